package org.yiti.app.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;
import org.yiti.model.job.Job;

/// Views that go out to files and come in from them: chosen, or dropped on the window. What comes in is shown first.
public final class ViewFiles {
    private final OpenViews open;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final ViewImportBox box;

    ViewFiles(OpenViews open, JobRunner jobs, Notices notices, Texts texts) {
        this.open = open;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.box = new ViewImportBox(this, texts);
    }

    /// Lies over the page while a view that came in is looked at.
    public Overlay overlay() {
        return box.overlay();
    }

    /// Lets files of views be dropped on the window.
    public void takeDropsOn(Node window) {
        window.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (dropped(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        window.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event ->
                        dropped(event)
                                .ifPresent(file -> {
                                    event.setDropCompleted(true);
                                    event.consume();
                                    read(file);
                                }));
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ViewFile.ENDING))
                .findFirst()
                .map(File::toPath);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr(title));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.tr("view.files"), "*" + ViewFile.ENDING));
        return chooser;
    }

    /// Lets a person choose a file to read a view from.
    void chooseAndRead() {
        var file =
                chooser("view.import.title").showOpenDialog(box.overlay().getScene().getWindow());
        if (file != null) {
            read(file.toPath());
        }
    }

    /// Lets a person choose where a view is written.
    void chooseAndWrite(ViewFile view) {
        var named = view.name().isEmpty() ? called(view, texts.label(view.list())) : view;
        var chooser = chooser("view.export.title");
        chooser.setInitialFileName(
                named.name().replaceAll("[\\\\/:*?\"<>|]", "_") + ViewFile.ENDING);
        var file = chooser.showSaveDialog(box.overlay().getScene().getWindow());
        if (file != null) {
            write(named, file.toPath());
        }
    }

    private static ViewFile called(ViewFile view, String name) {
        return new ViewFile(view.list(), name, view.heads(), view.content());
    }

    void write(ViewFile view, Path file) {
        this.<Path>start(
                "view.exporting",
                _ -> {
                    Replacement.of(file, out -> out.write(view.bytes()));
                    return file;
                },
                done ->
                        notices.toast(
                                Sentence.of("view.exported", String.valueOf(done.getFileName()))));
    }

    /// Reads a file and shows what it would set.
    public void read(Path file) {
        this.<ViewFile>start("view.importing", _ -> ViewFile.read(file), this::offer);
    }

    private <T> void start(String name, Job<T> work, Consumer<T> then) {
        jobs.<T>start(Sentence.of(name), work, outcome -> outcome.use(then, notices::failed));
    }

    private void offer(ViewFile view) {
        box.open(called(view, open.saved().free(view.list(), view.name(), false)), known(view));
    }

    /// The list that a view is of, if it is on the screen.
    private Optional<ListViews> known(ViewFile view) {
        return open.front().filter(list -> list.list() == view.list());
    }

    Optional<Sentence> refusal(ViewFile view, String name, boolean shared) {
        return open.saved().refusal(view.list(), name, shared, Optional.empty());
    }

    /// Saves the view that came in, and looks at its list by it.
    void take(ViewFile view, String name, boolean shared) {
        var id = open.saved().add(view.list(), name, shared, view.content());
        known(view)
                .ifPresentOrElse(
                        list -> open.saved().find(id).ifPresent(list::choose),
                        () -> {
                            open.choose(view.list(), Optional.of(id));
                            notices.toast(Sentence.of("view.imported", name.strip(), view.list()));
                        });
    }
}
