package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.app.account.GuardTest.letsThrough;
import static org.yiti.app.account.GuardTest.refused;
import static org.yiti.app.account.TestAccounts.SOMEBODY;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.exchange.FakeExchange;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Role;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemSource;

/// Ways around the guard that somebody who is signed in could try.
class AccountAttackTest {
    private static final Sentence NAME = Sentence.of("step.undo");

    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);

    @Test
    void with_an_instruction_a_leader_adds_no_unit_to_another_item() throws YitiException {
        var leader = accounts.as("市领导", Role.LEADER);
        var draft = instruction("市领导");
        var theirs = store.add(Table.SUPERVISION_ITEM, Map.of(SUPERVISION_ITEM_TITLE, "别的"));
        refused(
                "account.refused",
                () -> leader.recorder().record(SOMEBODY, with(draft, helping(theirs))));
        var own = draft.changes().getFirst().row();
        assertThat(leader.recorder().record(SOMEBODY, with(draft, helping(own)))).isPositive();
    }

    private static Step with(Step step, Change more) {
        return Step.of(NAME, step.changes().getFirst(), more);
    }

    private static Change helping(UUID item) {
        return new Change.Add(Table.ITEM_UNIT, RowIds.fresh(), Map.of(ITEM_UNIT_ITEM, item));
    }

    @Test
    void a_units_account_writes_and_opens_no_package_of_an_office_that_is_not_its_own() {
        var office = accounts.unit(store.office().code(), "本办", Optional.empty());
        var elsewhere = accounts.unit("110108", "海淀区", Optional.empty());
        var refused = accounts.of(elsewhere, "海淀联络员", Role.LIAISON).exchange();
        for (PackageKind kind : List.of(PackageKind.CHANGES, PackageKind.FULL)) {
            refused(
                    "account.refused.own",
                    () -> refused.export(SOMEBODY, order(kind), Progress.SILENT));
        }
        refused("account.refused.own", () -> refused.takeBack(SOMEBODY, 1, Progress.SILENT));
        var file = Path.of("来包.yiti");
        refused(
                "account.refused.own",
                () -> refused.preview(file, Unlocking.NONE, Progress.SILENT));
        refused(
                "account.refused.own",
                () -> refused.accept(SOMEBODY, file, Unlocking.NONE, Progress.SILENT));
        refused(
                "account.refused.own",
                () -> refused.retryParked(SOMEBODY, Unlocking.NONE, Progress.SILENT));
        var exchange = FakeExchange.alone();
        store.exchangesBy(exchange);
        letsThrough(
                true,
                () ->
                        accounts.of(elsewhere, "另一联络员", Role.LIAISON)
                                .exchange()
                                .export(SOMEBODY, order(PackageKind.RECEIPT), Progress.SILENT));
        for (GuardedStore open :
                List.of(
                        accounts.of(office, "本办联络员", Role.LIAISON),
                        accounts.of(elsewhere, "兼任", Role.LIAISON, Role.CLERK))) {
            letsThrough(
                    true,
                    () ->
                            open.exchange()
                                    .export(SOMEBODY, order(PackageKind.FULL), Progress.SILENT));
        }
        assertThat(exchange.orders()).hasSize(3);
    }

    private static ExportOrder order(PackageKind kind) {
        return new ExportOrder("110105", kind, new Lock.Open(), Path.of("out"), false, false);
    }

    @Test
    void a_name_with_what_nobody_sees_is_none() {
        var admin = accounts.as("系统管理员二", Role.SYSTEM_ADMIN);
        for (String name : List.of("管理员\u200b", "管\u202e理员", "管理员\u0007", "㛃\ud850")) {
            refused(
                    "account.refused.incomplete",
                    () ->
                            admin.recorder()
                                    .record(
                                            SOMEBODY,
                                            AccountSteps.make(
                                                    name,
                                                    Set.of(Role.CLERK),
                                                    Optional.empty(),
                                                    TestAccounts.PASSWORD,
                                                    true)));
        }
    }

    private static Step instruction(String by) {
        return Step.of(
                NAME,
                new Change.Add(
                        Table.SUPERVISION_ITEM,
                        RowIds.fresh(),
                        Map.of(
                                SUPERVISION_ITEM_TITLE,
                                "请抓紧办理",
                                SUPERVISION_ITEM_SOURCE,
                                ItemSource.INSTRUCTION.name(),
                                SUPERVISION_ITEM_DRAFTED_BY,
                                by)));
    }
}
