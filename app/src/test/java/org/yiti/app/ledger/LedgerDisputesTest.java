package org.yiti.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.exchange.ExchangeExamples;
import org.yiti.app.i18n.Texts;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What offices disagree about, in a ledger that is written out.
class LedgerDisputesTest {
    private final Texts texts = new Texts(Locale.CHINESE);
    private final FakeStore store = new FakeStore();
    @TempDir Path home;

    private void year() {
        var programme =
                store.add(
                        Table.PROGRAMME,
                        Map.of(Field.PROGRAMME_YEAR, 2021, Field.PROGRAMME_OWNER, "110000"));
        var issue =
                store.add(
                        Table.ISSUE,
                        Map.of(
                                Field.ISSUE_PROGRAMME,
                                programme,
                                Field.ISSUE_NO,
                                3,
                                Field.ISSUE_NAME,
                                "拖欠工资"));
        for (int i = 1; i <= 6; i++) {
            store.add(
                    Table.TASK,
                    Map.of(
                            Field.TASK_PROGRAMME,
                            programme,
                            Field.TASK_ISSUE,
                            issue,
                            Field.TASK_NO,
                            "03-0" + i,
                            Field.TASK_CONTENT,
                            "做事" + i,
                            Field.TASK_POSITION,
                            i));
        }
    }

    private Path written() throws Exception {
        var book =
                YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
        var file = home.resolve("台账.xlsx");
        new LedgerWriter(store, book, 6, LocalDate.of(2021, 6, 30), texts)
                .write(file, Optional.empty(), Progress.SILENT);
        return file;
    }

    private static List<String> remarks(Sheet sheet) {
        return sheet.getCellComments().values().stream()
                .map(comment -> comment.getString().getString())
                .toList();
    }

    @Test
    void theNumberOfADisputedTaskHasARemarkAndTheCellsStayAsTheyAre() throws Exception {
        year();
        try (var in = Files.newInputStream(written());
                var plain = new XSSFWorkbook(in)) {
            assertThat(remarks(plain.getSheetAt(0))).isEmpty();
            assertThat(plain.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .doesNotContain("※");
        }
        var exchange = ExchangeExamples.over(store.rows());
        store.exchangesBy(exchange);
        var disputed =
                exchange.conflicts().stream()
                        .filter(conflict -> conflict.table() == Table.TASK)
                        .map(conflict ->
                                store.rows().find(Table.TASK, conflict.row()).orElseThrow())
                        .map(task -> task.words(Field.TASK_NO))
                        .toList();
        var file = written();
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).endsWith("※ 编号带批注的任务有分歧未决");
            assertThat(remarks(sheet)).hasSize(4).allMatch(words -> words.startsWith("※ 分歧未决"));
            assertThat(sheet.getCellComments().keySet())
                    .extracting(at ->
                            sheet.getRow(at.getRow()).getCell(at.getColumn()).getStringCellValue())
                    .containsExactlyInAnyOrderElementsOf(disputed);
        }
        var back = new LedgerReader(store.mappings()).read(file, Progress.SILENT);
        assertThat(back.month()).contains(6);
    }
}
