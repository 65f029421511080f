package org.yiti.app.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.ledger.Sheet.Merge;

class WorkbookReaderTest {
    @TempDir Path folder;

    private ReadWorkbook open(CraftedXlsx xlsx) throws IOException, YitiException {
        return new WorkbookReader().open(xlsx.at(folder.resolve("a.xlsx")), Progress.SILENT);
    }

    private Sheet sheet(CraftedXlsx xlsx) throws IOException, YitiException {
        return open(xlsx).sheets().getFirst();
    }

    private static String number(int column, int style, String value) {
        return "<c r='" + (char) ('A' + column) + "1' s='" + style + "'><v>" + value + "</v></c>";
    }

    @Test
    void aPublishedLedgerIsReadWithItsMergesAndLineBreaks() throws Exception {
        Path file =
                Path.of(
                        Objects.requireNonNull(getClass().getResource("ledger_dazhu_2016.xlsx"))
                                .toURI());
        ReadWorkbook workbook = new WorkbookReader().open(file, Progress.SILENT);
        Sheet sheet = workbook.sheets().getFirst();
        assertThat(workbook.sheets()).hasSize(1);
        assertThat(workbook.hidden()).isEmpty();
        assertThat(workbook.warnings()).isEmpty();
        assertThat(sheet.name()).isEqualTo("附件");
        assertThat(sheet.rows()).hasSize(15);
        assertThat(sheet.merges())
                .containsExactly(
                        new Merge(1, 0, 1, 3), new Merge(8, 0, 9, 0), new Merge(8, 2, 9, 2));
        assertThat(sheet.cell(3, 2).shown()).isEqualTo("责任单位");
        assertThat(sheet.cell(4, 0)).isEqualTo(new Cell.Number(BigDecimal.ONE, "1"));
        assertThat(sheet.cell(4, 2).shown()).isEqualTo("县水务局\n县住建局\n县护城河指挥部");
    }

