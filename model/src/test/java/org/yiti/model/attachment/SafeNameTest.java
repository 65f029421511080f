package org.yiti.model.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A name from elsewhere becomes one that can be written, and never leads elsewhere.
class SafeNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"整改前后对比.jpg", "回天地区 3月 进展(终稿).docx", "a.tar.gz", "佐证", "𠮷祥.pdf"})
    void an_ordinary_name_stays(String name) {
        assertThat(SafeName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, _.._etc_passwd",
        "'..\\..\\Windows\\win.ini', '_.._Windows_win.ini'",
        "C:\\a.pdf, C__a.pdf",
        "/a.pdf, _a.pdf",
        "'a<b>|?*\".pdf', 'a_b_____.pdf'",
        ".bashrc, bashrc",
        "'a.pdf. . ', a.pdf",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "'com1 .txt', '_com1 .txt'",
        "LPT¹.pdf, _LPT¹.pdf",
        "console.txt, console.txt",
        "'...', file",
        "'', file"
    })
    void a_name_that_leads_elsewhere_is_made_harmless(String given, String name) {
        assertThat(SafeName.of(given)).isEqualTo(name);
    }

    @Test
    void what_hides_the_kind_of_file_is_left_out() {
        assertThat(SafeName.of("报告\u202Efdp.exe")).isEqualTo("报告fdp.exe");
        assertThat(SafeName.of("a\u0000.pdf\u200B.exe")).isEqualTo("a.pdf.exe");
        assertThat(SafeName.of("a\nb\t\u3000c.pdf")).isEqualTo("a b  c.pdf");
        assertThat(SafeName.of("a\uD83D.pdf")).isEqualTo("a.pdf");
    }

    @Test
    void a_long_name_keeps_its_end_and_no_half_character() {
        var name = SafeName.of("督".repeat(300) + ".docx");
        assertThat(name).hasSize(SafeName.LONGEST).endsWith("督.docx");
        var pairs = SafeName.of("\uD842\uDFB7".repeat(200) + ".pdf");
        assertThat(pairs).hasSizeBetween(SafeName.LONGEST - 1, SafeName.LONGEST);
        assertThat(new String(pairs.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(pairs);
        assertThat(SafeName.of("a".repeat(300))).hasSize(SafeName.LONGEST);
        assertThat(SafeName.of("a." + "b".repeat(300))).hasSize(SafeName.LONGEST);
    }

    @Test
    void cleaning_twice_is_cleaning_once() {
        for (var name :
                new String[] {"con. .txt", " .a. ", "x".repeat(119) + " .pdf", "\u202E.", "_"}) {
            assertThat(SafeName.of(SafeName.of(name))).isEqualTo(SafeName.of(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"a.PDF, pdf", "a.b.Docx, docx", "a, ''", ".pdf, ''", "a., ''"})
    void the_ending_is_what_stands_behind_the_last_dot(String name, String ending) {
        assertThat(SafeName.ending(name)).isEqualTo(ending);
    }
}
