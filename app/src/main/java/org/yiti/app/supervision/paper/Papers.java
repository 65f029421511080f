package org.yiti.app.supervision.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.Printing;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The papers of an item, for the page of the item: looked at and printed, saved as docx or PDF, and numbered.
public final class Papers {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final Printing printing;
    private final FontFiles fonts = new FontFiles();

    public Papers(Workplace at) {
        this.desk = at.desk();
        this.jobs = at.jobs();
        this.notices = at.notices();
        this.texts = at.texts();
        this.printing = at.printing();
    }

    /// A button with all kinds, each to look at or to save as docx.
    ///
    /// @param item the item that is on the page
    public MenuButton button(Supplier<Optional<UUID>> item) {
        var button = new MenuButton(texts.tr("paper.button"));
        button.setId("item-papers");
        for (PaperKind kind : PaperKind.values()) {
            var look = new MenuItem(texts.tr("paper.preview"));
            look.setId("paper-preview-" + kind);
            look.setOnAction(_ -> item.get().ifPresent(id -> preview(id, kind)));
            var save = new MenuItem(texts.tr("paper.save-docx"));
            save.setId("paper-docx-" + kind);
            save.setOnAction(_ -> item.get().ifPresent(id -> choose(id, kind, button)));
            button.getItems().add(new Menu(texts.label(kind), null, look, save));
        }
        return button;
    }

    /// Shows a paper as it would be printed; from there it is printed or saved as PDF.
    public void preview(UUID item, PaperKind kind) {
        printing.open(
                new ReadyPaper() {
                    @Override
                    public String name() {
                        return "paper." + kind.name();
                    }

                    @Override
                    public String title() {
                        return CHINESE.label(kind);
                    }

                    @Override
                    public Pages make(Progress progress) throws YitiException {
                        return maker().pdf(order(item, kind), progress).paper();
                    }
                });
    }

    private void choose(UUID item, PaperKind kind, MenuButton button) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("paper.save-docx"));
        chooser.setInitialFileName(CHINESE.label(kind) + ".docx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("paper.docx"), "*.docx"));
        File file = chooser.showSaveDialog(button.getScene().getWindow());
        if (file != null) {
            save(item, kind, file.toPath());
        }
    }

    /// Saves a paper: as PDF where the file's name ends so, else as docx.
    public void save(UUID item, PaperKind kind, Path file) {
        jobs.<Made>start(
                Sentence.of("paper.saving"),
                progress -> {
                    var order = order(item, kind);
                    boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
                    var made = pdf ? maker().pdf(order, progress) : maker().docx(order, progress);
                    Replacement.of(file, out -> out.write(made.bytes()));
                    return made;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Made>(var made) -> {
                            notices.toast(Sentence.of("document.saved", file.toString()));
                            made.notes().forEach(notices::toast);
                        }
                        case Outcome.Broken<Made>(var cause) -> notices.failed(cause);
                        case Outcome.Stopped<Made> _ -> {}
                    }
                });
    }

    private PaperOrder order(UUID item, PaperKind kind) throws YitiException {
        return PaperOrder.of(desk.store(), item, kind, desk.today());
    }

    private PaperMaker maker() {
        var store = desk.store();
        return new PaperMaker(new LetterTemplates(store.templates()), store.attachments(), fonts);
    }
}
