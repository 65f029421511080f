package org.yiti.app.preference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a person has laid out a list.
///
/// @param order ids of columns from left to right; columns that are not among them stand where the list has them
/// @param hidden ids of the columns that don't show
/// @param widths in em by column id, where they were changed
/// @param frozen how many columns don't scroll; -1 for as many as the list has by itself
/// @param textLines how many lines of text a row has room for, 1 to 3; 0 for as many as the list has by
///     itself
/// @param zoom 0.6 to 2.0
public record ListLayout(
        List<String> order,
        Set<String> hidden,
        Map<String, Double> widths,
        int frozen,
        int textLines,
        double zoom) {
    /// As the list is by itself.
    public static final ListLayout OWN = new ListLayout(List.of(), Set.of(), Map.of(), -1, 0, 1);

    public ListLayout {
        order = order == null ? List.of() : List.copyOf(order);
        hidden = hidden == null ? Set.of() : Set.copyOf(hidden);
        widths = widths == null ? Map.of() : Map.copyOf(widths);
        textLines = Math.clamp(textLines, 0, 3);
        zoom = Math.clamp(zoom, 0.6, 2.0);
    }

    public ListLayout withOrder(List<String> ids) {
        return new ListLayout(ids, hidden, widths, frozen, textLines, zoom);
    }

    public ListLayout withShown(String id, boolean shown) {
        var changed = new HashSet<>(hidden);
        if (shown) {
            changed.remove(id);
        } else {
            changed.add(id);
        }
        return new ListLayout(order, changed, widths, frozen, textLines, zoom);
    }

    public ListLayout withWidth(String id, double em) {
        var changed = new HashMap<>(widths);
        changed.put(id, em);
        return new ListLayout(order, hidden, changed, frozen, textLines, zoom);
    }

    public ListLayout withFrozen(int count) {
        return new ListLayout(order, hidden, widths, count, textLines, zoom);
    }

    public ListLayout withTextLines(int count) {
        return new ListLayout(order, hidden, widths, frozen, count, zoom);
    }

    public ListLayout withZoom(double wanted) {
        return new ListLayout(order, hidden, widths, frozen, textLines, wanted);
    }

    /// All columns of a list in the order of this layout, the hidden ones too.
    ///
    /// @param own ids as the list has them
    public List<String> ordered(List<String> own) {
        var ordered = new ArrayList<>(order.stream().filter(own::contains).distinct().toList());
        String before = "";
        for (String id : own) {
            if (!ordered.contains(id)) {
                ordered.add(ordered.indexOf(before) + 1, id);
            }
            before = id;
        }
        return ordered;
    }

    /// The columns that show, from left to right. Hiding all of them hides none: there would be no list left.
    public List<String> shown(List<String> own) {
        var shown = ordered(own).stream().filter(id -> !hidden.contains(id)).toList();
        return shown.isEmpty() ? ordered(own) : shown;
    }

    /// The layout with a column in the place of another.
    public ListLayout moved(List<String> own, String id, String to) {
        var ids = new ArrayList<>(ordered(own));
        int place = ids.indexOf(to);
        if (place < 0 || !ids.remove(id)) {
            return this;
        }
        ids.add(Math.min(place, ids.size()), id);
        return withOrder(ids);
    }
}
