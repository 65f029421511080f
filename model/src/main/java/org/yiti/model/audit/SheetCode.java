package org.yiti.model.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Texts;

/// The code on a paper sheet, by which its place is found when it is entered: eight characters, of which the last
/// makes sure that none was misread and no two neighbours changed places. **How it is made never changes.**
///
/// @param text without the stroke in the middle
public record SheetCode(String text) {
    /// 31 characters, a prime number, so that the check finds every single error; none of them looks like another.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    public static SheetCode of(UUID site) {
        var hash = sha256(site.toString());
        var code = new StringBuilder();
        long number = 0;
        for (int i = 0; i < Long.BYTES - 1; i++) {
            number = number << 8 | hash[i] & 0xFF;
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(LETTERS.charAt((int) (number % LETTERS.length())));
            number /= LETTERS.length();
        }
        return new SheetCode(code.toString() + check(code));
    }

    /// Reads what a person typed; empty where it cannot be a code.
    public static Optional<SheetCode> read(String typed) {
        var text = Texts.compact(typed).toUpperCase(Locale.ROOT).replace("-", "");
        boolean possible =
                text.length() == LENGTH && text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return possible && text.charAt(LENGTH - 1) == check(text.substring(0, LENGTH - 1))
                ? Optional.of(new SheetCode(text))
                : Optional.empty();
    }

    /// The character that makes the sum of all, each times its place, divisible by 31.
    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 2) * LETTERS.indexOf(code.charAt(i));
        }
        return LETTERS.charAt(Math.floorMod(-sum, LETTERS.length()));
    }

    /// As it is printed: `K7QF-3M2C`.
    public String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
