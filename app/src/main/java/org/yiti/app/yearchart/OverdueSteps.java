package org.yiti.app.yearchart;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.OverdueTasks;
import org.yiti.model.supervision.OverdueBalance;

/// Overdue tasks since the month before, as it was closed or, if it was not, since its end: what came, what went, and the tasks
/// of each step.
final class OverdueSteps {
    static final String BEFORE = "before";
    static final String AFTER = "after";

    private final Texts texts;
    private final Snapshot earlier;
    private final Snapshot later;

    OverdueSteps(ChartSource source, Texts texts) {
        this.texts = texts;
        this.later = source.at();
        this.earlier =
                source.monthBefore()
                        .orElseGet(() ->
                                later.at(
                                        YearMonth.from(later.asOf())
                                                .minusMonths(1)
                                                .atEndOfMonth()));
    }

    Snapshot earlier() {
        return earlier;
    }

    OverdueBalance balance() {
        return OverdueTasks.between(earlier.lights(), later.lights());
    }

    /// @param key of the mark: an end, or the reason of a step
    Behind behind(String key) {
        return switch (key) {
            case BEFORE -> overdue(earlier);
            case AFTER -> overdue(later);
            default ->
                    balance().steps().stream()
                            .filter(step -> step.reason().name().equals(key))
                            .findFirst()
                            .<Behind>map(this::counted)
                            .orElseGet(() -> new Behind.Nothing(key, texts.tr("mark.none")));
        };
    }

    private static Behind overdue(Snapshot at) {
        return new Behind.OfFigure(at, at.figures().overdue(FigureScope.YEAR));
    }

    private Behind counted(OverdueBalance.Step step) {
        var things = step.things();
        var reason = texts.label(step.reason());
        return new Behind.Counted(
                texts.tr("mark.step.title", texts.tr("finding.overdue.tasks"), reason),
                texts.tr("mark.step", earlier.asOf(), later.asOf(), reason, things.size()),
                entries(things));
    }

    /// A task that was taken out of the year is shown as it was.
    private List<Behind.Entry> entries(List<UUID> tasks) {
        return tasks.stream()
                .map(task ->
                        new Behind.Entry(
                                later.book().task(task).isPresent() ? later : earlier, task, ""))
                .toList();
    }
}
