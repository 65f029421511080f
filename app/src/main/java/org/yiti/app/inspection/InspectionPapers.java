package org.yiti.app.inspection;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.Outcome;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The papers of inspections, looked at and printed or saved as docx. Official papers are in Chinese, whatever language
/// the program speaks.
final class InspectionPapers {
    static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final Workplace at;
    private final FontFiles fonts = new FontFiles();

    InspectionPapers(Workplace at) {
        this.at = at;
    }

    /// A button that looks at a paper or saves it.
    ///
    /// @param filling what stands in it, when it is pressed
    MenuButton button(InspectionPaper kind, Supplier<Filling> filling) {
        var texts = at.texts();
        var button = Stays.usable(new MenuButton(texts.label(kind)));
        button.setId("paper-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var look = new MenuItem(texts.tr("paper.preview"));
        look.setOnAction(_ -> preview(kind, filling.get()));
        var save = new MenuItem(texts.tr("paper.save-docx"));
        save.setOnAction(_ -> choose(kind, filling.get(), button));
        button.getItems().addAll(look, save);
        return button;
    }

    private void preview(InspectionPaper kind, Filling filling) {
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
                                return pdf(template(kind), kind, filling, fonts).paper();
                            }
                        });
    }

    private void choose(InspectionPaper kind, Filling filling, MenuButton button) {
        var chooser = new FileChooser();
        chooser.setTitle(at.texts().tr("paper.save-docx"));
        chooser.setInitialFileName(CHINESE.label(kind) + ".docx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(at.texts().tr("paper.docx"), "*.docx"));
        File file = chooser.showSaveDialog(button.getScene().getWindow());
        if (file != null) {
            save(kind, filling, file.toPath());
        }
    }

    private void save(InspectionPaper kind, Filling filling, Path file) {
        at.jobs()
                .<Letters.Made>start(
                        Sentence.of("paper.saving"),
                        _ -> {
                            var made = new Letters(fonts).docx(template(kind), filling);
                            Replacement.of(file, out -> out.write(made.bytes()));
                            return made;
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Letters.Made>(var made) -> {
                                    at.notices()
                                            .toast(Sentence.of("document.saved", file.toString()));
                                    made.notes().forEach(at.notices()::toast);
                                }
                                case Outcome.Broken<Letters.Made>(var cause) ->
                                        at.notices().failed(cause);
                                case Outcome.Stopped<Letters.Made> _ -> {}
                            }
                        });
    }

    /// @param template the docx that it is made from
    static Letters.Made pdf(byte[] template, InspectionPaper kind, Filling filling, FontFiles fonts)
            throws YitiException {
        return new Letters(fonts).pdf(template, filling, CHINESE.label(kind));
    }

    private byte[] template(InspectionPaper kind) {
        return new LetterTemplates(at.desk().store().templates()).find(kind);
    }
}
