package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.app.account.GuardTest.refused;
import static org.yiti.app.account.TestAccounts.SOMEBODY;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.exchange.FakeExchange;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;

/// The whole table of permissions against what the guard lets through: what a cell grants can be done, what it does not
/// cannot, with own things and with others'.
class DeedTest {
    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);

    /// Who answers for a unit handles packages where it is the office.
    private final UUID own = accounts.unit(store.office().code(), "本办", Optional.empty());

    private final UUID other = accounts.unit("110108000000", "海淀区", Optional.empty());

    static Stream<Arguments> cells() {
        return Arrays.stream(Role.values())
                .flatMap(role ->
                        Arrays.stream(Matter.values())
                                .flatMap(matter ->
                                        Arrays.stream(Right.values())
                                                .filter(right -> Deed.of(matter, right).isPresent())
                                                .map(right -> Arguments.of(role, matter, right))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void what_a_cell_grants_can_be_done_and_nothing_else(Role role, Matter matter, Right right) {
        store.exchangesBy(FakeExchange.alone());
        var deed = Deed.of(matter, right).orElseThrow();
        var grant = Permissions.grant(role, matter);
        var open = accounts.of(own, Deed.NAME, role);
        boolean also = deed.also().test(role);
        assertThat(done(deed, open, role, own)).isEqualTo(grant.allows(right) || also);
        if (deed.owned()) {
            boolean everywhere =
                    grant.everywhere().contains(right)
                            || (also
                                    && !grant.own(
                                            matter == Matter.ITEM ? Right.WRITE : Right.ENTER));
            assertThat(done(deed, open, role, other)).isEqualTo(everywhere);
        }
    }

    private boolean done(Deed deed, GuardedStore open, Role role, UUID unit) {
        try {
            deed.doing().at(store, open, role, unit);
            return true;
        } catch (YitiException e) {
            // Something else was wrong, which the guard does not look at.
            return !e.sentence().key().startsWith("account.refused");
        } catch (UnsupportedOperationException _) { // what the store in memory cannot do
            return true;
        }
    }

    // --- inspections: which act it is follows from where the plan stands ---

    private static Map<Field, @Nullable Object> values(@Nullable Object... pairs) {
        var values = new HashMap<Field, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof Field field) {
                values.put(field, pairs[i + 1]);
            }
        }
        return values;
    }

    private UUID submitted() {
        return store.add(
                Table.INSPECTION, Map.of(INSPECTION_SUBMITTED_ON, LocalDate.of(2021, 6, 1)));
    }

    private static Step put(UUID plan, Map<Field, @Nullable Object> values) {
        return Step.of(GuardTest.NAME, new Change.Put(Table.INSPECTION, plan, values));
    }

    @Test
    void a_leader_approves_sends_back_and_calls_off_a_plan_but_writes_none() throws YitiException {
        var leader = accounts.as(Deed.NAME, Role.LEADER).recorder();
        leader.record(SOMEBODY, Step.of(GuardTest.NAME, Deed.approval(submitted())));
        leader.record(
                SOMEBODY,
                put(submitted(), values(INSPECTION_SUBMITTED_ON, null, INSPECTION_REASON, "再想想")));
        leader.record(
                SOMEBODY,
                put(submitted(), values(INSPECTION_CALLED_OFF_ON, LocalDate.of(2021, 6, 3))));
        var draft = store.add(Table.INSPECTION, Map.of());
        for (var given :
                List.of(
                        values(INSPECTION_TITLE, "改"),
                        values(INSPECTION_REASON, "改"),
                        values(INSPECTION_SUBMITTED_ON, LocalDate.of(2021, 6, 1)),
                        values(
                                INSPECTION_SUBMITTED_ON,
                                LocalDate.of(2021, 6, 1),
                                INSPECTION_APPROVED_ON,
                                LocalDate.of(2021, 6, 2)))) {
            refused("account.refused", () -> leader.record(SOMEBODY, put(draft, given)));
        }
        refused(
                "account.refused",
                () ->
                        leader.record(
                                SOMEBODY,
                                put(
                                        submitted(),
                                        values(
                                                INSPECTION_APPROVED_ON,
                                                LocalDate.of(2021, 6, 2),
                                                INSPECTION_TITLE,
                                                "改"))));
    }

    @Test
    void a_clerk_writes_and_amends_a_plan_but_approves_none() throws YitiException {
        var clerk = accounts.as(Deed.NAME, Role.CLERK).recorder();
        var plan = submitted();
        refused(
                "account.refused",
                () -> clerk.record(SOMEBODY, Step.of(GuardTest.NAME, Deed.approval(plan))));
        refused(
                "account.refused",
                () -> clerk.record(SOMEBODY, put(plan, values(INSPECTION_APPROVED_BY, Deed.NAME))));
        accounts.as(Deed.NAME, Role.HEAD)
                .recorder()
                .record(SOMEBODY, Step.of(GuardTest.NAME, Deed.approval(plan)));
        var back =
                values(
                        INSPECTION_SUBMITTED_ON,
                        null,
                        INSPECTION_APPROVED_ON,
                        null,
                        INSPECTION_APPROVED_BY,
                        null,
                        INSPECTION_REASON,
                        "改期");
        assertThat(clerk.record(SOMEBODY, put(plan, back))).isPositive();
        refused(
                "account.refused",
                () ->
                        clerk.record(
                                SOMEBODY,
                                put(plan, values(INSPECTION_CALLED_OFF_ON, LocalDate.EPOCH))));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "HEAD", "CLERK"})
    void an_approval_is_taken_back_by_who_may_give_it(Role role) throws YitiException {
        var plan = submitted();
        long step =
                accounts.as(Deed.NAME, Role.HEAD)
                        .recorder()
                        .record(SOMEBODY, Step.of(GuardTest.NAME, Deed.approval(plan)));
        var undo =
                new Step(
                        GuardTest.NAME,
                        null,
                        new StepKind.Undo(step),
                        List.of(
                                new Change.Put(
                                        Table.INSPECTION,
                                        plan,
                                        values(
                                                INSPECTION_APPROVED_ON,
                                                null,
                                                INSPECTION_APPROVED_BY,
                                                null,
                                                INSPECTION_APPROVAL_BASIS,
                                                null))));
        GuardTest.letsThrough(
                role != Role.CLERK,
                () -> accounts.as(Deed.NAME, role).recorder().record(SOMEBODY, undo));
    }

    @Test
    void a_conclusion_is_issued_and_a_review_decided_by_who_approves() {
        var day = LocalDate.of(2021, 6, 2);
        var conclusion = store.add(Table.CONCLUSION, Map.of());
        var issue =
                new Change.Put(
                        Table.CONCLUSION,
                        conclusion,
                        Map.of(CONCLUSION_ISSUED_ON, day, CONCLUSION_ISSUED_BY, Deed.NAME));
        var review = store.add(Table.REVIEW, Map.of(REVIEW_APPLIED_ON, day));
        var accept =
                new Change.Put(
                        Table.REVIEW,
                        review,
                        Map.of(REVIEW_ACCEPTED_ON, day, REVIEW_ACCEPTED_BY, Deed.NAME));
        var decide =
                new Change.Put(
                        Table.REVIEW,
                        review,
                        Map.of(REVIEW_DECIDED_ON, day, REVIEW_DECIDED_BY, Deed.NAME));
        for (Role role : List.of(Role.CLERK, Role.HEAD)) {
            var open = accounts.as(Deed.NAME, role).recorder();
            boolean head = role == Role.HEAD;
            GuardTest.letsThrough(
                    head, () -> open.record(SOMEBODY, Step.of(GuardTest.NAME, issue)));
            GuardTest.letsThrough(
                    true, () -> open.record(SOMEBODY, Step.of(GuardTest.NAME, accept)));
            GuardTest.letsThrough(
                    head, () -> open.record(SOMEBODY, Step.of(GuardTest.NAME, decide)));
        }
    }

    @Test
    void approvals_of_inspections_bear_the_name_of_who_is_signed_in() {
        var head = accounts.as("李主任", Role.HEAD).recorder();
        refused(
                "account.refused.name",
                () -> head.record(SOMEBODY, Step.of(GuardTest.NAME, Deed.approval(submitted()))));
    }
}
