package org.yiti.app.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.Cover;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.ledger.ImportChoices;
import org.yiti.app.ledger.LedgerFiles;
import org.yiti.app.ledger.LedgerIntake;
import org.yiti.app.ledger.LedgerPlanner;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.ledger.UnitChoice;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// The office's own layout: filled, everything else untouched, and back.
class TemplateTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 20);
    private static final int ROW = OfficeTemplate.ROW;

    private final Texts texts = new Texts(Locale.CHINESE);
    @TempDir Path home;
    private Store store;

    @BeforeEach
    void threeTasks() throws Exception {
        store = TestStores.fresh(home, "store");
        var path =
                LedgerFiles.write(
                        home.resolve("台账.xlsx"),
                        "2021年任务台账",
                        "序号|问题|任务编号|任务内容|牵头单位|完成时限|本月进展|本月完成量",
                        "1|题一|01-01|" + "很长的任务".repeat(30) + "|甲局|2021-06-30|做了㛃𤦹|4",
                        "2|题一|01-02|再做|乙局|2021-07-31||",
                        "3|题二|02-01|=1+1|乙局||没做|2");
        var file = new LedgerReader(store.mappings()).read(path, Progress.SILENT);
        var choices =
                new ImportChoices(2021, 6, true, "", Map.of())
                        .withUnit("甲局", new UnitChoice.Create())
                        .withUnit("乙局", new UnitChoice.Create());
        var plan = new LedgerPlanner(store, texts::say).plan(file, choices, Progress.SILENT);
        new LedgerIntake(store)
                .take(new Actor("anna", "安娜"), file, plan, Map.of(), Progress.SILENT);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private YearBook book() {
        return YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
    }

    private TemplateLedger ledger() {
        return new TemplateLedger(store, book(), 6, TODAY, texts);
    }

    private XSSFSheet filled(byte[] template) throws Exception {
        var out = home.resolve("out.xlsx");
        ledger().write(out, template, Optional.empty(), Optional.empty(), Progress.SILENT);
        return new XSSFWorkbook(Files.newInputStream(out)).getSheetAt(0);
    }

    private static String at(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).toString();
    }

    @Test
    void the_row_of_tasks_is_repeated_and_all_that_the_office_made_stays() throws Exception {
        var sheet = filled(new OfficeTemplate().bytes());

        assertThat(sheet.getSheetName()).isEqualTo("6月台账");
        assertThat(at(sheet, 0, 0)).isEqualTo("2021年“每月一题”重点任务推进表");
        assertThat(at(sheet, 1, 0)).isEqualTo("填报单位：各单位　　报送时限：");
        assertThat(at(sheet, ROW, 2)).isEqualTo("01-01");
        assertThat(at(sheet, ROW, 6)).isEqualTo("做了㛃𤦹");
        assertThat(sheet.getRow(ROW).getCell(7).getNumericCellValue()).isEqualTo(4);
        assertThat(at(sheet, ROW + 2, 3)).isEqualTo("=1+1");
        assertThat(at(sheet, ROW + 4, 0)).contains("制表：" + store.office().name());
        assertThat(sheet.getHeader().getCenter()).isEqualTo(store.office().name());
        var style = sheet.getRow(ROW + 2).getCell(3).getCellStyle();
        assertThat(style.getBorderBottom().name()).isEqualTo("DOUBLE");
        assertThat(sheet.getRow(ROW).getHeightInPoints()).isGreaterThan(100);
        assertThat(sheet.getRow(ROW + 1).getHeightInPoints()).isEqualTo(36);
    }

    @Test
    void what_covers_the_row_covers_all_its_copies() throws Exception {
        var sheet = filled(new OfficeTemplate().bytes());

        assertThat(sheet.getRow(ROW + 3).getCell(7).getCellFormula()).isEqualTo("SUM(H5:H7)");
        assertThat(sheet.getDataValidations().getFirst().getRegions().getCellRangeAddress(0))
                .isEqualTo(new CellRangeAddress(ROW, ROW + 2, 7, 7));
        var conditions = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
        assertThat(conditions.getFormattingRanges()[0])
                .isEqualTo(new CellRangeAddress(ROW, ROW + 2, 7, 7));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:H7");
        assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("$A$1:$H$9");
        assertThat(sheet.getWorkbook().getName("_xlnm.Print_Titles").getRefersToFormula())
                .endsWith("!$3:$4");
    }

    @Test
    void equal_neighbours_share_a_cell_where_the_template_asks_for_it() throws Exception {
        var sheet = filled(new OfficeTemplate().bytes());

        assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(ROW, ROW + 1, 1, 1));
        assertThat(sheet.getRow(ROW + 1).getCell(1).toString()).isEmpty();
        assertThat(at(sheet, ROW + 2, 1)).isEqualTo("题二");
    }

    @Test
    void a_trial_says_that_every_column_comes_back() throws Exception {
        var trial =
                new TrialFilling(store, book(), 6, TODAY, texts)
                        .run(new OfficeTemplate().bytes(), Progress.SILENT);

        assertThat(trial.notes().stream().map(texts::say)).isEmpty();
        assertThat(trial.tasks()).isEqualTo(3);
        assertThat(trial.back()).hasSize(8);
    }

    @Test
    void a_unit_s_answer_comes_back_through_heads_that_only_this_office_uses() throws Exception {
        var unit =
                UnitRegister.load(store.rows()).units().stream()
                        .filter(u -> u.label().equals("乙局"))
                        .findFirst()
                        .orElseThrow();
        var out = home.resolve("乙局.xlsx");
        var cover = new Cover(LocalDate.of(2021, 6, 30), new CoverWords("照填", "专班"));
        int tasks =
                ledger().write(
                                out,
                                new OfficeTemplate().bytes(),
                                Optional.of(unit.id()),
                                Optional.of(cover),
                                Progress.SILENT);
        assertThat(tasks).isEqualTo(2);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(at(sheet, 1, 0)).isEqualTo("填报单位：乙局　　报送时限：2021-06-30");
            sheet.getRow(ROW).getCell(6).setCellValue("乙局做完了");
            try (var back = Files.newOutputStream(home.resolve("back.xlsx"))) {
                workbook.write(back);
            }
        }

        var read =
                new LedgerReader(store.mappings()).read(home.resolve("back.xlsx"), Progress.SILENT);
        var choices = new ImportChoices(2021, 6, false, "", Map.of());
        var plan = new LedgerPlanner(store, texts::say).plan(read, choices, Progress.SILENT);
        new LedgerIntake(store)
                .take(new Actor("anna", "安娜"), read, plan, Map.of(), Progress.SILENT);

        var task = book().taskNumbered("01-02").orElseThrow();
        assertThat(read.unit()).contains(unit.id());
        assertThat(book().report(task.id(), 6).orElseThrow().text()).isEqualTo("乙局做完了");
        var other = book().taskNumbered("02-01").orElseThrow();
        assertThat(book().report(other.id(), 6).orElseThrow().text()).isEqualTo("没做");
    }

    @Test
    void an_unknown_place_is_named_with_its_cell_and_nothing_is_kept() throws Exception {
        var template = new OfficeTemplate();
        template.text(1, 5, "{{填报人签字}}");

        var files = new TemplateFiles(store.templates());
        assertThatThrownBy(() -> files.take(template.file(home), Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(texts.say(e.sentence()))
                                        .isEqualTo("{{月份}}月台账!F2：没有“填报人签字”这个填写项。"));
        assertThat(store.templates().names()).isEmpty();
    }

    @Test
    void two_rows_of_tasks_are_refused() throws Exception {
        var template = new OfficeTemplate();
        template.text(5, 3, "{{任务内容}}");

        assertThat(TemplateReader.read(template.bytes()).troubles())
                .extracting(texts::say)
                .containsExactly("{{月份}}月台账!5 行和 {{月份}}月台账!6 行都有按任务填的填写项。一个模板只能有一行按任务重复。");
    }

    @Test
    void the_example_works_as_it_is() throws Exception {
        var example = home.resolve("示例.xlsx");
        TemplateFiles.example(example, texts, Progress.SILENT);
        var files = new TemplateFiles(store.templates());
        var name = files.take(example, Progress.SILENT);

        var trial =
                new TrialFilling(store, book(), 6, TODAY, texts)
                        .run(files.find(name), Progress.SILENT);
        assertThat(trial.notes().stream().map(texts::say)).isEmpty();
        assertThat(files.take(example, Progress.SILENT)).isEqualTo("示例 (2)");
        files.giveOut(name, home.resolve("again.xlsx"));
        assertThat(home.resolve("again.xlsx")).hasSameBinaryContentAs(example);
    }

    @Test
    void words_beside_a_place_are_filled_in_and_said_not_to_come_back() throws Exception {
        var template = new OfficeTemplate();
        template.text(ROW, 6, "进展：{{本月进展}}");

        var trial =
                new TrialFilling(store, book(), 6, TODAY, texts)
                        .run(template.bytes(), Progress.SILENT);
        assertThat(trial.notes().stream().map(texts::say))
                .singleElement()
                .asString()
                .contains("!G5")
                .contains("{{本月进展}}");
        assertThat(at(filled(template.bytes()), ROW, 6)).isEqualTo("进展：做了㛃𤦹");
    }

    @Test
    void a_year_without_tasks_leaves_one_empty_row() throws Exception {
        var content = new TemplateFilling.Content(List.of(), Map.of(), Map.of(), Map.of());
        var out = home.resolve("empty.xlsx");
        new TemplateFilling(new OfficeTemplate().bytes(), content).write(out, Progress.SILENT);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(at(sheet, ROW, 3)).isEmpty();
            assertThat(at(sheet, ROW + 1, 6)).isEqualTo("合计");
        }
    }

    @Test
    void a_damaged_file_is_no_template() throws Exception {
        var file = Files.write(home.resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        var files = new TemplateFiles(store.templates());
        assertThatThrownBy(() -> files.take(file, Progress.SILENT))
                .isInstanceOf(YitiException.class);
        assertThat(store.templates().names()).isEmpty();
    }
}
