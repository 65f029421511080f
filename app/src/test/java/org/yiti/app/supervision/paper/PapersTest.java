package org.yiti.app.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;

/// Papers of an item that was played in a real store, read back by other libraries.
class PapersTest {
    private static final FontFiles FONTS = new FontFiles();
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 20);

    @TempDir Path home = Path.of("");

    private Store store;
    private LetterTemplates templates;
    private PaperMaker maker;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home, "city");
        templates = new LetterTemplates(store.templates());
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
    void who_signs_never_stands_alone_on_a_page() throws Exception {
        var order = order(PaperKind.REPORT, "六合园");
        var own = home.resolve("own.docx");
        for (int lines = 14; lines < 24; lines++) {
            var words = new StringBuilder("{{事项.名称}}");
            for (int i = 1; i < lines; i++) {
                words.append("\n第").append(i).append("段");
            }
            words.append("\n特此报告。\n@body\n@sign 甲单位\n@sign 六月九日");
            Files.write(own, TestTemplates.lines(words.toString()));
            templates.take(PaperKind.REPORT, own);
            try (var read = Loader.loadPDF(maker.pdf(order, Progress.SILENT).bytes())) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(read.getNumberOfPages());
                assertThat(stripper.getText(read))
                        .as(lines + " lines")
                        .contains("特此报告", "甲单位", "六月九日");
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

    @Test
    void a_character_that_no_font_has_is_named_with_its_row_and_nothing_is_written()
            throws Exception {
        var order = order(PaperKind.STORY, "六合园\uE123屋面");
        assertThatThrownBy(() -> maker.pdf(order, Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> {
                            assertThat(e.sentence().key()).isEqualTo("document.glyph.missing");
                            assertThat(e.sentence().args())
                                    .containsExactly("\uE123", "U+E123", "六合园\uE123屋面");
                        });
        var docx = maker.docx(order, Progress.SILENT);
        assertThat(docx.notes()).extracting("key").contains("document.glyph.missing");
    }

    @Test
    void a_template_of_the_office_is_tried_and_unknown_places_are_named() throws Exception {
        var wrong = home.resolve("wrong.docx");
        Files.write(wrong, TestTemplates.lines("{{事项.名称}}", "{{事项.名字}}", "{{#经历}}{{序号}}"));
        assertThatThrownBy(() -> templates.take(PaperKind.CHECK, wrong))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(String.valueOf(e.sentence().args().getFirst()))
                                        .contains("事项.名字", "#经历"));
        assertThat(templates.own(PaperKind.CHECK)).isFalse();
        var right = home.resolve("right.docx");
        Files.write(right, TestTemplates.lines("本单位样式：{{事项.名称}}", "{{#经过}}{{序号}}.{{经过.事由}}"));
        templates.take(PaperKind.CHECK, right);
        assertThat(store.templates().tables()).isEmpty();
        var order = order(PaperKind.CHECK, "六合园");
        assertThat(pdf(maker.pdf(order, Progress.SILENT).bytes()))
                .startsWith("本单位样式：六合园1.报审2.交办3.签收");
        templates.remove(PaperKind.CHECK);
        assertThat(pdf(maker.pdf(order, Progress.SILENT).bytes())).contains("督查事项核验表");
    }

    @Test
    void what_no_docx_is_is_refused() throws Exception {
        var file = home.resolve("no.docx");
        Files.writeString(file, "督查");
        assertThatThrownBy(() -> templates.take(PaperKind.CHECK, file))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("letter.not-docx"));
    }

    @Test
    void a_paper_before_its_act_says_so_and_takes_the_number_that_is_given() throws Exception {
        var played = PlayedItem.in(store, "六合园");
        var order =
                PaperOrder.of(store, played.item(), PaperKind.NOTICE, TODAY)
                        .numbered("京督通〔2021〕7号");
        var made = maker.pdf(order, Progress.SILENT);
        assertThat(made.notes()).extracting("key").contains("paper.note.not-done");
        assertThat(pdf(made.bytes())).contains("京督通〔2021〕7号", "2021年6月20日");
    }

    @Test
    void a_report_names_its_own_files_and_numbers_are_found_again() throws Exception {
        var order = order(PaperKind.REPORT, "六合园");
        assertThat(order.files()).hasSize(2);
        assertThat(PaperOrder.of(store, order.story().item().id(), PaperKind.STORY, TODAY).files())
                .hasSize(4);
        assertThat(store.items().numbered(store.office().code()))
                .extracting("paperNo")
                .containsExactlyInAnyOrder("京督通〔2021〕6号", "京督提〔2021〕15号");
    }
}
