package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.app.grid.filter.ColumnValues;
import org.yiti.app.grid.filter.Sorting;
import org.yiti.model.Sentence;

/// The rows of a grid that its filters let through, in the order of its sorting. Edited rows stay where they are, even
/// if they no longer fit, until the rows are arranged anew.
final class ArrangedRows<R> {
    private final Function<R, UUID> key;
    private final Function<Sentence, String> words;
    private final Map<String, ColumnValues> values = new HashMap<>();
    private final Set<UUID> letIn = new HashSet<>();
    private Map<String, GridColumn<R>> columns = Map.of();
    private List<GridGroup<R>> given = List.of();
    private List<R> rows = List.of();
    private List<GridGroup<R>> shown = List.of();
    private Arrangement arrangement = Arrangement.NONE;
    private boolean edited;

    ArrangedRows(Function<R, UUID> key, Function<Sentence, String> words) {
        this.key = key;
        this.words = words;
    }

    void setColumns(List<GridColumn<R>> all) {
        columns = all.stream().collect(Collectors.toMap(GridColumn::id, c -> c, (a, _) -> a));
        values.clear();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// The bands and rows to show.
    List<GridGroup<R>> shown() {
        return shown;
    }

    /// All rows, in the order they were given.
    List<R> rows() {
        return rows;
    }

    int countShown() {
        return shown.stream().mapToInt(group -> group.rows().size()).sum();
    }

    int countAll() {
        return rows.size();
    }

    /// Whether rows have changed since they were arranged, so that arranging them anew may show others.
    boolean isEdited() {
        return edited || !letIn.isEmpty();
    }

    /// Takes rows as they are now.
    ///
    /// @return whether those that showed still do; else all show until they are arranged
    boolean take(List<GridGroup<R>> now) {
        values.clear();
        rows = now.stream().flatMap(group -> group.rows().stream()).toList();
        if (arrangement.isPlain()) {
            given = List.copyOf(now);
            shown = given;
            return true;
        }
        var known = keys(given);
        boolean same =
                bands(now).equals(bands(given))
                        && now.stream()
                                .flatMap(group -> group.rows().stream())
                                .anyMatch(row -> known.contains(key.apply(row)));
        shown = same ? carried(now, known) : List.copyOf(now);
        given = List.copyOf(now);
        edited = same;
        return same;
    }

    /// Takes new titles and subtotals of the bands; their rows are the same.
    void takeBands(List<GridGroup<R>> same) {
        var byKey = same.stream().collect(Collectors.toMap(GridGroup::key, g -> g, (a, _) -> a));
        boolean plain = arrangement.isPlain();
        given = List.copyOf(same);
        shown =
                plain
                        ? given
                        : shown.stream()
                                .flatMap(group ->
                                        Optional.ofNullable(byKey.get(group.key()))
                                                .map(now -> narrowed(now, group.rows()))
                                                .stream())
                                .toList();
    }

    private List<UUID> bands(List<GridGroup<R>> groups) {
        return groups.stream().map(GridGroup::key).toList();
    }

    private Set<UUID> keys(List<GridGroup<R>> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(key)
                .collect(Collectors.toSet());
    }

    private List<GridGroup<R>> carried(List<GridGroup<R>> now, Set<UUID> known) {
        var places = new HashMap<UUID, Integer>();
        shown.forEach(
                group -> group.rows().forEach(row -> places.put(key.apply(row), places.size())));
        var carried = new ArrayList<GridGroup<R>>();
        for (var group : now) {
            var rows = new ArrayList<R>();
            for (R row : group.rows()) {
                var id = key.apply(row);
                if (places.containsKey(id) || (!known.contains(id) && fits(row))) {
                    rows.add(row);
                }
            }
            if (arrangement.sorting().isPresent()) {
                rows.sort(
                        java.util.Comparator.comparingInt(
                                row -> places.getOrDefault(key.apply(row), Integer.MAX_VALUE)));
            }
            add(carried, group, rows);
        }
        return carried;
    }

    /// A band without rows vanishes while filters are on.
    private void add(List<GridGroup<R>> to, GridGroup<R> group, List<R> rows) {
        if (!rows.isEmpty() || arrangement.active().isEmpty()) {
            to.add(narrowed(group, rows));
        }
    }

    private GridGroup<R> narrowed(GridGroup<R> group, List<R> rows) {
        int all = group.rows().size();
        var title =
                group.banded() && rows.size() < all
                        ? words.apply(
                                Sentence.of("grid.filter.band", group.title(), rows.size(), all))
                        : group.title();
        return new GridGroup<>(group.key(), title, group.subtotals(), rows);
    }

    /// The columns whose values must be known to arrange the rows so.
    List<GridColumn<R>> missing(Arrangement wanted) {
        var needed = new LinkedHashMap<String, GridColumn<R>>();
        wanted.active().keySet().forEach(id -> need(needed, id));
        wanted.sorting().map(Sorting::column).ifPresent(id -> need(needed, id));
        return List.copyOf(needed.values());
    }

    private void need(Map<String, GridColumn<R>> needed, String id) {
        var column = columns.get(id);
        if (column != null && !values.containsKey(id)) {
            needed.put(id, column);
        }
    }

    /// Those of some columns whose values are not known.
    List<GridColumn<R>> missing(List<String> ids) {
        var needed = new LinkedHashMap<String, GridColumn<R>>();
        ids.forEach(id -> need(needed, id));
        return List.copyOf(needed.values());
    }

    void keep(Map<String, ColumnValues> found) {
        values.putAll(found);
    }

    Optional<ColumnValues> values(String column) {
        return Optional.ofNullable(values.get(column));
    }

    Optional<GridColumn<R>> column(String id) {
        return Optional.ofNullable(columns.get(id));
    }

    /// Arranges the rows; the values of the columns it looks at are known.
    void arrange(Arrangement wanted) {
        arrangement = wanted;
        letIn.clear();
        edited = false;
        if (wanted.isPlain()) {
            shown = given;
            return;
        }
        var passing = passing(wanted, "");
        var arranged = new ArrayList<GridGroup<R>>();
        int first = 0;
        for (var group : given) {
            int after = first + group.rows().size();
            add(arranged, group, rows(group.rows(), first, passing.get(first, after)));
            first = after;
        }
        shown = arranged;
    }

    private List<R> rows(List<R> all, int first, BitSet passing) {
        var sorting = arrangement.sorting();
        var by = sorting.map(s -> values.get(s.column())).orElse(null);
        var order = passing.stream().asLongStream().toArray();
        if (by != null) {
            boolean down = sorting.get().down();
            for (int i = 0; i < order.length; i++) {
                // The place in front, the row behind: rows of one place keep their order.
                long place = by.place(first + (int) order[i], down);
                order[i] |= place << Integer.SIZE;
            }
            Arrays.sort(order);
        }
        var rows = new ArrayList<R>(order.length);
        for (long each : order) {
            rows.add(all.get((int) each));
        }
        return rows;
    }

    /// The rows that all filters but that of one column let through; the values of these columns are known.
    BitSet passing(Arrangement by, String except) {
        var passing = new BitSet();
        passing.set(0, countAll());
        by.active()
                .forEach((id, filter) -> {
                    var column = values.get(id);
                    if (column != null && !id.equals(except)) {
                        passing.and(column.passing(filter));
                    }
                });
        return passing;
    }

    /// Whether the filters would let a row through as it is now.
    boolean fits(R row) {
        return arrangement.active().entrySet().stream()
                .allMatch(entry -> {
                    var column = columns.get(entry.getKey());
                    return column == null
                            || ColumnValues.passes(column.value(row), entry.getValue());
                });
    }

    /// Whether a row shows only because it did before it was edited, or because it was asked for.
    boolean leftOver(R row) {
        return isEdited() && !fits(row);
    }

    /// Lets a row show that the filters hide. Returns whether there is such a row.
    boolean letIn(UUID wanted) {
        var byBand = new HashMap<UUID, List<R>>();
        shown.forEach(group -> byBand.put(group.key(), group.rows()));
        for (var group : given) {
            var found =
                    group.rows().stream().filter(row -> key.apply(row).equals(wanted)).findFirst();
            var rows = byBand.getOrDefault(group.key(), List.of());
            if (found.isPresent()
                    && rows.stream().noneMatch(row -> key.apply(row).equals(wanted))) {
                letIn.add(wanted);
                var more = new ArrayList<>(rows);
                more.add(found.get());
                byBand.put(group.key(), more);
                var now = new ArrayList<GridGroup<R>>();
                given.forEach(g -> add(now, g, byBand.getOrDefault(g.key(), List.of())));
                shown = now;
                return true;
            }
        }
        return false;
    }
}
