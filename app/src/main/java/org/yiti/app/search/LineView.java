package org.yiti.app.search;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yiti.app.command.KeyWords;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightMark;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchText.Span;

/// One line of the search box: light or icon, number, title with the found part marked, and at the right what tells
/// it from others.
final class LineView {
    /// How much of a title may stand before the found part.
    private static final int BEFORE = 14;

    private final Texts texts;

    LineView(Texts texts) {
        this.texts = texts;
    }

    Node build(Line line) {
        var box = new HBox(mark(line));
        box.getStyleClass().add("search-line");
        if (line instanceof Line.OfRow row && !row.number().isEmpty()) {
            var number = label(row.number(), "search-number");
            box.getChildren().add(number);
        }
        box.getChildren().add(title(line));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var note = label(note(line), "search-note");
        box.getChildren().addAll(gap, note);
        box.setAccessibleText(spoken(line));
        return box;
    }

    private static Node title(Line line) {
        var title = line.title();
        var box = new HBox();
        box.getStyleClass().add("search-title");
        var span = line.found().orElse(new Span(0, 0));
        if (!span.isEmpty()) {
            int from = span.from() > BEFORE ? span.from() - BEFORE / 2 : 0;
            if (span.from() > 0) {
                box.getChildren()
                        .add(
                                label(
                                        (from > 0 ? "…" : "") + title.substring(from, span.from()),
                                        "search-plain"));
            }
            box.getChildren().add(label(title.substring(span.from(), span.to()), "search-found"));
        }
        var rest = new Label(title.substring(span.to()));
        rest.setMinWidth(0);
        box.getChildren().add(rest);
        return box;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node mark(Line line) {
        var place = new StackPane();
        place.getStyleClass().add("search-mark");
        place.getChildren()
                .add(
                        switch (line) {
                            case Line.OfCommand _ -> new FontIcon(Feather.CHEVRON_RIGHT);
                            case Line.OfRow row ->
                                    row.light()
                                            .<Node>map(LightMark::new)
                                            .orElseGet(() -> new FontIcon(icon(row.kind())));
                        });
        return place;
    }

    private static Feather icon(SearchKind kind) {
        return switch (kind) {
            case ISSUE, TASK -> Feather.LIST;
            case ITEM -> Feather.REPEAT;
            case POLICY -> Feather.FILE_TEXT;
            case MEETING, DECISION -> Feather.CALENDAR;
            case INSPECTION -> Feather.CLIPBOARD;
            case WHISTLE -> Feather.BELL;
            case UNIT -> Feather.HOME;
            case PERSON -> Feather.USER;
        };
    }

    private static String note(Line line) {
        return switch (line) {
            case Line.OfCommand(var command, _, _) -> command.keys().map(KeyWords::of).orElse("");
            case Line.OfRow row -> row.note();
        };
    }

    /// The line in words: `任务 03-07-02 公布裁量基准，逾期，市住建委 · 6月`.
    String spoken(Line line) {
        return switch (line) {
            case Line.OfCommand command ->
                    texts.tr("search.spoken.command", command.title(), note(line));
            case Line.OfRow row ->
                    texts.tr(
                            "search.spoken.row",
                            row.kind(),
                            row.number(),
                            row.title(),
                            row.light().map(texts::label).orElse(""),
                            row.note());
        };
    }
}
