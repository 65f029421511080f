package org.yiti.app.pack;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Figures;
import org.yiti.model.programme.Task;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.Whistles;

/// The tables of a day and of a week. Each head says how many there are; where there are none, that.
final class RhythmRows {
    private static final float ROW = 16;
    private static final int CONTENT = 16;

    private final RhythmSource of;
    private final PackSource source;

    RhythmRows(RhythmSource of) {
        this.of = of;
        this.source = of.base();
    }

    /// A head and what stands under it.
    ///
    /// @param figure that counts its rows, where one does
    record Section(
            String key,
            List<Part.Column> columns,
            List<List<Part.Cell>> rows,
            Optional<Figure> figure) {
        Section(String key, List<Part.Column> columns, List<List<Part.Cell>> rows) {
            this(key, columns, rows, Optional.empty());
        }

        Section counting(Figure rows) {
            return new Section(key, columns, this.rows, Optional.of(rows));
        }
    }

    /// Sections under each other on one page: what one does not need of the room, the others have.
    List<Part> parts(int room, Section... sections) {
        var most = shared(room, Arrays.stream(sections).map(each -> each.rows().size()).toList());
        var parts = new ArrayList<Part>();
        for (int i = 0; i < sections.length; i++) {
            var section = sections[i];
            int all = section.rows().size();
            var said =
                    Said.plain(
                            source.texts()
                                    .tr(
                                            all == 0
                                                    ? "pack.rhythm.none"
                                                    : all > most.get(i)
                                                            ? "pack.rhythm.some"
                                                            : "pack.rhythm.all",
                                            source.texts().tr(section.key()),
                                            all,
                                            most.get(i)));
            parts.add(new Part.Head(section.figure().map(said::from).orElse(said)));
            if (all > 0) {
                parts.add(
                        new Part.Grid(
                                section.columns(), section.rows().subList(0, most.get(i)), ROW));
            }
        }
        return parts;
    }

    /// One for each in turn, as long as there is room and need.
    private static List<Integer> shared(int room, List<Integer> needs) {
        var given = new ArrayList<Integer>();
        needs.forEach(_ -> given.add(0));
        boolean more = true;
        int left = room;
        while (left > 0 && more) {
            more = false;
            for (int i = 0; i < needs.size() && left > 0; i++) {
                if (given.get(i) < needs.get(i)) {
                    given.set(i, given.get(i) + 1);
                    left--;
                    more = true;
                }
            }
        }
        return given;
    }

    private Part.Column column(String key, float share, Part.Side side) {
        return new Part.Column(source.texts().tr(key), share, side);
    }

    private String unit(@Nullable UUID id) {
        return source.at().units().label(id);
    }

    private List<Part.Column> taskColumns() {
        return List.of(
                column("pack.late.no", 2.6f, Part.Side.LEFT),
                column("pack.late.content", 8.5f, Part.Side.LEFT),
                column("pack.late.unit", 4.6f, Part.Side.LEFT),
                column("pack.late.due", 3.4f, Part.Side.CENTRE),
                column("pack.annex.light", 2.2f, Part.Side.LEFT));
    }

    private List<Part.Cell> row(Task task) {
        var at = source.at();
        var light = at.lights().of(task).shown();
        return List.of(
                Part.Cell.of(task.no()),
                Part.Cell.clipped(task.content(), CONTENT),
                Part.Cell.of(unit(at.lights().leadUnit(task).orElse(null))),
                Part.Cell.of(String.valueOf(task.dueDate())),
                Part.Cell.of(light, source.texts().label(light)));
    }

    private Section tasks(String key, Collection<Task> tasks) {
        return new Section(key, taskColumns(), tasks.stream().map(this::row).toList());
    }

    /// What fell due then.
    Section due() {
        return tasks(
                "pack.rhythm.due", of.tasks().filter(task -> of.within(task.dueDate())).toList());
    }

    /// What was done then.
    Section done() {
        return tasks(
                "pack.rhythm.done", of.tasks().filter(task -> of.within(task.doneOn())).toList());
    }

    private List<Task> late() {
        return source.at().figures().overdue(FigureScope.YEAR).counted().stream()
                .flatMap(id -> source.at().book().task(id).stream())
                .sorted(
                        Comparator.comparing((Task task) -> Objects.requireNonNull(task.dueDate()))
                                .reversed())
                .toList();
    }

    /// What is overdue, the newest first.
    Section overdue() {
        return tasks("pack.rhythm.overdue", late())
                .counting(source.at().figures().overdue(FigureScope.YEAR));
    }

    /// What was done to supervision items.
    Section moves() {
        return new Section(
                "pack.rhythm.moves",
                List.of(
                        column("pack.late.item", 3.4f, Part.Side.LEFT),
                        column("pack.late.title.column", 8.6f, Part.Side.LEFT),
                        column("pack.rhythm.act", 2.6f, Part.Side.LEFT),
                        column("pack.late.unit", 4.3f, Part.Side.LEFT)),
                of.moves().stream().map(this::row).toList());
    }

    private List<Part.Cell> row(RhythmSource.Move move) {
        var item = move.story().item();
        return List.of(
                Part.Cell.of(item.no()),
                Part.Cell.clipped(item.title(), CONTENT),
                Part.Cell.of(move.event().action().map(source.texts()::label).orElse("")),
                Part.Cell.of(unit(item.leadUnit())));
    }

