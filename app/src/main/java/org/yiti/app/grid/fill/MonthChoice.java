package org.yiti.app.grid.fill;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which months a pattern fills, and with what.
///
/// @param from the first month that is filled
/// @param own the months of one's own choice, as they are typed: `3、6、9`
/// @param text what is filled in
public record MonthChoice(Rhythm rhythm, int from, String own, String text) {
    private static final int MONTHS = 12;

    /// How often.
    public enum Rhythm {
        ONGOING("grid.pattern.rhythm.ongoing", _ -> true),
        MONTHLY("grid.pattern.rhythm.monthly", _ -> true),
        QUARTERLY("grid.pattern.rhythm.quarterly", month -> month % 3 == 0),
        HALF_YEARLY("grid.pattern.rhythm.half_yearly", month -> month % 6 == 0),
        OWN("grid.pattern.rhythm.own", _ -> false);

        private final String key;
        private final IntPredicate fits;

        Rhythm(String key, IntPredicate fits) {
            this.key = key;
            this.fits = fits;
        }

        /// Key of its name.
        public String key() {
            return key;
        }
    }

    /// Every month from one on.
    public static MonthChoice from(int month, String text) {
        return new MonthChoice(Rhythm.ONGOING, month, "", text);
    }

    /// The months that are filled, in order.
    public List<Integer> months() {
        return rhythm == Rhythm.OWN
                ? Arrays.stream(own.split("\\D+"))
                        .filter(word -> word.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .filter(month -> month >= 1 && month <= MONTHS)
                        .distinct()
                        .sorted()
                        .toList()
                : IntStream.rangeClosed(from, MONTHS).filter(rhythm.fits).boxed().toList();
    }
}
