package org.yiti.model;

import java.util.List;

/// Something the program says to a person: a key of the text bundles and what goes into its gaps.
/// The model never holds words of a language; `app` and the command line turn a sentence into them.
///
/// @param key key in `messages.properties`
/// @param args values for `{0}`, `{1}` … in that order; numbers and dates unformatted; nested sentences
///     and lists of values are allowed
public record Sentence(String key, List<Object> args) {
    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
