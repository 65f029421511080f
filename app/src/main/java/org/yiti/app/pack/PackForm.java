package org.yiti.app.pack;

import java.util.Locale;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// The files that a pack is written as.
public enum PackForm implements Code {
    PDF(Field.MONTH_CLOSE_PDF),
    DOCX(Field.MONTH_CLOSE_DOCX),
    XLSX(Field.MONTH_CLOSE_XLSX),
    PPTX(Field.MONTH_CLOSE_PPTX);

    private final Field kept;

    PackForm(Field kept) {
        this.kept = kept;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// Where a closed month names the one that it keeps.
    Field kept() {
        return kept;
    }
}
