package org.yiti.db.exchange.file;

/// Texts of a package that people read before they trust it. Controls and what turns the direction of text around
/// could make one name look like another.
final class VisibleText {
    private VisibleText() {}

    /// @throws IllegalArgumentException if it is empty, too long, or has characters that are not seen
    static String check(String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
        if (text.codePoints().anyMatch(VisibleText::unseen)) {
            throw new IllegalArgumentException("a text with characters that are not seen");
        }
        return text;
    }

    /// What is left of a text that was typed or asked of the system.
    static String of(String text, int longest) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(point -> !unseen(point))
                .takeWhile(point -> kept.length() + Character.charCount(point) <= longest)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? "-" : kept.toString();
    }

    private static boolean unseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
