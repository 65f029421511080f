package org.yiti.app.supervision;

import java.util.regex.Pattern;

/// Numbers of papers that are given one after the other.
final class PaperNumbers {
    private static final Pattern LAST = Pattern.compile("(\\d+)(\\D*)$");

    private PaperNumbers() {}

    /// The number after this one: its last digits count on, with their leading zeros. A number without digits stays.
    static String next(String number) {
        var found = LAST.matcher(number);
        if (!found.find() || found.group(1).length() > 9) {
            return number;
        }
        var digits = found.group(1);
        var next = String.valueOf(Integer.parseInt(digits) + 1);
        var padded = "0".repeat(Math.max(0, digits.length() - next.length())) + next;
        return number.substring(0, found.start()) + padded + found.group(2);
    }
}
