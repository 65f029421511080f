package org.yiti.model.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yiti.model.Sentence;

/// What a new password must be like.
public final class PasswordRules {
    public static final int SHORTEST = 8;
    private static final int KINDS = 2;

    private PasswordRules() {}

    /// Everything that is wrong with it; empty where nothing is.
    ///
    /// @param name of the account
    public static List<Sentence> wrong(String password, String name) {
        var wrong = new ArrayList<Sentence>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            wrong.add(Sentence.of("account.password.short", SHORTEST));
        }
        if (password.length() > Password.LONGEST) {
            wrong.add(Sentence.of("account.password.long", Password.LONGEST));
        }
        if (kinds(password) < KINDS) {
            wrong.add(Sentence.of("account.password.kinds"));
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (!name.isBlank() && small.contains(name.strip().toLowerCase(Locale.ROOT))) {
            wrong.add(Sentence.of("account.password.name"));
        }
        return wrong;
    }

    /// Letters, digits, and all others, such as Chinese characters.
    private static int kinds(String password) {
        boolean letters = password.codePoints().anyMatch(PasswordRules::latin);
        boolean digits = password.codePoints().anyMatch(PasswordRules::digit);
        boolean others = password.codePoints().anyMatch(c -> !latin(c) && !digit(c));
        return (letters ? 1 : 0) + (digits ? 1 : 0) + (others ? 1 : 0);
    }

    private static boolean latin(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }
}
