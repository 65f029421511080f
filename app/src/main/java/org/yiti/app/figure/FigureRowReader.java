package org.yiti.app.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.IssueTab;
import org.yiti.model.Sentence;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.OutcomeValue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.unit.Unit;

/// Finds what the ids behind a figure stand for.
final class FigureRowReader {
    private final Snapshot at;

    FigureRowReader(Snapshot at) {
        this.at = at;
    }

    /// The row of an id. One that is in no table is shown as gone, never passed over: the list would not
    /// agree with the figure any more.
    FigureRow read(UUID id) {
        var book = at.book();
        return find(book.task(id), this::task)
                .or(() -> find(book.issue(id), this::issue))
                .or(() -> find(book.policy(id), this::policy))
                .or(() -> find(at.units().unit(id), this::unit))
                .or(() -> book.row(Table.OUTCOME, id).map(Outcome::new).map(this::outcome))
                .or(() -> book.row(Table.OUTCOME_VALUE, id).map(OutcomeValue::new).map(this::value))
                .orElseGet(() -> plain(id, "", "").because(Sentence.of("figure.row.gone")));
    }

    private static <T> Optional<FigureRow> find(Optional<T> found, Function<T, FigureRow> row) {
        return found.map(row);
    }

    private static FigureRow plain(UUID id, String number, String content) {
        return new FigureRow(
                id,
                number,
                content,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private FigureRow task(Task task) {
        var due = task.dueDate();
        return new FigureRow(
                task.id(),
                task.no(),
                task.content(),
                at.lights().leadUnit(task).map(at.units()::label).orElse(""),
                due == null ? task.dueWords() : due.toString(),
                Optional.of(at.lights().of(task)),
                Optional.ofNullable(task.doneOn()),
                Optional.empty(),
                opens(task.issue(), IssueTab.TASKS, task.id(), Field.TASK_CONTENT),
                Map.of());
    }

    private FigureRow issue(Issue issue) {
        return new FigureRow(
                issue.id(),
                issue.code(),
                issue.name(),
                at.units().label(issue.leadUnit()),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                opens(issue.id(), IssueTab.OVERVIEW),
                Map.of());
    }

    private FigureRow policy(Policy policy) {
        return new FigureRow(
                policy.id(),
                policy.no(),
                policy.title(),
                policy.drafter(),
                due(policy),
                Optional.empty(),
                Optional.ofNullable(policy.issuedOn()),
                Optional.of(Sentence.of("figure.row.stage", policy.stage())),
                opens(policy.issue(), IssueTab.POLICIES, policy.id(), Field.POLICY_TITLE),
                Map.of());
    }

    private String due(Policy policy) {
        var deferred = policy.deferredTo();
        var month = policy.planMonth();
        if (deferred != null) {
            return deferred.toString();
        }
        return month == null ? "" : "%d-%02d".formatted(at.book().programme().year(), month);
    }

    private FigureRow unit(Unit unit) {
        var silent = at.figures().silent(new FigureScope.OfLeadUnit(unit.id()));
        return new FigureRow(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.label(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        Sentence.of("figure.row.unit", silent.denominator(), silent.numerator())),
                Optional.of(new Route.FigureRows(FigureCode.SILENT, silent.scope())),
                Map.of());
    }

    private FigureRow outcome(Outcome outcome) {
        return outcome(
                outcome,
                outcome.id(),
                Sentence.of(
                        "figure.row.outcome",
                        plain(outcome.baseline()),
                        plain(outcome.target()),
                        outcome.measuredIn()));
    }

    private FigureRow value(OutcomeValue value) {
        var outcome = at.book().row(Table.OUTCOME, value.outcome()).map(Outcome::new).orElseThrow();
        var on = value.asOf();
        return outcome(
                outcome,
                value.id(),
                Sentence.of(
                        "figure.row.value",
                        on == null ? "" : on.toString(),
                        plain(value.value()),
                        outcome.measuredIn()));
    }

    private FigureRow outcome(Outcome outcome, UUID id, Sentence remark) {
        var issue = at.book().issue(outcome.issue());
        return new FigureRow(
                id,
                issue.map(Issue::code).orElse(""),
                outcome.name(),
                issue.map(i -> at.units().label(i.leadUnit())).orElse(""),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(remark),
                opens(outcome.issue(), IssueTab.OVERVIEW),
                Map.of());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "—" : number.toPlainString();
    }

    private static Optional<Route> opens(UUID issue, IssueTab tab) {
        return Optional.of(new Route.IssuePage(Objects.requireNonNull(issue), tab));
    }

    private static Optional<Route> opens(UUID issue, IssueTab tab, UUID row, Field column) {
        var cell = new Route.Cell(row, column.name());
        return Optional.of(new Route.IssuePage(issue, tab, Optional.of(cell)));
    }
}
