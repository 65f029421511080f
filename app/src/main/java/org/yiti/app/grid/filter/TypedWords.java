package org.yiti.app.grid.filter;

import java.text.Normalizer;
import java.util.Locale;
import org.yiti.model.search.SearchText;

/// Words typed to find texts by: a text holds them, whatever the case and width of its letters, or a piece of it is
/// read like them, in pinyin or its initials.
///
/// @param folded what a folded text must hold; empty for anything
record TypedWords(String folded) {
    static TypedWords of(String typed) {
        return new TypedWords(fold(typed.strip()));
    }

    static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.equals(text) ? text : plain;
    }

    boolean areNone() {
        return folded.isEmpty();
    }

    /// @param text folded
    boolean in(String text) {
        return text.contains(folded) || SearchText.isRead(text, folded);
    }

    /// Whether every text that holds these holds those too: a person typed on.
    boolean extend(TypedWords earlier) {
        return folded.startsWith(earlier.folded);
    }
}
