package org.yiti.model.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Things that can be found, in memory. Immutable; 20,000 titles are gone through in some milliseconds.
///
/// @param <T> what is found
public final class SearchIndex<T> {
    private static final int RANK_SHIFT = 40;
    private static final int PLACE_SHIFT = 32;
    private static final int MOST_PLACES = 255;

    private final List<SearchEntry<T>> entries;

    /// @param entries in the order in which equally good ones are shown
    public SearchIndex(List<SearchEntry<T>> entries) {
        this.entries = List.copyOf(entries);
    }

    public int size() {
        return entries.size();
    }

    /// The best of all that fit.
    public Hits<T> find(SearchQuery query, int most) {
        if (query.isEmpty()) {
            return new Hits<>(List.of(), 0);
        }
        var keys = new long[entries.size()];
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            var match = entries.get(i).match(query);
            if (match != null) {
                keys[count] = key(match, i);
                count++;
            }
        }
        Arrays.sort(keys, 0, count);
        var best = new ArrayList<Hit<T>>();
        for (int i = 0; i < Math.min(most, count); i++) {
            var entry = entries.get((int) keys[i]);
            var match = entry.match(query);
            if (match != null) {
                best.add(new Hit<>(entry.what(), match));
            }
        }
        return new Hits<>(List.copyOf(best), count);
    }

    /// Sorts by rank, then by how near the beginning, then in the order of the entries.
    private static long key(Match match, int index) {
        long place = Math.min(match.where().from(), MOST_PLACES);
        return ((long) match.rank().ordinal() << RANK_SHIFT) | (place << PLACE_SHIFT) | index;
    }

    /// Those of a short list that fit what was typed into its field, best first; all of them in their own order
    /// while nothing is typed.
    ///
    /// @param names by which a choice is known
    public static <T> List<T> choices(List<T> all, Function<T, List<String>> names, String typed) {
        var query = SearchQuery.of(typed);
        if (query.isEmpty()) {
            return all;
        }
        var entries = all.stream().map(one -> named(one, names.apply(one))).toList();
        return new SearchIndex<>(entries)
                .find(query, all.size()).best().stream().map(Hit::what).toList();
    }

    /// Whether any of some names fits what was typed.
    public static boolean fits(List<String> names, String typed) {
        return named(names, names).match(SearchQuery.of(typed)) != null;
    }

    private static <T> SearchEntry<T> named(T what, List<String> names) {
        return SearchEntry.of(what, "", names.getFirst(), names.subList(1, names.size()));
    }
}
