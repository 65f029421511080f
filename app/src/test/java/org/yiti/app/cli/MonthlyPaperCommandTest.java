package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.cli.Commands.Ran;

class MonthlyPaperCommandTest {
    @TempDir Path home;

    private Ran monthly(Object... more) {
        return new Commands(home).at(home.resolve("s").toString(), "monthly", more);
    }

    @Test
    void both_papers_are_written_in_both_forms_and_a_wrong_month_is_refused() throws Exception {
        assertThat(new Commands(home).at(home.resolve("s").toString(), "sample").code()).isZero();
        var docx = home.resolve("报告.docx");
        var report = monthly("--month", "2021-06", "--out", docx);
        assertThat(report.code()).as(report.err()).isZero();
        try (var read = new XWPFDocument(Files.newInputStream(docx));
                var words = new XWPFWordExtractor(read)) {
            assertThat(words.getText())
                    .contains("推进情况的报告")
                    .contains("27个问题中19个进度超过计划，15个诉求量比上月下降，7个降幅超过10%。");
        }
        var pdf = home.resolve("通报.pdf");
        var circular = monthly("--month", "2021-06", "--paper", "CIRCULAR", "--out", pdf);
        assertThat(circular.code()).as(circular.err()).isZero();
        assertThat(circular.err()).contains("报批");
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("推进情况的通报")
                    .containsPattern("四是\\d+个问题进度超过计划而诉求没有下降（");
        }
        var none = monthly("--month", "1999-06", "--out", home.resolve("x.docx"));
        assertThat(none.code()).isNotZero();
        assertThat(none.err()).contains("1999");
        assertThat(home.resolve("x.docx")).doesNotExist();
        assertThat(monthly("--month", "六月", "--out", home.resolve("y.docx")).err())
                .contains("2021-06");
    }
}
