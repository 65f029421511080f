package org.yiti.app.ledger;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;

/// The import page: one step after another, each with its own part of the view.
final class LedgerImportView {
    private final LedgerImportModel model;
    private final LedgerExportModel export;
    private final Texts texts;
    private final double fontSize;
    private final BorderPane root = new BorderPane();

    LedgerImportView(
            LedgerImportModel model, LedgerExportModel export, Texts texts, double fontSize) {
        this.model = model;
        this.export = export;
        this.texts = texts;
        this.fontSize = fontSize;
    }

    Parent build() {
        root.setId("ledger-import");
        root.getStyleClass().add("ledger-import");
        root.getStylesheets()
                .add(LedgerImportView.class.getResource("ledger.css").toExternalForm());
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
        model.stageProperty().when(Shown.of(root)).subscribe(this::show);
        return root;
    }

    private void show(ImportStage stage) {
        root.setTop(new StepLine(texts).build(stage));
        root.setCenter(
                switch (stage) {
                    case ImportStage.Choosing(var trouble) -> choosing(trouble);
                    case ImportStage.Reading(var job) -> reading(job);
                    case ImportStage.Understanding now ->
                            new UnderstandView(model, texts, fontSize).build(now);
                    case ImportStage.Checked now -> new CheckView(model, texts).build(now);
                    case ImportStage.Done now -> new DoneView(model, texts).build(now);
                });
    }

    private Node choosing(Optional<Sentence> trouble) {
        var title = new Label(texts.tr("ledger.import.title"));
        title.getStyleClass().add("title-3");
        var wordsOn = new Label(texts.tr("ledger.import.words"));
        wordsOn.setWrapText(true);
        var choose = new Button(texts.tr("ledger.import.choose"));
        choose.setId("ledger-choose");
        choose.setDefaultButton(true);
        choose.setOnAction(_ -> chooseFile());
        var drop = new Label(texts.tr("ledger.import.drop"));
        drop.getStyleClass().add("muted");
        var line = new HBox(choose, drop);
        line.getStyleClass().addAll("buttons", "ledger-line");
        var area = new VBox(title, wordsOn, line);
        area.getStyleClass().addAll("panel", "ledger-drop");
        trouble.ifPresent(sentence -> area.getChildren().add(trouble(texts, sentence)));
        var page = new VBox(area, new LedgerExportView(export, texts).build());
        page.getStyleClass().add("ledger-page");
        return scrolled(page);
    }

    private Node reading(RunningJob job) {
        var doing = new Label();
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("ledger-bar");
        var cancel = new Button(texts.tr("ledger.import.cancel"));
        cancel.setId("ledger-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> job.cancel());
        var box = new VBox(doing, bar, cancel);
        box.getStyleClass().add("ledger-page");
        job.statusProperty()
                .when(Shown.of(box))
                .subscribe(status -> {
                    doing.setText(texts.say(status.doing()));
                    bar.setProgress(status.fraction());
                });
        return box;
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("ledger.import.choose"));
        // Files that cannot be read are offered too: the refusal says how to save them anew.
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.tr("ledger.import.files"),
                                "*.xlsx",
                                "*.xlsm",
                                "*.csv",
                                "*.xls",
                                "*.et"),
                        new FileChooser.ExtensionFilter(texts.tr("ledger.import.anyFile"), "*.*"));
        var chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.toPath());
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            model.read(files.getFirst().toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    static ScrollPane scrolled(Node page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// A trouble in its place, in words that say what to do.
    static Node trouble(Texts texts, Sentence sentence) {
        var label = new Label(texts.say(sentence));
        label.setId("ledger-trouble");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("ledger-trouble");
        return label;
    }
}
