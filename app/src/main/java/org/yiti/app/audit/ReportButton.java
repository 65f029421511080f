package org.yiti.app.audit;

import static org.yiti.app.audit.AuditPaper.AUDIT_REPORT;
import static org.yiti.app.audit.AuditPaper.CHINESE;

import java.io.File;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.file.Replacement;
import org.yiti.app.job.Outcome;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The report of an audit, looked at and printed, or saved as docx.
final class ReportButton {
    private final Workplace at;
    private final UUID audit;
    private final FontFiles fonts = new FontFiles();

    ReportButton(Workplace at, UUID audit) {
        this.at = at;
        this.audit = audit;
    }

    MenuButton build() {
        var texts = at.texts();
        var button = Stays.usable(new MenuButton(texts.label(AUDIT_REPORT)));
        button.setId("audit-report");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var look = new MenuItem(texts.tr("paper.preview"));
        look.setId("audit-report-preview");
        look.setOnAction(_ -> preview());
        var save = new MenuItem(texts.tr("paper.save-docx"));
        save.setId("audit-report-docx");
        save.setOnAction(_ -> choose(button));
        button.getItems().addAll(look, save);
        return button;
    }

    private ReportMaker maker() {
        return new ReportMaker(at.desk().store(), fonts);
    }

    private void preview() {
        at.printing()
                .open(
                        new ReadyPaper() {
                            @Override
                            public String name() {
                                return "paper." + AUDIT_REPORT.name();
                            }

                            @Override
                            public String title() {
                                return CHINESE.label(AUDIT_REPORT);
                            }

                            @Override
                            public Pages make(Progress progress) throws YitiException {
                                return maker().pdf(audit, at.desk().today(), progress).paper();
                            }
                        });
    }

    private void choose(MenuButton button) {
        var chooser = new FileChooser();
        chooser.setTitle(at.texts().tr("paper.save-docx"));
        chooser.setInitialFileName(CHINESE.label(AUDIT_REPORT) + ".docx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(at.texts().tr("paper.docx"), "*.docx"));
        File file = chooser.showSaveDialog(button.getScene().getWindow());
        if (file != null) {
            save(file.toPath());
        }
    }

    private void save(Path file) {
        at.jobs()
                .<Letters.Made>start(
                        Sentence.of("paper.saving"),
                        progress -> {
                            var made = maker().docx(audit, at.desk().today(), progress);
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
}
