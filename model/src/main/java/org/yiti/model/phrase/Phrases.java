package org.yiti.model.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.model.record.Row;
import org.yiti.model.search.SearchIndex;

/// The phrases of an office. Immutable.
public record Phrases(List<Phrase> all) {
    public static final Phrases NONE = new Phrases(List.of());

    /// In the order of the office.
    public static Phrases of(List<Row> rows) {
        return new Phrases(
                rows.stream()
                        .map(Phrase::of)
                        .filter(phrase -> !phrase.text().isBlank())
                        .sorted(Comparator.comparingInt(Phrase::place).thenComparing(Phrase::id))
                        .toList());
    }

    /// Those that fit what was typed, by characters, pinyin or initials of their text or kind. First what suits the
    /// place, then what suits anything, then the rest; among these what is used most often.
    ///
    /// @param wanted the kind that suits the place
    /// @param uses how often each was used
    /// @param words the name of a kind
    public List<Phrase> fitting(
            Optional<PhraseKind> wanted,
            String typed,
            Map<UUID, Integer> uses,
            Function<PhraseKind, String> words) {
        var order =
                Comparator.<Phrase>comparingInt(phrase -> distance(phrase.kind(), wanted))
                        .thenComparing(
                                phrase -> uses.getOrDefault(phrase.id(), 0),
                                Comparator.reverseOrder());
        var sorted = all.stream().sorted(order).toList();
        return typed.isBlank()
                ? sorted
                : sorted.stream().filter(phrase -> fits(phrase, typed, words)).toList();
    }

    private static boolean fits(Phrase phrase, String typed, Function<PhraseKind, String> words) {
        return SearchIndex.fits(List.of(phrase.text(), words.apply(phrase.kind())), typed.strip());
    }

    private static int distance(PhraseKind kind, Optional<PhraseKind> wanted) {
        if (wanted.isPresent() && wanted.get() == kind) {
            return 0;
        }
        return kind == PhraseKind.ANY || wanted.isEmpty() ? 1 : 2;
    }
}
