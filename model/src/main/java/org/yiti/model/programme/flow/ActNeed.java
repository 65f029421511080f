package org.yiti.model.programme.flow;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Need;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Code;

/// What acts on tasks, issues and policies need. The text `ActNeed.<need>` names it for the table of states,
/// `ActNeed.<need>.missing` says to the person what is missing.
public enum ActNeed implements Need<ActCase> {
    /// Whose act it is.
    NAME(c -> !c.given().by().isEmpty()),
    /// No act is dated before the one it follows.
    NOT_BEFORE_LAST(
            c -> !isAfter(c.story().lastDay(), c.given().day()), c -> shown(c.story().lastDay())),
    /// The office's acts are those of the office whose list it is.
    OWN(ActCase::own),
    REASON(c -> !c.given().reason().isEmpty()),
    TEXT(c -> !c.given().text().isEmpty()),
    CONTENT(c -> !task(c).content().isEmpty()),
    LEAD(c -> c.subject().lead() != null),
    LIMIT(c -> task(c).dueDate() != null || task(c).longTerm() || !task(c).dueWords().isEmpty()),
    /// A file that proves it, come with the report or with a month's.
    EVIDENCE(c -> c.given().files() > 0 || c.book().evidenceOf(task(c).id()) > 0),
    /// What the office goes by where the unit did not say that it is done: a month's report, or what it saw itself.
    BASIS(c -> !c.given().text().isEmpty() || lastReport(c) != null),
    /// Who verifies has not reported it himself.
    NOT_A_REPORTER(c -> !reporters(c).contains(c.given().by()), c -> c.given().by()),
    NOT_LONG_TERM(c -> !task(c).longTerm()),
    /// What is to be changed, to something else.
    WISH(c ->
            !c.given().wish().isEmpty()
                    && c.given().wish().cells().stream()
                            .noneMatch(cell -> cell.before().equals(cell.after()))),
    NO_OPEN_REQUEST(c -> c.story().openRequest().isEmpty()),
    OPEN_REQUEST(c -> c.story().openRequest().isPresent()),
    OPEN_CHANGE(c ->
            c.story().openRequest().filter(e -> !e.is(ProgrammeAction.PROPOSE_CANCEL)).isPresent()),
    OPEN_CANCEL(c ->
            c.story().openRequest().filter(e -> e.is(ProgrammeAction.PROPOSE_CANCEL)).isPresent()),
    /// Who asked for it does not decide it.
    NOT_THE_APPLICANT(
            c -> c.story().openRequest().filter(e -> e.by().equals(c.given().by())).isEmpty(),
            c -> c.given().by()),
    /// Who handed it in does not approve it.
    NOT_THE_SUBMITTER(
            c ->
                    c.story()
                            .last(ProgrammeAction.SUBMIT)
                            .filter(e -> e.by().equals(c.given().by()))
                            .isEmpty(),
            c -> c.given().by()),
    /// A goal, and at least one measure.
    MEASURES(c -> !plan(c).goal().isEmpty() && !c.book().measuresOf(c.subject().id()).isEmpty()),
    /// A version does not come back over a newer one.
    NO_NEWER_IN_FORCE(c -> newerInForce(c).isEmpty()),
    NEWER_IN_FORCE(c -> newerInForce(c).isPresent()),
    TITLE(c -> !issue(c).name().isEmpty()),
    /// An outcome that was measured.
    OUTCOME(c ->
            c.book().outcomesOf(issue(c).id()).stream()
                    .anyMatch(outcome -> !c.book().valuesOf(outcome.id()).isEmpty())),
    DOC_NO(c -> !c.given().paperNo().isEmpty() || !policy(c).docNo().isEmpty()),
    ISSUE_DATE(c -> c.given().date() != null || policy(c).issuedOn() != null),
    /// Which state holds.
    STATE(c -> !c.given().state().isEmpty() && !c.given().state().equals(c.story().state().name())),
    EARLIER_STATE(ActNeed::earlier),
    /// Which ledger says so.
    SOURCE(c -> !c.given().text().isEmpty());

    private final Predicate<ActCase> met;
    private final @Nullable Function<ActCase, Object> gap;

    ActNeed(Predicate<ActCase> met) {
        this(met, null);
    }

    ActNeed(Predicate<ActCase> met, @Nullable Function<ActCase, Object> gap) {
        this.met = met;
        this.gap = gap;
    }

    @Override
    public boolean met(ActCase looked) {
        return met.test(looked);
    }

    @Override
    public Sentence missing(ActCase looked) {
        var key = textKey() + ".missing";
        return gap == null ? Sentence.of(key) : Sentence.of(key, gap.apply(looked));
    }

    private static Task task(ActCase looked) {
        return ((Subject.OfTask) looked.subject()).task();
    }

    private static Issue issue(ActCase looked) {
        return ((Subject.OfIssue) looked.subject()).of();
    }

    private static SolutionPlan plan(ActCase looked) {
        return ((Subject.OfPlan) looked.subject()).plan();
    }

    private static Optional<SolutionPlan> newerInForce(ActCase looked) {
        var plan = plan(looked);
        return looked.book().solutionPlansOf(plan.issue()).stream()
                .filter(each -> each.version() > plan.version())
                .filter(each -> each.state() == PlanState.IN_FORCE)
                .findFirst();
    }

    private static Policy policy(ActCase looked) {
        return ((Subject.OfPolicy) looked.subject()).policy();
    }

    private static boolean isAfter(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other);
    }

    private static Object shown(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }

    private static @Nullable MonthReport lastReport(ActCase looked) {
        return looked.subject() instanceof Subject.OfTask of
                ? looked.book().reportsOf(of.id()).stream()
                        .filter(report -> report.state() != ReportState.DRAFT)
                        .reduce((_, later) -> later)
                        .orElse(null)
                : null;
    }

    /// Who said that it is done, and who reported its last month.
    private static Set<String> reporters(ActCase looked) {
        var names = new HashSet<>(looked.story().reporters());
        var last = lastReport(looked);
        if (last != null && !last.reportedBy().isEmpty()) {
            names.add(last.reportedBy());
        }
        return names;
    }

    private static boolean earlier(ActCase looked) {
        var machine = looked.subject().machine();
        var wanted = Code.read(machine.states(), looked.given().state());
        return wanted.isPresent()
                && wanted.get().ordinal() < ((Enum<?>) looked.story().state()).ordinal();
    }
}
