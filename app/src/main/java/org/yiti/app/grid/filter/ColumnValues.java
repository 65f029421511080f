package org.yiti.app.grid.filter;

import com.ibm.icu.text.CollationKey;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// The values' texts as they are searched.
    private final String[] folded;

    /// What was typed lately, each longer than the one before, so that a key more looks only at what the last one
    /// left, and a key less at nothing.
    private final Deque<Holding> typed = new ArrayDeque<>();

    private record Holding(TypedWords words, BitSet codes) {}

    private ColumnValues(int[] codes, Value[] values, WordOrder order) {
        this.codes = codes;
        this.values = values;
        this.sorted = sorted(values, order);
        this.places = new int[values.length];
        for (int place = 0; place < sorted.length; place++) {
            places[sorted[place]] = place;
        }
        this.folded = new String[values.length];
        for (int code = 0; code < values.length; code++) {
            folded[code] = TypedWords.fold(values[code].text());
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
    public BitSet passing(ColumnFilter filter) {
        var holding = holding(filter.words());
        if (filter.withWords("").isAll()) {
            return rows(holding);
        }
        var passes = new BitSet(values.length);
        for (int code = holding.nextSetBit(0); code >= 0; code = holding.nextSetBit(code + 1)) {
            passes.set(code, passesUnsearched(values[code], filter));
        }
        return rows(passes);
    }

    /// Whether a value gets through a filter.
    public static boolean passes(Value value, ColumnFilter filter) {
        var words = TypedWords.of(filter.words());
        return passesUnsearched(value, filter)
                && (words.areNone() || words.in(TypedWords.fold(value.text())));
    }

    private static boolean passesUnsearched(Value value, ColumnFilter filter) {
        return filter.ticks().has(value.text()) && filter.range().has(value.number());
    }

    /// The rows whose text holds words, or is read like them.
    public BitSet rows(String words) {
        return rows(holding(words));
    }

    /// The values, by code, whose text holds what was typed.
    private BitSet holding(String wanted) {
        var words = TypedWords.of(wanted);
        while (!typed.isEmpty() && !words.extend(typed.peek().words())) {
            typed.pop();
        }
        if (typed.isEmpty()) {
            var all = new BitSet(values.length);
            all.set(0, values.length);
            typed.push(new Holding(new TypedWords(""), all));
        }
        var before = Objects.requireNonNull(typed.peek());
        if (before.words().equals(words)) {
            return before.codes();
        }
        var found = new BitSet(values.length);
        var among = before.codes();
        for (int code = among.nextSetBit(0); code >= 0; code = among.nextSetBit(code + 1)) {
            found.set(code, words.in(folded[code]));
        }
        typed.push(new Holding(words, found));
        return found;
    }

    private BitSet rows(BitSet passes) {
        var rows = new BitSet(codes.length);
        for (int row = 0; row < codes.length; row++) {
            if (passes.get(codes[row])) {
                rows.set(row);
            }
        }
        return rows;
    }

    /// The texts of some rows in their order, with how many of these rows hold each.
    List<Told> told(BitSet rows) {
        var counts = new int[values.length];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            counts[codes[row]]++;
        }
        var found = new LinkedHashMap<String, Told>();
        for (int code : sorted) {
            if (counts[code] > 0) {
                found.merge(
                        values[code].text(),
                        new Told(values[code].text(), counts[code], code),
                        Told::plus);
            }
        }
        return List.copyOf(found.values());
    }

    /// One text of a column.
    ///
    /// @param rows how many rows hold it
    /// @param code of a value that has it
    record Told(String text, int rows, int code) {
        private Told plus(Told same) {
            return new Told(text, rows + same.rows, code);
        }
    }

    /// Those of some texts that hold words, or are read like them.
    List<Told> holding(List<Told> among, String words) {
        var codes = holding(words);
        return among.stream().filter(told -> codes.get(told.code())).toList();
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
