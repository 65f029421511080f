package org.yiti.db.supervision;

import static org.yiti.db.jooq.Tables.ITEM_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.LogReader;
import org.yiti.model.record.Code;
import org.yiti.model.search.SearchText;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;

/// What lists of items are filtered and sorted by, in memory: the database reads all of 50,000 rows for every word that is
/// typed, which takes longer than the next letter. Some 400 bytes an item.
///
/// It does not change; [#with] makes the next one.
final class ItemIndex {
    private static final List<SelectField<?>> COLUMNS =
            List.of(
                    ITEM_STATE.ITEM,
                    ITEM_STATE.STATE,
                    ITEM_STATE.DUE,
                    ITEM_STATE.LOOK_BACK_ON,
                    ITEM_STATE.NO,
                    ITEM_STATE.MODE,
                    ITEM_STATE.SOURCE,
                    ITEM_STATE.LEAD_UNIT,
                    ITEM_STATE.ISSUE,
                    ITEM_STATE.WORDS);

    /// @param mode empty for a mode that a newer program wrote; no filter finds it
    private record Entry(
            UUID item,
            ItemState state,
            @Nullable LocalDate due,
            @Nullable LocalDate lookBack,
            String no,
            Optional<ItemMode> mode,
            Optional<ItemSource> source,
            @Nullable UUID leadUnit,
            @Nullable UUID issue,
            String words) {
        static final Comparator<Entry> BY_DUE_DATE =
                Comparator.comparing((Entry entry) -> !entry.state().open())
                        .thenComparing(
                                Entry::due,
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Entry::no)
                        .thenComparing(Entry::item);

        static final int LAST_RANK = 3;

        /// Whether a word stands in it or in the number of one of its papers, or is how its title or place is read.
        boolean found(String word, Function<UUID, String> papers) {
            return words.contains(word)
                    || papers.apply(item).contains(word)
                    || SearchText.isRead(title(), word)
                    || SearchText.isRead(place(), word);
        }

        /// How well what was typed fits: its number, the beginning of number or title, a part of the title, other.
        int rank(String typed) {
            if (words.startsWith(typed + "\n")) {
                return 0;
            }
            var title = title();
            if (words.startsWith(typed) || title.startsWith(typed)) {
                return 1;
            }
            return title.contains(typed) ? 2 : LAST_RANK;
        }

        /// [ItemStates] lays number, title, demand and place one below the other.
        private String title() {
            int from = words.indexOf('\n') + 1;
            return words.substring(from, Math.max(from, words.indexOf('\n', from)));
        }

        private String place() {
            return words.substring(words.lastIndexOf('\n') + 1);
        }

        static Entry of(Record row) {
            return new Entry(
                    row.get(ITEM_STATE.ITEM),
                    ItemIndex.state(row.get(ITEM_STATE.STATE)),
                    row.get(ITEM_STATE.DUE),
                    row.get(ITEM_STATE.LOOK_BACK_ON),
                    row.get(ITEM_STATE.NO),
                    Code.read(ItemMode.class, row.get(ITEM_STATE.MODE)),
                    Code.read(ItemSource.class, row.get(ITEM_STATE.SOURCE)),
                    row.get(ITEM_STATE.LEAD_UNIT),
                    row.get(ITEM_STATE.ISSUE),
                    row.get(ITEM_STATE.WORDS));
        }
    }

    private final List<Entry> entries;

    private ItemIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static ItemIndex read(DSLContext db) {
        return new ItemIndex(sorted(entries(db, DSL.noCondition())));
    }

    /// This one with the items that were folded anew since.
    ItemIndex with(DSLContext db, Collection<UUID> folded) {
        if (folded.isEmpty()) {
            return this;
        }
        var gone = new HashSet<>(folded);
        var next = new ArrayList<Entry>(entries.size() + folded.size());
        entries.stream().filter(entry -> !gone.contains(entry.item())).forEach(next::add);
        for (List<UUID> page : LogReader.chunks(folded)) {
            next.addAll(entries(db, ITEM_STATE.ITEM.in(page)));
        }
        return new ItemIndex(sorted(next));
    }

