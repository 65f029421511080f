package org.yiti.app.audit;

import static org.yiti.app.audit.AuditPaper.AUDIT_REPORT;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.yiti.app.desk.LetterOut;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.app.ui.Stays;
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
        var button = Stays.usable(new MenuButton(at.texts().label(AUDIT_REPORT)));
        button.setId("audit-report");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        new LetterOut(at)
                                .items(
                                        AUDIT_REPORT,
                                        "audit-report",
                                        () -> Optional.of(new Report()),
                                        button));
        return button;
    }

    /// As the audit stands when it is made.
    private final class Report implements LetterOut.Maker {
        @Override
        public Made docx(Progress progress) throws YitiException {
            return maker().docx(audit, at.desk().today(), progress);
        }

        @Override
        public Made pdf(Progress progress) throws YitiException {
            return maker().pdf(audit, at.desk().today(), progress);
        }

        private ReportMaker maker() {
            return new ReportMaker(at.desk().store(), fonts);
        }
    }
}
