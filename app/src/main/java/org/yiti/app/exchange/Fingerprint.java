package org.yiti.app.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The 25 digits that two people compare by phone, in five groups.
///
/// @param digits nothing but the digits
record Fingerprint(String digits) {
    static final int GROUPS = 5;
    private static final int LONG = 5;

    /// What has become of a group that a person types.
    enum Heard {
        /// Not yet typed to its end.
        OPEN,
        RIGHT,
        WRONG
    }

    /// Reads one however it is written: with blanks, hyphens, in full-width digits.
    static Fingerprint of(String written) {
        var narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return new Fingerprint(narrow.replaceAll("[^0-9]", ""));
    }

    List<String> groups() {
        var groups = new ArrayList<String>();
        for (int at = 0; at < digits.length(); at += LONG) {
            groups.add(digits.substring(at, Math.min(digits.length(), at + LONG)));
        }
        return groups;
    }

    /// Its groups with blanks between them.
    String spaced() {
        return String.join(" ", groups());
    }

    /// How each group of this one was typed.
    List<Heard> compare(Fingerprint typed) {
        var heard = new ArrayList<Heard>();
        var said = typed.groups();
        for (int i = 0; i < GROUPS; i++) {
            var own = i < groups().size() ? groups().get(i) : "";
            var other = i < said.size() ? said.get(i) : "";
            if (other.length() < LONG && own.startsWith(other)) {
                heard.add(Heard.OPEN);
            } else {
                heard.add(own.equals(other) ? Heard.RIGHT : Heard.WRONG);
            }
        }
        return heard;
    }

    /// Whether it is the same to the last digit.
    boolean same(Fingerprint other) {
        return !digits.isEmpty() && digits.equals(other.digits);
    }
}
