package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;

/// The columns of a sheet by their heads, and what each means; a person can say it differently.
final class ColumnMeanings {
    private static final Column IGNORED = Column.of(ColumnMeaning.IGNORED);

    private final LedgerImportModel model;
    private final Texts texts;

    ColumnMeanings(LedgerImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build(LedgerPage page) {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        var mapping = page.mapping();
        int width = page.sheet().width();
        for (int i = 0; i < width; i++) {
            var words = i < mapping.heads().size() ? mapping.heads().get(i) : "";
            var head = new Label(SheetPicture.letter(i) + "  " + words.replaceAll("\\s+", " "));
            head.setTooltip(new Tooltip(words));
            head.getStyleClass().add("ledger-head");
            var box = meanings(i, mapping.columns().getOrDefault(i, IGNORED));
            head.setLabelFor(box);
            grid.addRow(i, head, box);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        var title = new Label(texts.tr("ledger.columns"));
        title.getStyleClass().add("panel-head");
        var box = new VBox(title, scroll);
        box.setId("ledger-columns");
        box.getStyleClass().add("ledger-columns");
        return box;
    }

    private ComboBox<Column> meanings(int index, Column meaning) {
        var box = new ComboBox<Column>();
        box.setId("ledger-column-" + index);
        box.getItems().setAll(choices(meaning));
        box.setValue(meaning);
        box.setCellFactory(_ -> new MeaningCell());
        box.setButtonCell(new MeaningCell());
        box.setOnAction(_ -> model.mean(index, box.getValue()));
        return box;
    }

    private static List<Column> choices(Column present) {
        var choices = new ArrayList<Column>();
        choices.add(IGNORED);
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            switch (meaning) {
                case IGNORED, ROW_KEY, REVISION, ROW_FACTS -> {}
                case MONTH_PLAN -> {
                    for (int month = 1; month <= 12; month++) {
                        choices.add(Column.plan(month));
                    }
                }
                case MONTH_PROGRESS -> {
                    for (int month = 1; month <= 12; month++) {
                        choices.add(Column.progress(month));
                    }
                }
                default -> choices.add(Column.of(meaning));
            }
        }
        if (!choices.contains(present)) {
            choices.add(present);
        }
        return choices;
    }

    private final class MeaningCell extends ListCell<Column> {
        @Override
        protected void updateItem(@Nullable Column column, boolean empty) {
            super.updateItem(column, empty);
            setText(
                    column == null || empty
                            ? ""
                            : texts.tr(column.meaning().textKey(), column.month()));
        }
    }
}
