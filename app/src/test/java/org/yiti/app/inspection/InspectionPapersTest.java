package org.yiti.app.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.inspection.Inspections;

/// The papers of the sample's inspections. With `-Dyiti.papers=DIR` they are left there to be looked at.
class InspectionPapersTest {
    private final SampleDesk sample = new SampleDesk();

    private Filling filling(InspectionPaper kind) {
        var words = new FieldWords(sample.desk.snapshot().orElseThrow(), new Texts(Locale.CHINESE));
        var of =
                Inspections.read(sample.store.rows()).all().stream()
                        .filter(each -> each.inspection().no().equals("2021-查-01"))
                        .findFirst()
                        .orElseThrow();
        return switch (kind) {
            case INSPECTION_PLAN -> InspectionFilling.plan(of, words, "市委市政府督查室");
            case INSPECTION_CONCLUSION ->
                    InspectionFilling.conclusion(
                            of.conclusion(of.units().getFirst()).orElseThrow(), words, "市委市政府督查室");
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfATemplateIsKnown(InspectionPaper kind) throws Exception {
        var looked = Letters.look(kind.builtIn(), filling(kind));
        assertThat(looked.unknown()).isEmpty();
        assertThat(looked.places()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPaperSaysWhatTheInspectionSays(InspectionPaper kind) throws Exception {
        var pdf = new Letters(new FontFiles()).pdf(kind.builtIn(), filling(kind), "").bytes();
        keep(kind + ".pdf", pdf);
        keep(
                kind + ".docx",
                new Letters(new FontFiles()).docx(kind.builtIn(), filling(kind)).bytes());
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("老旧小区改造工程质量专项督查").doesNotContain("{{");
            assertThat(text)
                    .contains(
                            kind == InspectionPaper.INSPECTION_PLAN ? "2021年3月30日" : "自收到之日起30日内");
            assertThat(text).contains("市住建委");
        }
    }

    private static void keep(String name, byte[] bytes) throws Exception {
        var folder = System.getProperty("yiti.papers");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name), bytes);
        }
        assertThat(new String(bytes, 0, 2, StandardCharsets.ISO_8859_1)).isIn("%P", "PK");
    }
}
