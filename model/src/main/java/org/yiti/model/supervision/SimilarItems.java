package org.yiti.model.supervision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which items may be about the same matter as one that is being written (类似事项): alike words, and more so where issue, place or
/// leading unit are the same.
public final class SimilarItems {
    /// Shown beside a form, so few.
    private static final int MOST = 3;

    /// Words alone have to be this much alike; pairs of letters that both have, of all.
    private static final double ALIKE = 0.5;

    /// What each thing that is the same makes up for.
    private static final double SAME = 0.12;

    private SimilarItems() {}

    /// What is known of the one that is being written.
    public record Wanted(
            String title, String place, @Nullable UUID issue, @Nullable UUID leadUnit) {}

    private record Scored(ItemLine line, double score) {}

    /// The most alike first. Too short a title is like anything.
    public static List<ItemLine> of(Wanted wanted, Collection<ItemLine> lines) {
        var pairs = pairs(wanted.title());
        if (pairs.size() < 2) {
            return List.of();
        }
        return lines.stream()
                .map(line -> new Scored(line, score(wanted, pairs, line.item())))
                .filter(scored -> scored.score() >= ALIKE)
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(scored -> scored.line().item().no()))
                .limit(MOST)
                .map(Scored::line)
                .toList();
    }

    private static double score(Wanted wanted, Set<String> pairs, SupervisionItem item) {
        var other = pairs(item.title());
        var both = new HashSet<>(pairs);
        both.retainAll(other);
        if (both.isEmpty()) {
            return 0;
        }
        double alike = 2.0 * both.size() / (pairs.size() + other.size());
        boolean place = !wanted.place().isBlank() && wanted.place().strip().equals(item.place());
        return alike
                + (place ? 2 * SAME : 0)
                + (same(wanted.issue(), item.issue()) ? SAME : 0)
                + (same(wanted.leadUnit(), item.leadUnit()) ? SAME : 0);
    }

    private static boolean same(@Nullable UUID one, @Nullable UUID other) {
        return one != null && Objects.equals(one, other);
    }

    private static Set<String> pairs(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}、，。；：（）“”]+", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
