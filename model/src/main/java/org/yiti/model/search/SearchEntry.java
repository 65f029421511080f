package org.yiti.model.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.search.SearchText.Span;

/// One thing that can be found, by its number, its title and what else it is called.
///
/// @param <T> what is found
public final class SearchEntry<T> {
    private final T what;
    private final String number;
    private final List<Integer> parts;
    private final SearchText[] texts;

    private SearchEntry(T what, String number, List<Integer> parts, SearchText[] texts) {
        this.what = what;
        this.number = number;
        this.parts = parts;
        this.texts = texts;
    }

    /// @param number empty where it has none
    /// @param others other names, documents' numbers and the like
    public static <T> SearchEntry<T> of(T what, String number, String title, List<String> others) {
        return new SearchEntry<>(
                what,
                SearchText.fold(number),
                SearchQuery.parts(number),
                Stream.concat(Stream.of(title), others.stream())
                        .map(SearchText::of)
                        .toArray(SearchText[]::new));
    }

    public T what() {
        return what;
    }

    /// How it fits a query; null if it does not. Only in the title may characters be
    /// scattered, and only a place there is told.
    @Nullable Match match(SearchQuery query) {
        var best = numbered(query);
        for (int i = 0; i < texts.length && (best == null || best.rank() != Rank.NUMBER); i++) {
            var match = query.in(texts[i]);
            boolean byChance = i > 0 && match != null && match.rank() == Rank.SCATTERED;
            if (match != null
                    && !byChance
                    && (best == null || match.rank().compareTo(best.rank()) < 0)) {
                best = i == 0 ? match : new Match(match.rank(), Span.NONE);
            }
        }
        return best;
    }

    private @Nullable Match numbered(SearchQuery query) {
        if (number.isEmpty() || query.isEmpty()) {
            return null;
        }
        var asked = query.number();
        if (number.equals(query.joined()) || (!asked.isEmpty() && asked.equals(parts))) {
            return new Match(Rank.NUMBER, Span.NONE);
        }
        boolean begins =
                !asked.isEmpty()
                        && asked.size() < parts.size()
                        && parts.subList(0, asked.size()).equals(asked);
        return begins || (query.joined().length() > 1 && number.startsWith(query.joined()))
                ? new Match(Rank.NUMBER_START, Span.NONE)
                : null;
    }

    @Override
    public String toString() {
        return number + Arrays.stream(texts).map(SearchText::text).toList();
    }
}
