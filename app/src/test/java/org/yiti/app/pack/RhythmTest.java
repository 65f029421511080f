package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.Numbers;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTime;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemEvent;

/// Days and weeks of the sample year.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RhythmTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);

    private Path home = Path.of("");
    private Store store;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        store = TestStores.sample(home, ANNA);
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private Material material(String code) throws Exception {
        return Material.live(
                new PackSources(store, TEXTS),
                PackTime.read(code).orElseThrow(),
                TODAY,
                "",
                Progress.SILENT);
    }

    private static byte[] pdf(Pack pack) throws Exception {
        return new PackPaper(new FontFiles(), TEXTS, DocxMaker.make("", TEXTS))
                .pdf(pack, Progress.SILENT)
                .bytes();
    }

    /// The busiest day for supervision of those whose reports the sample year tells.
    private LocalDate busy() {
        var days = new ArrayList<LocalDate>();
        for (Table table : List.of(Table.ITEM_ORDER, Table.ITEM_REPLY)) {
            for (var row : store.rows().all(table)) {
                var day = new ItemEvent(row).day();
                if (day != null && day.getYear() == 2021 && !day.isAfter(TODAY)) {
                    days.add(day);
                }
            }
        }
        return days.stream()
                .max((one, other) ->
                        Long.compare(
                                days.stream().filter(one::equals).count(),
                                days.stream().filter(other::equals).count()))
                .orElseThrow();
    }

    @Test
    void a_day_is_one_page_that_counts_what_was_done_and_says_what_is_absent() throws Exception {
        var day = busy();
        var pack = material(day.toString()).pack();
        assertThat(pack.pages()).hasSize(1);
        var words = pages(pdf(pack));
        assertThat(words).hasSize(1);
        assertThat(words.getFirst())
                .contains("没有按日、按周的数据")
                .contains("数据截至" + day)
                .contains("当日督办动态");
        var moves =
                pack.pages().getFirst().parts().stream()
                        .filter(part ->
                                part instanceof Part.Head(var head)
                                        && head.words().startsWith("当日督办动态（"))
                        .count();
        assertThat(moves).isEqualTo(1);
    }

    @Test
    void a_week_is_two_pages_and_its_units_have_all_that_is_overdue() throws Exception {
        var pack = material("2021-W26").pack();
        assertThat(pages(pdf(pack))).hasSize(2);
        var units = pack.pages().getLast();
        var grid =
                (Part.Grid)
                        units.parts().stream()
                                .filter(Part.Grid.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        int sum = grid.rows().stream().mapToInt(row -> Integer.parseInt(row.get(1).words())).sum();
        var overdue = units.title().figures().getFirst();
        assertThat(sum).isPositive().isEqualTo(overdue.numerator().intValueExact());
        assertThat(pack.pages().getFirst().parts()).anyMatch(part -> part instanceof Part.Charts);
    }

    @Test
    void every_number_of_their_sentences_is_one_of_its_figures() throws Exception {
        for (String code : List.of("2021-06-15", "2021-W24", "2021-01-04")) {
            for (PackPage page : material(code).pack().pages()) {
                for (Said said : page.said()) {
                    assertThat(Numbers.of(said.figures()).strangeIn(said.words()))
                            .as(said.words())
                            .isEmpty();
                }
            }
        }
    }

    private PackSteps steps(String code) throws Exception {
        return new PackSteps(material(code).source().own());
    }

    private void record(Optional<Step> step) throws Exception {
        store.recorder().record(ANNA, step.orElseThrow());
    }

    @Test
    void a_week_s_words_order_and_titles_are_the_office_s_and_of_no_other_time() throws Exception {
        var made = material("2021-W20").made();
        var first = made.pages().getFirst();
        var chart =
                first.parts().stream()
                        .flatMap(part ->
                                part instanceof Part.Charts(var beside, var _)
                                        ? beside.stream()
                                        : Stream.empty())
                        .findFirst()
                        .orElseThrow();
        var title = ChartPlace.said(first, chart);
        record(steps("2021-W20").words(PackTextKind.WORDS, first.key(), first.title(), "本周平稳"));
        record(steps("2021-W20").words(PackTextKind.CHART, "", title, "逾期走势"));
        record(steps("2021-W20").add(first.key(), PackPage.TITLE, "请各单位抓紧。"));
        record(steps("2021-W20").order(List.of("WEEK_UNITS", "WEEK")));
        assertThat(steps("2021-W20").order(List.of("WEEK_UNITS", "WEEK"))).isEmpty();

        var pack = material("2021-W20").pack();
        assertThat(pack.pages()).extracting(PackPage::key).containsExactly("WEEK_UNITS", "WEEK");
        var words = pages(pdf(pack));
        assertThat(words.getLast()).contains("本周平稳").contains("请各单位抓紧。").contains("逾期走势");
        assertThat(material("2021-W20").edited().lost()).isEmpty();
        assertThat(material("2021-W21").edited().pages())
                .noneMatch(EditedPage::changed)
                .extracting(page -> page.made().key())
                .containsExactly("WEEK", "WEEK_UNITS");
        var may = material("2021-05").edited();
        assertThat(may.lost()).isEmpty();
        assertThat(may.pages()).noneMatch(EditedPage::changed);

        record(steps("2021-W20").leaveOut("WEEK_UNITS", "单位", true));
        assertThat(material("2021-W20").pack().pages()).hasSize(1);
        record(steps("2021-W20").leaveOut("WEEK_UNITS", "单位", false));
        record(steps("2021-W20").back(PackTextKind.WORDS, first.key(), PackPage.TITLE));
        assertThat(material("2021-W20").pack().pages().getLast().title()).isEqualTo(first.title());
    }

    @Test
    void the_same_rows_give_the_same_bytes() throws Exception {
        assertThat(pdf(material("2021-06-15").pack()))
                .isEqualTo(pdf(material("2021-06-15").pack()));
    }

    @Test
    void what_has_not_begun_is_refused() {
        assertThatThrownBy(() -> material("2021-W40")).isInstanceOf(YitiException.class);
    }

    @Test
    void codes_are_read_as_they_are_written() {
        for (String code : List.of("2021-06", "2021-W01", "2020-W53", "2021-06-15")) {
            assertThat(PackTime.read(code).orElseThrow().code()).isEqualTo(code);
        }
        assertThat(PackTime.read("2020-W53").orElseThrow().year()).isEqualTo(2020);
        assertThat(PackTime.read("2021-W54")).isEmpty();
        assertThat(PackTime.read("2021-13")).isEmpty();
        assertThat(PackTime.read("六月")).isEmpty();
    }

    private static List<String> pages(byte[] bytes) throws Exception {
        var pages = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(bytes)) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var strip = new PDFTextStripper();
                strip.setStartPage(i);
                strip.setEndPage(i);
                pages.add(strip.getText(pdf).replaceAll("[\\s\u3000\u00a0]", ""));
            }
        }
        return pages;
    }
}
