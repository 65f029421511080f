package org.yiti.app.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yiti.app.document.FontFiles;
import org.yiti.app.i18n.Texts;

/// Where the lines of official papers end.
class SetLinesTest {
    private static final String MARKS = "，。、；：！？）》」』】〉〕";

    @Test
    void no_line_begins_with_a_closing_mark_also_where_two_follow_each_other() throws Exception {
        var lines =
                IntStream.range(0, 60)
                        .mapToObj(i -> "字".repeat(i) + "（《甲》）。乙，（丙）；" + "丁".repeat(30) + "）。")
                        .collect(Collectors.joining("\n"));
        var docx = DocxMaker.make(lines, new Texts(Locale.CHINESE));
        var pdf = new Letters(new FontFiles()).pdf(docx, "", Drawings.NONE).bytes();
        try (var document = Loader.loadPDF(pdf)) {
            var set = new PDFTextStripper().getText(document).lines().map(String::strip).toList();
            assertThat(set).hasSizeGreaterThan(120);
            assertThat(set)
                    .noneMatch(line -> !line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> line.endsWith("（") || line.endsWith("《"));
        }
    }
}
