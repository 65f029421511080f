package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemEvent;

/// Every number of every page: in sentences, heads, tables and notes it comes from a figure of its own place, and every one of
/// these figures is what a count of the rows gives. What is no figure is on a short list, each with its reason. What charts draw
/// is checked mark by mark in MarkRowsTest.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryNumberTest {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final Pattern PASSED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})已过(\\d+)个工作日");

    /// What is written and not counted.
    ///
    /// @param words that are taken out before numbers are looked for
    private record Given(Pattern words, String why) {
        static Given of(String regex, String why) {
            return new Given(Pattern.compile(regex), why);
        }
    }

    private static final List<Given> GIVEN =
            List.of(
                    Given.of("\\d{4}-\\d{2}-\\d{2}|（\\d{2}-\\d{2}至\\d{2}-\\d{2}）", "dates"),
                    Given.of("\\d{4}年(第\\d+周)?|\\d{1,2}月", "years, weeks and months"),
                    Given.of(
                            "\\d{4}-督-\\d{3}|XG-\\d{4}-\\d{3}",
                            "numbers of supervision items and whistles"),
                    Given.of("吹\\d+家，到\\d+家", "who was called stands on the whistle's own page"),
                    Given.of("降幅超过10%", "the limit that the figure is defined by"),
                    Given.of("以本题月均为100", "the base that the panels are drawn on"),
                    Given.of("，列前\\d+", "how many lines the page has room for"));

    private Store store;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        store = TestStores.sample(home, new Actor("anna", "安娜"));
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private Material material(String time) throws Exception {
        return Material.live(
                new PackSources(store, TEXTS),
                PackTime.read(time).orElseThrow(),
                TODAY,
                "",
                Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06", "2021-05", "2021-W26", "2021-06-30"})
    void every_figure_is_what_its_rows_give(String time) throws Exception {
        var material = material(time);
        var recount = new Recount(material.source().charts());
        var figures = new HashSet<Figure>();
        material.pack().pages().forEach(page -> figures.addAll(page.figures()));
        figures.forEach(recount::check);
        assertThat(figures).hasSizeGreaterThan(time.length() == 7 ? 150 : 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06", "2021-05", "2021-W26", "2021-06-30"})
    void every_number_is_one_of_the_figures_of_its_place(String time) throws Exception {
        var material = material(time);
        var names = names(material.source());
        int counted = 0;
        for (var page : material.pack().pages()) {
            var said = new ArrayList<>(page.said());
            said.addAll(page.notes());
            for (Said each : said) {
                if (!each.quoted()) {
                    counted += check(each.words(), each.figures(), names);
                }
            }
            assertThat(strange(page.about(), List.of(), names)).as(page.about()).isEmpty();
            for (int i = 0; i < page.parts().size(); i++) {
                if (page.parts().get(i) instanceof Part.Head(var head)) {
                    counted +=
                            head.figures().isEmpty()
                                    ? listed(material, head.words(), page.parts(), i + 1, names)
                                    : check(head.words(), head.figures(), names);
                }
                if (page.parts().get(i) instanceof Part.Grid grid) {
                    counted += table(material, grid, names);
                }
            }
        }
        assertThat(counted).isGreaterThan(time.length() == 7 ? 400 : 15);
    }

    /// A head that counts what no figure counts: the lines under it, or what they are the first of.
    private int listed(
            Material material, String head, List<Part> parts, int at, List<String> names) {
        var said = numbers(head, names);
        if (said.isEmpty()) {
            return 0;
        }
        int lines = ((Part.Grid) parts.get(at)).rows().size();
        var first = Pattern.compile("，列前(\\d+)").matcher(head);
        long all = lines;
        if (first.find()) {
            assertThat(first.group(1)).as(head).isEqualTo(Integer.toString(lines));
            all = all(material, head);
        }
        assertThat(said).as(head).containsExactly(Long.toString(all));
        return 1;
    }

    private long all(Material material, String head) {
        var tasks = material.source().at().book().tasks().stream();
        var time = material.time();
        Predicate<LocalDate> within =
                day -> !day.isBefore(time.first()) && !day.isAfter(time.last());
        if (head.startsWith(TEXTS.tr("pack.rhythm.due"))) {
            return tasks.map(Task::dueDate).filter(Objects::nonNull).filter(within).count();
        }
        if (head.startsWith(TEXTS.tr("pack.rhythm.done"))) {
            return tasks.map(Task::doneOn).filter(Objects::nonNull).filter(within).count();
        }
        if (head.startsWith(TEXTS.tr("pack.rhythm.acts"))) {
            return acts(material).size();
        }
        if (head.startsWith(TEXTS.tr("pack.rhythm.moves"))) {
            return acts(material).values().stream().mapToLong(Long::longValue).sum();
        }
        throw new AssertionError("nobody counts again: " + head);
    }

    /// How often what was done to supervision items then.
    private Map<String, Long> acts(Material material) {
        var time = material.time();
        return Stream.of(Table.ITEM_ORDER, Table.ITEM_REPLY)
                .flatMap(table -> store.rows().all(table).stream())
                .map(ItemEvent::new)
                .filter(event -> {
                    var day = event.day();
                    return day != null && !day.isBefore(time.first()) && !day.isAfter(time.last());
                })
                .flatMap(event -> event.action().stream())
                .collect(Collectors.groupingBy(TEXTS::label, Collectors.counting()));
    }

    private int table(Material material, Part.Grid grid, List<String> names) {
        int counted = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                var head = grid.columns().get(i).head();
                var words = cells.get(i).words();
                if (head.equals(TEXTS.tr("pack.ranking.rank"))) {
                    assertThat(words).isEqualTo(Integer.toString(rank(grid, cells)));
                } else if (head.equals(TEXTS.tr("pack.late.days"))) {
                    var due = LocalDate.parse(cells.get(i - 1).words());
                    assertThat(words)
                            .isEqualTo(
                                    Long.toString(
                                            ChronoUnit.DAYS.between(
                                                    due, material.source().at().asOf())));
                } else if (head.equals(TEXTS.tr("pack.rhythm.times"))) {
                    assertThat(words).isEqualTo(acts(material).get(cells.get(i - 1).words()) + "");
                } else if (head.equals(TEXTS.tr("pack.rhythm.late.days"))) {
                    assertThat(words).isEqualTo(Long.toString(oldest(material, cells.get(i - 1))));
                } else if (PASSED.matcher(words).find()) {
                    passed(material, words);
                } else {
                    counted += check(words, cells.get(i).figure().stream().toList(), names);
                }
            }
        }
        return counted;
    }

    /// Working days that have passed since a decision fell due.
    private static void passed(Material material, String words) {
        var at = material.source().at();
        var found = PASSED.matcher(words);
        assertThat(found.find()).isTrue();
        var due = LocalDate.parse(found.group(1));
        assertThat(found.group(2))
                .isEqualTo(
                        Long.toString(
                                due.plusDays(1)
                                        .datesUntil(at.asOf().plusDays(1))
                                        .filter(at.calendar()::isWorkday)
                                        .count()));
    }

    /// How many rows have a higher rate, and one.
    private static int rank(Part.Grid grid, List<Part.Cell> cells) {
        var rate = cells.getLast().figure().flatMap(Figure::value).orElseThrow();
        return 1
                + (int)
                        grid.rows().stream()
                                .map(row -> row.getLast().figure().flatMap(Figure::value))
                                .filter(other -> other.orElseThrow().compareTo(rate) > 0)
                                .count();
    }

    private static long oldest(Material material, Part.Cell overdue) {
        var at = material.source().at();
        return overdue.figure().orElseThrow().counted().stream()
                .map(id -> at.book().task(id).orElseThrow().dueDate())
                .min(Comparator.naturalOrder())
                .map(due -> ChronoUnit.DAYS.between(due, at.asOf()))
                .orElseThrow();
    }

    /// @return how many numbers there are
    private static int check(String words, List<Figure> figures, List<String> names) {
        assertThat(strange(words, figures, names)).as(words).isEmpty();
        return figures.isEmpty() ? 0 : numbers(words, names).size();
    }

    private static List<String> strange(String words, List<Figure> figures, List<String> names) {
        var known = known(figures);
        return numbers(words, names).stream()
                .filter(number -> !known.contains(plain(new BigDecimal(number))))
                .toList();
    }

    private static List<String> numbers(String words, List<String> names) {
        var bare = GIVEN.getFirst().words().matcher(words).replaceAll("");
        for (String name : names) {
            bare = bare.replace(name, "");
        }
        for (Given given : GIVEN) {
            bare = given.words().matcher(bare).replaceAll("");
        }
        return NUMBER.matcher(bare).results().map(found -> found.group()).toList();
    }

    private static Set<BigDecimal> known(List<Figure> figures) {
        var known = new HashSet<BigDecimal>();
        for (Figure figure : figures) {
            known.add(plain(figure.numerator()));
            known.add(plain(figure.denominator()));
            known.add(plain(BigDecimal.valueOf(figure.leftOut().size())));
            figure.value().ifPresent(value -> known.add(plain(value.abs())));
        }
        return known;
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// Names and codes of issues, meetings, units, tasks and items, and what people wrote: digits in them are none of the
    /// program's. The longest first, for one may be part of another.
    private static List<String> names(PackSource source) {
        var book = source.at().book();
        return Stream.of(
                        book.issues().stream().map(issue -> issue.code() + " " + issue.name()),
                        book.issues().stream()
                                .map(issue -> Clipped.to(issue.code() + " " + issue.name(), 15)),
                        source.at().units().units().stream().map(unit -> unit.label()),
                        source.meetings().meetings().stream().map(meeting -> meeting.title()),
                        book.tasks().stream().map(task -> task.no()),
                        book.tasks().stream().map(task -> Clipped.to(task.content(), 16)),
                        book.tasks().stream().map(task -> Clipped.to(task.content(), 31)),
                        source.items().stream().map(story -> story.item().no()),
                        source.items().stream().map(story -> Clipped.to(story.item().title(), 16)),
                        source.meetings().decisions().stream()
                                .map(decision -> Clipped.to(decision.text(), 32)))
                .flatMap(names -> names)
                .filter(name -> NUMBER.matcher(name).find())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
