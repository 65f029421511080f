package org.yiti.app.grid.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Finds typed words in texts, whatever the case and width of their letters. It keeps the folded texts, as a person
/// types letter after letter.
public final class WordSearch {
    private static final int MOST_KEPT = 100_000;

    private final Map<String, String> folded = new ConcurrentHashMap<>();

    /// Whether a text holds what was typed; anything fits nothing typed.
    public Predicate<String> fitting(String typed) {
        var wanted = fold(typed.strip());
        return wanted.isEmpty() ? _ -> true : text -> folded(text).contains(wanted);
    }

    private String folded(String text) {
        if (folded.size() > MOST_KEPT) {
            folded.clear();
        }
        return folded.computeIfAbsent(text, WordSearch::fold);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
