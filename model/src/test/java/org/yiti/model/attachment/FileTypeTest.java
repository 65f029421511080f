package org.yiti.model.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only a file that is what its name says is opened.
class FileTypeTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0};

    @Test
    void name_and_content_must_agree() {
        assertThat(FileType.of("方案.PDF", PDF)).contains(FileType.PDF);
        assertThat(FileType.of("方案.docx", PDF)).isEmpty();
        assertThat(FileType.of("照片.jpg", PROGRAM)).isEmpty();
        assertThat(FileType.of("照片.pdf", new byte[] {'%'})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.lnk", "a.bat", "a.docm", "a.html", "a.svg", "a", "pdf"})
    void what_can_be_run_has_no_type(String name) {
        assertThat(FileType.of(name, PDF)).isEmpty();
        assertThat(FileType.of(name, PROGRAM)).isEmpty();
    }

    @Test
    void pictures_are_told_apart() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
        assertThat(FileType.of("a.png", png))
                .hasValueSatisfying(type -> {
                    assertThat(type.mime()).isEqualTo("image/png");
                });
        assertThat(FileType.of("a.txt", PROGRAM)).contains(FileType.TEXT);
    }
}
