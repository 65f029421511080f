package org.yiti.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.BaseFont;
import org.yiti.app.document.Listing.Band;
import org.yiti.app.document.Listing.Cell;
import org.yiti.app.document.Listing.Column;
import org.yiti.app.document.Listing.Item;
import org.yiti.app.document.Listing.Line;
import org.yiti.app.document.Listing.Side;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Light;

/// What is written is read back by another library.
class ListingPdfTest {
    private static final FontFiles FILES = new FontFiles();
    private static final List<String> RARE = List.of("㛃", "𤦹", "𬭎", "䶮", "〇", "漷", "㠇");

    private final Texts texts = new Texts(Locale.CHINESE);
    private final ListingPdf pdf = new ListingPdf(FILES, texts);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyWordStandsOnThePaperInItsOrder(Paper paper) throws Exception {
        var listing = listing(tasks(90), List.of("筛选：主责单位  显示 90/603"));
        var read = read(pdf.write(listing, paper, Progress.SILENT));
        var all = String.join("", read).replaceAll("\\s", "");
        int at = 0;
        for (Line line : listing.body().lines()) {
            at = all.indexOf(line.name(), at);
            assertThat(at).as(line.name()).isNotNegative();
        }
        assertThat(all).contains("督办任务", "内部资料", "数据截至2021-06-30");
    }