    @Test
    void numbersShowAsTheirFormatsShowThem() throws Exception {
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows(
                                        "<row r='1'>"
                                                + number(0, 0, "0.45600000000000002")
                                                + number(1, 1, "0.456")
                                                + number(2, 2, "1234.5")
                                                + number(3, 3, "12345678901234")
                                                + number(4, 0, "1E2")
                                                + "</row>")
                                .styles(
                                        "<numFmt numFmtId='164' formatCode='0.0%'/>"
                                                + "<numFmt numFmtId='165' formatCode='#,##0.00\"元\"'/>",
                                        0, 164, 165, 0));
        assertThat(sheet.rows().getFirst())
                .containsExactly(
                        new Cell.Number(new BigDecimal("0.456"), "0.456"),
                        new Cell.Number(new BigDecimal("0.456"), "45.6%"),
                        new Cell.Number(new BigDecimal("1234.5"), "1,234.50元"),
                        new Cell.Number(new BigDecimal("12345678901234"), "12345678901234"),
                        new Cell.Number(new BigDecimal("100"), "100"));
    }

    @Test
    void datesAreKnownByTheirFormatsAlsoTheUnwrittenChineseOnes() throws Exception {
        LocalDate day = LocalDate.of(2021, 6, 30);
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows(
                                        "<row r='1'>"
                                                + number(0, 0, "44377")
                                                + number(1, 1, "44377")
                                                + number(2, 2, "44377")
                                                + number(3, 3, "44377.5")
                                                + number(4, 4, "0.5")
                                                + number(5, 5, "44377")
                                                + "</row>")
                                .styles(
                                        "<numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\";@'/>"
                                                + "<numFmt numFmtId='165' formatCode='[$-804]yyyy\\-mm\\-dd'/>",
                                        14,
                                        31,
                                        164,
                                        22,
                                        20,
                                        165));
        assertThat(sheet.rows().getFirst())
                .containsExactly(
                        new Cell.Day(day, "2021/6/30"),
                        new Cell.Day(day, "2021年6月30日"),
                        new Cell.Day(day, "2021年6月30日"),
                        new Cell.Day(day, "2021/6/30 12:00"),
                        new Cell.Number(new BigDecimal("0.5"), "12:00"),
                        new Cell.Day(day, "2021-06-30"));
    }

    @Test
    void aWorkbookThatCountsFrom1904GivesTheSameDays() throws Exception {
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows("<row r='1'>" + number(0, 0, "42915") + "</row>")
                                .styles("", 14)
                                .workbook(
                                        "<workbookPr date1904='1'/>",
                                        "<sheet name='表' r:id='s1'/>"));
        assertThat(sheet.cell(0, 0))
                .isEqualTo(new Cell.Day(LocalDate.of(2021, 6, 30), "2021/6/30"));
    }

    @Test
    void formulasGiveTheirLastValuesAndErrorsTheirText() throws Exception {
        ReadWorkbook workbook =
                open(
                        CraftedXlsx.withRows(
                                "<row r='1'>"
                                        + "<c r='A1'><f>B1*2</f><v>84</v></c>"
                                        + "<c r='B1' t='str'><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"
                                        + "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                                        + "<c r='D1' t='b'><v>1</v></c>"
                                        + "<c r='E1'><f>NOW()</f></c></row>"));
        assertThat(workbook.sheets().getFirst().rows().getFirst())
                .extracting(Cell::shown)
                .containsExactly("84", "ab", "#DIV/0!", "TRUE");
        assertThat(workbook.warnings())
                .containsExactly(Sentence.of("ledger.file.warning.uncomputed", "表", 1));
    }

    @Test
    void richTextIsJoinedAndReadingAidsAreLeftOut() throws Exception {
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows(
                                        "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                                                + "<c t='inlineStr'><is><t>行_x000A_内</t></is></c><c t='s'><v>1</v></c></row>")
                                .strings(
                                        "<si><r><rPr/><t>督查</t></r><r><t xml:space='preserve'> 室</t></r>"
                                                + "<rPh sb='0' eb='2'><t>dū chá</t></rPh></si><si><t>㛃𤦹</t></si>"));
        assertThat(sheet.rows().getFirst())
                .extracting(Cell::shown)
                .containsExactly("督查 室", "行\n内", "㛃𤦹");
    }

    @Test
    void textsThatLookLikeFormulasStayText() throws Exception {
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows(
                                "<row r='1'>"
                                        + "<c t='inlineStr'><is><t>=cmd|'/c calc'!A0</t></is></c>"
                                        + "<c t='inlineStr'><is><t>+86</t></is></c><c t='inlineStr'><is><t>-</t></is></c>"
                                        + "<c t='inlineStr'><is><t>@SUM(1)</t></is></c></row>"));
        assertThat(sheet.rows().getFirst())
                .containsExactly(
                        new Cell.Text("=cmd|'/c calc'!A0"), new Cell.Text("+86"),
                        new Cell.Text("-"), new Cell.Text("@SUM(1)"));
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreReadAndNamed() throws Exception {
        ReadWorkbook workbook =
                open(
                        CraftedXlsx.withSheet(
                                        "<cols><col min='2' max='2' hidden='1'/>"
                                                + "<col min='4' max='16384' hidden='1'/></cols><sheetData><row r='1' hidden='1'>"
                                                + "<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>")
                                .workbook("", "<sheet name='表' state='hidden' r:id='s1'/>"));
        assertThat(workbook.sheets().getFirst().rows().getFirst()).hasSize(3);
        assertThat(workbook.hidden())
                .containsEntry("表", new ReadWorkbook.Hidden(true, Set.of(0), Set.of(1)));
    }

    @Test
    void linksToOtherWorkbooksAndMacrosAreReportedAndLeftAlone() throws Exception {
        ReadWorkbook workbook =
                open(
                        CraftedXlsx.withRows("<row r='1'><c><v>7</v></c></row>")
                                .relations(
                                        CraftedXlsx.relation(
                                                        "e1",
                                                        "externalLink",
                                                        "externalLinks/e1.xml")
                                                + CraftedXlsx.relation(
                                                        "e2",
                                                        "externalLink",
                                                        "externalLinks/e2.xml")
                                                + CraftedXlsx.relation(
                                                        "m", "vbaProject", "vbaProject.bin")));
        assertThat(workbook.warnings())
                .containsExactly(
                        Sentence.of("ledger.file.warning.links"),
                        Sentence.of("ledger.file.warning.macros"));
        assertThat(workbook.sheets().getFirst().cell(0, 0).shown()).isEqualTo("7");
    }

    @Test
    void aMillionFormattedRowsWithoutContentAreLeftOut() throws Exception {
        CraftedXlsx xlsx = CraftedXlsx.withRows("");
        xlsx.put(
                CraftedXlsx.SHEET,
                out -> {
                    out.write("<worksheet><sheetData><row r='1'><c><v>1</v></c></row>".getBytes());
                    for (int row = 2; row <= 1_048_576; row++) {
                        out.write(
                                ("<row r='" + row + "' ht='15'><c r='A" + row + "' s='1'/></row>")
                                        .getBytes());
                    }
                    out.write(
                            ("</sheetData><mergeCells><mergeCell ref='A1:A1048576'/></mergeCells>"
                                            + "</worksheet>")
                                    .getBytes());
                });
        Sheet sheet = sheet(xlsx);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.merges()).isEmpty();
    }

    @Test
    void blankRowsInsideAreKeptInTheirPlaces() throws Exception {
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows(
                                "<row r='2'><c r='C2'><v>1</v></c><c r='D2' s='0'/></row><row r='5'><c><v>2</v></c></row>"));
        assertThat(sheet.rows()).extracting(List::size).containsExactly(0, 3, 0, 0, 1);
    }

    @Test
    void aByteOrderMarkBeforeAPartIsNoDamage() throws Exception {
        Sheet sheet =
                sheet(
                        CraftedXlsx.withRows("")
                                .put(
                                        CraftedXlsx.SHEET,
                                        "\uFEFF"
                                                + CraftedXlsx.worksheet(
                                                        "<sheetData><row><c><v>1</v></c></row></sheetData>")));
        assertThat(sheet.cell(0, 0).shown()).isEqualTo("1");
    }

    @Test
    void cancellingEndsTheReading() {
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
                        new WorkbookReader()
                                .read(
                                        CraftedXlsx.withRows("<row r='1'><c><v>1</v></c></row>")
                                                .at(folder.resolve("a.xlsx")),
                                        cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
