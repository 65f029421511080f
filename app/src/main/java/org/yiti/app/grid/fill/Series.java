package org.yiti.app.grid.fill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Goes on from some texts: numbers, with or without words around them (`12%`, `6月`, `第3批`), by their step; other
/// texts again and again. The number of a task (`03-07`) is a name and never counted on.
public final class Series {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<before>[^\\d.,-]*)(?<number>-?\\d{1,12}(?:\\.\\d{1,6})?)(?<after>[^\\d.,-]*)");
    private static final int MONTHS = 12;

    private record Counted(String before, BigDecimal number, String after) {
        boolean month() {
            return before.isEmpty() && after.startsWith("月");
        }

        boolean like(Counted other) {
            return before.equals(other.before) && after.equals(other.after);
        }
    }

    private final List<String> seeds;
    private final Optional<Counted> first;
    private final BigDecimal step;

    /// @param seeds the texts that stand, at least one
    /// @param counts whether numbers count on; else the seeds are repeated
    public Series(List<String> seeds, boolean counts) {
        this.seeds = List.copyOf(seeds);
        var read = seeds.stream().map(Series::counted).toList();
        boolean alike =
                counts
                        && read.stream().allMatch(Optional::isPresent)
                        && read.stream().allMatch(each -> each.get().like(read.getFirst().get()));
        this.first = alike ? read.getFirst() : Optional.empty();
        this.step =
                alike && read.size() > 1
                        ? read.get(1).get().number().subtract(read.getFirst().get().number())
                        : BigDecimal.ONE;
    }

    private static Optional<Counted> counted(String text) {
        var match = COUNTED.matcher(text.strip());
        return match.matches()
                ? Optional.of(
                        new Counted(
                                match.group("before"),
                                new BigDecimal(match.group("number")),
                                match.group("after")))
                : Optional.empty();
    }

    /// The text at a place, the first seed's being 0.
    public String at(int place) {
        return first.map(from -> counted(from, place)).orElse(seeds.get(place % seeds.size()));
    }

    private String counted(Counted from, int place) {
        var number = from.number().add(step.multiply(BigDecimal.valueOf(place)));
        if (from.month()) {
            int month = Math.floorMod(number.intValue() - 1, MONTHS) + 1;
            return month + from.after();
        }
        return from.before() + plain(number) + from.after();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
