package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.RareFont;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.job.Progress;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// Packs of the sample year, from today's rows and from closed months.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

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

    private PackSource live(YearMonth month) throws Exception {
        return new PackSources(store, TEXTS).live(month, TODAY, "内部资料");
    }

    private static Pack pack(PackSource source) {
        return new PackMaker(source).make(Progress.SILENT);
    }

    private static PackPaper paper(FontFiles fonts) {
        return new PackPaper(fonts, TEXTS, DocxMaker.make("", TEXTS));
    }

    private static PackPage page(Pack pack, PageKind kind) {
        return pack.pages().stream().filter(page -> page.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void the_half_year_sentence_comes_by_itself() throws Exception {
        var overall = page(pack(live(JUNE)), PageKind.OVERALL);
        assertThat(overall.title().words())
                .contains("27个问题")
                .contains("19个进度超过计划")
                .contains("15个诉求量")
                .contains("7个降幅超过10%");
        assertThat(overall.said())
                .extracting(Said::words)
                .anyMatch(words -> words.contains("603项") && words.contains("45.6%"))
                .anyMatch(words -> words.contains("65项") && words.contains("47.7%"));
    }

    @Test
    void every_number_of_every_sentence_is_one_of_its_figures() throws Exception {
        var source = live(JUNE);
        // Counted by PackNumbersTest: no figure counts months in a row.
        var heat = new YearCharts(source.charts(), TEXTS).heatMap().title();
        int numbers = 0;
        for (PackPage page : pack(source).pages()) {
            for (Said said : page.said()) {
                if (!said.quoted()) {
                    var known = numbers(said.figures());
                    for (String number :
                            NUMBER.matcher(bare(said, source).replace(heat, ""))
                                    .results()
                                    .map(found -> found.group())
                                    .toList()) {
                        assertThat(known).as(said.words()).contains(plain(new BigDecimal(number)));
                        numbers++;
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(300);
    }

    /// The words without the names of issues and meetings, which may have digits.
    private static String bare(Said said, PackSource source) {
        var words = said.words();
        for (var issue : source.at().book().issues()) {
            words = words.replace(issue.code() + " " + issue.name(), "");
        }
        for (var meeting : source.meetings().meetings()) {
            words = words.replace(meeting.title(), "");
        }
        return words;
    }

    private static Set<BigDecimal> numbers(List<Figure> figures) {
        var known = new HashSet<BigDecimal>();
        for (Figure figure : figures) {
            known.add(plain(figure.numerator()));
            known.add(plain(figure.denominator()));
            figure.value().ifPresent(value -> known.add(plain(value.abs())));
            if (figure.code() == FigureCode.ISSUE_FELL10) {
                known.add(
                        plain(BigDecimal.TEN)); // the figure counts falls of more than ten percent
            }
        }
        return known;
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Test
    void each_page_is_one_page_of_the_pdf_and_says_the_same_as_the_docx() throws Exception {
        var pack = pack(live(JUNE));
        assertThat(pack.pages()).hasSizeGreaterThan(30);
        var paper = paper(new FontFiles());
        var made = paper.pdf(pack, Progress.SILENT);
        assertThat(made.pages()).isEqualTo(pack.pages().size());
        var docx = words(paper.docx(pack, Progress.SILENT));
        try (var pdf = Loader.loadPDF(made.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pack.pages().size());
            for (int i = 0; i < pack.pages().size(); i++) {
                var strip = new PDFTextStripper();
                strip.setStartPage(i + 1);
                strip.setEndPage(i + 1);
                var on = bare(strip.getText(pdf));
                var page = pack.pages().get(i);
                for (Said said : page.said()) {
                    assertThat(on).contains(bare(said.words()));
                    assertThat(docx).contains(bare(said.words()));
                }
                assertThat(on).contains("未冻结").contains("内部资料").contains(pack.checksum());
            }
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\u3000\u00a0]", "");
    }

    private static String words(byte[] docx) throws Exception {
        var words = new StringBuilder();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getParagraphs().forEach(p -> words.append(p.getText()));
            assertThat(document.getAllPictures()).hasSizeGreaterThan(27);
        }
        return bare(words.toString());
    }

    @Test
    void each_page_is_a_slide_with_its_title_and_charts_that_can_be_edited() throws Exception {
        var pack = pack(live(JUNE));
        var bytes = new PackSlides(TEXTS).pptx(pack, Progress.SILENT);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertThat(show.getSlides()).hasSameSizeAs(pack.pages());
            for (int i = 0; i < pack.pages().size(); i++) {
                var words = new StringBuilder();
                show.getSlides().get(i).getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .forEach(shape -> words.append(((XSLFTextShape) shape).getText()));
                assertThat(words.toString())
                        .contains(pack.pages().get(i).title().words())
                        .contains("未冻结");
            }
            assertThat(show.getCharts()).hasSizeGreaterThan(27);
            var ranking = pack.pages().indexOf(page(pack, PageKind.RANKING));
            var title = pack.pages().get(ranking).title().words();
            assertThat(
                            show.getSlides().get(ranking).getShapes().stream()
                                    .filter(XSLFTextShape.class::isInstance)
                                    .filter(shape ->
                                            ((XSLFTextShape) shape).getText().equals(title)))
                    .as("the finding of the only chart is the title of the slide")
                    .hasSize(1);
        }
    }

    @Test
    void task_names_are_cut_on_paper_and_whole_where_there_is_room() throws Exception {
        var source = live(JUNE);
        var grid =
                page(pack(source), PageKind.LATE).parts().stream()
                        .filter(Part.Grid.class::isInstance)
                        .map(Part.Grid.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(grid.rows())
                .allSatisfy(row -> {
                    var task =
                            source.at().book().tasks().stream()
                                    .filter(each -> each.no().equals(row.getFirst().words()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(row.get(1).whole()).isEqualTo(task.content());
                });
        assertThat(grid.rows()).anySatisfy(row -> assertThat(row.get(1).words()).endsWith("…"));
    }

    @Test
    void growth_and_gap_say_which_way_they_go() throws Exception {
        var at = live(JUNE).at();
        var rose =
                at.book().issues().stream()
                        .filter(issue -> issue.code().equals("07"))
                        .findFirst()
                        .orElseThrow();
        assertThat(TEXTS.say(at.index().volumes().monthOnMonth(rose).sentence()))
                .contains("环比上升5.0%");
        var fell = at.book().issues().getFirst();
        assertThat(TEXTS.say(at.index().volumes().monthOnMonth(fell).sentence()))
                .contains("环比下降5.0%");
        assertThat(TEXTS.say(at.figures().planGap(FigureScope.YEAR).sentence()))
                .contains("比计划落后1.4个百分点");
        assertThat(TEXTS.say(at.figures().planGap(new FigureScope.OfIssue(fell.id())).sentence()))
                .contains("比计划超前2.0个百分点");
    }

    @Test
    void the_decisions_that_the_month_s_meeting_looks_back_at_stand_with_how_they_stand()
            throws Exception {
        var source = live(JUNE);
        var book = source.meetings();
        var hearing =
                book.ofMonth(6).stream()
                        .filter(each -> each.kind().equals(Optional.of(MeetingKind.THEME)))
                        .findFirst()
                        .orElseThrow();
        var earlier = book.since(hearing, 2021);
        assertThat(earlier).hasSize(3);
        var page = page(pack(source), PageKind.DECISIONS);
        var grid = (Part.Grid) page.parts().getFirst();
        assertThat(page.about()).contains(earlier.stream().map(Meeting::title).toList());
        assertThat(grid.rows())
                .hasSize(earlier.stream().mapToInt(m -> book.decisions(m.id()).size()).sum());
        assertThat(grid.rows())
                .allSatisfy(row -> {
                    assertThat(row.get(3).words()).isNotEmpty();
                    assertThat(row.get(3).light()).isPresent();
                })
                .anySatisfy(row -> {
                    assertThat(row.get(3).light()).contains(Light.OVERDUE);
                    assertThat(row.get(4).words()).contains("8");
                });
    }

    @Test
    void a_chart_with_nothing_to_draw_is_on_no_page() {
        var empty = new RankedBarsData("没有数", "完成率，%", "数据截至2021-06-30", "%", List.of());
        var page =
                new PackPage(
                        "X",
                        PageKind.RANKING,
                        Said.quoted("标题"),
                        "",
                        List.of(new Part.Charts(List.of(empty), 200), Part.Head.of("小标题")),
                        List.of());
        assertThat(page.parts()).containsExactly(Part.Head.of("小标题"));
    }

    @Test
    void equal_rates_share_a_rank() throws Exception {
        var grid = (Part.Grid) page(pack(live(JUNE)), PageKind.RANKING).parts().getLast();
        for (int i = 1; i < grid.rows().size(); i++) {
            var before = grid.rows().get(i - 1);
            var row = grid.rows().get(i);
            boolean same = row.getLast().words().equals(before.getLast().words());
            assertThat(row.getFirst().words())
                    .isEqualTo(same ? before.getFirst().words() : Integer.toString(i + 1));
        }
    }

    @Test
    void a_closed_month_gives_the_same_bytes_for_ever_and_corrections_stand_in_the_next()
            throws Exception {
        var may = YearMonth.of(2021, 5);
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        new Closings(store)
                .close(ANNA, Closings.Wanted.of(programme, 5, TODAY, ""), Progress.SILENT);
        var before = files(new PackSources(store, TEXTS).closed(may, ""));
        assertThat(pack(live(JUNE)).pages())
                .extracting(PackPage::kind)
                .doesNotContain(PageKind.REVISIONS);

        var report =
                store.rows().all(Table.MONTH_REPORT).stream()
                        .filter(row -> Integer.valueOf(5).equals(row.integer(MONTH_REPORT_MONTH)))
                        .filter(row -> row.decimal(MONTH_REPORT_PERCENT) != null)
                        .findFirst()
                        .orElseThrow();
        store.recorder()
                .record(
                        ANNA,
                        Step.of(
                                Sentence.of("step.task.edit"),
                                new Change.Put(
                                        Table.MONTH_REPORT,
                                        report.id(),
                                        Map.of(MONTH_REPORT_PERCENT, new BigDecimal("3.5")))));

        var after = files(new PackSources(store, TEXTS).closed(may, ""));
        assertThat(after).hasSameSizeAs(PackForm.values());
        for (int i = 0; i < after.size(); i++) {
            boolean same = Arrays.equals(after.get(i), before.get(i));
            assertThat(same).as(PackForm.values()[i].name()).isTrue();
        }
        var next = page(pack(live(JUNE)), PageKind.REVISIONS);
        var grid = (Part.Grid) next.parts().getFirst();
        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.rows().getFirst().getLast().words()).isEqualTo("3.5");
        assertThat(pack(live(may)).checksum())
                .isNotEqualTo(pack(new PackSources(store, TEXTS).closed(may, "")).checksum());
    }

    private static List<byte[]> files(PackSource source) throws Exception {
        var pack = pack(source);
        var made = new ArrayList<byte[]>();
        made.add(paper(new FontFiles()).pdf(pack, Progress.SILENT).bytes());
        made.add(paper(new FontFiles()).docx(pack, Progress.SILENT));
        made.add(new PackAnnexes(source).xlsx(pack.checksum(), Progress.SILENT));
        made.add(new PackSlides(TEXTS).pptx(pack, Progress.SILENT));
        return made;
    }

    @Test
    void rare_characters_stand_on_the_paper_or_it_is_refused(@TempDir Path fonts) throws Exception {
        var rare = "㛃𤦹〇漷";
        var pack = pack(live(JUNE));
        var first = pack.pages().getFirst();
        var named =
                new PackPage(
                        first.key(),
                        first.kind(),
                        first.title().with(first.title().words() + rare),
                        first.about(),
                        List.of(),
                        List.of());
        var one = new Pack(pack.heading(), List.of(named));
        RareFont.write(fonts, rare);
        var made = paper(FontFiles.with(fonts)).pdf(one, Progress.SILENT);
        try (var pdf = Loader.loadPDF(made.bytes())) {
            assertThat(bare(new PDFTextStripper().getText(pdf))).contains(rare);
        }
    }
}
