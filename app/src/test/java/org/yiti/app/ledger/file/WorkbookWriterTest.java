package org.yiti.app.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.file.Replacement;
import org.yiti.app.ledger.file.SheetToWrite.Body;
import org.yiti.app.ledger.file.SheetToWrite.Column;
import org.yiti.app.ledger.file.SheetToWrite.Heading;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.ledger.Sheet.Merge;

class WorkbookWriterTest {
    @TempDir Path folder;

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static SheetToWrite ledger() {
        List<List<Cell>> rows =
                List.of(
                        List.of(text("一、住房保障")),
                        List.of(
                                new Cell.Number(BigDecimal.ONE, "1"),
                                text("=HYPERLINK(\"x\")"),
                                new Cell.Number(new BigDecimal("0.468"), "46.8%"),
                                new Cell.Day(LocalDate.of(2021, 6, 30), "2021-06-30"),
                                text("推进中"),
                                text("0190a")),
                        List.of(new Cell.Blank(), text("摸底。".repeat(60))));
        return new SheetToWrite(
                "任务清单",
                new Heading("2021年“每月一题”任务清单", "数据截至2021年6月30日"),
                List.of(
                        Column.of("序号", 5).asLocked(),
                        Column.of("任务内容", 30).asLocked(),
                        Column.of(List.of("进展", "完成率"), 8),
                        Column.of(List.of("进展", "日期"), 12),
                        Column.of("完成状态", 10).choosing(List.of("已完成", "推进中")),
                        Column.of("系统内编号", 20).asHidden()),
                new Body(rows, List.of(new Merge(1, 0, 2, 0)), Set.of(0)),
                2);
    }

    private Path write(SheetToWrite... sheets) throws YitiException {
        Path file = folder.resolve("out.xlsx");
        new WorkbookWriter()
                .write(
                        file,
                        List.of(sheets),
                        Map.of("replica", "ab12", "revision", "7"),
                        Progress.SILENT);
        return file;
    }

    private ReadWorkbook read(Path file) throws YitiException {
        return new WorkbookReader().open(file, Progress.SILENT);
    }

    @Test
    void aLedgerComesBackAsItWasWritten() throws Exception {
        ReadWorkbook workbook = read(write(ledger()));
        Sheet sheet = workbook.sheets().getFirst();
        assertThat(workbook.sheets()).hasSize(1);
        assertThat(workbook.marks()).isEqualTo(Map.of("replica", "ab12", "revision", "7"));
        assertThat(workbook.hidden())
                .isEqualTo(Map.of("任务清单", new ReadWorkbook.Hidden(false, Set.of(), Set.of(5))));
        assertThat(sheet.rows().get(5)).isEqualTo(ledger().body().rows().get(1));
        assertThat(sheet.rows().get(6)).isEqualTo(ledger().body().rows().get(2));
        assertThat(sheet.merges())
                .contains(
                        new Merge(0, 0, 0, 5),
                        new Merge(2, 0, 3, 0),
                        new Merge(2, 2, 2, 3),
                        new Merge(4, 0, 4, 5),
                        new Merge(5, 0, 6, 0));
        assertThat(sheet.rows().get(2))
                .extracting(Cell::shown)
                .containsExactly("序号", "任务内容", "进展", "", "完成状态", "系统内编号");
        assertThat(sheet.rows().get(3))
                .extracting(Cell::shown)
                .containsExactly("", "", "完成率", "日期");
    }

