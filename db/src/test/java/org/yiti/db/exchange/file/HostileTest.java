package org.yiti.db.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.log.Bytes;
import org.yiti.db.log.Head;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Whatever is done to a package on its way: it is refused with a code, or it still says the same in the sender's
/// name. Nothing else is thrown, nothing hangs, nothing is left behind.
class HostileTest {
    /// `-Dyiti.mutations=10000` for the whole run.
    private static final int MUTATIONS = Integer.getInteger("yiti.mutations", 2_000);

    private static final Duration SLOWEST = Duration.ofSeconds(2);

    private final Author author = new Author("110108", 11);
    private final Author other = new Author("110108001", 12);
    private final Author stranger = new Author("110109", 13);
    private final Map<ExchangeCode, Integer> codes = new EnumMap<>(ExchangeCode.class);

    @TempDir private Path folder;

    private byte[] good;
    private byte[] second;
    private Said meaning;

    @BeforeEach
    void writePackages() throws Exception {
        second = write("second", List.of(author, other));
        good = write("good", List.of(author, other));
        meaning = said(folder.resolve("good"));
    }

    private byte[] write(String name, List<Author> authors) throws Exception {
        var photo = Files.write(folder.resolve(name + ".photo"), author.random(300));
        var target = folder.resolve(name);
        try (var writer =
                new PackageWriter(
                        target,
                        folder.resolve("work"),
                        author.key,
                        author.draft(authors.subList(1, authors.size()).toArray(Author[]::new)),
                        new Envelope.Open(),
                        Progress.SILENT)) {
            for (Author each : authors) {
                each.later("U:110108", authors.size() > 1 ? 9 : 1, 60, 2, 1, 3).write(writer);
            }
            writer.attachment(
                    HexFormat.of().formatHex(Head.sha256(Files.readAllBytes(photo))), photo);
            writer.finish("给人看的说明", () -> {});
        }
        return Files.readAllBytes(target);
    }

    /// What a package says.
    ///
    /// @param signer letters of who signed it
    /// @param manifest hash of its manifest
    /// @param records hash of all that a visitor is told
    /// @param files hash of the attachments
    private record Said(String signer, int manifest, String records, String files) {}

    private Said said(Path file) throws IOException, ExchangeException {
        var records = Signatures.sha256();
        var files = Signatures.sha256();
        try (var reader =
                PackageReader.open(file, folder.resolve("work"), Unlock.NOTHING, Progress.SILENT)) {
            reader.changes(
                    new Visitor<RuntimeException>() {
                        @Override
                        public void stream(StreamRange range) {
                            records.update(range.stream().toString().getBytes(UTF_8));
                        }

                        @Override
                        public void part(PartHead head) {
                            records.update(head.bytes());
                        }

                        @Override
                        public void change(long seq, int table, UUID row, int op, byte[] body) {
                            records.update(new Bytes().number(seq).toArray());
                            records.update(Head.change(table, row, op, body));
                        }
                    });
            for (Manifest.Blob blob : reader.attachments()) {
                var out = new ByteArrayOutputStream();
                reader.copyAttachment(blob.sha256(), out);
                files.update(out.toByteArray());
            }
            return new Said(
                    reader.signer().certificate().replica(),
                    Arrays.hashCode(ManifestWriter.write(reader.manifest())),
                    HexFormat.of().formatHex(records.digest()),
                    HexFormat.of().formatHex(files.digest()));
        }
    }

