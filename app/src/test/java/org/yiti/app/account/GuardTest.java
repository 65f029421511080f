package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.app.account.TestAccounts.SOMEBODY;
import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.account.TableMatters;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemSource;

/// Who is signed in and what the store then lets through: every role with every matter, every table and every act.
class GuardTest {
    static final Sentence NAME = Sentence.of("step.undo");

    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);

    static Stream<Arguments> rights() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        Arrays.stream(Matter.values())
                                .flatMap(matter ->
                                        Arrays.stream(Right.values())
                                                .map(right -> Arguments.of(role, matter, right))));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void a_role_has_the_rights_of_the_table(Role role, Matter matter, Right right) {
        var guard = accounts.as("某人", role).guard();
        var grant = Permissions.grant(role, matter);
        boolean may = grant.allows(right) || (right == Right.WRITE && grant.allows(Right.ENTER));
        letsThrough(may, () -> guard.must(matter, right));
    }

    static Stream<Arguments> tables() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        Arrays.stream(Table.values())
                                .filter(table -> TableMatters.of(table) != Matter.ITEM)
                                .filter(table -> table != Table.ACCOUNT)
                                // Acts: by whose hand they are done.
                                .filter(table -> table != Table.PROGRAMME_ACT)
                                .filter(table -> table != Table.PROGRAMME_REPLY)
                                .map(table -> Arguments.of(role, table)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_is_written_by_whose_matter_it_is(Role role, Table table) {
        var grant = Permissions.grant(role, TableMatters.of(table));
        boolean may = grant.allows(Right.WRITE) || grant.allows(Right.ENTER);
        var signedIn = accounts.as("某人", role);
        // Without a unit nothing is its own.
        boolean everywhere = !grant.own(Right.WRITE) || !grant.own(Right.ENTER);
        letsThrough(may && everywhere, () -> signedIn.recorder().record(SOMEBODY, adding(table)));
    }

    private static Step adding(Table table) {
        return Step.of(NAME, new Change.Add(table, RowIds.fresh(), some(table)));
    }

    private static Map<Field, Object> some(Table table) {
        return table.fields().stream()
                .filter(f -> f.type() == Type.TEXT || f.type() == Type.CODE)
                .findFirst()
                .map(field -> Map.<Field, Object>of(field, "x"))
                .orElseGet(() -> Map.of(table.fields().getFirst(), RowIds.fresh()));
    }

    static Stream<Arguments> acts() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        ItemFlow.TABLE.transitions().stream()
                                .map(line -> Arguments.of(role, line.action(), line.hand())));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_done_by_a_role_that_covers_its_hand(Role role, ItemAction act, Hand hand) {
        var unit = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var item = item(unit);
        var signedIn = accounts.of(unit, "某人", role);
        var matter =
                switch (act) {
                    case APPLY_EXTENSION,
                            GRANT_EXTENSION,
                            DENY_EXTENSION,
                            PUT_ON_ACCOUNT,
                            STRIKE_OFF ->
                            Matter.EXTENSION;
                    case ASSIGN_CHECK,
                            PASS_CHECK,
                            FAIL_CHECK,
                            WAIVE_CHECK,
                            START_LOOK_BACK,
                            ARCHIVE,
                            REOPEN ->
                            Matter.CHECK;
                    default -> Matter.ITEM;
                };
        var grant = Permissions.grant(role, matter);
        boolean approves = hand == Hand.APPROVER || hand == Hand.UNIT_HEAD;
        boolean own = role.has(hand) && grant.allows(approves ? Right.APPROVE : Right.WRITE);
        boolean entered = !hand.ofOffice() && grant.allows(Right.ENTER);
        letsThrough(
                own || entered,
                () -> signedIn.recorder().record(SOMEBODY, doing(act, hand, item, "某人")));
    }

    private static Step doing(ItemAction act, Hand hand, UUID item, String by) {
        var change =
                act.byUnit()
                        ? new Change.Add(
                                Table.ITEM_REPLY,
                                RowIds.fresh(),
                                Map.of(
                                        ITEM_REPLY_ITEM,
                                        item,
                                        ITEM_REPLY_ACTION,
                                        act.name(),
                                        ITEM_REPLY_HAND,
                                        hand.name(),
                                        ITEM_REPLY_BY_NAME,
                                        by))
                        : new Change.Add(
                                Table.ITEM_ORDER,
                                RowIds.fresh(),
                                Map.of(
                                        ITEM_ORDER_ITEM,
                                        item,
                                        ITEM_ORDER_ACTION,
                                        act.name(),
                                        ITEM_ORDER_HAND,
                                        hand.name(),
                                        ITEM_ORDER_BY_NAME,
                                        by));
        return Step.of(NAME, change);
    }

    private UUID item(UUID unit) {
        return store.add(
                Table.SUPERVISION_ITEM,
                Map.of(SUPERVISION_ITEM_TITLE, "加装电梯", SUPERVISION_ITEM_LEAD_UNIT, unit));
    }

    // --- whose ---

    @Test
    void a_unit_writes_only_what_is_its_own_or_of_one_below_it() throws YitiException {
        var district = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var street = accounts.unit("110105001000", "建外街道", Optional.of(district));
        var other = accounts.unit("110108000000", "海淀区", Optional.empty());
        var liaison = accounts.of(district, "㛃𤦹", Role.LIAISON);
        var mine = item(street);
        var theirs = item(other);
        liaison.recorder().record(SOMEBODY, doing(ItemAction.PROGRESS, Hand.LIAISON, mine, "㛃𤦹"));
        refused(
                "account.refused.own",
                () ->
                        liaison.recorder()
                                .record(
                                        SOMEBODY,
                                        doing(ItemAction.PROGRESS, Hand.LIAISON, theirs, "㛃𤦹")));
    }

    @Test
    void nothing_is_taken_from_another_unit_by_giving_it_to_the_own_one() {
        var mine = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var other = accounts.unit("110108000000", "海淀区", Optional.empty());
        var task = store.add(Table.TASK, Map.of(TASK_CONTENT, "建库", TASK_LEAD_UNIT, other));
        var district = accounts.of(mine, "专班", Role.DISTRICT);
        refused(
                "account.refused.own",
                () ->
                        district.recorder()
                                .record(
                                        SOMEBODY,
                                        Step.of(NAME, Change.Put.of(task, TASK_LEAD_UNIT, mine))));
    }

    @Test
    void a_report_belongs_to_the_unit_of_its_task() throws YitiException {
        var mine = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var task = store.add(Table.TASK, Map.of(TASK_CONTENT, "建库", TASK_LEAD_UNIT, mine));
        var liaison = accounts.of(mine, "小李", Role.LIAISON);
        var report =
                new Change.Add(
                        Table.MONTH_REPORT,
                        RowIds.fresh(),
                        Map.of(MONTH_REPORT_TASK, task, MONTH_REPORT_TEXT, "已完成"));
        assertThat(liaison.recorder().record(SOMEBODY, Step.of(NAME, report))).isPositive();
    }

    // --- names ---

    @Test
    void the_offices_own_acts_bear_the_name_of_who_is_signed_in() {
        var item = item(accounts.unit("110105000000", "朝阳区", Optional.empty()));
        var clerk = accounts.as("王芳", Role.CLERK);
        refused(
                "account.refused.name",
                () ->
                        clerk.recorder()
                                .record(
                                        SOMEBODY,
                                        doing(ItemAction.PASS_CHECK, Hand.CLERK, item, "李强")));
    }

    @Test
    void a_clerk_enters_what_a_unit_said_on_paper_under_the_name_on_the_paper()
            throws YitiException {
        var item = item(accounts.unit("110105000000", "朝阳区", Optional.empty()));
        var clerk = accounts.as("王芳", Role.CLERK);
        var step = doing(ItemAction.REPORT_DONE, Hand.UNIT_HEAD, item, "李强");
        assertThat(clerk.recorder().record(SOMEBODY, step)).isPositive();
        assertThat(store.latest(Long.MAX_VALUE, 1).getFirst().actor().name()).isEqualTo("王芳");
    }

    @Test
    void a_unit_cannot_speak_under_another_name() {
        var unit = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var item = item(unit);
        var head = accounts.of(unit, "赵", Role.UNIT_HEAD);
        refused(
                "account.refused.name",
                () ->
                        head.recorder()
                                .record(
                                        SOMEBODY,
                                        doing(ItemAction.REPORT_DONE, Hand.UNIT_HEAD, item, "钱")));
    }

    // --- deleting, taking back ---

    @Test
    void only_the_head_deletes_and_a_part_of_a_thing_is_no_deleting() throws YitiException {
        var task = store.add(Table.TASK, Map.of(TASK_CONTENT, "建库"));
        var unit = store.add(Table.TASK_UNIT, Map.of(TASK_UNIT_TASK, task));
        var clerk = accounts.as("王芳", Role.CLERK);
        var removing = Step.of(NAME, new Change.Remove(Table.TASK, task));
        refused("account.refused", () -> clerk.recorder().record(SOMEBODY, removing));
        clerk.recorder().record(SOMEBODY, Step.of(NAME, new Change.Remove(Table.TASK_UNIT, unit)));
        accounts.as("主管", Role.HEAD).recorder().record(SOMEBODY, removing);
        refused(
                "account.refused",
                () ->
                        clerk.recorder()
                                .record(
                                        SOMEBODY,
                                        Step.of(NAME, new Change.Restore(Table.TASK, task))));
    }

    @Test
    void who_could_do_a_step_takes_it_back_and_does_it_again() throws YitiException {
        var task = RowIds.fresh();
        var clerk = accounts.as("王芳", Role.CLERK);
        var made =
                clerk.recorder()
                        .record(
                                SOMEBODY,
                                Step.of(
                                        NAME,
                                        new Change.Add(
                                                Table.TASK, task, Map.of(TASK_CONTENT, "建库"))));
        var undo =
                new Step(
                        NAME,
                        null,
                        new StepKind.Undo(made),
                        List.of(new Change.Remove(Table.TASK, task)));
        var redo =
                new Step(
                        NAME,
                        null,
                        new StepKind.Redo(made),
                        List.of(new Change.Restore(Table.TASK, task)));
        var auditor = accounts.as("审计", Role.AUDITOR);
        refused("account.refused", () -> auditor.recorder().record(SOMEBODY, undo));
        assertThat(clerk.recorder().record(SOMEBODY, undo)).isPositive();
        assertThat(clerk.recorder().record(SOMEBODY, redo)).isPositive();
    }

    @Test
    void what_the_head_deleted_a_clerk_does_not_bring_back_by_undoing() throws YitiException {
        var task = store.add(Table.TASK, Map.of(TASK_CONTENT, "建库"));
        var removed =
                accounts.as("主管", Role.HEAD)
                        .recorder()
                        .record(SOMEBODY, Step.of(NAME, new Change.Remove(Table.TASK, task)));
        var undo =
                new Step(
                        NAME,
                        null,
                        new StepKind.Undo(removed),
                        List.of(new Change.Restore(Table.TASK, task)));
        var clerk = accounts.as("王芳", Role.CLERK);
        refused("account.refused", () -> clerk.recorder().record(SOMEBODY, undo));
    }

    // --- the leader ---

    @Test
    void a_leader_writes_instructions_and_nothing_else() throws YitiException {
        var leader = accounts.as("市领导", Role.LEADER);
        assertThat(leader.recorder().record(SOMEBODY, drafting(ItemSource.INSTRUCTION, "市领导")))
                .isPositive();
        refused(
                "account.refused",
                () -> leader.recorder().record(SOMEBODY, drafting(ItemSource.PATROL, "市领导")));
        refused(
                "account.refused.name",
                () -> leader.recorder().record(SOMEBODY, drafting(ItemSource.INSTRUCTION, "别人")));
        for (Table table : Table.values()) {
            if (table != Table.SUPERVISION_ITEM && table != Table.ACCOUNT) {
                refused("account.refused", () -> leader.recorder().record(SOMEBODY, adding(table)));
            }
        }
    }

    private static Step drafting(ItemSource source, String by) {
        return Step.of(
                NAME,
                new Change.Add(
                        Table.SUPERVISION_ITEM,
                        RowIds.fresh(),
                        Map.of(
                                SUPERVISION_ITEM_TITLE,
                                "请抓紧办理",
                                SUPERVISION_ITEM_SOURCE,
                                source.name(),
                                SUPERVISION_ITEM_DRAFTED_BY,
                                by)));
    }

    // --- who ---

    @Test
    void without_accounts_everybody_does_everything() {
        var open = new GuardedStore(new FakeStore(), Optional.empty());
        assertThatCode(() -> open.recorder().record(SOMEBODY, adding(Table.TASK)))
                .doesNotThrowAnyException();
    }

    @Test
    void with_accounts_nobody_writes_without_signing_in() {
        var open = new GuardedStore(store, Optional.empty());
        refused(
                "account.refused.nobody",
                () -> open.recorder().record(SOMEBODY, adding(Table.PHRASE)));
    }

    @Test
    void an_account_that_is_switched_off_stops_at_once() throws YitiException {
        var id = accounts.add("王芳", Optional.empty(), Role.CLERK);
        var clerk = accounts.signedIn(id);
        clerk.recorder().record(SOMEBODY, adding(Table.TASK));
        accounts.as("管理", Role.SYSTEM_ADMIN)
                .recorder()
                .record(SOMEBODY, Step.of(NAME, Change.Put.of(id, ACCOUNT_ACTIVE, false)));
        refused(
                "account.refused.gone",
                () -> clerk.recorder().record(SOMEBODY, adding(Table.TASK)));
    }

    @Test
    void roles_of_one_account_add_up() {
        var both = accounts.as("一人兼", Role.SYSTEM_ADMIN, Role.CLERK);
        assertThatCode(
                        () -> {
                            both.recorder().record(SOMEBODY, adding(Table.UNIT));
                            both.recorder().record(SOMEBODY, adding(Table.TASK));
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void a_refusal_names_the_matter_the_role_and_who_may() {
        var auditor = accounts.as("审计", Role.AUDITOR);
        assertThatThrownBy(() -> auditor.recorder().record(SOMEBODY, adding(Table.TASK)))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(new Texts(Locale.CHINESE).say(e.sentence()))
                                        .contains("年度、问题、任务、责任", "审计员", "督查主管", "督查员"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_is_not_a_step_is_guarded_too(Role role) {
        var open = accounts.as("某人", role);
        boolean packages = Permissions.grant(role, Matter.PACKAGES).allows(Right.WRITE);
        boolean keys = Permissions.grant(role, Matter.SECRECY).allows(Right.WRITE);
        boolean papers = Permissions.grant(role, Matter.REPORT).allows(Right.WRITE);
        boolean log = Permissions.grant(role, Matter.AUDIT_LOG).allows(Right.WRITE);
        var found = new ArrayList<Boolean>();
        found.add(
                refuses(() ->
                        open.exchange().takeBack(SOMEBODY, 1, org.yiti.model.job.Progress.SILENT)));
        found.add(refuses(() -> open.exchange().revoke(SOMEBODY, "x")));
        found.add(refuses(() -> open.templates().keep("台账", new byte[1])));
        found.add(refuses(() -> open.dump(java.io.Writer.nullWriter())));
        assertThat(found).containsExactly(!packages, !keys, !papers, !(log || keys));
    }

    private static boolean refuses(ThrowingCallable call) {
        try {
            call.call();
            return false;
        } catch (YitiException e) {
            return e.sentence().key().equals("account.refused");
        } catch (Throwable _) { // what the store in memory cannot do
            return false;
        }
    }

    static void letsThrough(boolean may, ThrowingCallable call) {
        if (may) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            YitiException.class,
                            e -> assertThat(e.sentence().key()).startsWith("account.refused"));
        }
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        YitiException.class, e -> assertThat(e.sentence().key()).isEqualTo(key));
    }
}
