package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.account.TableMatters;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Table;

/// Which pages say that they are for reading only.
class ReadOnlyPagesTest {
    private final TestAccounts accounts = TestAccounts.in(new FakeStore());

    private Presence of(Role role) {
        var account = accounts.account(accounts.add("某人", Optional.empty(), role));
        return new Presence(Optional.of(account), () -> {}, () -> {});
    }

    private static final Map<Route, Table> PAGES =
            Map.of(
                    new AuditRoute.Audits(), Table.AUDIT,
                    new AuditRoute.AuditPlan(Optional.empty()), Table.AUDIT,
                    new SupervisionRoute.Inspections(), Table.INSPECTION,
                    new SupervisionRoute.InspectionPage(new UUID(1, 1)), Table.INSPECTION,
                    new SupervisionRoute.Whistles(), Table.WHISTLE);

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_page_says_so_where_its_rows_are_not_for_the_role_to_write(Role role) {
        var presence = of(role);
        PAGES.forEach((page, table) -> {
            var matter = TableMatters.of(table);
            boolean may =
                    Permissions.grant(role, matter).allows(Right.WRITE)
                            && (matter != Matter.ITEM || role.has(Hand.CLERK));
            assertThat(presence.readOnly(page).isEmpty()).as(page.toString()).isEqualTo(may);
        });
        assertThat(presence.readOnly(new Route.Home())).isEmpty();
    }

    @Test
    void it_names_who_may() {
        var why = of(Role.LEADER).readOnly(new AuditRoute.Audits()).orElseThrow();
        assertThat(new Texts(Locale.CHINESE).say(why)).contains("只读", "领导", "督查主管", "督查员");
    }

    @Test
    void without_accounts_no_page_does() {
        assertThat(PAGES.keySet()).allMatch(page -> Presence.ANYBODY.readOnly(page).isEmpty());
    }
}
