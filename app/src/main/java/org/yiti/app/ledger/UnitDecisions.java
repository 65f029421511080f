package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.ledger.ImportPlan.NewUnit;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitWords;

/// Names that no unit has: each is left, entered as a new unit, or said to be one that is there.
final class UnitDecisions {
    private final LedgerImportModel model;
    private final Texts texts;

    UnitDecisions(LedgerImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// @param choice empty leaves the name
    private record Option(Optional<UnitChoice> choice, String words) {}

    Node build(LedgerPlan plan) {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        int row = 0;
        for (NewUnit unit : plan.newUnits()) {
            var words = texts.tr("ledger.units.name", unit.name(), unit.rows().size());
            add(grid, row++, words, unit.name(), unit.suggested());
        }
        for (String name : model.decided()) {
            add(grid, row++, name, name, List.of());
        }
        int decided = model.decided().size();
        int all = plan.newUnits().size() + decided;
        var title = new Label(texts.tr("ledger.units", all, decided));
        title.getStyleClass().add("panel-head");
        var make = new Button(texts.tr("ledger.units.all"));
        make.setId("ledger-units-all");
        make.setDisable(plan.newUnits().stream().allMatch(u -> UnitWords.namesSeveral(u.name())));
        make.setOnAction(_ -> model.makeAllUnits());
        var line = new HBox(title, make);
        line.getStyleClass().add("ledger-line");
        var words = new Label(texts.tr("ledger.units.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("ledger-units");
        var box = new VBox(line, words, scroll);
        box.setId("ledger-units");
        box.getStyleClass().add("panel");
        return box;
    }

    private void add(GridPane grid, int row, String words, String name, List<Unit> suggested) {
        var label = new Label(words);
        var box = new ComboBox<Option>();
        box.setId("ledger-unit-" + row);
        box.getItems().setAll(options(suggested));
        box.setCellFactory(_ -> new OptionCell());
        box.setButtonCell(new OptionCell());
        var chosen = model.choice(name);
        box.getItems().stream()
                .filter(option -> option.choice().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        box.setOnAction(_ -> model.decide(name, box.getValue().choice()));
        label.setLabelFor(box);
        grid.addRow(row, label, box);
    }

    private List<Option> options(List<Unit> suggested) {
        var options = new ArrayList<Option>();
        options.add(new Option(Optional.empty(), texts.tr("ledger.units.leave")));
        options.add(
                new Option(Optional.of(new UnitChoice.Create()), texts.tr("ledger.units.create")));
        suggested.forEach(unit -> options.add(existing(unit, "ledger.units.suggested")));
        model.desk()
                .snapshot()
                .ifPresent(at ->
                        at.units().units().stream()
                                .filter(unit -> !suggested.contains(unit))
                                .forEach(unit -> options.add(existing(unit, "ledger.units.is"))));
        return options;
    }

    private Option existing(Unit unit, String key) {
        return new Option(
                Optional.of(new UnitChoice.Existing(unit.id())), texts.tr(key, unit.label()));
    }

    private static final class OptionCell extends ListCell<Option> {
        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(option == null || empty ? "" : option.words());
        }
    }
}
