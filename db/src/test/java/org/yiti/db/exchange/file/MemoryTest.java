package org.yiti.db.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.job.Progress;

/// In a process that has 64 MB, packages many times as large are written and read, and files that are made to
/// explode are refused at once.
class MemoryTest {
    @TempDir private Path folder;

    @Test
    void largePackagesNeedLittleMemory() throws Exception {
        var said = run("large");
        assertThat(said).hasSize(2).last().isEqualTo("done");
        var sizeAndChanges = said.getFirst().split(" ");
        assertThat(Long.parseLong(sizeAndChanges[0])).isGreaterThan(170_000_000);
        assertThat(sizeAndChanges[1]).isEqualTo("150");
    }

    @Test
    void bombsAreRefused() throws Exception {
        var author = new Author("110108", 5);
        var good = folder.resolve("good");
        try (var writer =
                new PackageWriter(
                        good,
                        folder.resolve("work"),
                        author.key,
                        author.draft(),
                        new Envelope.Open(),
                        Progress.SILENT)) {
            author.range("C", 3).write(writer);
            writer.finish("说明", () -> {});
        }
        var names = new Bombs(Files.readAllBytes(good), author).write(folder);
        var said = run("bombs");
        assertThat(said).hasSize(names.size() + 1).last().isEqualTo("done");
        for (int i = 0; i < names.size(); i++) {
            assertThat(said.get(i)).as(names.get(i)).isIn("BAD_FORMAT", "BAD_HASH", "TOO_BIG");
        }
    }

    /// The lines that it wrote.
    private List<String> run(String what) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName(),
                                what,
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().toList();
    }
}
