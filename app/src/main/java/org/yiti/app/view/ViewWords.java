package org.yiti.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Light;
import org.yiti.model.record.Code;

/// What a view would set, line by line.
final class ViewWords {
    private static final int FEW = 6;

    private final ViewFile view;
    private final Texts texts;
    private final Map<String, String> heads;

    /// @param here what the columns of the list are called here; empty if that is not known
    ViewWords(ViewFile view, Map<String, String> here, Texts texts) {
        this.view = view;
        this.texts = texts;
        this.heads = here.isEmpty() ? view.heads() : here;
    }

    /// Columns that the list does not have here, by what they were called where the view was made.
    List<String> leftOut(Map<String, String> here) {
        if (here.isEmpty()) {
            return List.of();
        }
        return view.content().unknown(List.copyOf(here.keySet())).stream()
                .map(id -> view.heads().getOrDefault(id, id))
                .toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var layout = view.content().layout();
        lines.add(texts.tr("view.preview.list", view.list()));
        if (!layout.order().isEmpty()) {
            lines.add(texts.tr("view.preview.order", names(layout.order())));
        }
        if (!layout.hidden().isEmpty()) {
            lines.add(texts.tr("view.preview.hidden", names(new TreeSet<>(layout.hidden()))));
        }
        if (!layout.widths().isEmpty()) {
            lines.add(texts.tr("view.preview.widths", layout.widths().size()));
        }
        if (layout.frozen() >= 0) {
            lines.add(texts.tr("view.preview.frozen", layout.frozen()));
        }
        if (layout.textLines() > 0) {
            lines.add(texts.tr("view.preview.lines", layout.textLines()));
        }
        if (layout.zoom() != 1) {
            lines.add(texts.tr("view.preview.zoom", Math.round(layout.zoom() * 100)));
        }
        view.content()
                .arrangement()
                .filters()
                .forEach((id, filter) -> lines.add(words(id, filter)));
        view.content()
                .arrangement()
                .sorting()
                .ifPresent(by ->
                        lines.add(
                                texts.tr(
                                        by.down() ? "grid.sort.by-down" : "grid.sort.by-up",
                                        name(by.column()))));
        new java.util.TreeMap<>(view.content().switches())
                .forEach((name, value) -> lines.add(switched(name, value)));
        if (lines.size() == 1) {
            lines.add(texts.tr("view.preview.own"));
        }
        return lines;
    }

    private String names(Iterable<String> ids) {
        var known = new ArrayList<String>();
        ids.forEach(id -> {
            if (heads.containsKey(id)) {
                known.add(name(id));
            }
        });
        return few(known);
    }

    private String few(List<String> names) {
        return names.size() <= FEW
                ? texts.list(names)
                : texts.tr("view.preview.more", texts.list(names.subList(0, FEW)), names.size());
    }

    private String name(String id) {
        return heads.getOrDefault(id, view.heads().getOrDefault(id, id));
    }

    private String words(String id, ColumnFilter filter) {
        var parts = new ArrayList<String>();
        if (!filter.words().isBlank()) {
            parts.add(texts.tr("view.preview.filter.words", filter.words()));
        }
        Set<String> ticked = filter.ticks().texts();
        if (!ticked.isEmpty() || !filter.ticks().except()) {
            var named =
                    ticked.stream()
                            .sorted()
                            .map(text -> text.isEmpty() ? texts.tr("grid.filter.blank") : text)
                            .collect(Collectors.toList());
            parts.add(
                    texts.tr(
                            filter.ticks().except()
                                    ? "view.preview.filter.except"
                                    : "view.preview.filter.only",
                            few(named)));
        }
        if (filter.range().from() != null || filter.range().to() != null) {
            parts.add(texts.tr("view.preview.filter.range"));
        }
        return texts.tr("view.preview.filter", name(id), texts.list(parts));
    }

    private String switched(String name, String value) {
        return switch (name) {
            case "shows" -> texts.tr("view.preview.shows", known("matrix.shows.", value));
            case "grouping" ->
                    texts.tr(
                            "view.preview.grouping",
                            known("matrix.grouping.", value.replace("LEAD_", "")));
            case "light" ->
                    texts.tr(
                            "view.preview.only",
                            Code.read(Light.class, value).map(texts::label).orElse(value));
            default -> texts.tr("view.preview.only", value);
        };
    }

    private String known(String start, String value) {
        var key = start + value.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.tr(key) : value;
    }
}
