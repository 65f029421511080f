package org.yiti.app.setup.register;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.shell.Shown;

/// Choose a file, see what it would do, take it in.
final class UnitImportView {
    private final UnitImportModel model;
    private final Texts texts;
    private final VBox plan = new VBox();

    UnitImportView(UnitImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var choose = new Button(texts.tr("setup.import.choose"));
        choose.setId("setup-import-choose");
        choose.setOnAction(_ -> choose());
        plan.getStyleClass().add("setup-found");
        VBox.setVgrow(plan, Priority.ALWAYS);
        var page = new VBox(PageBox.words(texts.tr("setup.import.words")), new HBox(choose), plan);
        page.getStyleClass().add("setup-tab");
        model.readingProperty().when(Shown.of(page)).subscribe(this::fill);
        return page;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("setup.import.choose"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.tr("setup.import.kinds"), "*.xlsx", "*.xlsm", "*.csv"));
        var file = chooser.showOpenDialog(plan.getScene().getWindow());
        if (file != null) {
            model.read(Path.of(file.getPath()));
        }
    }

    private void fill(Optional<UnitImportModel.Reading> reading) {
        plan.getChildren().clear();
        reading.ifPresent(this::show);
    }

    private void show(UnitImportModel.Reading reading) {
        var found = reading.plan();
        var words =
                new Label(
                        texts.tr(
                                "setup.import.plan",
                                reading.file(),
                                found.added(),
                                found.changed(),
                                found.same(),
                                found.rejected().size()));
        words.setId("setup-import-plan");
        words.setWrapText(true);
        var take = new Button(texts.tr("setup.import.take"));
        take.setId("setup-import-take");
        take.setDefaultButton(true);
        take.setDisable(found.changes().isEmpty());
        take.setOnAction(_ -> model.take());
        var leave = new Button(texts.tr("setup.import.leave"));
        leave.setOnAction(_ -> model.leave());
        var buttons = new HBox(take, leave);
        buttons.getStyleClass().add("setup-line");
        plan.getChildren().addAll(words, buttons);
        if (!found.rejected().isEmpty()) {
            var list = new ListView<String>();
            list.setAccessibleText(texts.tr("setup.import.rejected"));
            found.rejected().stream()
                    .map(r -> texts.tr("setup.import.row", r.number(), r.words(), r.why()))
                    .forEach(list.getItems()::add);
            VBox.setVgrow(list, Priority.ALWAYS);
            plan.getChildren().addAll(new Label(texts.tr("setup.import.rejected")), list);
        }
    }
}
