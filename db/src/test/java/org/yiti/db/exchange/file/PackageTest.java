package org.yiti.db.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.log.Head;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// What is written is read again, in the same order and the same bytes; and nothing is left behind.
class PackageTest {
    private static final String README = "请用每月一题工作台导入，不要解压。";

    private final Author author = new Author("110108", 1);
    private final Author other = new Author("110108001", 2);

    @TempDir private Path folder;

    private PackageWriter writer(Manifest.Draft draft, Envelope envelope) throws Exception {
        return new PackageWriter(target(), work(), author.key, draft, envelope, Progress.SILENT);
    }

    private Path target() {
        return folder.resolve("包.yiti");
    }

    private Path work() {
        return folder.resolve("work");
    }

    private PackageReader read(Unlock unlock) throws Exception {
        return PackageReader.open(target(), work(), unlock, Progress.SILENT);
    }

    private void assertNothingLeft(Path... kept) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> !f.equals(work()))).containsExactlyInAnyOrder(kept);
        }
        try (var files = Files.list(work())) {
            assertThat(files).isEmpty();
        }
    }

    /// Every record as a line of text.
    private static List<String> lines(PackageReader reader) throws Exception {
        var lines = new ArrayList<String>();
        reader.changes(
                new Visitor<RuntimeException>() {
                    @Override
                    public void stream(StreamRange range) {
                        lines.add(range.stream() + " " + range.first() + "-" + range.last());
                    }

                    @Override
                    public void part(PartHead head) {
                        lines.add(HexFormat.of().formatHex(head.bytes()));
                    }

                    @Override
                    public void change(long seq, int table, UUID row, int op, byte[] body) {
                        lines.add(seq + " " + line(new Author.Change(table, row, op, body)));
                    }
                });
        return lines;
    }

    private static String line(Author.Change change) {
        return change.table()
                + " "
                + change.row()
                + " "
                + change.op()
                + " "
                + HexFormat.of().formatHex(change.body());
    }

    private static List<String> lines(Author.Range... ranges) {
        var lines = new ArrayList<String>();
        for (Author.Range range : ranges) {
            var stream = range.range();
            lines.add(stream.stream() + " " + stream.first() + "-" + stream.last());
            long seq = stream.first();
            for (Author.Part part : range.parts()) {
                lines.add(HexFormat.of().formatHex(part.head()));
                for (Author.Change change : part.changes()) {
                    lines.add(seq++ + " " + line(change));
                }
            }
        }
        return lines;
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        var mine = author.range("U:110108", 3, 1, 40);
        var relayed = other.later("U:110108001", 57, 300, 2, 5);
        var photo = Files.write(folder.resolve("photo"), author.random(300_000));
        String hash = HexFormat.of().formatHex(Head.sha256(Files.readAllBytes(photo)));
        PackageWriter.Written written;
        try (var writer = writer(author.draft(other), new Envelope.Open())) {
            mine.write(writer);
            writer.attachment(hash, photo);
            relayed.write(writer);
            written = writer.finish(README, () -> assertThat(target()).doesNotExist());
        }
        assertThat(written.changes()).isEqualTo(51);
        assertThat(written.attachments()).isEqualTo(1);
        assertThat(written.bytes()).isEqualTo(Files.size(target()));
        assertThat(written.sha256())
                .isEqualTo(HexFormat.of().formatHex(Head.sha256(Files.readAllBytes(target()))));
        try (var reader = read(Unlock.NOTHING)) {
            assertThat(lines(reader)).isEqualTo(lines(mine, relayed)).isEqualTo(lines(reader));
            assertThat(reader.signer()).isEqualTo(author.certificate);
            assertThat(reader.manifest().changes()).isEqualTo(51);
            assertThat(reader.attachments()).containsExactly(new Manifest.Blob(hash, 300_000));
            var out = new ByteArrayOutputStream();
            reader.copyAttachment(hash, out);
            assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(photo));
        }
        assertNothingLeft(target(), photo);
    }

    @Test
    void everythingInTheManifestComesBack() throws Exception {
        var draft = author.draft(other);
        var stream = author.range("C", 1).range().stream();
        var full =
                new Manifest.Draft(
                        draft.packageId(),
                        draft.kind(),
                        draft.federation(),
                        List.of("110108001", "110108002"),
                        draft.created(),
                        draft.program(),
                        draft.schemaVersion(),
                        draft.certificates(),
                        List.of(Voucher.write(author.key, other.certificate)),
                        List.of(new Manifest.Have(stream, 12)),
                        List.of(new Manifest.Want(stream, 13, 20)),
                        List.of("ab".repeat(32)),
                        List.of(
                                new Manifest.Receipt(
                                        new UUID(3, 4), Manifest.Receipt.State.MERGED, 1, 2, 3, 4)),
                        Optional.of(new UUID(5, 6)));
        try (var writer = writer(full, new Envelope.Open())) {
            writer.finish(README, () -> {});
        }
        try (var reader = read(Unlock.NOTHING)) {
            assertThat(reader.manifest().draft()).isEqualTo(full);
            assertThat(reader.manifest().from())
                    .isEqualTo(author.certificate.certificate().replica());
        }
    }

    /// Any office can look inside with what every computer has.
    @Test
    void itIsAZipThatEverybodyCanOpen() throws Exception {
        try (var writer = writer(author.draft(), new Envelope.Open())) {
            author.range("C", 2).write(writer);
            writer.finish(README, () -> {});
        }
        try (var zip = new ZipFile(target().toFile())) {
            assertThat(zip.stream().map(e -> e.getName()))
                    .containsExactly("manifest.json", "manifest.sig", "s/000001.seg", "说明.txt");
            var readme = zip.getInputStream(zip.getEntry("说明.txt")).readAllBytes();
            assertThat(new String(readme, StandardCharsets.UTF_8)).isEqualTo(README);
        }
    }

    /// Content that cannot be packed fills segments by their packed size, text by its raw size.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void largeOnesHaveSeveralSegments(boolean text) throws Exception {
        byte[] body = text ? author.text(900_000) : author.random(900_000);
        var stream = author.range("C", 1).range().stream();
        var head = author.range("C", 40).parts().getFirst().head();
        byte[] hash = Head.chainStart(stream);
        for (int i = 0; i < 40; i++) {
            byte[] change = Head.change(3, new UUID(0, i), 1, body);
            hash = Head.next(hash, Head.sha256(head), change);
        }
        byte[] seal = StreamRange.seal(author.key, stream, 40, hash);
        try (var writer = writer(author.draft(), new Envelope.Open())) {
            writer.stream(new StreamRange(stream, 1, 40, Head.chainStart(stream), hash, seal));
            writer.part(head);
            for (int i = 0; i < 40; i++) {
                writer.change(3, new UUID(0, i), 1, body);
            }
            writer.finish(README, () -> {});
        }
        try (var reader = read(Unlock.NOTHING)) {
            var segments = reader.manifest().segments();
            assertThat(segments).hasSize(text ? 2 : 5);
            assertThat(segments)
                    .allSatisfy(s -> assertThat(s.bytes()).isLessThanOrEqualTo(8 << 20))
                    .allSatisfy(s -> assertThat(s.rawBytes()).isLessThanOrEqualTo(32 << 20));
            assertThat(reader.manifest().changes()).isEqualTo(40);
        }
    }

    @Test
    void closedToOthers() throws Exception {
        var range = author.range("C", 30);
        try (var writer =
                writer(
                        author.draft(),
                        new Envelope.ToKeys(
                                List.of(author.age.recipient(), other.age.recipient())))) {
            range.write(writer);
            writer.finish(README, () -> {});
        }
        var stranger = AgeKey.fresh();
        try (var reader = read(new Unlock(List.of(stranger, other.age), Optional.empty()))) {
            assertThat(lines(reader)).isEqualTo(lines(range));
        }
        assertRefused(ExchangeCode.KEY_NEEDED, Unlock.NOTHING);
        assertRefused(ExchangeCode.KEY_NEEDED, new Unlock(List.of(stranger), Optional.of("words")));
        assertNothingLeft(target());
    }

    @Test
    void closedWithAPassphrase() throws Exception {
        var range = author.range("C", 30);
        try (var writer = writer(author.draft(), new Envelope.Passphrase("春风 化雨"))) {
            range.write(writer);
            writer.finish(README, () -> {});
        }
        try (var reader = read(new Unlock(List.of(), Optional.of("春风 化雨")))) {
            assertThat(lines(reader)).isEqualTo(lines(range));
        }
        assertRefused(ExchangeCode.WRONG_PASSPHRASE, Unlock.NOTHING);
        assertRefused(
                ExchangeCode.WRONG_PASSPHRASE, new Unlock(List.of(other.age), Optional.of("春风化雨")));
        assertNothingLeft(target());
    }

    private void assertRefused(ExchangeCode code, Unlock unlock) {
        assertHasCode(code, () -> read(unlock).close());
    }

    @Test
    void anExistingFileIsNeverTouched() throws Exception {
        Files.writeString(target(), "old");
        assertThatThrownBy(() -> writer(author.draft(), new Envelope.Open()))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target()).hasContent("old");
    }

    @Test
    void whatFailsOrIsCancelledLeavesNothing() throws Exception {
        var stopped = new Stopped();
        var writer =
                new PackageWriter(
                        target(), work(), author.key, author.draft(), new Envelope.Open(), stopped);
        author.range("C", 5).write(writer);
        assertThatThrownBy(() ->
                        writer.finish(
                                README,
                                () -> {
                                    assertThat(folder.resolve("包.yiti.part")).exists();
                                    throw new IOException("no checkpoint");
                                }))
                .hasMessage("no checkpoint");
        assertNothingLeft();
        try (var again =
                new PackageWriter(
                        target(),
                        work(),
                        author.key,
                        author.draft(),
                        new Envelope.Open(),
                        stopped)) {
            author.range("C", 5).write(again);
            stopped.now = true;
            assertThatThrownBy(() -> again.finish(README, () -> {}))
                    .isInstanceOf(CancellationException.class);
        }
        assertNothingLeft();
    }

    private static final class Stopped implements Progress {
        private boolean now;

        @Override
        public void report(long done, long total, Sentence doing) {}

        @Override
        public boolean cancelled() {
            return now;
        }
    }

    /// What is told was verified in the same moment, not only when the file was opened.
    @Test
    void aFileThatChangesWhileItIsOpenIsNoticed() throws Exception {
        var photo = Files.write(folder.resolve("photo"), author.random(3000));
        String hash = HexFormat.of().formatHex(Head.sha256(Files.readAllBytes(photo)));
        try (var writer = writer(author.draft(), new Envelope.Open())) {
            author.range("C", 5).write(writer);
            writer.attachment(hash, photo);
            writer.finish(README, () -> {});
        }
        try (var reader = read(Unlock.NOTHING)) {
            try (var file = FileChannel.open(target(), StandardOpenOption.WRITE)) {
                for (long at = 0; at < file.size(); at += 100) {
                    file.write(ByteBuffer.allocate(9), at);
                }
            }
            assertHasCode(ExchangeCode.BAD_HASH, () -> lines(reader));
            assertHasCode(
                    ExchangeCode.BAD_HASH,
                    () -> reader.copyAttachment(hash, new ByteArrayOutputStream()));
        }
    }

    private static void assertHasCode(ExchangeCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.trouble().code()).isEqualTo(code));
    }

    /// A damaged log does not leave the house.
    @Test
    void whatAReaderWouldRefuseIsNotWritten() throws Exception {
        var range = author.range("C", 5);
        try (var writer = writer(author.draft(), new Envelope.Open())) {
            writer.stream(range.range());
            writer.part(range.parts().getFirst().head());
            for (int i = 0; i < 5; i++) {
                writer.change(9, new UUID(0, i), 1, new byte[3]);
            }
            assertThatThrownBy(() -> writer.finish(README, () -> {}))
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.trouble().code()).isEqualTo(ExchangeCode.BAD_HASH));
        }
        try (var writer = writer(author.draft(), new Envelope.Open())) {
            assertThatThrownBy(() -> writer.stream(other.range("C", 1).range()))
                    .isInstanceOf(ExchangeException.class);
        }
        assertNothingLeft();
    }

    @Test
    void theFingerprintIsTheCertificates() throws Exception {
        var certificate = author.certificate.certificate();
        assertThat(certificate.fingerprint()).matches("\\d{5}( \\d{5}){4}");
        assertThat(other.certificate.certificate().fingerprint())
                .isNotEqualTo(certificate.fingerprint());
        assertThat(SignedCertificate.read(author.certificate.bytes()).certificate())
                .isEqualTo(certificate);
        byte[] forged = author.certificate.bytes().clone();
        forged[10] ^= 1;
        assertThatThrownBy(() -> SignedCertificate.read(forged))
                .isInstanceOf(ExchangeException.class);
    }
}
