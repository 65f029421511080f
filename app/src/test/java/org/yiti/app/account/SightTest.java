package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.app.account.TestAccounts.SOMEBODY;
import static org.yiti.model.record.Field.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.exchange.FakeExchange;
import org.yiti.model.Sentence;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.account.TableMatters;
import org.yiti.model.exchange.Refused;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.record.Change;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// What who is signed in is given to read: every role with every table, and a unit's own in every list.
class SightTest {
    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);
    private final UUID district = accounts.unit("110108000000", "海淀区", Optional.empty());
    private final UUID street = accounts.unit("110108001000", "万寿路街道", Optional.of(district));
    private final UUID other = accounts.unit("110105000000", "朝阳区", Optional.empty());
    private UUID programme = other;
    private UUID shared = other;
    private UUID foreign = other;
    private UUID mine = other;
    private UUID helped = other;
    private UUID theirs = other;
    private UUID far = other;

    @BeforeEach
    void fill() {
        programme = store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021));
        shared = issue(other);
        foreign = issue(other);
        mine = task(shared, street);
        helped = task(shared, other);
        add(TASK_UNIT_TASK, helped, TASK_UNIT_UNIT, district);
        add(TASK_UNIT_TASK, helped, TASK_UNIT_UNIT, other);
        theirs = task(shared, other);
        far = task(foreign, other);
        for (UUID task : List.of(mine, helped, theirs, far)) {
            add(MONTH_REPORT_TASK, task, MONTH_REPORT_PROGRAMME, programme);
        }
    }

    private UUID issue(UUID lead) {
        return add(ISSUE_LEAD_UNIT, lead, ISSUE_PROGRAMME, programme);
    }

    private UUID task(UUID issue, UUID lead) {
        return add(TASK_ISSUE, issue, TASK_LEAD_UNIT, lead);
    }

    private UUID add(Field field, Object value, Field second, Object more) {
        var values = new HashMap<Field, Object>(Map.of(field, value, second, more));
        field.table().field("programme").ifPresent(of -> values.put(of, programme));
        return store.add(field.table(), values);
    }

    private static List<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    static Stream<Arguments> tables() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Table.values()).map(t -> Arguments.of(role, t)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_read_as_the_table_of_permissions_says(Role role, Table table) {
        // A row of nobody's: whoever reads a part only does not get it.
        var row = store.add(table, Map.of());
        var rows = accounts.as("某人", role).rows();
        var grant = Permissions.grant(role, TableMatters.of(table));
        var coverage = rows.coverage(table);
        if (!grant.allows(Right.READ) && TableMatters.of(table) != Matter.USERS) {
            assertThat(coverage).isIn(Coverage.NOTHING, Coverage.WHOLE);
            assertThat(coverage == Coverage.WHOLE)
                    .isEqualTo(TableMatters.of(table) == Matter.COMFORT);
        }
        boolean open = table == Table.PROGRAMME || table == Table.THEME;
        boolean seen = coverage == Coverage.WHOLE || (coverage == Coverage.PART && open);
        assertThat(rows.find(table, row).isPresent()).isEqualTo(seen);
        assertThat(ids(rows.all(table)).contains(row)).isEqualTo(seen);
        if (grant.allows(Right.READ) && !grant.own(Right.READ)) {
            assertThat(coverage).isEqualTo(Coverage.WHOLE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIAISON", "UNIT_HEAD"})
    void a_unit_sees_its_tasks_and_those_that_it_helps_with_and_no_others(Role role) {
        var rows = accounts.of(district, "联络员㛃", role).rows();

        assertThat(ids(rows.all(Table.TASK))).containsExactlyInAnyOrder(mine, helped);
        assertThat(ids(rows.where(TASK_ISSUE, shared))).containsExactlyInAnyOrder(mine, helped);
        assertThat(rows.find(Table.TASK, theirs)).isEmpty();
        assertThat(rows.all(Table.MONTH_REPORT))
                .extracting(row -> row.reference(MONTH_REPORT_TASK))
                .containsExactlyInAnyOrder(mine, helped);
        // Who else helps is seen where the task is.
        assertThat(rows.all(Table.TASK_UNIT)).hasSize(2);
    }

    @Test
    void an_issue_is_seen_where_the_unit_has_something_in_it_and_whole_where_it_leads_it() {
        var policy = add(POLICY_ISSUE, shared, POLICY_PROGRAMME, programme);
        var rows = accounts.of(district, "联络员", Role.LIAISON).rows();
        assertThat(ids(rows.all(Table.ISSUE))).containsExactly(shared);
        assertThat(rows.find(Table.POLICY, policy)).isEmpty();

        var lead = accounts.of(other, "牵头单位", Role.LIAISON).rows();
        assertThat(ids(lead.all(Table.ISSUE))).containsExactlyInAnyOrder(shared, foreign);
        assertThat(ids(lead.all(Table.TASK))).containsExactlyInAnyOrder(mine, helped, theirs, far);
        assertThat(lead.find(Table.POLICY, policy)).isPresent();
    }

    @Test
    void what_the_office_keeps_to_itself_is_not_shown_to_a_unit() {
        var site = add(AUDIT_SITE_UNIT, street, AUDIT_SITE_AUDIT, store.add(Table.AUDIT, Map.of()));
        var inspected =
                add(
                        INSPECTION_UNIT_UNIT,
                        street,
                        INSPECTION_UNIT_INSPECTION,
                        store.add(Table.INSPECTION, Map.of()));
        var conclusion = store.add(Table.CONCLUSION, Map.of(CONCLUSION_UNIT, street));
        var rows = accounts.of(district, "联络员", Role.LIAISON).rows();

        assertThat(rows.find(Table.AUDIT_SITE, site)).isEmpty();
        assertThat(rows.find(Table.INSPECTION_UNIT, inspected)).isEmpty();
        assertThat(rows.find(Table.CONCLUSION, conclusion)).isPresent();
    }

    @Test
    void a_file_of_a_reply_goes_with_its_item() {
        var item = store.add(Table.SUPERVISION_ITEM, Map.of(SUPERVISION_ITEM_LEAD_UNIT, other));
        var reply = store.add(Table.ITEM_REPLY, Map.of(ITEM_REPLY_ITEM, item));
        var file = store.add(Table.ATTACHMENT, Map.of(ATTACHMENT_ITEM_REPLY, reply));

        assertThat(accounts.of(other, "朝阳", Role.LIAISON).rows().find(Table.ATTACHMENT, file))
                .isPresent();
        // Reads the progress of all, but not their items.
        var elsewhere = accounts.of(district, "专班", Role.DISTRICT).rows();
        assertThat(elsewhere.find(Table.ATTACHMENT, file)).isEmpty();
        assertThat(ids(elsewhere.all(Table.ATTACHMENT))).doesNotContain(file);
    }

    @Test
    void of_papers_of_unseen_items_the_numbers_alone_are_told() throws Exception {
        var item = store.add(Table.SUPERVISION_ITEM, Map.of(SUPERVISION_ITEM_LEAD_UNIT, other));
        store.add(
                Table.ITEM_ORDER,
                Map.of(
                        ITEM_ORDER_ITEM,
                        item,
                        ITEM_ORDER_ACTION,
                        "ISSUE",
                        ITEM_ORDER_OFFICE,
                        store.office().code(),
                        ITEM_ORDER_PAPER_NO,
                        "京督〔2021〕7号",
                        ITEM_ORDER_TEXT,
                        "别人的事"));
        var told =
                accounts.of(district, "专班", Role.DISTRICT).items().numbered(store.office().code());
        assertThat(told).extracting(event -> event.paperNo()).containsExactly("京督〔2021〕7号");
        assertThat(told.getFirst().text()).isEmpty();
        assertThat(told.getFirst().row().reference(ITEM_ORDER_ITEM)).isNull();
    }

    @Test
    void what_was_refused_of_other_offices_is_told_where_the_row_is_seen() {
        var exchange = FakeExchange.alone();
        for (UUID task : List.of(mine, far)) {
            exchange.refuse(
                    new Refused(
                            Table.TASK,
                            task,
                            Map.of(TASK_CONTENT, "改"),
                            true,
                            "某人",
                            "某区",
                            Instant.EPOCH,
                            "110000",
                            Sentence.of("step.undo")));
        }
        store.exchangesBy(exchange);
        var liaison = accounts.of(district, "联络员", Role.LIAISON).exchange();
        assertThat(liaison.refused(10)).extracting(Refused::row).containsExactly(mine);
        assertThat(accounts.as("主管", Role.HEAD).exchange().refused(10)).hasSize(2);
    }

    @Test
    void the_log_shows_what_happened_to_what_is_seen() throws Exception {
        var liaison = accounts.of(district, "联络员", Role.LIAISON);
        long own = change(mine);
        long both = change(mine, far);
        long foreignOnly = change(far);
        var history = liaison.history();

        assertThat(history.latest(Long.MAX_VALUE, 10))
                .extracting(LoggedStep::number)
                .containsExactly(own);
        assertThat(history.changesOf(own)).hasSize(1);
        assertThat(history.changesOf(both)).isEmpty();
        assertThat(history.changesOfRows(Table.TASK, List.of(mine, far)))
                .extracting(change -> change.step())
                .containsExactly(own, both);
        assertThat(history.asOf(foreignOnly, Table.TASK, List.of(mine, far)))
                .containsOnlyKeys(mine);
        assertThat(accounts.as("主管", Role.HEAD).history().latest(Long.MAX_VALUE, 10)).hasSize(3);
    }

    private long change(UUID... tasks) {
        var changes =
                Arrays.stream(tasks)
                        .<Change>map(task -> Change.Put.of(task, TASK_CONTENT, "㛃" + store.last()))
                        .toList();
        return store.record(
                SOMEBODY, Step.of(Sentence.of("step.undo"), changes.toArray(Change[]::new)));
    }

    @Test
    void a_task_that_is_given_away_is_gone_from_the_list_at_once() {
        var rows = accounts.of(district, "联络员", Role.LIAISON).rows();
        assertThat(rows.find(Table.TASK, mine)).isPresent();
        store.record(
                SOMEBODY,
                Step.of(Sentence.of("step.undo"), Change.Put.of(mine, TASK_LEAD_UNIT, other)));
        assertThat(rows.find(Table.TASK, mine)).isEmpty();
    }

    @Test
    void who_is_switched_off_reads_nothing_more() throws Exception {
        var id = accounts.add("停用", Optional.empty(), Role.CLERK);
        GuardedStore signedIn = accounts.signedIn(id);
        assertThat(signedIn.rows().all(Table.TASK)).hasSize(4);
        store.record(SOMEBODY, AccountSteps.use(accounts.account(id), false));
        assertThat(signedIn.rows().all(Table.TASK)).isEmpty();
        assertThat(signedIn.rows().coverage(Table.UNIT)).isEqualTo(Coverage.NOTHING);
        assertThat(signedIn.history().changesOfRows(Table.TASK, List.of(mine))).isEmpty();
    }

    @Test
    void of_accounts_everybody_sees_the_own_one() {
        var id = accounts.add("督查员", Optional.empty(), Role.CLERK);
        assertThat(ids(accounts.signedIn(id).rows().all(Table.ACCOUNT))).containsExactly(id);
        assertThat(accounts.as("审计", Role.AUDITOR).rows().all(Table.ACCOUNT)).hasSize(3);
    }
}
