package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.app.account.GuardTest.NAME;
import static org.yiti.app.account.GuardTest.letsThrough;
import static org.yiti.app.account.GuardTest.refused;
import static org.yiti.app.account.TestAccounts.SOMEBODY;
import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.flow.Machine;
import org.yiti.model.programme.flow.PlanFlow;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Who may do which act on the programme: every role with every line of its tables of states.
class ActGuardTest {
    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);

    static Stream<Arguments> programmeActs() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        Stream.of(Machine.TASK, Machine.ISSUE, Machine.POLICY)
                                .flatMap(machine -> machine.table().transitions().stream())
                                .map(line -> Arguments.of(role, line.action(), line.hand()))
                                .distinct());
    }

    @ParameterizedTest
    @MethodSource("programmeActs")
    void an_act_on_the_programme_is_done_by_a_role_that_covers_its_hand(
            Role role, ProgrammeAction act, Hand hand) {
        var unit = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var task = task(unit);
        var signedIn = accounts.of(unit, "某人", role);
        var grant = Permissions.grant(role, act.byUnit() ? Matter.PROGRESS : Matter.PROGRAMME);
        boolean approves = hand == Hand.APPROVER || hand == Hand.UNIT_HEAD;
        boolean own = role.has(hand) && grant.allows(approves ? Right.APPROVE : Right.WRITE);
        boolean entered = !hand.ofOffice() && grant.allows(Right.ENTER);
        letsThrough(
                own || entered,
                () -> signedIn.recorder().record(SOMEBODY, doing(act, hand, task, "某人")));
    }

    static Stream<Arguments> planActs() {
        return Arrays.stream(Role.values())
                .filter(role -> !Permissions.grant(role, Matter.SOLUTION_PLAN).own(Right.WRITE))
                .flatMap(role ->
                        PlanFlow.TABLE.transitions().stream()
                                .map(line -> Arguments.of(role, line.action(), line.hand()))
                                .distinct());
    }

    @ParameterizedTest
    @MethodSource("planActs")
    void an_act_on_a_plan_is_done_by_whose_matter_plans_are(
            Role role, ProgrammeAction act, Hand hand) {
        var plan = store.add(Table.SOLUTION_PLAN, Map.of(SOLUTION_PLAN_VERSION, 1));
        var grant = Permissions.grant(role, Matter.SOLUTION_PLAN);
        boolean own =
                role.has(hand) && grant.allows(hand == Hand.APPROVER ? Right.APPROVE : Right.WRITE);
        var done =
                new Change.Add(
                        Table.PROGRAMME_ACT,
                        RowIds.fresh(),
                        Map.of(
                                PROGRAMME_ACT_SOLUTION_PLAN,
                                plan,
                                PROGRAMME_ACT_ACTION,
                                act.name(),
                                PROGRAMME_ACT_HAND,
                                hand.name(),
                                PROGRAMME_ACT_BY_NAME,
                                "某人"));
        var signedIn = accounts.as("某人", role);
        letsThrough(own, () -> signedIn.recorder().record(SOMEBODY, Step.of(NAME, done)));
    }

    @Test
    void a_unit_replies_on_its_own_tasks_only_and_under_its_own_name() throws YitiException {
        var unit = accounts.unit("110105000000", "朝阳区", Optional.empty());
        var other = accounts.unit("110108000000", "海淀区", Optional.empty());
        var liaison = accounts.of(unit, "小李", Role.LIAISON);
        var reply = ProgrammeAction.REPORT_DONE;
        assertThat(
                        liaison.recorder()
                                .record(SOMEBODY, doing(reply, Hand.LIAISON, task(unit), "小李")))
                .isPositive();
        refused(
                "account.refused.own",
                () ->
                        liaison.recorder()
                                .record(SOMEBODY, doing(reply, Hand.LIAISON, task(other), "小李")));
        refused(
                "account.refused.name",
                () ->
                        liaison.recorder()
                                .record(SOMEBODY, doing(reply, Hand.LIAISON, task(unit), "小王")));
    }

    @Test
    void an_office_act_on_the_programme_bears_the_name_of_who_is_signed_in_but_for_a_ledgers()
            throws YitiException {
        var task = task(accounts.unit("110105000000", "朝阳区", Optional.empty()));
        var clerk = accounts.as("王芳", Role.CLERK);
        refused(
                "account.refused.name",
                () ->
                        clerk.recorder()
                                .record(
                                        SOMEBODY,
                                        doing(ProgrammeAction.VERIFY, Hand.CLERK, task, "李强")));
        var ledger = doing(ProgrammeAction.REGISTER, Hand.CLERK, task, "六月台账");
        assertThat(clerk.recorder().record(SOMEBODY, ledger)).isPositive();
    }

    private static Step doing(ProgrammeAction act, Hand hand, UUID task, String by) {
        var change =
                act.byUnit()
                        ? new Change.Add(
                                Table.PROGRAMME_REPLY,
                                RowIds.fresh(),
                                Map.of(
                                        PROGRAMME_REPLY_TASK,
                                        task,
                                        PROGRAMME_REPLY_ACTION,
                                        act.name(),
                                        PROGRAMME_REPLY_HAND,
                                        hand.name(),
                                        PROGRAMME_REPLY_BY_NAME,
                                        by))
                        : new Change.Add(
                                Table.PROGRAMME_ACT,
                                RowIds.fresh(),
                                Map.of(
                                        PROGRAMME_ACT_TASK,
                                        task,
                                        PROGRAMME_ACT_ACTION,
                                        act.name(),
                                        PROGRAMME_ACT_HAND,
                                        hand.name(),
                                        PROGRAMME_ACT_BY_NAME,
                                        by));
        return Step.of(NAME, change);
    }

    private UUID task(UUID unit) {
        return store.add(Table.TASK, Map.of(TASK_CONTENT, "建库", TASK_LEAD_UNIT, unit));
    }
}
