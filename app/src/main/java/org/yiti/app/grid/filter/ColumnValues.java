package org.yiti.app.grid.filter;

import com.ibm.icu.text.CollationKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.WordOrder;

/// What one column holds in all rows of a grid, each different value once: so a filter looks at the values and not
/// at the rows.
public final class ColumnValues {
    /// One value of a column.
    ///
    /// @param text what the cell says, on one line; empty for a blank one
    /// @param number what it is compared by before its text, if it has that
    public record Value(String text, @Nullable BigDecimal number) {
        boolean blank() {
            return text.isEmpty();
        }
    }

    private final int[] codes;
    private final Value[] values;

    /// The values by code in their order, blanks last.
    private final int[] sorted;

    private final int[] places;

    private ColumnValues(int[] codes, Value[] values, WordOrder order) {
        this.codes = codes;
        this.values = values;
        this.sorted = sorted(values, order);
        this.places = new int[values.length];
        for (int place = 0; place < sorted.length; place++) {
            places[sorted[place]] = place;
        }
    }

    private static int[] sorted(Value[] values, WordOrder order) {
        record Keyed(int code, Value value, @Nullable CollationKey key) {}
        var keyed = new ArrayList<Keyed>(values.length);
        for (int code = 0; code < values.length; code++) {
            var value = values[code];
            keyed.add(
                    new Keyed(
                            code, value, value.number() == null ? order.key(value.text()) : null));
        }
        keyed.sort(
                Comparator.comparing((Keyed k) -> k.value().blank())
                        .thenComparing(
                                k -> k.value().number(),
                                Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(
                                Keyed::key,
                                Comparator.nullsLast(Comparator.<CollationKey>naturalOrder()))
                        .thenComparing(k -> k.value().text()));
        return keyed.stream().mapToInt(Keyed::code).toArray();
    }

    public int rows() {
        return codes.length;
    }

    Value of(int row) {
        return values[codes[row]];
    }

    /// Where a row comes in the order of this column: equal values have one place, blanks the last one.
    public int place(int row, boolean down) {
        int code = codes[row];
        return down && !values[code].blank() ? values.length - 1 - places[code] : blankLast(code);
    }

    private int blankLast(int code) {
        return values[code].blank() ? values.length : places[code];
    }

    /// The rows that a filter lets through.
    ///
    /// @param words whether a text fits the filter's words
    public BitSet passing(ColumnFilter filter, Predicate<String> words) {
        var passes = new boolean[values.length];
        for (int code = 0; code < passes.length; code++) {
            passes[code] = passes(values[code], filter, words);
        }
        return rows(passes);
    }

    /// Whether a value gets through a filter.
    public static boolean passes(Value value, ColumnFilter filter, Predicate<String> words) {
        return filter.ticks().has(value.text())
                && filter.range().has(value.number())
                && (filter.words().isBlank() || words.test(value.text()));
    }

    /// The rows whose text fits.
    public BitSet rows(Predicate<String> fits) {
        var passes = new boolean[values.length];
        for (int code = 0; code < passes.length; code++) {
            passes[code] = fits.test(values[code].text());
        }
        return rows(passes);
    }

    private BitSet rows(boolean[] passes) {
        var rows = new BitSet(codes.length);
        for (int row = 0; row < codes.length; row++) {
            if (passes[codes[row]]) {
                rows.set(row);
            }
        }
        return rows;
    }

    /// The texts of some rows in their order, with how many of these rows hold each.
    public Map<String, Integer> counts(BitSet rows) {
        var counts = new int[values.length];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            counts[codes[row]]++;
        }
        var found = new LinkedHashMap<String, Integer>();
        for (int code : sorted) {
            if (counts[code] > 0) {
                found.merge(values[code].text(), counts[code], Integer::sum);
            }
        }
        return found;
    }

    /// Gathers the values of a column, row by row.
    public static final class Maker {
        private final Map<Value, Integer> known = new HashMap<>();
        private final List<Value> values = new ArrayList<>();
        private int[] codes = new int[64];
        private int rows;

        public void add(Value value) {
            if (rows == codes.length) {
                codes = Arrays.copyOf(codes, rows * 2);
            }
            codes[rows++] =
                    known.computeIfAbsent(
                            value,
                            added -> {
                                values.add(added);
                                return values.size() - 1;
                            });
        }

        public int rows() {
            return rows;
        }

        /// How many different values there are so far.
        public int different() {
            return values.size();
        }

        public ColumnValues made(WordOrder order) {
            return new ColumnValues(
                    Arrays.copyOf(codes, rows), values.toArray(Value[]::new), order);
        }
    }
}