    @Test
    void headsDateFiltersAndPageNumbersStandOnEveryPage() throws Exception {
        var pages =
                read(
                        pdf.write(
                                listing(tasks(200), List.of("筛选：主责单位  显示 200/603")),
                                Paper.A4_LANDSCAPE,
                                Progress.SILENT));
        assertThat(pages).hasSizeGreaterThan(4);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("编号", "任务内容", "进展", "3月", "4月")
                    .contains("督办任务", "市房管局", "内部资料", "筛选：主责单位  显示 200/603")
                    .contains("第 %d 页 / 共 %d 页".formatted(i + 1, pages.size()));
        }
        var sums = pages.stream().map(ListingPdfTest::checksum).distinct().toList();
        assertThat(sums).hasSize(1);
    }

    @Test
    void theChecksumChangesWithAnyWord() {
        var one = listing(tasks(3), List.of());
        var lines = new ArrayList<>(tasks(3));
        lines.set(2, item("03-07-02", "另一件", "甲", "1"));
        assertThat(listing(lines, List.of()).checksum()).isNotEqualTo(one.checksum());
        assertThat(listing(tasks(3), List.of()).checksum()).isEqualTo(one.checksum());
    }

    @Test
    void aBandIsNeverTheLastOnItsPage() throws Exception {
        for (int before = 1; before < 60; before++) {
            var lines = new ArrayList<>(tasks(before));
            lines.add(
                    new Band(
                            "第二组 拆除违建", List.of(Cell.EMPTY, Cell.EMPTY, Cell.of("7"), Cell.EMPTY)));
            lines.add(item("99-99-99", "组里第一项", "乙", "2"));
            var pages =
                    read(pdf.write(listing(lines, List.of()), Paper.A4_LANDSCAPE, Progress.SILENT));
            var with = pages.stream().filter(page -> page.contains("第二组")).toList();
            assertThat(with).as("%d rows before", before).hasSize(1);
            assertThat(with.getFirst()).contains("99-99-99");
        }
    }

    @Test
    void aCellThatIsLongerThanAPageGoesOnOnTheNext() throws Exception {
        var words = IntStream.range(0, 2500).mapToObj("第%d句话。"::formatted).toList();
        var lines = new ArrayList<>(tasks(4));
        lines.add(item("05-01-01", String.join("", words), "甲", "3"));
        lines.addAll(tasks(2));
        var pages = read(pdf.write(listing(lines, List.of()), Paper.A4_PORTRAIT, Progress.SILENT));
        assertThat(pages).hasSizeGreaterThan(2);
        var all = String.join("", pages);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at = all.indexOf(Integer.toString(i), at);
            assertThat(at).as("sentence %d", i).isNotNegative();
        }
        assertThat(all.codePoints().filter(c -> c == '句')).hasSize(words.size());
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("编号"));
    }

    @Test
    void rareCharactersAreWrittenInTheFontThatHasThem() throws Exception {
        var fonts = Fonts.of(List.of(cjk(), font("rare-a.ttf"), font("rare-b.ttf")));
        var lines = List.<Line>of(item("01-01-01", "王" + String.join("", RARE) + "签", "甲", "1"));
        var bytes = pdf.write(listing(lines, List.of()), Paper.A4_PORTRAIT, fonts, Progress.SILENT);
        var all = String.join("", read(bytes)).replaceAll("\\s", "");
        assertThat(all).contains("王" + String.join("", RARE) + "签");
    }

    @ParameterizedTest
    @ValueSource(strings = {"㛃", "𤦹", "𬭎", "䶮", "㠇"})
    void aCharacterThatNoFontHasStopsTheListAndIsNamedWithItsRow(String rare) throws Exception {
        var fonts = Fonts.of(List.of(cjk()));
        assertThat(cjk().charExists(rare.codePointAt(0))).isFalse();
        var lines =
                List.<Line>of(item("01-01-01", "好", "甲", "1"), item("01-01-02", rare, "乙", "1"));
        assertThatThrownBy(() ->
                        pdf.write(
                                listing(lines, List.of()),
                                Paper.A4_PORTRAIT,
                                fonts,
                                Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(e.sentence())
                                        .isEqualTo(
                                                Sentence.of(
                                                        "document.glyph.missing",
                                                        rare,
                                                        "U+%04X".formatted(rare.codePointAt(0)),
                                                        "01-01-02")));
    }

    @Test
    void everyFontOfTheFileIsEmbedded() throws Exception {
        try (var document =
                Loader.loadPDF(
                        pdf.write(
                                listing(tasks(3), List.of()),
                                Paper.A4_PORTRAIT,
                                Progress.SILENT))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aCancelledListIsNotMade() {
        var progress =
                new Progress() {
                    private int reports;

                    @Override
                    public void report(long done, long total, Sentence doing) {
                        reports++;
                    }

                    @Override
                    public boolean cancelled() {
                        return reports > 20;
                    }
                };
        assertThatThrownBy(() ->
                        pdf.write(listing(tasks(200), List.of()), Paper.A3_LANDSCAPE, progress))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void thereAreLinesToSignOnUnderTheList() throws Exception {
        var listing = listing(tasks(3), List.of());
        var signed = new Listing(listing.heading(), listing.body(), List.of("核对人：", "批准人：", "日期："));
        var pages = read(pdf.write(signed, Paper.A4_LANDSCAPE, Progress.SILENT));
        assertThat(pages.getLast()).contains("核对人：", "批准人：", "日期：");
    }

    private static BaseFont cjk() {
        return new Fonts(FILES).of('编').orElseThrow();
    }

    private static BaseFont font(String name) throws IOException {
        var file = Files.createTempDirectory("fonts").resolve(name);
        try (var from = ListingPdfTest.class.getResourceAsStream(name)) {
            Files.copy(from, file);
        }
        return BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    private static String checksum(String page) {
        int at = page.indexOf("校验码");
        return page.substring(at, at + 13);
    }

    static Listing listing(List<Line> lines, List<String> conditions) {
        var columns =
                List.of(
                        Column.of("编号"),
                        Column.of("任务内容"),
                        new Column("3月", "进展", Side.CENTRE),
                        new Column("4月", "进展", Side.RIGHT));
        return Listing.of(
                new Listing.Heading("督办任务", "", "市房管局", "内部资料", LocalDate.of(2021, 6, 30)),
                new Listing.Body(columns, lines, conditions));
    }

    static List<Line> tasks(int count) {
        return IntStream.range(0, count)
                .<Line>mapToObj(i ->
                        item(
                                "%02d-%02d-%02d"
                                        .formatted(1 + i / 100, 1 + i / 10 % 10, 1 + i % 10),
                                "推动第%d项“接诉即办”难点事项办理，压实属地与主责单位责任；每月调度一次。".formatted(i),
                                "完成" + i,
                                i + "%"))
                .toList();
    }

    private static Line item(String no, String content, String march, String april) {
        return new Item(
                no,
                List.of(
                        Cell.of(no),
                        Cell.of(content),
                        new Cell(march, Light.BEHIND, false),
                        Cell.of(april)));
    }

    static List<String> read(byte[] bytes) throws IOException {
        var pages = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (System.getProperty("keep") != null) {
                Files.write(Path.of(System.getProperty("keep")), bytes);
            }
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                stripper.setSortByPosition(true);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    @Test
    void aColumnThatIsFilledInByHandHasRoomForAPen() {
        var columns = List.of(Column.of("文件"), Column.byHand("签字", 7));
        var line = new Listing.Item("1", List.of(Listing.Cell.of("甲"), Listing.Cell.BY_HAND));
        var widths = ColumnWidths.of(new Listing.Body(columns, List.of(line), List.of()), 500);
        assertThat(widths.widths()[1]).isGreaterThanOrEqualTo(7 * widths.size());
    }
}
