package org.yiti.db.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileState;
import org.yiti.model.job.Progress;

/// Files are kept by their content: whole, once, and never outside the folder.
class BlobFilesTest {
    private static final String NONE = "0".repeat(64);

    @TempDir Path temp;
    private Path folder;
    private BlobFiles files;

    @BeforeEach
    void make() {
        folder = temp.resolve("blobs");
        files = new BlobFiles(folder, temp.resolve("arriving"));
    }

    private static byte[] content(int bytes) {
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private Attachments.Kept put(byte[] content) throws YitiException {
        return files.put(new ByteArrayInputStream(content), Progress.SILENT);
    }

    private List<Path> written() throws IOException {
        try (var all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path only() throws IOException {
        assertThat(written()).hasSize(1);
        return written().getFirst();
    }

    @Test
    void what_is_put_can_be_read_again() throws Exception {
        var content = content(200_000);
        var given = temp.resolve("照片.jpg");
        Files.write(given, content);
        var kept = files.put(given, Progress.SILENT);
        assertThat(kept).isEqualTo(new Attachments.Kept(sha256(content), content.length));
        assertThat(files.has(kept.sha256())).isTrue();
        assertThat(files.state(kept.sha256(), kept.bytes())).isEqualTo(FileState.HERE);
        assertThat(files.whole(kept.sha256())).isTrue();
        try (var in = files.open(kept.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(folder.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256()))
                .hasBinaryContent(content);
        assertThat(given).hasBinaryContent(content);
    }

    @Test
    void one_content_is_kept_once() throws Exception {
        var first = put(content(3_000));
        var time = Files.getLastModifiedTime(only());
        assertThat(put(content(3_000))).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(only())).isEqualTo(time);
        put(content(3_001));
        assertThat(written()).hasSize(2);
    }

    @Test
    void a_shrunk_copy_lies_beside_the_original_until_it_is_damaged() throws Exception {
        var original = put(content(5_000)).sha256();
        assertThat(files.copy(original)).isEmpty();
        var copy = files.keepCopy(original, content(700));
        assertThat(copy.sha256()).isEqualTo(sha256(content(700)));
        var again = new BlobFiles(folder, temp.resolve("arriving")).copy(original).orElseThrow();
        assertThat(again.sha256()).isEqualTo(copy.sha256());
        assertThat(again.jpeg()).isEqualTo(content(700));
        assertThat(files.has(copy.sha256())).as("it is no original").isFalse();
        var file =
                written().stream()
                        .filter(each -> each.toString().endsWith(".jpg"))
                        .findFirst()
                        .orElseThrow();
        Files.write(file, content(699));
        assertThat(files.copy(original)).isEmpty();
        assertThat(written()).hasSize(1);
        assertThat(files.copy("../" + original.substring(3))).isEmpty();
        assertThatExceptionOfType(YitiException.class)
                .isThrownBy(() -> files.keepCopy(NONE, content(9)));
    }

    @Test
    void a_file_that_is_not_here_is_wanted() {
        assertThat(files.has(NONE)).isFalse();
        assertThat(files.state(NONE, 1)).isEqualTo(FileState.WANTED);
        assertThatExceptionOfType(YitiException.class)
                .isThrownBy(() -> files.open(NONE).close())
                .satisfies(
                        e -> assertThat(e.sentence()).isEqualTo(Sentence.of("attachment.wanted")));
    }

    /// A hash is a word of another office until it is looked at.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "../../../../../../etc/passwd",
                "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789",
                "..000000000000000000000000000000000000000000000000000000000000/a"
            })
    void a_hash_that_is_none_leads_nowhere(String sha256) throws Exception {
        assertThat(files.has(sha256)).isFalse();
        assertThat(files.state(sha256, 1)).isEqualTo(FileState.WANTED);
        assertThat(files.whole(sha256)).isFalse();
        assertThatThrownBy(() -> files.open(sha256).close()).isInstanceOf(YitiException.class);
    }

    @Test
    void a_damaged_file_is_noticed_and_gives_way_to_a_whole_one() throws Exception {
        var content = content(100_000);
        var kept = put(content);
        var broken = content.clone();
        broken[50_000] ^= 1;
        Files.write(only(), broken);
        assertThat(files.whole(kept.sha256())).isFalse();
        try (var in = files.open(kept.sha256())) {
            assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
        Files.write(only(), java.util.Arrays.copyOf(content, 99_999));
        assertThat(files.state(kept.sha256(), kept.bytes())).isEqualTo(FileState.DAMAGED);
        assertThat(put(content)).isEqualTo(kept);
        assertThat(only()).hasBinaryContent(content);
        assertThat(files.state(kept.sha256(), kept.bytes())).isEqualTo(FileState.HERE);
    }

    @Test
    void skipping_does_not_skip_the_check() throws Exception {
        var content = content(300_000);
        var kept = put(content);
        try (var in = files.open(kept.sha256())) {
            in.skipNBytes(content.length - 1);
            assertThat(in.read()).isEqualTo(content[content.length - 1] & 0xFF);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void what_is_too_large_empty_or_unreadable_is_refused_and_leaves_nothing() throws Exception {
        refused(new Zeros(Attachments.MOST_BYTES + 1), "attachment.too-large");
        refused(InputStream.nullInputStream(), "attachment.empty");
        refused(
                new SequenceInputStream(
                        new Zeros(100_000),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the stick was pulled out");
                            }
                        }),
                "attachment.unreadable");
        assertThatExceptionOfType(YitiException.class)
                .isThrownBy(() -> files.put(temp, Progress.SILENT))
                .satisfies(e ->
                        assertThat(e.sentence()).isEqualTo(Sentence.of("attachment.unreadable")));
        assertThatThrownBy(() -> files.put(temp.resolve("none"), Progress.SILENT))
                .isInstanceOf(YitiException.class);
        assertThat(written()).isEmpty();
        assertThat(files.put(new Zeros(Attachments.MOST_BYTES), Progress.SILENT).bytes())
                .isEqualTo(Attachments.MOST_BYTES);
    }

    private void refused(InputStream in, String key) {
        assertThatExceptionOfType(YitiException.class)
                .isThrownBy(() -> files.put(in, Progress.SILENT))
                .satisfies(e -> assertThat(e.sentence().key()).isEqualTo(key));
    }

    @Test
    void a_cancelled_copy_leaves_nothing() throws Exception {
        var asked = new AtomicInteger();
        var cancelling =
                new Progress() {
                    @Override
                    public void report(long done, long total, Sentence doing) {}

                    @Override
                    public boolean cancelled() {
                        return asked.incrementAndGet() > 3;
                    }
                };
        assertThatThrownBy(() -> files.put(new Zeros(10_000_000), cancelling))
                .isInstanceOf(CancellationException.class);
        assertThat(written()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Files.createFile(folder);
        assertThatExceptionOfType(YitiException.class)
                .isThrownBy(() -> put(content(10)))
                .satisfies(e ->
                        assertThat(e.sentence())
                                .isEqualTo(
                                        Sentence.of("attachment.unwritable", folder.toString())));
        assertThat(only()).isEqualTo(folder);
    }

    @Test
    void a_link_is_not_followed() throws Exception {
        var kept = put(content(10));
        var file = only();
        var elsewhere = temp.resolve("elsewhere");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(files.has(kept.sha256())).isFalse();
        assertThat(put(content(10))).isEqualTo(kept);
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(elsewhere).exists();
    }

    /// As many zeros as asked for, without the memory.
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + read, (byte) 0);
            left -= read;
            return read;
        }
    }
}
