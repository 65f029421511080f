package org.yiti.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// A ledger goes into the month that it is of, whoever forgets to say it.
class LedgerMonthTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final String HEAD = "序号|问题|任务编号|任务内容|本月进展|存在问题|本月完成量|累计完成%";

    private final Texts texts = new Texts(Locale.CHINESE);
    @TempDir Path home;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home, "store");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_year_without_reports_begins_now_or_in_january_and_is_over_in_december() {
        var today = LocalDate.of(2026, 11, 26);
        assertThat(ReportMonth.standard(2026, today)).isEqualTo(11);
        assertThat(ReportMonth.standard(2027, today)).isEqualTo(1);
        assertThat(ReportMonth.standard(2021, today)).isEqualTo(12);
    }

    @Test
    void an_unchanged_export_of_any_month_changes_nothing_though_nobody_says_the_month()
            throws Exception {
        everyMonthDiffers();
        for (int month = 1; month <= 12; month++) {
            for (Path file : exports(month)) {
                var read = read(file);
                var plan = plan(read, ReportMonth.of(read, Optional.empty(), 12));
                assertThat(read.month()).contains(month);
                assertThat(plan.returned()).isTrue();
                assertThat(plan.questions()).isEmpty();
                assertThat(plan.rejected()).isEmpty();
                assertThat(plan.parts())
                        .allSatisfy(p ->
                                assertThat(p.plan().step(Map.of()).changes())
                                        .as("%s", file)
                                        .isEmpty());
            }
        }
    }

    @Test
    void the_month_of_the_file_goes_before_a_chosen_one_and_both_are_named() throws Exception {
        everyMonthDiffers();
        var file = exports(5).getFirst();
        LedgerCells.write(file, "01-01", "本月进展", "改了五月");
        var read = read(file);
        var plan = plan(read, 12);
        assertThat(plan.warnings().stream().map(texts::say))
                .anyMatch(w -> w.contains("写入5月"))
                .anyMatch(w -> w.contains("选定的12月"));
        take(read, plan);
        assertThat(report("01-01", 5)).isEqualTo("改了五月");
        assertThat(report("01-01", 12)).isEqualTo("12月进展");
    }

    @Test
    void a_returned_table_that_lost_its_month_is_refused_and_erases_nothing() throws Exception {
        everyMonthDiffers();
        var file = exports(4).get(1);
        var text = Files.readString(file);
        Files.writeString(file, text.replaceAll("(:\\d+):4(?=[\\r\\n\",]|$)", "$1"));
        var read = read(file);
        assertThatThrownBy(() -> ReportMonth.of(read, Optional.empty(), 12))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(texts.say(e.sentence())).contains("没有写明是几月"));
        var plan = plan(read, ReportMonth.of(read, Optional.of(5), 12));
        assertThat(plan.returned()).isTrue();
        take(read, plan);
        assertThat(report("01-02", 5)).isEqualTo("5月进展");
    }

    @Test
    void a_year_that_no_programme_has_is_refused() throws Exception {
        var file = read(LedgerFiles.write(home.resolve("in.xlsx"), "台账", HEAD, "1|题||做事||||"));
        for (int year : List.of(202, 1999, 2101, 20211)) {
            var choices = new ImportChoices(year, 6, true, "", Map.of());
            assertThatThrownBy(() ->
                            new LedgerPlanner(store, texts::say)
                                    .plan(file, choices, Progress.SILENT))
                    .isInstanceOfSatisfying(
                            YitiException.class,
                            e -> assertThat(texts.say(e.sentence())).contains("2000 至 2100"));
        }
    }

    /// Task 01-01 reports in every month, task 01-02 only in odd ones.
    private void everyMonthDiffers() throws Exception {
        for (int month = 1; month <= 12; month++) {
            var odd = month % 2 == 1 ? month + "月进展|没人|3|" + month : "|||";
            var file =
                    LedgerFiles.write(
                            home.resolve("in.xlsx"),
                            "台账",
                            HEAD,
                            "1|题|01-01|做事|" + month + "月进展|缺钱|" + month + "|" + month,
                            "2|题|01-02|再做|" + odd);
            var read = read(file);
            take(read, plan(read, month));
        }
        assertThat(report("01-02", 4)).isEmpty();
    }

    private List<Path> exports(int month) throws Exception {
        var writer = new LedgerWriter(store, book(), month, LocalDate.of(2021, 12, 31), texts);
        var xlsx = home.resolve(month + ".xlsx");
        var utf8 = home.resolve(month + "-utf8.csv");
        var chinese = home.resolve(month + "-gb18030.csv");
        writer.write(xlsx, Optional.empty(), Progress.SILENT);
        writer.writeCsv(utf8, Optional.empty(), CsvWriter.Encoding.UTF_8, Progress.SILENT);
        writer.writeCsv(chinese, Optional.empty(), CsvWriter.Encoding.GB_18030, Progress.SILENT);
        return List.of(xlsx, utf8, chinese);
    }

    private LedgerFile read(Path file) throws YitiException {
        return new LedgerReader(store.mappings()).read(file, Progress.SILENT);
    }

    private LedgerPlan plan(LedgerFile file, int month) throws YitiException {
        return new LedgerPlanner(store, texts::say)
                .plan(file, new ImportChoices(2021, month, true, "", Map.of()), Progress.SILENT);
    }

    private void take(LedgerFile file, LedgerPlan plan) throws YitiException {
        new LedgerIntake(store).take(ANNA, file, plan, Map.of(), Progress.SILENT);
    }

    private YearBook book() {
        return YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
    }

    private String report(String no, int month) {
        var task = book().taskNumbered(no).orElseThrow().id();
        return book().report(task, month).map(r -> r.text()).orElse("");
    }
}
