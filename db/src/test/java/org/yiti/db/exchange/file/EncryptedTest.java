package org.yiti.db.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.log.Bytes;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// What happens to an encrypted package on its way, and to a disk that is full.
class EncryptedTest {
    private final Author author = new Author("110108", 21);

    @TempDir private Path folder;

    private byte[] write(Envelope envelope) throws Exception {
        var target = folder.resolve("good.yiti.age");
        try (var writer =
                new PackageWriter(
                        target,
                        folder.resolve("work"),
                        author.key,
                        author.draft(),
                        envelope,
                        Progress.SILENT)) {
            author.range("C", 2).write(writer);
            writer.finish("说明", () -> {});
        }
        return Files.readAllBytes(target);
    }

    private ExchangeCode refused(byte[] bytes, Unlock unlock) throws IOException {
        var file = Files.write(folder.resolve("changed"), bytes);
        try {
            PackageReader.open(file, folder.resolve("work"), unlock, Progress.SILENT).close();
        } catch (ExchangeException e) {
            return e.trouble().code();
        }
        throw new AssertionError("it was read");
    }

    private void assertNothingLeft() throws IOException {
        try (var files = Files.list(folder.resolve("work"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void everyFlippedByteIsRefused() throws Exception {
        byte[] good = write(new Envelope.ToKeys(List.of(author.age.recipient())));
        var unlock = new Unlock(List.of(author.age), Optional.empty());
        var random = new Random(2);
        for (int i = 0; i < good.length; i++) {
            byte[] bytes = good.clone();
            bytes[i] ^= (byte) (1 << random.nextInt(8));
            assertThat(refused(bytes, unlock))
                    .as("byte %d", i)
                    .isIn(ExchangeCode.BAD_FORMAT, ExchangeCode.BAD_HASH, ExchangeCode.KEY_NEEDED);
        }
        assertNothingLeft();
    }

    @Test
    void everyEndThatIsCutOffIsRefused() throws Exception {
        byte[] good = write(new Envelope.ToKeys(List.of(author.age.recipient())));
        var unlock = new Unlock(List.of(author.age), Optional.empty());
        for (int length = 0; length < good.length; length += length < 400 ? 1 : 13) {
            assertThat(refused(Arrays.copyOf(good, length), unlock))
                    .isIn(ExchangeCode.BAD_FORMAT, ExchangeCode.BAD_HASH, ExchangeCode.KEY_NEEDED);
        }
        assertNothingLeft();
    }

    /// A file could ask for gigabytes of memory and minutes for each try of a passphrase.
    @Test
    void tooMuchWorkForAPassphraseIsNotDone() throws Exception {
        byte[] good = write(new Envelope.Passphrase("春风化雨"));
        var unlock = new Unlock(List.of(), Optional.of("春风化雨"));
        String text = new String(good, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("age-encryption.org/v1\n-> scrypt ").contains(" 16\n");
        var start = Instant.now();
        assertThat(refused(with(text, " 16\n", " 30\n"), unlock)).isEqualTo(ExchangeCode.TOO_BIG);
        assertThat(refused(with(text, " 16\n", " 99\n"), unlock)).isEqualTo(ExchangeCode.TOO_BIG);
        for (String other : List.of(" 016\n", " 0\n", " 9999999999\n", " -1\n", " 16 16\n", "\n")) {
            assertThat(refused(with(text, " 16\n", other), unlock))
                    .as(other)
                    .isEqualTo(ExchangeCode.BAD_FORMAT);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(refused(with(text, " 16\n", " 15\n"), unlock))
                .isEqualTo(ExchangeCode.WRONG_PASSPHRASE);
        assertNothingLeft();
    }

    private static byte[] with(String text, String before, String after) {
        return text.replaceFirst(before, after).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothingOfTheContentIsSeen() throws Exception {
        byte[] good = write(new Envelope.ToKeys(List.of(author.age.recipient())));
        assertThat(new String(good, StandardCharsets.UTF_8))
                .doesNotContain("manifest", "110108", "张三", "说明");
    }

    /// Whoever reads such a certificate could never send anything to its office again.
    @Test
    void aCertificateThatNothingCanBeEncryptedToIsRefused() {
        byte[] good = author.certificate.bytes();
        byte[] body =
                Arrays.copyOf(
                        good,
                        good.length
                                - Signatures.LENGTH
                                - new Bytes().text(author.age.recipient()).toArray().length);
        byte[] other = new Bytes().raw(body).text("age1qqqqqqqqqqqqqqqqqqqq").toArray();
        byte[] signature = Signatures.sign(author.key, Signatures.CERTIFICATE, other);
        assertThatThrownBy(() ->
                        SignedCertificate.read(new Bytes().raw(other).raw(signature).toArray()))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.trouble().code()).isEqualTo(ExchangeCode.BAD_FORMAT));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamedAndNothingIsLeft() throws Exception {
        var part = folder.resolve("full.yiti.part");
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        try (var writer =
                new PackageWriter(
                        folder.resolve("full.yiti"),
                        folder.resolve("work"),
                        author.key,
                        author.draft(),
                        new Envelope.Open(),
                        Progress.SILENT)) {
            author.range("C", 2).write(writer);
            assertThatThrownBy(() -> writer.finish("说明", () -> {}))
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.trouble().code()).isEqualTo(ExchangeCode.DISK_FULL));
        }
        assertThat(part).doesNotExist();
        assertThat(folder.resolve("full.yiti")).doesNotExist();
        assertNothingLeft();
    }

    @Test
    void askingForAnAttachmentThatIsNotInItIsAMistake() throws Exception {
        byte[] good = write(new Envelope.Open());
        var file = Files.write(folder.resolve("open"), good);
        try (var reader =
                PackageReader.open(file, folder.resolve("work"), Unlock.NOTHING, Progress.SILENT)) {
            assertThatThrownBy(() -> reader.copyAttachment("00", OutputStream.nullOutputStream()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
