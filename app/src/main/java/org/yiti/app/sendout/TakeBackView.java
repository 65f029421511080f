package org.yiti.app.sendout;

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
import javafx.stage.DirectoryChooser;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.sendout.TakeBackModel.Done;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;

/// The page that takes a folder of ledgers back: what came, what it would change, and who has not answered.
final class TakeBackView {
    private final TakeBackModel model;
    private final Texts texts;
    private final OutstandingView outstanding;
    private final BorderPane root = new BorderPane();
    private final VBox choosing = new VBox();
    private final VBox review = new VBox();
    private final HBox buttons = new HBox();

    TakeBackView(TakeBackModel model, Texts texts, Printing printing) {
        this.outstanding = new OutstandingView(model, texts, printing);
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        var page = new VBox(choosing, review, outstanding.build());
        page.getStyleClass().add("ledger-page");
        review.getStyleClass().add("takeback-review");
        buttons.getStyleClass().addAll("buttons", "ledger-buttons");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        root.setId("takeback");
        root.setCenter(scroll);
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
        var visible = Shown.of(root);
        model.snapshotProperty().when(visible).subscribe(at -> root.setDisable(at.isEmpty()));
        model.planProperty().when(visible).subscribe(this::show);
        model.saidProperty().when(visible).subscribe(_ -> choose());
        model.runningProperty().when(visible).subscribe(_ -> choose());
        model.doneProperty().when(visible).subscribe(_ -> choose());
        return root;
    }

    private void choose() {
        var title = new Label(texts.tr("takeback.title"));
        title.getStyleClass().add("panel-head");
        var choose = button("takeback-choose", "takeback.choose", this::chooseFolder);
        choose.setDefaultButton(model.planProperty().get().isEmpty());
        var drop = new Label(texts.tr("takeback.drop"));
        drop.getStyleClass().add("muted");
        var line = new HBox(choose, drop);
        line.getStyleClass().add("ledger-line");
        choosing.getChildren().setAll(title, words(texts.tr("takeback.words")), line);
        choosing.getStyleClass().setAll("panel", "sendout-panel");
        model.saidProperty().get().ifPresent(said -> choosing.getChildren().add(trouble(said)));
        model.runningProperty().get().ifPresent(job -> choosing.getChildren().add(progress(job)));
        model.doneProperty().get().ifPresent(done -> choosing.getChildren().addAll(told(done)));
    }

    private Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node trouble(Sentence said) {
        var label = words(texts.say(said));
        label.setId("takeback-trouble");
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("ledger-trouble");
        return label;
    }

    private Node progress(RunningJob job) {
        var doing = new Label();
        var bar = new ProgressBar();
        bar.getStyleClass().add("ledger-bar");
        job.statusProperty()
                .when(Shown.of(doing))
                .subscribe(status -> {
                    doing.setText(texts.say(status.doing()));
                    bar.setProgress(status.fraction());
                });
        var cancel = button("takeback-cancel", "ledger.import.cancel", job::cancel);
        var line = new HBox(bar, cancel, doing);
        line.getStyleClass().add("ledger-line");
        return line;
    }

    private List<Node> told(Done done) {
        var key = done.step() == 0 ? "takeback.done.nothing" : "takeback.done";
        var said = words(texts.tr(key, done.files(), done.changed()));
        said.setId("takeback-done");
        var undo = button("takeback-undo", "takeback.undo", model::undo);
        undo.setDisable(done.step() == 0);
        return List.of(said, new HBox(undo));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Optional<TakeBackPlan> plan) {
        choose();
        review.getChildren().clear();
        review.setManaged(plan.isPresent());
        root.setBottom(null);
        if (plan.isEmpty()) {
            return;
        }
        review.getChildren().setAll(new ReviewPanels(model, texts, plan.get()).build());
        var take = button("takeback-take", "takeback.take", model::take);
        take.setDefaultButton(true);
        take.setDisable(plan.get().taken().isEmpty());
        var again = button("takeback-again", "takeback.again", model::startAgain);
        var safe = new Label(texts.tr("ledger.import.safe"));
        safe.getStyleClass().add("muted");
        buttons.getChildren().setAll(take, again, safe);
        root.setBottom(buttons);
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.tr("takeback.choose"));
        var chosen = chooser.showDialog(root.getScene().getWindow());
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

    /// A file that is dropped stands for the folder it lies in.
    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            var first = files.getFirst();
            var folder = first.isDirectory() ? first : first.getParentFile();
            if (folder != null) {
                model.read(folder.toPath());
            }
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
