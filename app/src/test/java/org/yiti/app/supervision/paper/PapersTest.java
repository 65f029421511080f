package org.yiti.app.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;

/// Papers of an item that was played in a real store, read back by other libraries.
class PapersTest {
    private static final FontFiles FONTS = new FontFiles();
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 20);

    @TempDir Path home = Path.of("");

    private Store store;
    private PaperTemplates templates;
    private PaperMaker maker;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home, "city");
        templates = new PaperTemplates(store.templates());
        maker = new PaperMaker(templates, store.attachments(), FONTS);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private PaperOrder order(PaperKind kind, String title) throws Exception {
        var played = PlayedItem.in(store, title).issued().urged().closed();
        return PaperOrder.of(store, played.item(), kind, TODAY);
    }

    private static String docx(byte[] bytes) throws IOException {
        try (var read = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(read)) {
            return words.getText().replace("— 1 —", "");
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var read = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s|— \\d+ —", "");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_place_is_filled_and_both_forms_say_the_same(PaperKind kind) throws Exception {
        var order = order(kind, "六合园小区屋面漏雨");
        var docx = maker.docx(order, Progress.SILENT);
        var pdf = maker.pdf(order, Progress.SILENT);
        keep(kind, docx.bytes(), pdf.bytes());
        var words = docx(docx.bytes());
        var drawn = pdf(pdf.bytes());
        assertThat(words).doesNotContain("{{").contains("六合园小区屋面漏雨", "2021-督-012");
        assertThat(drawn).doesNotContain("{{");
        for (String line : words.split("[\\n\\t]+")) {
            assertThat(drawn).contains(line.replaceAll("\\s", ""));
        }
        assertThat(docx.notes()).extracting("key").doesNotContain("document.glyph.missing");
    }

    /// `-Dyiti.papers=FOLDER` keeps them, to be looked at.
    private static void keep(PaperKind kind, byte[] docx, byte[] pdf) throws IOException {
        var folder = System.getProperty("yiti.papers", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, kind + ".docx"), docx);
            Files.write(Path.of(folder, kind + ".pdf"), pdf);
        }
    }

    @Test
    void the_pages_carry_their_number_between_dashes() throws Exception {
        var made = maker.pdf(order(PaperKind.NOTICE, "六合园小区屋面漏雨"), Progress.SILENT);
        assertThat(made.pages()).isGreaterThanOrEqualTo(2);
        try (var read = Loader.loadPDF(made.bytes())) {
            for (int page = 1; page <= made.pages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read)).contains("— " + page + " —");
            }
        }
    }

    @Test
    void a_page_holds_22_lines_of_28_characters() throws Exception {
        var order = order(PaperKind.REPORT, "六合园");
        var own = home.resolve("own.docx");
        Files.write(own, TestTemplates.lines("{{事项.名称}}" + "字".repeat(28 * 30)));
        templates.take(PaperKind.REPORT, own);
        var made = maker.pdf(order, Progress.SILENT);
        try (var read = Loader.loadPDF(made.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            var lines = stripper.getText(read).strip().lines().toList();
            assertThat(lines).hasSize(23);
            assertThat(lines.getFirst()).hasSize(26);
            assertThat(lines.get(1)).hasSize(28);
            assertThat(lines.getLast().strip()).isEqualTo("— 1 —");
        }
    }
}
