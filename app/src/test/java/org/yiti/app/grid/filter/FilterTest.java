package org.yiti.app.grid.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yiti.app.i18n.WordOrder;

class FilterTest {
    private static ColumnValues words(String... texts) {
        var maker = new ColumnValues.Maker();
        for (String text : texts) {
            maker.add(new ColumnValues.Value(text, null));
        }
        return maker.made(new WordOrder());
    }

    private static ColumnValues numbers(String... texts) {
        var maker = new ColumnValues.Maker();
        for (String text : texts) {
            maker.add(new ColumnValues.Value(text, text.isEmpty() ? null : new BigDecimal(text)));
        }
        return maker.made(new WordOrder());
    }

    private static BitSet rows(int count) {
        var rows = new BitSet();
        rows.set(0, count);
        return rows;
    }

    private static List<Integer> passing(ColumnValues values, ColumnFilter filter) {
        return values.passing(filter).stream().boxed().toList();
    }

    private static List<Integer> sorted(ColumnValues values, boolean down) {
        return rows(values.rows()).stream()
                .boxed()
                .sorted(java.util.Comparator.comparingInt(row -> values.place(row, down)))
                .toList();
    }

    @Test
    void ticksLetNewTextsInOnlyWhereAllButSomeAreTicked() {
        assertThat(Ticks.ALL.with("住建委", false).has("新单位")).isTrue();
        assertThat(Ticks.ALL.with("住建委", false).has("住建委")).isFalse();
        assertThat(Ticks.NONE.with("住建委", true).has("新单位")).isFalse();
        assertThat(Ticks.NONE.with("住建委", true).has("住建委")).isTrue();
    }

    @Property
    void aTickIsAsItWasSetLast(
            @ForAll Set<String> ticked, @ForAll Set<String> unticked, @ForAll boolean except) {
        var ticks = new Ticks(except, Set.of()).with(ticked, true).with(unticked, false);
        assertThat(unticked).noneMatch(ticks::has);
        assertThat(ticked).filteredOn(text -> !unticked.contains(text)).allMatch(ticks::has);
    }

    @Test
    void listsTellTextsInPinyinOrderWithCountsAndBlanksLast() {
        var values = words("住建委", "", "人社局", "住建委", "高院");
        assertThat(new TickList("主责", TickList.Ends.NONE, values, rows(5)).entries(""))
                .containsExactly(
                        new TickList.Entry("高院", 1),
                        new TickList.Entry("人社局", 1),
                        new TickList.Entry("住建委", 2),
                        new TickList.Entry("", 1));
    }

    @Test
    void listsTellOnlyTheRowsThatOtherFiltersLetThrough() {
        var values = words("住建委", "人社局", "住建委");
        var through = new BitSet();
        through.set(2);
        var list = new TickList("主责", TickList.Ends.NONE, values, through);
        assertThat(list.entries("")).containsExactly(new TickList.Entry("住建委", 1));
        assertThat(list.entries("人社")).isEmpty();
    }

    @Test
    void unitsAreFoundByCharactersPinyinAndInitials() {
        var values = words("住建委", "人社局", "市住建委", "ZJ-2021", "", "重大项目办");
        for (String typed : List.of("住建", "zjw", "zhujianwei", "zhuj", "ZJW")) {
            assertThat(passing(values, ColumnFilter.ALL.withWords(typed)))
                    .as(typed)
                    .containsExactly(0, 2);
        }
        assertThat(passing(values, ColumnFilter.ALL.withWords("zj"))).containsExactly(0, 2, 3);
        assertThat(passing(values, ColumnFilter.ALL.withWords("chongda"))).containsExactly(5);
        assertThat(passing(values, ColumnFilter.ALL.withWords("zhongda"))).containsExactly(5);
        assertThat(passing(values, ColumnFilter.ALL.withWords("-"))).containsExactly(3);
    }

    /// However a person types and takes back, the rows are those of the text that stands.
    @Property(tries = 300)
    void typingOnNarrowsToWhatTheWholeTextFinds(
            @ForAll
                    List<
                                    @net.jqwik.api.constraints.Chars({
                                        '住', '建', '委', '重', 'z', 'h', 'j', '1', '-'
                                    })
                                    String>
                            texts,
            @ForAll
                    List<
                                    @net.jqwik.api.constraints.StringLength(max = 4)
                                    @net.jqwik.api.constraints.Chars({
                                        '住', '重', 'z', 'h', 'u', 'j', '1'
                                    })
                                    String>
                            typed) {
        var values = words(texts.toArray(String[]::new));
        for (String wanted : typed) {
            for (int length = 0; length <= wanted.length(); length++) {
                var filter = ColumnFilter.ALL.withWords(wanted.substring(0, length));
                assertThat(passing(values, filter))
                        .isEqualTo(passing(words(texts.toArray(String[]::new)), filter));
            }
        }
    }

    @Test
    void wordsTicksAndRangeMustAllFit() {
        var values = numbers("5", "12", "", "40", "7");
        var filter =
                ColumnFilter.ALL.withRange(new Range(new BigDecimal("7"), new BigDecimal("40")));
        assertThat(passing(values, filter)).containsExactly(1, 3, 4);
        assertThat(passing(values, filter.withTicks(Ticks.ALL.with("40", false))))
                .containsExactly(1, 4);
        assertThat(passing(values, filter.withWords("１"))).containsExactly(1);
        assertThat(passing(values, ColumnFilter.ALL)).hasSize(5);
    }

    @Test
    void sortingIsStableAndPutsBlanksLastEitherWay() {
        var values = numbers("12", "", "7", "12", "100", "");
        assertThat(sorted(values, false)).containsExactly(2, 0, 3, 4, 1, 5);
        assertThat(sorted(values, true)).containsExactly(4, 0, 3, 2, 1, 5);
    }

    @Test
    void rangesOfDatesAreReadAsTheyAreWritten() {
        var list = new TickList("时限", TickList.Ends.DATES, words("6月底"), rows(1));
        assertThat(list.end("2021.6.30")).isEqualTo(list.end("2021年6月30日")).isPresent();
        assertThat(list.words(list.end("2021-6-30").orElseThrow())).isEqualTo("2021-06-30");
        assertThat(list.end("2021-2-30")).isEmpty();
    }

    @Test
    void aColumnSortsUpThenDownThenNotAtAll() {
        var once = Arrangement.NONE.sortedNext("unit");
        assertThat(once.sorting()).contains(new Sorting("unit", false));
        assertThat(once.sortedNext("unit").sorting()).contains(new Sorting("unit", true));
        assertThat(once.sortedNext("unit").sortedNext("unit").sorting())
                .isEqualTo(Optional.empty());
        assertThat(once.sortedNext("no").sorting()).contains(new Sorting("no", false));
    }

    @Test
    void filtersThatLetEverythingThroughAreNone() {
        var one = Arrangement.NONE.with("unit", ColumnFilter.ALL.withWords("人社"));
        assertThat(one.isPlain()).isFalse();
        assertThat(one.withFiltering(false).isPlain()).isTrue();
        assertThat(one.with("unit", ColumnFilter.ALL.withWords(" "))).isEqualTo(Arrangement.NONE);
    }
}
