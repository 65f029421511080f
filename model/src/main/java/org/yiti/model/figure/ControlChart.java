package org.yiti.model.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a count changes more than chance would: an XmR chart (individual values and moving ranges; W. Shewhart, D.
/// Wheeler). The limits are the mean ± 2.66 × the mean moving range, where 2.66 = 3 / 1.128, and 1.128 is what the range of
/// two values of a normal distribution is on average, in standard deviations.
///
/// The signals are those of NHS England's "Making Data Count": a value beyond a limit; a run on one side of the mean; six
/// values that rise or fall one after another; two of three in the outer third. Each is judged within one stretch, and a
/// stretch of fewer than [Rules#least()] values gives no limits and no signals.
public final class ControlChart {
    /// Why a value is a signal.
    public enum Rule {
        OUTSIDE,
        RUN,
        TREND,
        NEAR_LIMIT
    }

    public enum Direction {
        UP,
        DOWN
    }

    /// @param least values that are needed before limits mean something
    /// @param run values in a row on one side of the mean that are a signal: 8 (Western Electric), 7 at the NHS
    /// @param trend values of a rise or fall without a break that are a signal
    public record Rules(int least, int run, int trend) {
        public static final Rules USUAL = new Rules(12, 8, 6);

        public Rules {
            if (least < 2 || run < 2 || trend < 3) {
                throw new IllegalArgumentException("rules that hold by chance");
            }
        }
    }

    /// One stretch between two recorded events.
    ///
    /// @param from place of its first value
    /// @param to place of its last value
    /// @param lower never below 0: there are no fewer requests than none
    public record Range(int from, int to, double mean, double lower, double upper) {
        private double third(Direction direction) {
            return direction == Direction.UP
                    ? mean + (upper - mean) * 2 / 3
                    : mean - (mean - lowerAsComputed()) * 2 / 3;
        }

        /// Symmetric to the upper limit, whether or not it lies below 0.
        private double lowerAsComputed() {
            return 2 * mean - upper;
        }
    }

    /// @param at place of the value
    public record Signal(int at, Direction direction, Set<Rule> rules) {
        public Signal {
            rules = Collections.unmodifiableSet(EnumSet.copyOf(rules));
        }
    }

    private static final double LIMITS = 2.66;

    private final List<Double> values;
    private final Rules rules;
    private final List<Range> ranges;
    private final List<Signal> signals;

    /// @param values by time, at least 0
    /// @param restarts places at which a new stretch begins, since something recorded happened there
    public ControlChart(List<Double> values, List<Integer> restarts, Rules rules) {
        this.values = List.copyOf(values);
        this.rules = rules;
        this.ranges = ranges(restarts);
        this.signals = ranges.stream().flatMap(range -> signals(range).stream()).toList();
    }

    public ControlChart(List<Double> values, List<Integer> restarts) {
        this(values, restarts, Rules.USUAL);
    }

    public List<Double> values() {
        return values;
    }

    /// The stretches that are long enough to have limits.
    public List<Range> ranges() {
        return ranges;
    }

    /// By time.
    public List<Signal> signals() {
        return signals;
    }

    /// The signal of a place, if it is one.
    public Optional<Signal> signal(int at) {
        return signals.stream().filter(signal -> signal.at() == at).findFirst();
    }

    /// What the newest values say: the direction of a signal that the last value still belongs to; empty where all is
    /// steady or too short to tell.
    public Optional<Direction> now() {
        return signal(values.size() - 1).map(Signal::direction);
    }

    /// Whether the newest stretch is long enough to say anything.
    public boolean judged() {
        return !ranges.isEmpty() && ranges.getLast().to() == values.size() - 1;
    }

    private List<Range> ranges(List<Integer> restarts) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        restarts.stream()
                .filter(at -> at > 0 && at < values.size())
                .sorted()
                .distinct()
                .forEach(starts::add);
        var found = new ArrayList<Range>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : values.size();
            if (end - from >= rules.least()) {
                found.add(range(from, end - 1));
            }
        }
        return List.copyOf(found);
    }

    private Range range(int from, int to) {
        double mean =
                IntStream.rangeClosed(from, to).mapToDouble(values::get).average().orElseThrow();
        double moving =
                IntStream.rangeClosed(from + 1, to)
                        .mapToDouble(i -> Math.abs(values.get(i) - values.get(i - 1)))
                        .average()
                        .orElse(0);
        double reach = LIMITS * moving;
        return new Range(from, to, mean, Math.max(0, mean - reach), mean + reach);
    }

    private List<Signal> signals(Range range) {
        var found = new ArrayList<Signal>();
        for (int at = range.from(); at <= range.to(); at++) {
            for (var direction : Direction.values()) {
                var hit = EnumSet.noneOf(Rule.class);
                for (var rule : Rule.values()) {
                    if (holds(rule, range, at, direction)) {
                        hit.add(rule);
                    }
                }
                if (!hit.isEmpty()) {
                    found.add(new Signal(at, direction, hit));
                    break;
                }
            }
        }
        return found;
    }

    /// Whether the value belongs to a signal: for rules of several values, to any of those that make it up.
    private boolean holds(Rule rule, Range range, int at, Direction direction) {
        return switch (rule) {
            case OUTSIDE -> outside(range, at, direction);
            case RUN -> within(range, at, rules.run(), start -> run(range, start, direction));
            case TREND -> within(range, at, rules.trend(), start -> trend(start, direction));
            case NEAR_LIMIT ->
                    near(range, at, direction)
                            && within(range, at, 3, start -> pair(range, start, direction));
        };
    }

    private boolean outside(Range range, int at, Direction direction) {
        double value = values.get(at);
        return direction == Direction.UP ? value > range.upper() : value < range.lower();
    }

    private boolean near(Range range, int at, Direction direction) {
        double value = values.get(at);
        return direction == Direction.UP
                ? value > range.third(direction)
                : value < range.third(direction);
    }

    /// Whether one of the windows of so many values that hold the place is a signal.
    private static boolean within(
            Range range, int at, int width, java.util.function.IntPredicate signal) {
        int first = Math.max(range.from(), at - width + 1);
        int last = Math.min(at, range.to() - width + 1);
        return IntStream.rangeClosed(first, last).anyMatch(signal);
    }

    private boolean run(Range range, int start, Direction direction) {
        return IntStream.range(start, start + rules.run())
                .allMatch(i ->
                        direction == Direction.UP
                                ? values.get(i) > range.mean()
                                : values.get(i) < range.mean());
    }

    private boolean trend(int start, Direction direction) {
        return IntStream.range(start + 1, start + rules.trend())
                .allMatch(i ->
                        direction == Direction.UP
                                ? values.get(i) > values.get(i - 1)
                                : values.get(i) < values.get(i - 1));
    }

    private boolean pair(Range range, int start, Direction direction) {
        return IntStream.range(start, start + 3).filter(i -> near(range, i, direction)).count()
                >= 2;
    }
}