    private static List<Entry> entries(DSLContext db, Condition which) {
        var read = new ArrayList<Entry>();
        try (var rows = db.select(COLUMNS).from(ITEM_STATE).where(which).fetchLazy()) {
            rows.forEach(row -> read.add(Entry.of(row)));
        }
        return read;
    }

    private static List<Entry> sorted(List<Entry> entries) {
        entries.sort(Entry.BY_DUE_DATE);
        return entries;
    }

    /// How many fit, by state.
    Map<ItemState, Integer> counts(ItemFilter filter) {
        var counts = new EnumMap<ItemState, Integer>(ItemState.class);
        entries.stream()
                .filter(fits(filter))
                .forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return counts;
    }

    /// Those that fit: what is open first, the nearest due date first, then by number.
    List<UUID> page(ItemFilter filter, int from, int most) {
        return entries.stream()
                .filter(fits(filter))
                .skip(from)
                .limit(most)
                .map(Entry::item)
                .toList();
    }

    /// All that fit, also by how they are read and by the numbers of their papers; the best first.
    ///
    /// @param papers the numbers of an item's papers, in lower case
    List<UUID> search(ItemFilter filter, Function<UUID, String> papers) {
        var typed = filter.text().toLowerCase(Locale.ROOT);
        var words = List.of(typed.split("\\s+"));
        var ranks = new ArrayList<List<UUID>>();
        for (int i = 0; i <= Entry.LAST_RANK; i++) {
            ranks.add(new ArrayList<>());
        }
        entries.stream()
                .filter(fits(filter.text("")))
                .filter(entry -> words.stream().allMatch(word -> entry.found(word, papers)))
                .forEach(entry -> ranks.get(entry.rank(typed)).add(entry.item()));
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static Predicate<Entry> fits(ItemFilter filter) {
        Predicate<Entry> fits = _ -> true;
        if (!filter.states().isEmpty()) {
            fits = fits.and(entry -> filter.states().contains(entry.state()));
        }
        if (!filter.modes().isEmpty()) {
            fits = fits.and(entry -> in(filter.modes(), entry.mode()));
        }
        if (!filter.sources().isEmpty()) {
            fits = fits.and(entry -> in(filter.sources(), entry.source()));
        }
        if (filter.leadUnit().isPresent()) {
            fits = fits.and(entry -> filter.leadUnit().get().equals(entry.leadUnit()));
        }
        if (filter.within().isPresent()) {
            var units = filter.within().get();
            fits = fits.and(entry -> entry.leadUnit() != null && units.contains(entry.leadUnit()));
        }
        if (filter.issue().isPresent()) {
            fits = fits.and(entry -> filter.issue().get().equals(entry.issue()));
        }
        if (filter.lateOn().isPresent()) {
            fits = fits.and(entry -> late(entry, filter.lateOn().get()));
        }
        if (filter.dated().isPresent()) {
            fits = fits.and(entry -> filter.inMonth(entry.state(), entry.due(), entry.lookBack()));
        }
        for (String word : filter.text().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                fits = fits.and(entry -> entry.words().contains(word));
            }
        }
        return fits;
    }

    private static <C> boolean in(Set<C> wanted, Optional<C> code) {
        return code.isPresent() && wanted.contains(code.get());
    }

    private static boolean late(Entry entry, LocalDate on) {
        return entry.due() != null && entry.due().isBefore(on) && entry.state().dueRuns();
    }

    /// A state that this program does not know: a newer one folded it. Better shown as open than not at all.
    static ItemState state(String stored) {
        return Code.read(ItemState.class, stored).orElse(ItemState.IN_PROGRESS);
    }
}
