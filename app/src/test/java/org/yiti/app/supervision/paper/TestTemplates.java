package org.yiti.app.supervision.paper;

import java.util.Locale;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.i18n.Texts;

/// Templates of an office as tests have them.
final class TestTemplates {
    private TestTemplates() {}

    static byte[] lines(String... lines) {
        return DocxMaker.make(String.join("\n", lines), new Texts(Locale.CHINESE));
    }
}
