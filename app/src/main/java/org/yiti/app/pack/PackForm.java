package org.yiti.app.pack;

import java.util.Locale;
import org.yiti.model.record.Code;

/// The files that a pack is written as.
public enum PackForm implements Code {
    PDF,
    DOCX,
    XLSX,
    PPTX;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