    /// How often what was done to supervision items.
    Section acts() {
        Map<ItemAction, Integer> counts = new EnumMap<>(ItemAction.class);
        of.moves()
                .forEach(move ->
                        move.event()
                                .action()
                                .ifPresent(action -> counts.merge(action, 1, Integer::sum)));
        return new Section(
                "pack.rhythm.acts",
                List.of(
                        column("pack.rhythm.act", 6, Part.Side.LEFT),
                        column("pack.rhythm.times", 2, Part.Side.RIGHT)),
                counts.entrySet().stream()
                        .map(each ->
                                List.of(
                                        Part.Cell.of(source.texts().label(each.getKey())),
                                        Part.Cell.of(Integer.toString(each.getValue()))))
                        .toList());
    }

    /// Whistles, and who came.
    Section whistles() {
        return new Section(
                "pack.rhythm.whistles",
                List.of(
                        column("pack.late.no", 3.4f, Part.Side.LEFT),
                        column("pack.rhythm.matter", 8.6f, Part.Side.LEFT),
                        column("pack.rhythm.caller", 4, Part.Side.LEFT),
                        column("pack.rhythm.came", 3.5f, Part.Side.LEFT)),
                of.called().stream().map(this::row).toList());
    }

    private List<Part.Cell> row(Whistles.Entry entry) {
        var whistle = entry.whistle();
        long came =
                entry.called().stream()
                        .map(called -> called.arrival().standing())
                        .filter(standing ->
                                standing == Standing.ON_TIME
                                        || standing == Standing.LATE
                                        || standing == Standing.UNTIMED)
                        .count();
        return List.of(
                Part.Cell.of(whistle.no()),
                Part.Cell.clipped(whistle.matter(), CONTENT),
                Part.Cell.of(unit(whistle.calledBy())),
                Part.Cell.of(
                        source.texts().tr("pack.rhythm.came.of", entry.called().size(), came)));
    }

    /// Lead units that are silent about a task.
    Section silent() {
        return new Section(
                        "pack.rhythm.silent",
                        List.of(
                                column("pack.late.unit", 6, Part.Side.LEFT),
                                column("pack.rhythm.silent.tasks", 3, Part.Side.RIGHT)),
                        counted(source.at().figures().silent(FigureScope.YEAR).counted())
                                .entrySet()
                                .stream()
                                .sorted(
                                        Map.Entry.<UUID, List<Task>>comparingByValue(
                                                        Comparator.comparing(List::size))
                                                .reversed())
                                .map(each ->
                                        List.of(
                                                Part.Cell.of(unit(each.getKey())),
                                                counted(figures().silent(of(each.getKey())))))
                                .toList())
                .counting(figures().silentUnits(FigureScope.YEAR));
    }

    private Figures figures() {
        return source.at().figures();
    }

    private static FigureScope of(UUID unit) {
        return new FigureScope.OfLeadUnit(unit);
    }

    private static Part.Cell counted(Figure figure) {
        return Part.Cell.of(figure, figure.numerator().toPlainString());
    }

    private Map<UUID, List<Task>> counted(List<UUID> tasks) {
        var by = new LinkedHashMap<UUID, List<Task>>();
        tasks.stream()
                .flatMap(id -> source.at().book().task(id).stream())
                .forEach(task ->
                        source.at()
                                .lights()
                                .leadUnit(task)
                                .ifPresent(unit ->
                                        by.computeIfAbsent(unit, _ -> new ArrayList<>())
                                                .add(task)));
        return by;
    }

    /// What is overdue, by lead unit; the most first.
    Section byUnit() {
        return new Section(
                "pack.rhythm.units",
                List.of(
                        column("pack.late.unit", 6, Part.Side.LEFT),
                        column("pack.rhythm.late.tasks", 2.2f, Part.Side.RIGHT),
                        column("pack.rhythm.late.days", 2.6f, Part.Side.RIGHT),
                        column("pack.rhythm.silent.tasks", 2.6f, Part.Side.RIGHT)),
                counted(late().stream().map(Task::id).toList()).entrySet().stream()
                        .sorted(
                                Map.Entry.<UUID, List<Task>>comparingByValue(
                                                Comparator.comparing(List::size))
                                        .reversed())
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
    }

    private List<Part.Cell> row(UUID unit, List<Task> late) {
        var oldest = Objects.requireNonNull(late.getLast().dueDate());
        return List.of(
                Part.Cell.of(unit(unit)),
                counted(figures().overdue(of(unit))),
                Part.Cell.of(Long.toString(ChronoUnit.DAYS.between(oldest, source.at().asOf()))),
                counted(figures().silent(of(unit))));
    }

    /// What meetings decided then.
    Section decisions() {
        var pages = new DecisionPage(source);
        var rows = new ArrayList<List<Part.Cell>>();
        for (var meeting : source.meetings().meetings()) {
            if (of.within(meeting.day())) {
                rows.addAll(pages.rows(source.meetings().decisions(meeting.id())));
            }
        }
        return new Section("pack.rhythm.decisions", pages.columns(), rows);
    }
}
