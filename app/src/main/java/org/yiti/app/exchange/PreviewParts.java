package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Preview.Kind;
import org.yiti.model.record.Table;

/// What a package would do: how many rows of each kind, and the rows one by one with their old and new values.
final class PreviewParts {
    private static final int MOST_LINES = 12;

    private final Texts texts;
    private final ExchangeWords words;
    private final Preview preview;
    private final List<RowLine> lines;
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final ComboBox<Optional<Table>> table = new ComboBox<>();
    private final TextField sought = new TextField();
    private final Label shown = new Label();
    private final VBox detail = new VBox();
    private final WordTable<RowLine> rows;
    private Optional<Kind> only = Optional.empty();

    PreviewParts(Texts texts, Preview preview, List<RowLine> lines) {
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.preview = preview;
        this.lines = lines;
        rows =
                new WordTable<RowLine>(texts, "preview-rows", "exchange.rows", MOST_LINES)
                        .with("exchange.column.kind", 6, line -> words.kind(line.kind()))
                        .with("exchange.column.table", 8, line -> texts.say(line.table().label()))
                        .with("exchange.column.row", 20, RowLine::title)
                        .with("exchange.column.change", 34, line -> line.summary(texts))
                        .with("exchange.column.who", 8, line -> line.line().actor())
                        .with("exchange.column.office", 10, line -> line.line().office())
                        .with("exchange.column.when", 11, line -> words.time(line.line().at()))
                        .empty("exchange.rows.none");
    }

    Panel counts() {
        return new Panel(texts.tr("exchange.counts"), cards(), tables(), attachments());
    }

    private Node cards() {
        var cards = new FlowPane();
        cards.getStyleClass().add("exchange-cards");
        for (Kind kind : Kind.values()) {
            long count = preview.total(kind);
            var card = new ToggleButton(texts.tr("exchange.count", words.kind(kind), count));
            card.setId("count-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            card.getStyleClass().add("exchange-card");
            card.setDisable(count == 0);
            card.setOnAction(_ -> choose(card.isSelected() ? Optional.of(kind) : Optional.empty()));
            kinds.put(kind, card);
            cards.getChildren().add(card);
        }
        return cards;
    }

    private void choose(Optional<Kind> kind) {
        only = kind;
        kinds.forEach((each, card) -> card.setSelected(kind.filter(k -> k == each).isPresent()));
        filter();
    }

    /// The counts of each table that the package touches, side by side, so that "apply" stays in sight.
    private Node tables() {
        var box = new FlowPane();
        box.getStyleClass().add("exchange-tables");
        for (Preview.TableCount count : preview.counts()) {
            var name =
                    count.table()
                            .map(t -> texts.say(t.label()))
                            .orElse(texts.tr("exchange.table.unknown"));
            var parts = new ArrayList<String>();
            for (Kind kind : Kind.values()) {
                if (count.of(kind) > 0) {
                    parts.add(texts.tr("exchange.count", words.kind(kind), count.of(kind)));
                }
            }
            box.getChildren()
                    .add(
                            Panel.words(
                                    texts.tr(
                                            "exchange.table.counts",
                                            name,
                                            String.join("  ", parts)),
                                    "muted"));
        }
        return box;
    }

    private Node attachments() {
        int named = preview.attachmentsNamed();
        int present = preview.attachmentsPresent();
        if (named == 0) {
            return Panel.words(texts.tr("exchange.attachments.none"), "muted");
        }
        return present == named
                ? Panel.words(texts.tr("exchange.attachments.all", named))
                : Panel.words(
                        texts.tr("exchange.attachments.some", present, named, named - present),
                        "exchange-doubt");
    }

    Panel list() {
        table.setId("preview-table");
        table.getItems().add(Optional.empty());
        lines.stream()
                .map(RowLine::table)
                .distinct()
                .sorted()
                .map(Optional::of)
                .forEach(table.getItems()::add);
        table.setCellFactory(_ -> new TableCell());
        table.setButtonCell(new TableCell());
        table.setValue(Optional.empty());
        table.valueProperty().subscribe(_ -> filter());
        sought.setId("preview-search");
        sought.setPromptText(texts.tr("exchange.search"));
        sought.textProperty().subscribe(_ -> filter());
        rows.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        detail.setId("preview-detail");
        detail.getStyleClass().add("exchange-detail");
        detail(null);
        var about =
                preview.counts().isEmpty() || listed() <= lines.size()
                        ? Panel.words(texts.tr("exchange.rows.about"), "muted")
                        : Panel.words(
                                texts.tr("exchange.rows.first", lines.size(), listed()),
                                "exchange-doubt");
        filter();
        return new Panel(
                texts.tr("exchange.rows"),
                about,
                Panel.fields(
                        Panel.named(texts, "exchange.column.table", table),
                        Panel.named(texts, "exchange.search.label", sought),
                        shown),
                rows,
                detail);
    }

    private long listed() {
        long all = 0;
        for (Kind kind : Kind.values()) {
            all += kind == Kind.UNCHANGED ? 0 : preview.total(kind);
        }
        return all;
    }

    private void filter() {
        var table = Optional.ofNullable(this.table.getValue()).flatMap(t -> t);
        var found = lines.stream().filter(l -> l.shows(only, table, sought.getText())).toList();
        rows.show(found);
        shown.setText(texts.tr("exchange.rows.shown", found.size(), lines.size()));
    }

    private void detail(@Nullable RowLine line) {
        detail.getChildren().clear();
        if (line == null) {
            detail.getChildren().add(Panel.words(texts.tr("exchange.detail.none"), "muted"));
            return;
        }
        detail.getChildren()
                .add(
                        Panel.words(
                                texts.tr("exchange.detail", words.kind(line.kind()), line.title()),
                                "exchange-strong"));
        line.fields()
                .forEach(f -> {
                    var text =
                            f.before().isEmpty()
                                    ? texts.tr("exchange.field.new", f.field(), f.after())
                                    : texts.tr(
                                            "exchange.field.changed",
                                            f.field(),
                                            f.before(),
                                            f.after());
                    detail.getChildren().add(Panel.words(text));
                });
        if (!line.reason().isEmpty()) {
            detail.getChildren().add(Panel.words(line.reason(), "exchange-doubt"));
        }
        detail.getChildren()
                .add(
                        Panel.words(
                                texts.tr(
                                        "exchange.by",
                                        line.line().actor(),
                                        line.line().office(),
                                        line.line().at()),
                                "muted"));
    }

    private final class TableCell extends ListCell<Optional<Table>> {
        @Override
        protected void updateItem(@Nullable Optional<Table> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : item.map(t -> texts.say(t.label()))
                                    .orElse(texts.tr("exchange.table.all")));
        }
    }
}
