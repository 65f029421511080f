package org.yiti.app.pack;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Task;
import org.yiti.model.supervision.AccountEntry;

/// 逾期与挂账: the tasks that are overdue, the longest first, and the items on the city's account.
final class LatePage {
    private static final int MOST = 20;
    private static final int MOST_LISTED = 8;
    private static final float ROW = 16;

    /// Characters of a line of the column, and how many rows may take two of them.
    private static final int CONTENT = 16;

    private static final int ROOMY = 10;

    private final PackSource source;

    LatePage(PackSource source) {
        this.source = source;
    }

    PackPage make() {
        var texts = source.texts();
        var overdue = source.at().figures().overdue(FigureScope.YEAR);
        var late =
                overdue.counted().stream()
                        .flatMap(id -> source.at().book().task(id).stream())
                        .sorted(
                                Comparator.comparing(
                                        task -> Objects.requireNonNull(task.dueDate())))
                        .toList();
        var parts = new ArrayList<Part>();
        if (!late.isEmpty()) {
            parts.add(head("pack.late.tasks", late.size(), MOST, Optional.of(overdue)));
            parts.add(
                    new Part.Grid(
                            List.of(
                                    column("pack.late.no", 2.6f, Part.Side.LEFT),
                                    column("pack.late.content", 8.7f, Part.Side.LEFT),
                                    column("pack.late.unit", 4.3f, Part.Side.LEFT),
                                    column("pack.late.due", 3.4f, Part.Side.CENTRE),
                                    column("pack.late.days", 1.7f, Part.Side.RIGHT)),
                            late.stream()
                                    .limit(MOST)
                                    .map(task ->
                                            row(
                                                    task,
                                                    late.size() <= ROOMY
                                                            ? 2 * CONTENT - 1
                                                            : CONTENT))
                                    .toList(),
                            ROW));
        }
        var listed = listed();
        if (!listed.isEmpty()) {
            parts.add(head("pack.late.account", listed.size(), MOST_LISTED, Optional.empty()));
            parts.add(
                    new Part.Grid(
                            List.of(
                                    column("pack.late.item", 3.4f, Part.Side.LEFT),
                                    column("pack.late.title.column", 8.6f, Part.Side.LEFT),
                                    column("pack.late.unit", 4.3f, Part.Side.LEFT),
                                    column("pack.late.entered", 3.3f, Part.Side.CENTRE)),
                            listed.stream().limit(MOST_LISTED).map(this::row).toList(),
                            ROW));
        }
        var notes = new ArrayList<Said>();
        if (late.size() > MOST || listed.size() > MOST_LISTED) {
            notes.add(Said.plain(texts.tr("pack.late.rest")));
        }
        return new PackPage(
                PageKind.LATE.name(),
                PageKind.LATE,
                source.say(
                        overdue.numerator().signum() == 0
                                ? Finding.of("pack.late.title.none")
                                : Finding.of("pack.late.title", overdue)),
                texts.tr("pack.late.about"),
                parts,
                notes);
    }

    /// How many there are, and how many of them the page has room for.
    private Part head(String key, int all, int most, Optional<Figure> figure) {
        var texts = source.texts();
        var said =
                Said.plain(
                        texts.tr(
                                all > most ? "pack.rhythm.some" : "pack.rhythm.all",
                                texts.tr(key),
                                all,
                                most));
        return new Part.Head(figure.map(said::from).orElse(said));
    }

    private Part.Column column(String key, float share, Part.Side side) {
        return new Part.Column(source.texts().tr(key), share, side);
    }

    private List<Part.Cell> row(Task task, int content) {
        var at = source.at();
        var due = Objects.requireNonNull(task.dueDate());
        return List.of(
                Part.Cell.of(task.no()),
                Part.Cell.clipped(task.content(), content),
                Part.Cell.of(at.units().label(at.lights().leadUnit(task).orElse(null))),
                Part.Cell.of(due.toString()),
                Part.Cell.of(Long.toString(ChronoUnit.DAYS.between(due, at.asOf()))));
    }

    private List<AccountEntry> listed() {
        var day = source.at().asOf();
        return source.items().stream()
                .flatMap(story -> AccountEntry.of(story).stream())
                .filter(entry -> {
                    var on = entry.enteredOn();
                    var off = entry.struckOffOn();
                    return on != null && !on.isAfter(day) && (off == null || off.isAfter(day));
                })
                .toList();
    }

    private List<Part.Cell> row(AccountEntry entry) {
        return List.of(
                Part.Cell.of(entry.item().no()),
                Part.Cell.clipped(entry.item().title(), CONTENT),
                Part.Cell.of(source.at().units().label(entry.item().leadUnit())),
                Part.Cell.of(String.valueOf(entry.enteredOn())));
    }
}
