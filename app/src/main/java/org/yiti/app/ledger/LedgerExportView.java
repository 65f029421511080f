package org.yiti.app.ledger;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.unit.Unit;

/// Giving ledgers out: the whole year, one unit's, or a file for each unit.
final class LedgerExportView {
    private final LedgerExportModel model;
    private final Texts texts;
    private final VBox box = new VBox();

    LedgerExportView(LedgerExportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var title = new Label(texts.tr("ledger.export.title"));
        title.getStyleClass().add("title-3");
        var words = new Label(texts.tr("ledger.export.words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var month = new ComboBox<Integer>();
        month.setId("ledger-export-month");
        month.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        var units = new ComboBox<Unit>();
        units.setId("ledger-export-unit");
        units.setPromptText(texts.tr("ledger.export.unit.choose"));
        units.setAccessibleText(texts.tr("ledger.export.unit.choose"));
        units.setCellFactory(_ -> new UnitCell());
        units.setButtonCell(new UnitCell());
        var whole = button("ledger-export-year", "ledger.export.year");
        whole.setOnAction(_ -> write(Optional.empty(), month.getValue()));
        var one = button("ledger-export-one", "ledger.export.unit");
        one.disableProperty().bind(units.valueProperty().isNull());
        one.setOnAction(_ -> write(Optional.of(units.getValue()), month.getValue()));
        var monthLabel = new Label(texts.tr("ledger.setting.month"));
        monthLabel.setLabelFor(month);
        var first = new HBox(monthLabel, month, whole);
        first.getStyleClass().addAll("buttons", "ledger-line");
        var second = new HBox(units, one);
        second.getStyleClass().addAll("buttons", "ledger-line");
        var said = new Label();
        said.setId("ledger-export-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().setAll(title, words, first, second, said);
        box.setId("ledger-export");
        box.getStyleClass().addAll("panel", "ledger-drop");
        var shown = Shown.of(box);
        model.snapshotProperty()
                .when(shown)
                .subscribe(at -> {
                    box.setDisable(at.isEmpty());
                    month.setValue(model.month());
                    units.getItems().setAll(model.units());
                });
        model.saidProperty()
                .when(shown)
                .subscribe(sentence -> said.setText(sentence.map(texts::say).orElse("")));
        return box;
    }

    private Button button(String id, String key) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        return button;
    }

    private void write(Optional<Unit> unit, int month) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("ledger.export.title"));
        chooser.setInitialFileName(model.fileName(unit) + ".xlsx");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.tr("ledger.export.xlsx"), "*.xlsx"),
                        new FileChooser.ExtensionFilter(texts.tr("ledger.export.csv"), "*.csv"));
        var chosen = chooser.showSaveDialog(box.getScene().getWindow());
        if (chosen != null) {
            model.write(chosen.toPath(), unit.map(Unit::id), month);
        }
    }

    private static final class UnitCell extends ListCell<Unit> {
        @Override
        protected void updateItem(@Nullable Unit unit, boolean empty) {
            super.updateItem(unit, empty);
            setText(unit == null || empty ? "" : unit.label());
        }
    }
}
