package org.yiti.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.app.preference.ListLayout;

/// All of how a list is looked at.
///
/// @param layout columns, widths, frozen ones, lines of text, zoom
/// @param arrangement filters and sorting
/// @param switches what else the list can be set to, such as its grouping; what is not named is as the list has it
///     by itself
public record ViewContent(
        ListLayout layout, Arrangement arrangement, Map<String, String> switches) {
    /// As a list is by itself.
    public static final ViewContent OWN =
            new ViewContent(ListLayout.OWN, Arrangement.NONE, Map.of());

    private static final double PRECISION = 100;

    public ViewContent {
        switches = Map.copyOf(switches);
    }

    /// The one form of all contents that look alike: columns that are not there any more are left out, and what is
    /// as the list has it by itself is not named.
    ///
    /// @param columns ids as the list has them
    ViewContent settled(List<String> columns) {
        var order = layout.ordered(columns);
        var hidden = new TreeSet<>(layout.hidden());
        hidden.retainAll(columns);
        var widths = new HashMap<String, Double>();
        layout.widths()
                .forEach((id, em) -> {
                    if (columns.contains(id)) {
                        widths.put(id, rounded(em));
                    }
                });
        var look =
                new ListLayout(
                        order.equals(columns) ? List.of() : order,
                        hidden.size() == columns.size() ? Set.of() : hidden,
                        widths,
                        layout.frozen(),
                        layout.textLines(),
                        rounded(layout.zoom()));
        var filters = new TreeMap<>(arrangement.filters());
        filters.keySet().retainAll(columns);
        var sorting = arrangement.sorting().filter(by -> columns.contains(by.column()));
        boolean on = arrangement.filtering() || filters.isEmpty();
        return new ViewContent(look, new Arrangement(filters, sorting, on), switches);
    }

    private static double rounded(double em) {
        return Math.round(em * PRECISION) / PRECISION;
    }

    /// Ids of all columns that it speaks of.
    Set<String> columns() {
        var all = new TreeSet<>(layout.order());
        all.addAll(layout.hidden());
        all.addAll(layout.widths().keySet());
        all.addAll(arrangement.filters().keySet());
        arrangement.sorting().ifPresent(by -> all.add(by.column()));
        return all;
    }

    /// Those of its columns that a list does not have.
    Set<String> unknown(List<String> columns) {
        return columns().stream()
                .filter(id -> !columns.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
