package org.yiti.model.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Texts;

/// What a person searches for: one or more words, all of which must be found, or a number.
///
/// @param joined all of it as one word
/// @param words its parts, where blanks divide it; one where they don't
/// @param number the parts of a number that is written with dashes; empty where it is not one
public record SearchQuery(String joined, List<String> words, List<Integer> number) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern DASHED = Pattern.compile("\\d{1,4}(-\\d{1,4})+-?");

    public static SearchQuery of(String typed) {
        var words =
                Arrays.stream(BLANKS.split(typed))
                        .map(SearchText::fold)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new SearchQuery(SearchText.fold(typed), words, parts(typed));
    }

    /// The parts of `03-07-02`; empty for anything else.
    static List<Integer> parts(String written) {
        var plain = Texts.compact(written).replaceAll("[–—−]", "-");
        return DASHED.matcher(plain).matches()
                ? Arrays.stream(plain.split("-")).map(Integer::valueOf).toList()
                : List.of();
    }

    public boolean isEmpty() {
        return joined.isEmpty();
    }

    /// How a text fits: as one word, or else each of several words somewhere, ranked as the worst of them.
    @Nullable Match in(SearchText text) {
        var whole = Match.of(text, joined);
        if (words.size() < 2 || (whole != null && whole.rank() != Rank.SCATTERED)) {
            return whole;
        }
        Match worst = null;
        for (String word : words) {
            var match = Match.of(text, word);
            if (match == null) {
                return whole;
            }
            worst = worst == null || match.rank().compareTo(worst.rank()) > 0 ? match : worst;
        }
        return worst;
    }
}