    @Test
    void thePageIsA3LandscapeOnePageWideWithRepeatedHead() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(ledger()).toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:4"));
            assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 4);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.isColumnHidden(5)).isTrue();
        }
    }

    @Test
    void onlyFillableColumnsAreOpenAndNoPasswordIsSet() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(ledger()).toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            assertThat(
                            IntStream.range(0, 6)
                                    .mapToObj(i ->
                                            sheet.getRow(5).getCell(i).getCellStyle().getLocked()))
                    .containsExactly(true, true, false, false, false, true);
            assertThat(sheet.getColumnStyle(4).getLocked()).isFalse();
        }
    }

    @Test
    void aSheetWithoutLockedColumnsIsNotProtected() throws Exception {
        SheetToWrite open =
                new SheetToWrite(
                        "表",
                        new Heading("表", ""),
                        List.of(Column.of("a", 9)),
                        Body.of(List.of(List.of(text("x")))),
                        0);
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(open).toFile())) {
            assertThat(workbook.getSheetAt(0).getProtect()).isFalse();
        }
    }

    @Test
    void formulaLikeTextsAreTextCellsWithTheMarkOfText() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(ledger()).toFile())) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(5).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    @Test
    void choicesAreAListInTheVeryHiddenSheet() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(ledger()).toFile())) {
            assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.getValidationConstraint().getFormula1())
                                .isEqualTo("yiti!$D$1:$D$2");
                        // POI's name means the contrary in xlsx: the arrow is there.
                        assertThat(rule.getSuppressDropDownArrow()).isTrue();
                    });
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("推进中");
        }
    }

    @Test
    void rowsAreAsHighAsTheirTextsNeed() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(ledger()).toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            // 180 Chinese characters take 360 places, 30 in a line: 12 lines.
            assertThat(sheet.getRow(6).getHeightInPoints()).isEqualTo(TextHeight.points(12));
            assertThat(sheet.getRow(6).getCTRow().getCustomHeight()).isTrue();
            assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(63);
        }
    }

    @Test
    void aMergedTextMakesItsLastRowHigher() throws Exception {
        SheetToWrite sheet =
                new SheetToWrite(
                        "表",
                        new Heading("表", ""),
                        List.of(Column.of("a", 10), Column.of("b", 10)),
                        new Body(
                                List.of(
                                        List.of(text("字".repeat(50)), text("x")),
                                        List.of(new Cell.Blank(), text("y"))),
                                List.of(new Merge(0, 0, 1, 0)),
                                Set.of()),
                        0);
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(sheet).toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(2).getHeightInPoints())
                    .isEqualTo(TextHeight.points(1));
            assertThat(workbook.getSheetAt(0).getRow(3).getHeightInPoints())
                    .isEqualTo(TextHeight.points(9));
        }
    }

    @Test
    void linesAreCountedByChineseAndLatinWidth() {
        assertThat(TextHeight.lines("", 10)).isZero();
        assertThat(TextHeight.lines("督查督查督", 10)).isEqualTo(1);
        assertThat(TextHeight.lines("督查督查督查", 10)).isEqualTo(2);
        assertThat(TextHeight.lines("a\n\nb", 10)).isEqualTo(3);
        assertThat(TextHeight.lines("督查督 12345678", 10)).isEqualTo(2);
        assertThat(TextHeight.lines("1".repeat(25), 10)).isEqualTo(3);
    }

    @Test
    void codesTooLongForANumberAndDaysBeforeExcelStayText() throws Exception {
        SheetToWrite sheet =
                new SheetToWrite(
                        "表",
                        new Heading("表", ""),
                        List.of(Column.of("a", 20), Column.of("b", 20)),
                        Body.of(
                                List.of(
                                        List.of(
                                                new Cell.Number(
                                                        new BigDecimal("110101199003071234"),
                                                        "110101199003071234"),
                                                new Cell.Day(
                                                        LocalDate.of(1899, 1, 1), "1899-01-01")))),
                        0);
        assertThat(read(write(sheet)).sheets().getFirst().rows().get(2))
                .containsExactly(text("110101199003071234"), text("1899-01-01"));
    }

    @Test
    void forbiddenAndRepeatedSheetNamesAreMadeFit() throws Exception {
        SheetToWrite sheet =
                new SheetToWrite(
                        "1/2[月]",
                        new Heading("表", ""),
                        List.of(Column.of("a", 9)),
                        Body.of(List.of(List.of(text("x")))),
                        0);
        assertThat(read(write(sheet, sheet)).sheets())
                .extracting(Sheet::name)
                .containsExactly("1 2 月 ", "1 2 月  (2)");
    }

    @Test
    void aTextLongerThanACellIsRefusedAndTheOldFileStays() throws Exception {
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "old");
        SheetToWrite most = long_(32_767);
        assertThatThrownBy(() -> write(long_(32_768)))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble ->
                                assertThat(trouble.sentence())
                                        .isEqualTo(
                                                Sentence.of(
                                                        "ledger.file.write.tooLong",
                                                        "表",
                                                        1,
                                                        "a",
                                                        32_768,
                                                        32_767)));
        assertThat(file).hasContent("old");
        assertThat(read(write(most)).sheets().getFirst().cell(2, 0).shown()).hasSize(32_767);
    }

    private static SheetToWrite long_(int length) {
        return new SheetToWrite(
                "表",
                new Heading("表", ""),
                List.of(Column.of("a", 9)),
                Body.of(List.of(List.of(text("x".repeat(length))))),
                0);
    }

    @Test
    void cancellingLeavesTheOldFileAndNoRemains() throws Exception {
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "old");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total, Sentence doing) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() ->
                        new WorkbookWriter().write(file, List.of(ledger()), Map.of(), cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void othersMayReadAnExportAsTheyMayAnyNewFile() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain.csv"), "a");
        Path export = folder.resolve("out.csv");
        Replacement.of(export, out -> out.write('a'));
        assertThat(Files.getPosixFilePermissions(export))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        assertThatThrownBy(() ->
                        Replacement.of(
                                file,
                                out -> {
                                    out.write(new byte[100_000]);
                                    throw new IOException("No space left on device");
                                }))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble ->
                                assertThat(trouble.sentence().key())
                                        .isEqualTo("ledger.file.write.full"));
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereAndAFolderInPlaceOfAFileAreSaid() {
        assertThatThrownBy(() ->
                        new WorkbookWriter()
                                .write(
                                        folder.resolve("none/out.xlsx"),
                                        List.of(ledger()),
                                        Map.of(),
                                        Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble ->
                                assertThat(trouble.sentence().key())
                                        .isEqualTo("ledger.file.write.noFolder"));
        assertThatThrownBy(() ->
                        new WorkbookWriter()
                                .write(folder, List.of(ledger()), Map.of(), Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble ->
                                assertThat(trouble.sentence().key())
                                        .isEqualTo("ledger.file.folder"));
    }

    @Property(tries = 150)
    void everyTextComesBack(@ForAll("texts") List<String> texts) throws Exception {
        Path file = Files.createTempFile("yiti", ".xlsx");
        try {
            List<List<Cell>> rows = texts.stream().map(text -> List.of(text(text))).toList();
            SheetToWrite sheet =
                    new SheetToWrite(
                            "表",
                            new Heading("表", ""),
                            List.of(Column.of("a", 9)),
                            Body.of(rows),
                            0);
            new WorkbookWriter().write(file, List.of(sheet), Map.of(), Progress.SILENT);
            List<List<Cell>> back = read(file).sheets().getFirst().rows();
            // A cell knows one kind of line end.
            assertThat(back.subList(2, back.size()).stream().map(r -> r.getFirst().shown()))
                    .isEqualTo(
                            texts.stream()
                                    .map(text -> text.replace("\r\n", "\n"))
                                    .collect(Collectors.toList()));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.cells().list().ofMinSize(1).ofMaxSize(10);
    }
}
