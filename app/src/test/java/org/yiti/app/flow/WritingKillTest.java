package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.file.Replacement;

/// The process is killed while it replaces a file: the old file is whole, and the next one that is written into the folder
/// takes away what the killed process left, but nothing that another process is still writing.
class WritingKillTest {
    @TempDir Path home;

    @Test
    void the_old_file_stays_and_what_was_left_goes_with_the_next() throws Exception {
        var file = Files.writeString(home.resolve("材料.pdf"), "旧");
        var process = Processes.java(home, DoomedWriting.class, file.toString());
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("writing");
            var left = left();
            assertThat(left).hasSize(1);
            var hourAgo = FileTime.from(Instant.now().minusSeconds(3600));
            Files.setLastModifiedTime(left.getFirst(), hourAgo);
            write("另一份.docx");
            assertThat(left()).as("somebody writes it").isEqualTo(left);

            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(file).hasContent("旧");
            assertThat(left()).isEqualTo(left);
            write("材料.pdf");
            assertThat(left()).isEmpty();
            assertThat(file).hasContent("新");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_file_that_is_about_to_be_moved_stays() throws Exception {
        var young = Files.writeString(home.resolve(".yiti-x.tmp"), "就要改名");
        write("另一份.docx");
        assertThat(young).exists();
    }

    private void write(String name) throws Exception {
        Replacement.of(home.resolve(name), out -> out.write("新".getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> left() throws Exception {
        try (var files = Files.newDirectoryStream(home, ".yiti-*.tmp")) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }
}
