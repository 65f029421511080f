package org.yiti.app.ledger.file;

/// Keeps Excel and WPS from taking a text in a csv for a formula. A text that starts with
/// `=`, `+`, `-`, `@` (half or full width), a tab or a line end gets a `'` in front, the sign by
/// which people mark a text there too; reading takes it off again. A text that already starts with
/// `'` and such a sign gets one more, so that nothing is lost on the way. (The signs are those of
/// OWASP, “CSV Injection”.)
final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String guarded(String text) {
        return signAfterMarks(text) >= 0 ? "'" + text : text;
    }

    static String bare(String field) {
        return signAfterMarks(field) >= 1 ? field.substring(1) : field;
    }

    /// Place of the sign that follows nothing but marks, or -1.
    private static int signAfterMarks(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }
}
