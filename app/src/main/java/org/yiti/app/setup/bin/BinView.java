package org.yiti.app.setup.bin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.Listing;
import org.yiti.app.document.PrintableRows;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Table;

/// 回收站: what was removed, by whom and when; some or all of it is brought back.
final class BinView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final BinModel model;
    private final Texts texts;
    private final Printing printing;
    private final TableView<RemovedRow> table = new TableView<>();
    private final ComboBox<Optional<Table>> kinds = new ComboBox<>();
    private final Label placeholder = new Label();

    BinView(BinModel model, Texts texts, Printing printing) {
        this.printing = printing;
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        table();
        var root =
                new PageBox(texts.tr("setup.bin"), texts.tr("setup.bin.about"))
                        .with(texts.tr("setup.bin.list"), tools(), table)
                        .scrolling();
        var shown = Shown.of(root);
        model.allProperty().when(shown).subscribe(_ -> fill());
        model.kindProperty().when(shown).subscribe(_ -> show());
        model.wordsProperty().when(shown).subscribe(_ -> show());
        model.follow(shown);
        return root;
    }

    private void fill() {
        var choices = new ArrayList<Optional<Table>>();
        choices.add(Optional.empty());
        model.kinds().forEach(kind -> choices.add(Optional.of(kind)));
        var chosen = model.kindProperty().get();
        kinds.getItems().setAll(choices);
        kinds.setValue(choices.contains(chosen) ? chosen : Optional.empty());
        show();
    }

    private void show() {
        var all = model.allProperty().get();
        placeholder.setText(
                texts.tr(
                        all.isEmpty()
                                ? "start.opening"
                                : all.get().isEmpty() ? "setup.bin.empty" : "setup.bin.nothing"));
        table.getItems().setAll(model.shown());
    }

    private Node tools() {
        kinds.setId("bin-kind");
        kinds.setAccessibleText(texts.tr("setup.bin.kind"));
        kinds.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Optional<Table> kind) {
                        return kind == null || kind.isEmpty()
                                ? texts.tr("setup.bin.all")
                                : texts.say(kind.get().label());
                    }

                    @Override
                    public Optional<Table> fromString(String words) {
                        throw new IllegalStateException("not editable");
                    }
                });
        kinds.setOnAction(_ -> {
            var chosen = kinds.getValue();
            if (chosen != null) {
                model.kindProperty().set(chosen);
            }
        });
        var words = new TextField();
        words.setId("bin-words");
        words.setPrefColumnCount(22);
        words.setPromptText(texts.tr("setup.bin.words"));
        words.setAccessibleText(texts.tr("setup.bin.words"));
        words.textProperty().subscribe(typed -> model.wordsProperty().set(typed));
        var restore = new Button(texts.tr("setup.bin.restore"));
        restore.setId("bin-restore");
        restore.disableProperty()
                .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        restore.setOnAction(
                _ -> model.restore(List.copyOf(table.getSelectionModel().getSelectedItems())));
        var line = new FlowPane(kinds, words, restore, print());
        line.getStyleClass().add("setup-flow");
        return line;
    }

    private Button print() {
        return printing.button(
                new PrintableRows(
                        "bin",
                        () -> table.getSelectionModel().getSelectedItems().size(),
                        this::paper));
    }

    private Optional<Listing> paper(boolean onlySelected) {
        var rows = onlySelected ? table.getSelectionModel().getSelectedItems() : table.getItems();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var columns = table.getColumns();
        var lines = new ArrayList<Listing.Line>();
        for (RemovedRow row : rows) {
            var cells =
                    columns.stream()
                            .map(column -> (String) column.getCellData(row))
                            .map(Listing.Cell::of)
                            .toList();
            lines.add(new Listing.Item(row.name(), cells));
        }
        var heads = columns.stream().map(TableColumn::getText).map(Listing.Column::of).toList();
        var conditions = new ArrayList<String>();
        model.kindProperty().get().ifPresent(kind -> conditions.add(texts.say(kind.label())));
        if (!model.wordsProperty().get().isBlank()) {
            conditions.add(
                    texts.tr(
                            "document.condition",
                            texts.tr("document.by.text"),
                            model.wordsProperty().get().strip()));
        }
        return Optional.of(
                Listing.of(
                        Listing.Heading.of(texts.tr("setup.bin"), model.today()),
                        new Listing.Body(heads, lines, conditions)));
    }

    private void table() {
        table.setId("bin");
        table.setAccessibleText(texts.tr("setup.bin"));
        table.setPlaceholder(placeholder);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getStyleClass().add("setup-bin");
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        table.getColumns()
                .setAll(
                        List.of(
                                column("setup.bin.name", 30, RemovedRow::name),
                                column("setup.bin.kind", 9, r -> texts.say(r.table().label())),
                                column("setup.bin.year", 6, RemovedRow::year),
                                column("setup.bin.when", 16, r -> TIME.format(r.when())),
                                column("setup.bin.who", 9, RemovedRow::who)));
    }

    /// @param share of the width
    private TableColumn<RemovedRow, String> column(
            String key, double share, Function<RemovedRow, String> words) {
        var column = new TableColumn<RemovedRow, String>(texts.tr(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(share * 12);
        return column;
    }
}
