package org.yiti.app.sendout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.CellDifference;
import org.yiti.app.ledger.CellDifferences;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.ledger.LedgerCells;
import org.yiti.app.ledger.LedgerFiles;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.sendout.TakeBackChoices.CellKey;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Revision;
import org.yiti.model.ledger.RoundTrip;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Ledgers that go to the units and come back in one folder, on a real store.
class SendOutTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final LocalDate DUE = SentLedgers.DUE;

    private final Texts texts = new Texts(Locale.CHINESE);
    @TempDir Path home;
    private Path out = Path.of("");
    private Store store;

    @BeforeEach
    void sendOut() throws Exception {
        store = TestStores.fresh(home, "store");
        SentLedgers.fill(store, home, texts);
        out = Files.createDirectory(home.resolve("发出"));
        new SendingOut(store, book(), SentLedgers.SENT, texts)
                .send(order(out), SentLedgers.SENT, Progress.SILENT);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private SendingOut.Order order(Path folder) {
        return SentLedgers.order(store, folder);
    }

    private YearBook book() {
        return YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
    }

    private UnitRegister register() {
        return UnitRegister.load(store.rows());
    }

    private Task task(String no) {
        return book().taskNumbered(no).orElseThrow();
    }

    private Path file(String unit) {
        return out.resolve("2021年6月每月一题任务台账-" + unit + ".xlsx");
    }

    private String dump() throws YitiException {
        var text = new StringWriter();
        store.dump(text);
        return text.toString();
    }

    private TakeBackPlan plan(TakeBackChoices choices, LocalDate today) throws YitiException {
        var files =
                new ReturnedFolder(new LedgerReader(store.mappings())).read(out, Progress.SILENT);
        return new TakeBackPlanner(store, texts::say)
                .plan(2021, files, choices, today, Progress.SILENT);
    }

    private SendOut sent() {
        return new SendOuts(store.mappings()).of(2021, 6);
    }

    private TakeBackPlan.Line line(TakeBackPlan plan, String unit) {
        return plan.lines().stream()
                .filter(line -> plan.unitOf(line).equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_unit_gets_its_rows_behind_a_cover_with_only_its_cells_open() throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(file("甲局")))) {
            var cover = book.getSheetAt(0);
            var words = new StringBuilder();
            cover.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
            assertThat(words).contains("甲局", "2021年6月", "2021-06-30", "照填", "市专班王某");
            var ledger = book.getSheetAt(1);
            assertThat(ledger.getProtect()).isTrue();
            assertThat(ledger.getDataValidations()).hasSize(1);
            var head = ledger.getRow(2);
            var first = ledger.getRow(3);
            assertThat(ledger.getLastRowNum()).isEqualTo(3);
            for (var cell : head) {
                boolean fillable =
                        Set.of("本月进展", "完成状态", "存在问题", "下步措施", "联系人及电话", "备注", "本月完成量", "累计完成%")
                                .contains(cell.getStringCellValue());
                var style = first.getCell(cell.getColumnIndex()).getCellStyle();
                assertThat(style.getLocked()).as(cell.getStringCellValue()).isEqualTo(!fillable);
                if (fillable) {
                    assertThat(style.getFillForegroundColorColor()).isNotNull();
                }
            }
        }
        assertThat(sent().sent()).extracting(Sent::tasks).containsExactlyInAnyOrder(1, 2);
        assertThat(sent().sent()).allSatisfy(s -> assertThat(s.hash()).hasSize(64));
        assertThat(new SendOuts(store.mappings()).words()).contains(new CoverWords("照填", "市专班王某"));
    }

    @Test
    void a_ledger_names_the_date_of_the_data_not_the_day_it_goes_out() throws Exception {
        var other = Files.createDirectory(home.resolve("再发"));
        new SendingOut(store, book(), LocalDate.of(2021, 5, 31), texts)
                .send(order(other), SentLedgers.SENT, Progress.SILENT);
        var said = new ArrayList<String>();
        try (var book =
                new XSSFWorkbook(Files.newInputStream(other.resolve(file("甲局").getFileName())))) {
            book.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> said.add(cell.toString()))));
        }
        assertThat(said).anyMatch(text -> text.contains("数据截至：2021-05-31"));
        assertThat(said).noneMatch(text -> text.contains("数据截至：" + SentLedgers.SENT));
    }

    @Test
    void a_folder_with_files_of_these_names_is_not_written_to() throws Exception {
        var before = Files.readAllBytes(file("甲局"));
        var sending = new SendingOut(store, book(), SentLedgers.SENT, texts);
        assertThatThrownBy(() -> sending.send(order(out), SentLedgers.SENT, Progress.SILENT))
                .isInstanceOf(YitiException.class);
        assertThat(Files.readAllBytes(file("甲局"))).isEqualTo(before);
    }

    @Test
    void untouched_files_change_nothing_and_count_as_answered() throws Exception {
        var before = dump();
        var plan = plan(TakeBackChoices.NONE, DUE);
        assertThat(plan.step(Map.of()).changes()).isEmpty();
        assertThat(plan.lines())
                .allSatisfy(l -> {
                    assertThat(l.questions()).isEmpty();
                    assertThat(l.late()).isFalse();
                    assertThat(l.plan().orElseThrow().warnings())
                            .extracting(w -> w.key())
                            .containsOnly("ledger.import.month");
                });
        assertThat(new TakeBackIntake(store).take(ANNA, plan, Map.of(), DUE, Progress.SILENT))
                .isZero();
        assertThat(dump()).isEqualTo(before);
        assertThat(sent().outstanding()).isEmpty();
    }

    @Test
    void a_folder_comes_back_as_one_step_that_is_undone_whole() throws Exception {
        var before = dump();
        LedgerCells.write(file("甲局"), "01-01", "本月进展", "甲办了");
        LedgerCells.write(file("乙局"), "01-02", "本月进展", "乙办了");
        Files.move(file("甲局"), out.resolve("改过名.xlsx"));
        Files.write(out.resolve("坏.xlsx"), new byte[] {1, 2, 3});
        LedgerFiles.write(out.resolve("别的.xlsx"), "别处的", SentLedgers.HEAD, "1|题|01-01|做事|甲局||||");
        var late = DUE.plusDays(1);
        var plan = plan(TakeBackChoices.NONE, late);
        assertThat(plan.lines()).hasSize(4);
        assertThat(plan.taken()).hasSize(2).allMatch(TakeBackPlan.Line::late);
        assertThat(line(plan, "甲局").file().name()).isEqualTo("改过名.xlsx");
        assertThat(plan.lines().stream().filter(l -> l.trouble().isPresent())).hasSize(2);
        long step = new TakeBackIntake(store).take(ANNA, plan, Map.of(), late, Progress.SILENT);
        assertThat(book().report(task("01-01").id(), 6).orElseThrow().text()).isEqualTo("甲办了");
        assertThat(book().report(task("01-02").id(), 6).orElseThrow().text()).isEqualTo("乙办了");
        assertThat(sent().outstanding()).isEmpty();
        assertThat(sent().sent()).allMatch(s -> s.late(late));
        assertThat(store.check()).isEmpty();
        if (!(new Undo(store.history(), ZoneOffset.UTC).undo(step)
                instanceof UndoPlan.Possible(var back))) {
            throw new AssertionError("cannot be undone");
        }
        store.recorder().record(ANNA, back);
        new TakeBackIntake(store).forget(2021, step);
        assertThat(book().report(task("01-01").id(), 6)).isEmpty();
        assertThat(sent().outstanding()).hasSize(2);
        assertThat(before).doesNotContain("甲办了");
    }

    @Test
    void two_units_that_change_one_cell_ask_and_the_first_stays() throws Exception {
        LedgerCells.write(file("甲局"), "01-01", "备注", "甲说");
        LedgerCells.write(file("乙局"), "01-01", "备注", "乙说");
        var plan = plan(TakeBackChoices.NONE, DUE);
        var questions = plan.taken().stream().flatMap(l -> l.questions().stream()).toList();
        assertThat(questions).hasSize(1);
        var stays = questions.getFirst().ours();
        var other = questions.getFirst().theirs();
        assertThat(List.of(stays, other)).containsExactlyInAnyOrder("甲说", "乙说");
        var taken = plan.step(Map.of(questions.getFirst(), Answer.THEIRS));
        assertThat(book().with(taken.changes()).task(task("01-01").id()).orElseThrow().remark())
                .isEqualTo(other);
        new TakeBackIntake(store).take(ANNA, plan, Map.of(), DUE, Progress.SILENT);
        assertThat(task("01-01").remark()).isEqualTo(stays);
    }

    @Test
    void what_a_person_leaves_aside_is_not_taken() throws Exception {
        LedgerCells.write(file("乙局"), "01-01", "本月进展", "写错的");
        LedgerCells.write(file("乙局"), "01-01", "存在问题", "缺人");
        LedgerCells.write(file("乙局"), "01-02", "完成状态", "已完成");
        LedgerCells.write(file("甲局"), "01-01", "备注", "不要这个文件");
        var name = String.valueOf(file("乙局").getFileName());
        var cells =
                Set.of(
                        new CellKey(name, task("01-01").id(), Field.MONTH_REPORT_TEXT, 6),
                        new CellKey(name, task("01-02").id(), Field.TASK_STATUS, 0));
        var files = Set.of(String.valueOf(file("甲局").getFileName()));
        var plan = plan(new TakeBackChoices(files, cells, Set.of()), DUE);
        assertThat(line(plan, "乙局").differences())
                .extracting(CellDifference::field)
                .contains(Field.MONTH_REPORT_TEXT, Field.MONTH_REPORT_PROBLEM, Field.TASK_STATUS);
        var before = task("01-02");
        new TakeBackIntake(store).take(ANNA, plan, Map.of(), DUE, Progress.SILENT);
        var report = book().report(task("01-01").id(), 6).orElseThrow();
        assertThat(List.of(report.text(), report.problem())).containsExactly("", "缺人");
        assertThat(task("01-02").row()).isEqualTo(before.row());
        assertThat(task("01-01").remark()).isEmpty();
        assertThat(sent().outstanding()).hasSize(1);
    }

    /// The files of [SentLedgers] opened by LibreOffice 7.4 and saved anew as xlsx, one with a cell of 01-02 changed
    /// on the way: `soffice --headless --convert-to fods`, then `--convert-to xlsx`.
    @Test
    void what_libreoffice_saved_anew_differs_only_where_a_person_changed_it() throws Exception {
        var names = RowNames.of(store.office().federation(), book().programme());
        for (String name : List.of("libreoffice-untouched", "libreoffice-changed")) {
            var file = Path.of(getClass().getResource(name + ".xlsx").toURI());
            var ledger = new LedgerReader(store.mappings()).read(file, Progress.SILENT);
            assertThat(ledger.month()).contains(6);
            assertThat(ledger.unit()).isPresent();
            var sheet = ledger.taken().getFirst().understood();
            var writer = Revision.of(sheet.tasks().getFirst()).orElseThrow().replica();
            RoundTrip.Past past =
                    (_, table, rows) ->
                            store.rows().all(table).stream()
                                    .filter(row -> rows.contains(row.id()))
                                    .collect(Collectors.toMap(Row::id, row -> row));
            var plan = new RoundTrip(book(), register(), names, writer, past, 6).plan(sheet);
            assertThat(plan.questions()).isEmpty();
            assertThat(plan.warnings()).isEmpty();
            assertThat(plan.addedRows()).isEmpty();
            assertThat(plan.rejected()).isEmpty();
            var cells = new CellDifferences(book()).of(plan.changes().changes());
            if (name.endsWith("untouched")) {
                assertThat(cells).isEmpty();
            } else {
                assertThat(cells)
                        .singleElement()
                        .isEqualTo(
                                new CellDifference(
                                        task("01-02").id(),
                                        Field.TASK_STATUS,
                                        0,
                                        "IN_PROGRESS",
                                        "AWAITING_CHECK"));
            }
        }
    }

    @Test
    void the_reminder_names_units_month_and_day() {
        var reminders = new Reminders(texts, register(), "市专班");
        assertThat(reminders.all(sent())).contains("2021年6月", "6月30日", "2 个单位", "甲局", "乙局", "市专班");
        var one = sent().sent().getFirst();
        assertThat(reminders.of(sent(), one))
                .contains(register().label(one.unit()), one.tasks() + " 项", "6月30日");
        var answered = sent();
        for (Sent each : answered.sent()) {
            answered = answered.with(each.with(Optional.of(new Sent.Receipt(DUE, each.file(), 0))));
        }
        assertThat(reminders.all(answered)).isEmpty();
    }
}
