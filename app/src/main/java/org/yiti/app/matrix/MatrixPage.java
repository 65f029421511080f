package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;

/// The tasks that the matrix shows of a snapshot, under their bands.
///
/// @param leadUnits the units that answer for a task of the year
/// @param all how many tasks the year has
record MatrixPage(
        Snapshot at,
        Filter filter,
        Grouping grouping,
        List<Band> bands,
        Set<UUID> leadUnits,
        int all) {
    private static final UUID NOBODY = new UUID(0, 1);

    /// Tasks of one issue or one lead unit.
    ///
    /// @param key id of the issue or unit
    /// @param name its name; empty for a band that shows no head
    record Band(UUID key, String name, List<Task> tasks) {
        Band {
            tasks = List.copyOf(tasks);
        }
    }

    MatrixPage {
        bands = List.copyOf(bands);
    }

    static MatrixPage of(Snapshot at, Filter filter, Grouping grouping) {
        var all = at.book().tasks();
        var fitting = all.stream().filter(task -> filter.fits(at, task)).toList();
        var bands =
                switch (grouping) {
                    case ISSUE -> byIssue(at, fitting);
                    case LEAD_UNIT -> byLeadUnit(at, fitting);
                    case NONE -> List.of(new Band(NOBODY, "", fitting));
                };
        var leadUnits =
                all.stream()
                        .flatMap(task -> at.lights().leadUnit(task).stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new MatrixPage(at, filter, grouping, bands, leadUnits, all.size());
    }

    /// Whether a task has a row.
    boolean shows(UUID task) {
        return bands.stream()
                .flatMap(band -> band.tasks().stream())
                .anyMatch(each -> each.id().equals(task));
    }

    private static List<Band> byIssue(Snapshot at, List<Task> tasks) {
        var gathered = new LinkedHashMap<UUID, List<Task>>();
        tasks.forEach(
                task -> gathered.computeIfAbsent(task.issue(), _ -> new ArrayList<>()).add(task));
        return bands(gathered, id -> at.book().issue(id).map(MatrixPage::title).orElse("?"));
    }

    private static String title(Issue issue) {
        return issue.code() + " " + issue.name();
    }

    /// In the official order of units, tasks without a unit last.
    private static List<Band> byLeadUnit(Snapshot at, List<Task> tasks) {
        var gathered = new LinkedHashMap<UUID, List<Task>>();
        at.units().units().forEach(unit -> gathered.put(unit.id(), new ArrayList<>()));
        for (Task task : tasks) {
            var unit = at.lights().leadUnit(task).orElse(NOBODY);
            gathered.computeIfAbsent(unit, _ -> new ArrayList<>()).add(task);
        }
        gathered.values().removeIf(List::isEmpty);
        return bands(gathered, id -> at.units().unit(id).map(u -> u.label()).orElse("—"));
    }

    private static List<Band> bands(Map<UUID, List<Task>> gathered, Function<UUID, String> name) {
        var bands = new ArrayList<Band>();
        gathered.forEach((key, tasks) -> bands.add(new Band(key, name.apply(key), tasks)));
        return bands;
    }

    int shown() {
        return bands.stream().mapToInt(band -> band.tasks().size()).sum();
    }

    Optional<Band> band(UUID key) {
        return bands.stream().filter(band -> band.key().equals(key)).findFirst();
    }

    /// The same rows as they are in a newer snapshot: an edited row does not vanish under the cursor because
    /// it no longer fits the filter.
    MatrixPage with(Snapshot newer) {
        var now =
                bands.stream()
                        .map(band ->
                                new Band(
                                        band.key(),
                                        band.name(),
                                        band.tasks().stream()
                                                .flatMap(task ->
                                                        newer.book().task(task.id()).stream())
                                                .toList()))
                        .toList();
        return new MatrixPage(newer, filter, grouping, now, leadUnits, newer.book().tasks().size());
    }
}
