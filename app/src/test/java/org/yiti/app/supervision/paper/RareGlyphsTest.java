package org.yiti.app.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
import org.yiti.app.document.RareFont;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;

/// Every paper of an item in whose unit, people, title and every text stand characters that most fonts lack. The
/// fonts are those of the computer and one with these characters, and `-Dyiti.papers=FOLDER` keeps what was made.
class RareGlyphsTest {
    private static final String RARE = "㛃𤦹〇漷";
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 20);

    @TempDir Path home = Path.of("");

    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home.resolve("store"), "city");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private PaperOrder order(PaperKind kind) throws Exception {
        var played = PlayedItem.in(store, "六合园小区屋面漏雨", RARE).issued().urged().closed();
        return PaperOrder.of(store, played.item(), kind, TODAY);
    }

    private PaperMaker maker(FontFiles fonts) {
        return new PaperMaker(new LetterTemplates(store.templates()), store.attachments(), fonts);
    }

    private FontFiles rareToo() throws IOException {
        RareFont.write(home, RARE);
        return FontFiles.with(home);
    }

    /// The words of a PDF, and the characters that it draws without a form.
    private static final class Drawn extends PDFTextStripper {
        private final Set<String> formless = new TreeSet<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            if (text.getFont() instanceof PDType0Font font && !text.getUnicode().isBlank()) {
                for (int code : text.getCharacterCodes()) {
                    try {
                        if (font.codeToGID(code) == 0
                                || font.getPath(code).getBounds2D().isEmpty()) {
                            formless.add(text.getUnicode());
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    private static String docx(byte[] bytes) throws IOException {
        try (var read = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(read)) {
            return words.getText();
        }
    }

    private static int count(String words) {
        return words.replaceAll("\\s", "").split(RARE, -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyRareCharacterStandsOnThePaperWithAForm(PaperKind kind) throws Exception {
        var order = order(kind);
        var maker = maker(rareToo());
        var docx = maker.docx(order, Progress.SILENT);
        var pdf = maker.pdf(order, Progress.SILENT);
        keep(kind, docx.bytes(), pdf.bytes());
        var written = docx(docx.bytes());
        assertThat(docx.notes()).extracting(Sentence::key).doesNotContain("document.glyph.missing");
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var drawn = new Drawn();
            drawn.setSortByPosition(false);
            var words = drawn.getText(read);
            assertThat(drawn.formless).isEmpty();
            assertThat(words.replaceAll("\\s", "")).contains("六合园小区屋面漏雨" + RARE, "市住房城乡建设委" + RARE);
            assertThat(count(words)).isEqualTo(count(written)).isGreaterThan(3);
        }
        var told = pdf.notes().stream().filter(note -> note.key().equals("letter.glyph")).toList();
        assertThat(told.isEmpty()).isEqualTo(missing(order).isEmpty());
        assertThat(told)
                .allSatisfy(note -> {
                    assertThat(note.args().get(1)).isEqualTo(RareFont.FAMILY);
                    assertThat(String.valueOf(note.args().get(2))).contains("𤦹");
                });
    }

    /// What no font of this computer has.
    private Set<String> missing(PaperOrder order) throws YitiException {
        var told = new TreeSet<String>();
        for (Sentence note : maker(new FontFiles()).docx(order, Progress.SILENT).notes()) {
            if (note.key().equals("document.glyph.missing")) {
                told.add(String.valueOf(note.args().getFirst()));
            }
        }
        return told;
    }

    @Test
    void aComputerWithoutThemIsToldWhichAndNothingIsWritten() throws Exception {
        var order = order(PaperKind.NOTICE);
        var plain = maker(new FontFiles());
        var named = missing(order);
        if (named.isEmpty()) {
            assertThat(plain.pdf(order, Progress.SILENT).bytes()).isNotEmpty();
            return; // this computer has them all
        }
        assertThat(RARE).as("nothing common is missing").contains(named);
        assertThatThrownBy(() -> plain.pdf(order, Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(e.sentence().args().getFirst()).isIn(named));
    }

    private static void keep(PaperKind kind, byte[] docx, byte[] pdf) throws IOException {
        var folder = System.getProperty("yiti.papers", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, "rare-" + kind + ".docx"), docx);
            Files.write(Path.of(folder, "rare-" + kind + ".pdf"), pdf);
        }
    }
}
