package org.yiti.app.setup.phrase;

import static org.yiti.model.record.Field.PHRASE_KIND;
import static org.yiti.model.record.Field.PHRASE_TEXT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;

/// The phrases as a list to edit.
final class PhrasesView {
    private final PhrasesModel model;
    private final Texts texts;
    private final RowTable table;
    private Optional<UUID> wanted;

    /// @param wanted the phrase that somebody came to see
    PhrasesView(PhrasesModel model, Texts texts, Optional<UUID> wanted) {
        this.model = model;
        this.texts = texts;
        this.wanted = wanted;
        table =
                new RowTable(
                        texts,
                        model.rows()::units,
                        model::edit,
                        PHRASE_TEXT,
                        List.of(new Column(PHRASE_KIND, 8), new Column(PHRASE_TEXT, 46)),
                        1);
    }

    Parent build() {
        var grid = table.grid();
        grid.setId("setup-phrases");
        grid.getStyleClass().add("setup-grid-tall");
        table.whenRemoved(this::remove);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var none = new Label(texts.tr("setup.phrases.none"));
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        var tools =
                new ToolLine(
                        new ToolButton(texts, "phrase-add", "setup.phrases.add", this::add),
                        new ToolButton(texts, "phrase-up", "setup.phrases.up", () -> move(-1)),
                        new ToolButton(texts, "phrase-down", "setup.phrases.down", () -> move(1)),
                        new ToolButton(texts, "phrase-remove", "setup.remove", this::remove));
        var page = new PageBox(texts.tr("setup.phrases"), texts.tr("setup.phrases.about"));
        page.getChildren().addAll(tools, none, grid);
        var shown = Shown.of(page);
        model.rows()
                .rowsProperty()
                .when(shown)
                .subscribe(_ -> {
                    var phrases = model.phrases();
                    grid.setRows(phrases);
                    none.setVisible(phrases.isEmpty());
                    wanted.filter(id -> phrases.stream().anyMatch(row -> row.id().equals(id)))
                            .ifPresent(id -> {
                                wanted = Optional.empty();
                                grid.select(id, PHRASE_TEXT.key());
                            });
                });
        model.rows().follow(shown);
        return page.scrolling();
    }

    private void add() {
        var id = model.add(texts.tr("setup.phrases.new"));
        table.grid().select(id, PHRASE_TEXT.key());
        table.grid().requestFocus();
    }

    private void move(int by) {
        table.grid()
                .currentRow()
                .ifPresent(row -> {
                    model.move(row, by);
                    table.grid().select(row.id(), PHRASE_TEXT.key());
                });
    }

    private void remove() {
        model.remove(table.grid().selectedRows());
    }
}
