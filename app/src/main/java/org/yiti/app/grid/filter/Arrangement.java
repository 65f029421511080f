package org.yiti.app.grid.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How a person has narrowed and ordered the rows of a grid.
///
/// @param filters by column id, in the order they were set
/// @param sorting empty for the order the rows come in, the official one
/// @param filtering whether the filters are in force; off, they wait to be put on again
public record Arrangement(
        Map<String, ColumnFilter> filters, Optional<Sorting> sorting, boolean filtering) {
    public static final Arrangement NONE = new Arrangement(Map.of(), Optional.empty(), true);

    public Arrangement {
        filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    /// The filters that are in force.
    public Map<String, ColumnFilter> active() {
        return filtering ? filters : Map.of();
    }

    public boolean isPlain() {
        return active().isEmpty() && sorting.isEmpty();
    }

    public ColumnFilter filter(String column) {
        return filters.getOrDefault(column, ColumnFilter.ALL);
    }

    public Arrangement with(String column, ColumnFilter filter) {
        var changed = new LinkedHashMap<>(filters);
        if (filter.isAll()) {
            changed.remove(column);
        } else {
            changed.put(column, filter);
        }
        return new Arrangement(changed, sorting, true);
    }

    public Arrangement withoutFilters() {
        return new Arrangement(Map.of(), sorting, true);
    }

    public Arrangement withFiltering(boolean on) {
        return new Arrangement(filters, sorting, on);
    }

    public Arrangement sorted(Optional<Sorting> wanted) {
        return new Arrangement(filters, wanted, filtering);
    }

    /// Up, then down, then the official order again.
    public Arrangement sortedNext(String column) {
        var standing = sorting.filter(s -> s.column().equals(column));
        return sorted(
                standing.isEmpty()
                        ? Optional.of(new Sorting(column, false))
                        : standing.filter(s -> !s.down()).map(_ -> new Sorting(column, true)));
    }
}
