package org.yiti.model.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes of any name that a person, a file system or another office gave one under which a file may be written on
/// every system: no folders, nothing that hides what kind of file it is, no name that Windows keeps for devices.
public final class SafeName {
    /// In UTF-16 units; with a folder before it a path on Windows ends at 260.
    static final int LONGEST = 120;

    private static final int LONGEST_END = 12;
    private static final String NAMELESS = "file";
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])");

    private SafeName() {}

    public static String of(String given) {
        var bare = trimmed(replaced(Normalizer.normalize(given, Normalizer.Form.NFC)));
        if (bare.isEmpty()) {
            return NAMELESS;
        }
        var name = shortened(bare);
        return DEVICE.matcher(stem(name)).matches() ? "_" + name : name;
    }

    /// What stands behind the last dot, in small letters; empty where there is none.
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String replaced(String name) {
        var clean = new StringBuilder(name.length());
        name.codePoints()
                .forEach(c -> {
                    if (FORBIDDEN.indexOf(c) >= 0) {
                        clean.append('_');
                    } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                        clean.append(' ');
                    } else if (shown(c)) {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString();
    }

    /// Control characters, marks of writing direction, blanks of no width and half characters are left out.
    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /// Without blanks at either end and without dots there: Windows drops the last, others hide files by the first.
    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && " .".indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " .".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    /// Cut in the middle, so that the kind of file stays.
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= LONGEST_END ? name.substring(dot) : "";
        int length = LONGEST - end.length();
        if (Character.isHighSurrogate(name.charAt(length - 1))) {
            length--;
        }
        return trimmed(name.substring(0, length)) + end;
    }

    /// What Windows looks at: everything before the first dot.
    private static String stem(String name) {
        int dot = name.indexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).strip();
    }
}
