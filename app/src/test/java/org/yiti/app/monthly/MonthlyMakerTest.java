package org.yiti.app.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackSource;
import org.yiti.app.pack.PackSources;
import org.yiti.app.pack.PackSteps;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PageKind;

/// The papers of months of the sample year. With `-Dyiti.papers=DIR` they are left there to be looked at.
class MonthlyMakerTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);

    private final SampleDesk sample = new SampleDesk();

    private PackSource source(int month) throws Exception {
        return new PackSources(sample.store, MonthlyPaper.CHINESE)
                .live(YearMonth.of(2021, month), TODAY, "");
    }

    private MonthlyMaker maker(int month, MonthlyPaper paper) throws Exception {
        return new MonthlyMaker(source(month), paper, paper.builtIn(), TODAY);
    }

    private String text(int month, MonthlyPaper paper) throws Exception {
        var pdf = maker(month, paper).pdf(Progress.SILENT).bytes();
        keep(paper + "-" + month + ".pdf", pdf);
        keep(paper + "-" + month + ".docx", maker(month, paper).docx(Progress.SILENT).bytes());
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("— \\d+ —", "")
                    .replaceAll("\\s", "");
        }
    }

    private static void keep(String name, byte[] bytes) throws Exception {
        var folder = System.getProperty("yiti.papers");
        if (folder != null) {
            Files.write(Path.of(folder, name), bytes);
        }
    }

    private XWPFDocument docx(int month, MonthlyPaper paper) throws Exception {
        return new XWPFDocument(
                new ByteArrayInputStream(maker(month, paper).docx(Progress.SILENT).bytes()));
    }

    private static XWPFTable table(XWPFDocument docx, String head) {
        return docx.getTables().stream()
                .filter(each -> each.getRow(0).getTableCells().get(1).getText().equals(head))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void every_place_of_the_template_is_known(MonthlyPaper paper) throws Exception {
        var looked = Letters.look(paper.builtIn(), paper.trial());
        assertThat(looked.unknown()).isEmpty();
        assertThat(looked.left()).isEmpty();
        assertThat(looked.places()).isNotEmpty();
    }

    @Test
    void the_report_says_what_the_material_says() throws Exception {
        var text = text(6, MonthlyPaper.MONTHLY_REPORT);
        var pack = new PackMaker(source(6)).make(Progress.SILENT);
        int said = 0;
        for (var page : pack.pages()) {
            if (page.kind() == PageKind.OVERALL
                    || page.kind() == PageKind.VOLUMES
                    || page.kind() == PageKind.FOCUS) {
                for (var each : page.said()) {
                    assertThat(text).contains(each.words().replaceAll("\\s", ""));
                    said++;
                }
            }
        }
        assertThat(said).isGreaterThan(8);
        assertThat(text).contains("关于2021年6月“每月一题”推进情况的报告").doesNotContain("{{");
    }

    @ParameterizedTest
    @EnumSource
    void its_tables_are_the_rows_of_the_figures(MonthlyPaper paper) throws Exception {
        var at = source(6).at();
        try (var docx = docx(6, paper)) {
            var late = table(docx, "任务编号");
            var overdue = at.figures().overdue(FigureScope.YEAR);
            assertThat(late.getNumberOfRows() - 1)
                    .isEqualTo(overdue.numerator().intValueExact())
                    .isPositive();
            for (int i = 1; i < late.getNumberOfRows(); i++) {
                var no = late.getRow(i).getCell(1).getText();
                assertThat(overdue.counted())
                        .contains(at.book().taskNumbered(no).orElseThrow().id());
            }
            var ranks = table(docx, "主责单位");
            assertThat(ranks.getNumberOfRows() - 1)
                    .isEqualTo(at.figures().taskRateByLeadUnit().size())
                    .isPositive();
        }
    }

    @Test
    void a_circular_names_those_whom_the_figures_name_and_says_that_it_needs_approval()
            throws Exception {
        var at = source(6).at();
        var text = text(6, MonthlyPaper.CIRCULAR);
        var ranked = at.figures().taskRateByLeadUnit();
        var demands = text.substring(text.indexOf("四、工作要求"), text.indexOf("附件：1"));
        for (var unit : at.figures().silentUnits(FigureScope.YEAR).counted()) {
            assertThat(demands).contains(at.units().label(unit));
        }
        assertThat(text.substring(text.indexOf("二、"), text.indexOf("三、")))
                .contains(at.units().label(ranked.getFirst().unit()))
                .doesNotContain(at.units().label(ranked.getLast().unit()));
        assertThat(demands).contains("一是", "二是", "三是").doesNotContain("四是");
        assertThat(maker(6, MonthlyPaper.CIRCULAR).docx(Progress.SILENT).notes())
                .extracting(Sentence::key)
                .contains("monthly.note.approval");
        assertThat(maker(6, MonthlyPaper.MONTHLY_REPORT).docx(Progress.SILENT).notes())
                .extracting(Sentence::key)
                .doesNotContain("monthly.note.approval");
    }

    @ParameterizedTest
    @CsvSource({"1,MONTHLY_REPORT", "1,CIRCULAR", "12,MONTHLY_REPORT", "12,CIRCULAR"})
    void where_there_is_nothing_to_say_no_gap_is_left(int month, MonthlyPaper paper)
            throws Exception {
        var text = text(month, paper);
        assertThat(text).doesNotContain("{{").doesNotContain("：。").doesNotContain("。。");
        assertThat(Pattern.compile("[（(][，,）)]").matcher(text).find()).isFalse();
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1000);
    }

    @Test
    void units_of_one_rank_are_named_together() throws Exception {
        var at = source(6).at();
        var ranked = at.figures().taskRateByLeadUnit();
        var sentences = new MonthlySentences(at, YearMonth.of(2021, 6));
        var second = ranked.stream().filter(rate -> rate.rank() == 2).toList();
        assertThat(second).as("the sample has ties").hasSizeGreaterThan(1);
        for (var rate : second) {
            assertThat(sentences.leaders()).contains(at.units().label(rate.unit()));
        }
    }

    @Test
    void a_number_that_no_figure_has_is_told_before_the_paper_goes_out() throws Exception {
        var pack = new PackMaker(source(6)).make(Progress.SILENT);
        var overall =
                pack.pages().stream()
                        .filter(page -> page.kind() == PageKind.OVERALL)
                        .findFirst()
                        .orElseThrow();
        var line = overall.said().get(1);
        sample.store.record(
                sample.person,
                new PackSteps(source(6).own())
                        .words(PackTextKind.WORDS, overall.key(), line, "已完成285项")
                        .orElseThrow());
        var made = maker(6, MonthlyPaper.CIRCULAR).pdf(Progress.SILENT);
        assertThat(made.notes()).anyMatch(note -> MonthlyPaper.CHINESE.say(note).contains("285"));
    }
}
