package org.yiti.model.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// How written text becomes a value of a field: the same for a typed cell, a pasted one and a ledger.
public final class Texts {
    /// The longest text of a field that is merged as running text ([MergeRule#TEXT]), in UTF-16 units.
    public static final int LONGEST_TEXT = 40_000;

    /// The longest text of any other field, in UTF-16 units.
    public static final int LONGEST_LINE = 4_000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?");

    private Texts() {}

    /// Why a text cannot be kept in a field.
    public enum Fault {
        TOO_LONG,
        /// A control character other than line break and tab, or half a character.
        ILLEGAL_CHARACTER
    }

    /// The text as a field holds it: NFC, line breaks as `\n`, no blanks (of any width) at either end.
    public static String tidy(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC);
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    /// The text with full-width letters, digits, signs and blanks in half width; for reading numbers and
    /// comparing names, never for what is stored.
    public static String halfWidth(String text) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                result.append((char) (c - 0xFEE0));
            } else {
                result.append(blank(c) && c != '\n' ? ' ' : c);
            }
        }
        return result.toString();
    }

    /// The text in half width without any blank or line break: what names and words are compared by.
    public static String compact(String text) {
        var half = halfWidth(Normalizer.normalize(text, Normalizer.Form.NFC));
        var result = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            if (!blank(half.charAt(i))) {
                result.append(half.charAt(i));
            }
        }
        return result.toString();
    }

    /// The number that a text is (`1200`, `１,２００`, `〇`, `12％`, where the percent sign is left off); empty where it
    /// is anything else, or has more than six decimals that count.
    public static Optional<BigDecimal> number(String written) {
        var text = compact(written).replace('〇', '0');
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1);
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        return NUMBER.matcher(text).matches() ? decimal(new BigDecimal(text)) : Optional.empty();
    }

    /// The number as a [Type#DECIMAL] field holds it; empty where six decimals do not suffice.
    public static Optional<BigDecimal> decimal(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        if (bare.scale() > 6) {
            return Optional.empty();
        }
        return Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /// Why the field cannot hold this text, if it cannot.
    public static Optional<Fault> fault(Field field, String text) {
        int longest = field.mergeRule() == MergeRule.TEXT ? LONGEST_TEXT : LONGEST_LINE;
        if (text.length() > longest) {
            return Optional.of(Fault.TOO_LONG);
        }
        return text.codePoints().anyMatch(Texts::illegal)
                ? Optional.of(Fault.ILLEGAL_CHARACTER)
                : Optional.empty();
    }

    private static boolean illegal(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean halfCharacter = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || halfCharacter || c == 0xFFFE || c == 0xFFFF;
    }
}
