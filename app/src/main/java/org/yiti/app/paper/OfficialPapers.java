package org.yiti.app.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiti.app.audit.AuditPaper;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.inspection.InspectionPaper;
import org.yiti.app.monthly.MonthlyPaper;
import org.yiti.app.pack.PackTemplate;
import org.yiti.app.supervision.paper.PaperKind;

/// The papers that an office may have templates of its own for.
public final class OfficialPapers {
    private OfficialPapers() {}

    /// In the order in which they are shown.
    public static List<LetterKind> all() {
        return Stream.<LetterKind[]>of(
                        PaperKind.values(),
                        InspectionPaper.values(),
                        AuditPaper.values(),
                        MonthlyPaper.values(),
                        PackTemplate.values())
                .flatMap(Stream::of)
                .toList();
    }

    public static Optional<LetterKind> named(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