    /// @return empty if it was read
    private Optional<ExchangeCode> open(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("mutated"), bytes);
        var start = Instant.now();
        try {
            var said = said(file);
            // Anybody may pass on in his own name what others wrote, as they wrote it; he must be
            // trusted to.
            if (said.signer().equals(stranger.certificate.certificate().replica())) {
                assertThat(said.records()).isEqualTo(meaning.records());
                codes.merge(ExchangeCode.UNKNOWN_SIGNER, 1, Integer::sum);
                return Optional.of(ExchangeCode.UNKNOWN_SIGNER);
            }
            assertThat(said).isEqualTo(meaning);
            return Optional.empty();
        } catch (ExchangeException e) {
            codes.merge(e.trouble().code(), 1, Integer::sum);
            return Optional.of(e.trouble().code());
        } finally {
            assertThat(Duration.between(start, Instant.now())).isLessThan(SLOWEST);
        }
    }

    private void assertNothingLeft() throws IOException {
        try (var files = Files.list(folder.resolve("work"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void everyFlippedByteIsRefused() throws Exception {
        good = write("small", List.of(author));
        var random = new Random(1);
        for (int i = 0; i < good.length; i++) {
            byte[] bytes = good.clone();
            bytes[i] ^= (byte) (1 << random.nextInt(8));
            assertThat(open(bytes)).as("byte %d", i).isPresent();
        }
        assertNothingLeft();
    }

    @Test
    void everyEndThatIsCutOffIsRefused() throws Exception {
        for (int length = 0; length < good.length; length += length < good.length - 99 ? 7 : 1) {
            assertThat(open(Arrays.copyOf(good, length))).as("%d bytes", length).isPresent();
        }
        assertNothingLeft();
    }

    @Test
    void mutationsAreRefused() throws Exception {
        var start = Instant.now();
        var random = new Random(20_261_126);
        var mutations = new Mutations(good, second, author.key, stranger);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = mutations.next(random);
            if (open(bytes).isEmpty()) {
                assertThat(bytes).as("mutation %d", i).isEqualTo(good);
                read++;
            }
        }
        System.out.printf(
                "%d mutations: %s, %d the same file; %d ms%n",
                MUTATIONS, codes, read, Duration.between(start, Instant.now()).toMillis());
        assertThat(codes.keySet())
                .containsExactlyInAnyOrder(
                        ExchangeCode.BAD_FORMAT,
                        ExchangeCode.BAD_HASH,
                        ExchangeCode.BAD_SIGNATURE,
                        ExchangeCode.TOO_BIG,
                        ExchangeCode.TOO_NEW,
                        ExchangeCode.UNKNOWN_SIGNER);
        assertNothingLeft();
    }

    @Test
    void aNewerFormatIsNamedAndWhatIsBelowXIsPassedOver() throws Exception {
        assertRefused(
                ExchangeCode.TOO_NEW,
                new Forger(good)
                        .manifest(m -> m.put("format", 2).put("of a later version", 1))
                        .sign(author.key));
        assertRefused(
                ExchangeCode.TOO_NEW,
                new Forger(good).manifest(m -> m.put("min_reader", 2)).sign(author.key));
        assertRefused(
                ExchangeCode.BAD_FORMAT,
                new Forger(good).manifest(m -> m.put("later", 1)).sign(author.key));
        var below =
                new Forger(good).manifest(m -> m.putObject("x").put("later", 1)).sign(author.key);
        var said = said(Files.write(folder.resolve("below"), below.file()));
        assertThat(said).isEqualTo(meaning);
    }

    /// A sender can pass on what others wrote, and cannot alter it: their seals are not his to make.
    @Test
    void theSenderCannotAlterWhatOthersWrote() throws Exception {
        var forged = other.later("U:110108", 9, 60, 2, 1, 3);
        var range = forged.range();
        byte[] seal = StreamRange.seal(author.key, range.stream(), range.last(), range.lastHash());
        assertThat(
                        StreamRange.sealed(
                                author.key.publicKey(),
                                range.stream(),
                                range.last(),
                                range.lastHash(),
                                seal))
                .isTrue();
        var target = folder.resolve("forged");
        try (var writer =
                new PackageWriter(
                        target,
                        folder.resolve("work"),
                        author.key,
                        author.draft(other),
                        new Envelope.Open(),
                        Progress.SILENT)) {
            forged.write(writer);
            writer.finish("说明", () -> {});
        }
        assertRefused(
                ExchangeCode.BAD_SIGNATURE,
                new Forger(Files.readAllBytes(target))
                        .manifest(m ->
                                ((ObjectNode) m.get("streams").get(0))
                                        .put("seal", Base64.getEncoder().encodeToString(seal)))
                        .sign(author.key));
    }

    private void assertRefused(ExchangeCode code, Forger forger) throws Exception {
        assertThat(open(forger.file())).contains(code);
    }
}
