package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.app.baseline.FrozenJson;
import org.yiti.app.chart.SCurveData.Mark;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Figures;
import org.yiti.model.figure.Lights;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What explains the path of an issue: the policies that were issued, the baselines that were approved, and the plan as the
/// last of these has it.
final class IssuePath {
    /// Of a policy's title, in characters.
    private static final int TITLE = 9;

    /// In months.
    private static final double APART = 2.5;

    private final Snapshot at;
    private final Texts texts;
    private final UUID issue;
    private final List<Baseline> approved;

    IssuePath(Snapshot at, Texts texts, UUID issue) {
        this.at = at;
        this.texts = texts;
        this.issue = issue;
        this.approved =
                at.book().baselinesOf(issue).stream()
                        .filter(baseline -> happened(baseline.approvedOn()))
                        .toList();
    }

    private boolean happened(@Nullable LocalDate day) {
        return day != null && day.getYear() == Numbers.year(at) && !day.isAfter(at.asOf());
    }

    /// In order of time. Policies that were issued one soon after the other are one line: their names would stand on each
    /// other.
    List<Mark> marks() {
        var issued =
                at.book().policiesOf(issue).stream()
                        .filter(policy -> happened(policy.issuedOn()))
                        .sorted(Comparator.comparing(IssuePath::month))
                        .toList();
        var marks = new ArrayList<Mark>();
        for (int from = 0, to; from < issued.size(); from = to) {
            double first = month(issued.get(from));
            to = from + 1;
            while (to < issued.size() && month(issued.get(to)) - first < APART) {
                to++;
            }
            marks.add(
                    new Mark(
                            first,
                            to - from == 1
                                    ? texts.tr(
                                            "finding.curve.policy",
                                            clipped(issued.get(from).title()))
                                    : texts.tr("finding.curve.policies", to - from)));
        }
        approved.forEach(baseline ->
                marks.add(
                        new Mark(
                                month(Objects.requireNonNull(baseline.approvedOn())),
                                texts.tr("finding.curve.baseline"))));
        marks.sort(Comparator.comparingDouble(Mark::month));
        return marks;
    }

    private static double month(Policy policy) {
        return month(Objects.requireNonNull(policy.issuedOn()));
    }

    private static double month(LocalDate day) {
        return day.getMonthValue() - 1 + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }

    private static String clipped(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
    }

    /// The plan as it was approved last, month by month; empty where it is still that, and where none was approved.
    List<BigDecimal> baseline() {
        if (approved.isEmpty()) {
            return List.of();
        }
        try {
            var frozen = new FrozenJson().read(approved.getLast().content());
            var then = planned(frozen.rows());
            var scope = new FigureScope.OfIssue(issue);
            return then.equals(at.figures().curve(scope).plan()) ? List.of() : then;
        } catch (YitiException unreadable) {
            return List.of(); // the page of baselines says so
        }
    }

    /// The year with the tasks of the issue and their months as they stood.
    private List<BigDecimal> planned(List<Row> frozen) {
        var rows =
                frozen.stream()
                        .filter(row -> row.table() == Table.TASK || row.table() == Table.MONTH_PLAN)
                        .map(this::ofYear)
                        .toList();
        Set<UUID> there = rows.stream().map(Row::id).collect(Collectors.toSet());
        var gone = new ArrayList<Change>();
        for (Task task : at.book().tasksOf(issue)) {
            if (!there.contains(task.id())) {
                gone.add(new Change.Remove(Table.TASK, task.id()));
            }
            for (MonthPlan plan : at.book().plansOf(task.id())) {
                if (!there.contains(plan.row().id())) {
                    gone.add(new Change.Remove(Table.MONTH_PLAN, plan.row().id()));
                }
            }
        }
        var book = at.book().withRows(rows).with(gone);
        var lights = new Lights(book, at.calendar(), at.asOf(), at.lights().received());
        return new Figures(lights).curve(new FigureScope.OfIssue(issue)).plan();
    }

    /// A copy does not say of which year it is.
    private Row ofYear(Row row) {
        var values = new HashMap<Field, Object>(row.filled());
        row.table()
                .field("programme")
                .ifPresent(field -> values.put(field, at.book().programme().id()));
        return Row.of(row.table(), row.id(), values);
    }
}
