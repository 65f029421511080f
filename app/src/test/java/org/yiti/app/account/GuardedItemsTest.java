package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.YitiException;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Role;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;

/// What a search for supervision items gives to who is signed in: no more than the lists do, and it counts no others.
class GuardedItemsTest {
    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);
    private final UUID district = accounts.unit("110108000000", "海淀区", Optional.empty());
    private final UUID street = accounts.unit("110108001000", "万寿路街道", Optional.of(district));
    private final UUID other = accounts.unit("110105000000", "朝阳区", Optional.empty());
    private final UUID own = item("2021-督-001", "六合园屋面漏雨", district);
    private final UUID below = item("2021-督-002", "屋面的防水", street);
    private final UUID theirs = item("2021-督-003", "别处的屋面", other);

    private UUID item(String no, String title, UUID lead) {
        return store.add(
                Table.SUPERVISION_ITEM,
                Map.of(
                        SUPERVISION_ITEM_NO,
                        no,
                        SUPERVISION_ITEM_TITLE,
                        title,
                        SUPERVISION_ITEM_LEAD_UNIT,
                        lead));
    }

    private static List<UUID> found(GuardedStore as, String words, int most) throws YitiException {
        return as.items().find(ItemFilter.ALL.text(words), most).best().stream()
                .map(ItemLine::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIAISON", "UNIT_HEAD", "DISTRICT"})
    void a_unit_finds_its_own_and_those_of_units_below_it(Role role) throws Exception {
        var unit = accounts.of(district, "海淀区的人", role);
        assertThat(found(unit, "屋面", 10)).containsExactlyInAnyOrder(own, below);
        assertThat(unit.items().find(ItemFilter.ALL.text("屋面"), 1).total()).isEqualTo(2);
    }

    @Test
    void another_units_item_is_not_found_by_its_number_nor_counted() throws Exception {
        var unit = accounts.of(district, "联络员", Role.LIAISON);
        var byNumber = unit.items().find(ItemFilter.ALL.text("2021-督-003"), 10);
        assertThat(byNumber.best()).isEmpty();
        assertThat(byNumber.total()).isZero();
    }

    @Test
    void whoever_sees_the_units_below_only_finds_those() throws Exception {
        assertThat(found(accounts.of(street, "街道", Role.LIAISON), "屋面", 10)).containsExactly(below);
    }

    @Test
    void a_wish_for_another_units_items_widens_nothing() throws Exception {
        var unit = accounts.of(district, "联络员", Role.LIAISON);
        var wish = ItemFilter.ALL.text("屋面").within(Optional.of(Set.of(other)));
        assertThat(unit.items().find(wish, 10).best())
                .extracting(ItemLine::id)
                .doesNotContain(theirs);
    }

    @ParameterizedTest
    @EnumSource
    void a_search_finds_what_the_list_shows(Role role) throws Exception {
        var as = accounts.of(district, "某人", role);
        var listed = as.items().lines(ItemFilter.ALL, 0, 10).stream().map(ItemLine::id).toList();
        assertThat(found(as, "屋面", 10)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void the_office_finds_all_and_who_is_switched_off_is_refused() throws Exception {
        var id = accounts.add("督查员", Optional.empty(), Role.CLERK);
        var clerk = accounts.signedIn(id);
        assertThat(found(clerk, "屋面", 10)).containsExactlyInAnyOrder(own, below, theirs);
        store.record(TestAccounts.SOMEBODY, AccountSteps.use(accounts.account(id), false));
        assertThatThrownBy(() -> found(clerk, "屋面", 10)).isInstanceOf(YitiException.class);
    }
}
