package org.yiti.app.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The ways of official papers out of the window: looked at, from where they are printed or saved as PDF, or saved as docx.
/// Official papers are in Chinese, whatever language the program speaks.
public final class LetterOut {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final Workplace at;

    public LetterOut(Workplace at) {
        this.at = at;
    }

    /// Makes one paper, away from the screen's thread.
    public interface Maker {
        /// @throws YitiException if its template cannot be read
        Made docx(Progress progress) throws YitiException;

        /// @throws YitiException as for the text document, or if a character is in no font
        Made pdf(Progress progress) throws YitiException;
    }

    /// Of the office's template.
    public Maker filled(LetterKind kind, Filling filling) {
        var letters = new Letters(new FontFiles());
        return new Maker() {
            @Override
            public Made docx(Progress progress) throws YitiException {
                return letters.docx(template(), filling);
            }

            @Override
            public Made pdf(Progress progress) throws YitiException {
                return letters.pdf(template(), filling, CHINESE.label(kind));
            }

            private byte[] template() {
                return new LetterTemplates(at.desk().store().templates()).find(kind);
            }
        };
    }

    /// Both ways, for a menu.
    ///
    /// @param id what their ids begin with
    /// @param maker what makes the paper when one is chosen; empty while there is nothing to make it of
    /// @param near in whose window the file is asked for
    public List<MenuItem> items(
            LetterKind kind, String id, Supplier<Optional<? extends Maker>> maker, Node near) {
        var look = new MenuItem(at.texts().tr("paper.preview"));
        look.setId(id + "-preview");
        look.setOnAction(_ -> maker.get().ifPresent(ready -> preview(kind, ready)));
        var save = new MenuItem(at.texts().tr("paper.save-docx"));
        save.setId(id + "-docx");
        save.setOnAction(_ -> maker.get().ifPresent(ready -> choose(kind, ready, near)));
        return List.of(look, save);
    }

    /// Shows a paper as it would be printed.
    public void preview(LetterKind kind, Maker maker) {
        at.printing()
                .open(
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
                                return maker.pdf(progress).paper();
                            }
                        });
    }

    private void choose(LetterKind kind, Maker maker, Node near) {
        var chooser = new FileChooser();
        chooser.setTitle(at.texts().tr("paper.save-docx"));
        chooser.setInitialFileName(CHINESE.label(kind) + ".docx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(at.texts().tr("paper.docx"), "*.docx"));
        File file = chooser.showSaveDialog(near.getScene().getWindow());
        if (file != null) {
            save(maker, file.toPath());
        }
    }

    /// Saves a paper: as PDF where the file's name ends so, else as docx.
    public void save(Maker maker, Path file) {
        at.jobs()
                .<Made>start(
                        Sentence.of("paper.saving"),
                        progress -> write(maker, file, progress),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Made>(var made) -> {
                                    at.notices()
                                            .toast(Sentence.of("document.saved", file.toString()));
                                    made.notes().forEach(at.notices()::toast);
                                }
                                case Outcome.Broken<Made>(var cause) -> at.notices().failed(cause);
                                case Outcome.Stopped<Made> _ -> {}
                            }
                        });
    }

    /// Writes a paper as [#save] does, and waits for it.
    ///
    /// @throws YitiException if it cannot be made or written; a file that was there is then as it was
    public static Made write(Maker maker, Path file, Progress progress) throws YitiException {
        boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        var made = pdf ? maker.pdf(progress) : maker.docx(progress);
        Replacement.of(file, out -> out.write(made.bytes()));
        return made;
    }
}
