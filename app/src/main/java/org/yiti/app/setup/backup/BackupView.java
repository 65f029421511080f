package org.yiti.app.setup.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Why;
import org.yiti.model.Sentence;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;

/// Backups and their restoring, the check, the export.
final class BackupView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final BackupModel model;
    private final Texts texts;
    private final VBox question = new VBox();
    private final TableView<Backup> table = new TableView<>();

    BackupView(BackupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        var progress = new HBox();
        progress.getStyleClass().add("setup-line");
        var found = new VBox();
        found.getStyleClass().add("setup-found");
        question.getStyleClass().add("setup-question");
        table();
        var root =
                new PageBox(texts.tr("setup.backup"), texts.tr("setup.backup.about"))
                        .with(
                                texts.tr("setup.backup.list"),
                                folder(),
                                table,
                                buttons(),
                                progress,
                                question)
                        .with(
                                texts.tr("setup.check"),
                                PageBox.words(texts.tr("setup.check.words")),
                                new ToolLine(
                                        button("setup-check", "setup.check.now", model::check)),
                                found)
                        .with(
                                texts.tr("setup.export"),
                                PageBox.words(texts.tr("setup.export.words")),
                                new ToolLine(
                                        button("setup-export", "setup.export.now", this::export)))
                        .scrolling();
        var shown = Shown.of(root);
        show(question, false);
        model.backupsProperty().when(shown).subscribe(backups -> table.getItems().setAll(backups));
        model.underwayProperty().when(shown).subscribe(job -> fill(progress, job));
        model.findingsProperty().when(shown).subscribe(f -> fill(found, f));
        model.read();
        return root;
    }

    private Node folder() {
        var path = new Label(model.folder().toString());
        path.setId("setup-backup-folder");
        path.setWrapText(true);
        return new ToolLine(new Label(texts.tr("setup.backup.folder")), path);
    }

    private void table() {
        table.setId("setup-backups");
        table.setAccessibleText(texts.tr("setup.backup"));
        table.setPlaceholder(new Label(texts.tr("setup.backup.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("setup-backups");
        table.getColumns()
                .setAll(
                        List.of(
                                column("setup.backup.time", b -> TIME.format(b.at())),
                                column("setup.backup.occasion", b -> occasion(b.occasion())),
                                column("setup.backup.size", b -> size(b.bytes())),
                                column(
                                        "setup.backup.state",
                                        b ->
                                                texts.tr(
                                                        b.verified()
                                                                ? "setup.backup.verified"
                                                                : "setup.backup.unverified")),
                                column(
                                        "setup.backup.file",
                                        b -> b.file().getFileName().toString())));
    }

    private TableColumn<Backup, String> column(String key, Function<Backup, String> words) {
        var column = new TableColumn<Backup, String>(texts.tr(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private String occasion(Occasion occasion) {
        return switch (occasion) {
            case DAILY -> texts.tr("setup.occasion.daily");
            case CLOSE -> texts.tr("setup.occasion.close");
            case BEFORE_MIGRATION -> texts.tr("setup.occasion.migration");
            case BEFORE_IMPORT -> texts.tr("setup.occasion.import");
            case BEFORE_RESTORE -> texts.tr("setup.occasion.restore");
            case BY_HAND -> texts.tr("setup.occasion.hand");
        };
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? "%d KB".formatted(Math.max(1, bytes >> 10))
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    private Node buttons() {
        var restore = new Button(texts.tr("setup.backup.restore"));
        restore.setId("setup-restore");
        restore.disableProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(b -> !b.verified())
                                .orElse(true));
        Why.say(restore, texts.tr("setup.backup.restore.why"));
        restore.setOnAction(_ -> ask(table.getSelectionModel().getSelectedItem()));
        var make = button("setup-backup-now", "setup.backup.make", model::makeNow);
        make.setDefaultButton(true);
        return new ToolLine(make, restore);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.disableProperty()
                .bind(model.underwayProperty().map(Optional::isPresent).when(Shown.of(button)));
        return button;
    }

    private void fill(HBox box, Optional<RunningJob> job) {
        box.getChildren().clear();
        show(box, job.isPresent());
        job.ifPresent(running -> {
            var bar = new ProgressBar();
            bar.setAccessibleText(texts.say(running.name()));
            var words = new Label();
            var cancel = new Button(texts.tr("job.cancel"));
            cancel.setId("setup-backup-cancel");
            cancel.setOnAction(_ -> running.cancel());
            var shown = Shown.of(box);
            bar.progressProperty()
                    .bind(running.statusProperty().map(RunningJob.Status::fraction).when(shown));
            words.textProperty()
                    .bind(running.statusProperty().map(s -> texts.say(s.doing())).when(shown));
            box.getChildren().setAll(bar, words, cancel);
        });
    }

    /// The question stands in the page, so that nothing hides what it is about.
    private void ask(Backup backup) {
        var words = PageBox.words(texts.tr("setup.restore.question", TIME.format(backup.at())));
        words.setId("setup-restore-question");
        var go = new Button(texts.tr("setup.restore.go"));
        go.setId("setup-restore-go");
        go.getStyleClass().add("danger");
        go.setOnAction(_ -> model.restore(backup));
        var leave = new Button(texts.tr("setup.restore.leave"));
        leave.setOnAction(_ -> show(question, false));
        question.getChildren().setAll(words, new ToolLine(go, leave));
        show(question, true);
        leave.requestFocus();
    }

    private void fill(VBox box, Optional<List<Sentence>> findings) {
        show(box, findings.isPresent());
        box.getChildren()
                .setAll(
                        findings.orElse(List.of()).stream()
                                .map(finding -> PageBox.words("✘ " + texts.say(finding)))
                                .toList());
        if (findings.filter(List::isEmpty).isPresent()) {
            var fine = new Label(texts.tr("setup.check.fine"));
            fine.setId("setup-check-fine");
            box.getChildren().setAll(fine);
        }
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("setup.export.now"));
        chooser.setInitialFileName("yiti.json");
        var file = chooser.showSaveDialog(table.getScene().getWindow());
        if (file != null) {
            model.export(Path.of(file.getPath()));
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
