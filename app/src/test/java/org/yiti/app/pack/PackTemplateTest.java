package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// The office's own template of meeting material.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackTemplateTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);

    private Path home = Path.of("");
    private Store store;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        store = TestStores.sample(home, ANNA);
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private static byte[] docx(Pack pack, byte[] template) throws Exception {
        return new PackPaper(new FontFiles(), TEXTS, template).docx(pack, Progress.SILENT);
    }

    /// As an office changes it in its program: titles red and centred, the style under another name.
    private static byte[] restyled(byte[] template) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            for (var paragraph : document.getParagraphs()) {
                if (paragraph.getText().contains("页.标题")) {
                    paragraph.setStyle("office7");
                    paragraph.setIndentationLeft(777);
                    paragraph.getRuns().getFirst().setColor("AA0000");
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void lines_look_as_the_paragraph_that_names_their_sort() throws Exception {
        var pack =
                Material.live(
                                new PackSources(store, TEXTS),
                                PackTime.read("2021-W24").orElseThrow(),
                                TODAY,
                                "",
                                Progress.SILENT)
                        .pack();
        var bytes = docx(pack, restyled(PackTemplate.PACK.builtIn()));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (PackPage page : pack.pages()) {
                var title =
                        document.getParagraphs().stream()
                                .filter(p -> p.getText().equals(page.title().words()))
                                .findFirst()
                                .orElseThrow();
                assertThat(title.getStyle()).isEqualTo("office7");
                assertThat(title.getIndentationLeft()).isEqualTo(777);
                assertThat(title.getRuns().getFirst().getColor()).isEqualTo("AA0000");
                assertThat(title.getCTP().getPPr().isSetPageBreakBefore())
                        .isEqualTo(page != pack.pages().getFirst());
            }
            assertThat(document.getParagraphs()).noneMatch(p -> p.getText().contains("{{"));
        }
    }

    /// As a program for text gives it back: the styles under other names, and those that nothing is set in gone.
    private static byte[] renamed(byte[] template) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(template));
                var to = new ZipOutputStream(out)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var bytes = from.readAllBytes();
                if (part.getName().endsWith("styles.xml")) {
                    var styles = new String(bytes, StandardCharsets.UTF_8);
                    bytes =
                            styles.replaceAll("(?s)<w:style [^>]*w:customStyle.*?</w:style>", "")
                                    .getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(bytes);
            }
        }
        return out.toByteArray();
    }

    /// Some programs for text take a table apart in which there is a style that they do not know.
    @Test
    void every_style_that_a_page_is_set_in_is_one_of_the_document() throws Exception {
        var source = new PackSources(store, TEXTS).live(YearMonth.of(2021, 6), TODAY, "");
        var pack = new PackMaker(source).make(Progress.SILENT);
        var bytes = docx(pack, renamed(PackTemplate.PACK.builtIn()));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var used = new TreeSet<String>();
            document.getParagraphs().forEach(p -> used.add(p.getStyle()));
            document.getTables()
                    .forEach(table ->
                            table.getRows()
                                    .forEach(row ->
                                            row.getTableCells()
                                                    .forEach(cell ->
                                                            cell.getParagraphs()
                                                                    .forEach(p ->
                                                                            used.add(
                                                                                    p
                                                                                            .getStyle())))));
            assertThat(used).hasSizeGreaterThan(5);
            assertThat(used)
                    .allSatisfy(
                            id -> assertThat(document.getStyles().getStyle(id)).as(id).isNotNull());
        }
    }

    @Test
    void what_a_template_lacks_is_told_and_what_nobody_knows_is_refused(@TempDir Path folder)
            throws Exception {
        var templates = new LetterTemplates(store.templates());
        var file = folder.resolve("own.docx");
        templates.giveOut(PackTemplate.PACK, file);
        assertThat(templates.take(PackTemplate.PACK, file).left()).isEmpty();
        Files.write(file, DocxMaker.make("@sheet-title {{页.标题}}", TEXTS));
        assertThat(templates.take(PackTemplate.PACK, file).left())
                .singleElement()
                .satisfies(told ->
                        assertThat(TEXTS.say(told)).contains("页.脚注").doesNotContain("页.标题"));
        Files.write(file, DocxMaker.make("{{页.眉题}}", TEXTS));
        assertThatThrownBy(() -> templates.take(PackTemplate.PACK, file))
                .isInstanceOf(YitiException.class);
        templates.remove(PackTemplate.PACK);
        assertThat(PackTemplate.of(store.templates(), Optional.empty()))
                .isEqualTo(PackTemplate.PACK.builtIn());
    }

    @Test
    void a_closed_month_keeps_the_template_that_held_then(@TempDir Path folder) throws Exception {
        var templates = new LetterTemplates(store.templates());
        var file = folder.resolve("own.docx");
        Files.write(file, restyled(PackTemplate.PACK.builtIn()));
        templates.take(PackTemplate.PACK, file);
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        var march = YearMonth.of(2021, 3);
        new Closings(store)
                .close(ANNA, Closings.Wanted.of(programme, 3, TODAY, ""), Progress.SILENT);
        var closed = new PackSources(store, TEXTS).closed(march, "");
        var pack = new PackMaker(closed).make(Progress.SILENT);
        var one = new Pack(pack.heading(), List.of(pack.pages().getFirst()));
        var before = docx(one, PackTemplate.of(store.templates(), closed.closed()));
        templates.remove(PackTemplate.PACK);
        assertThat(docx(one, PackTemplate.of(store.templates(), closed.closed())))
                .isEqualTo(before)
                .isNotEqualTo(docx(one, PackTemplate.PACK.builtIn()));
    }
}
