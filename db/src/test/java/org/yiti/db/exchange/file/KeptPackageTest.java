package org.yiti.db.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Streams;
import org.yiti.model.job.Progress;

/// Packages that were written on 26 November 2026 by the first version that writes format 1. Offices keep such files
/// on discs for years, so every later version must read them: **they are never made anew**, and what is read from them
/// never changes. A test that fails here shows a program that is wrong, not a file that is old. A second reader, in
/// another language and with other libraries, read the same from them by `docs/exchange-format.md`.
class KeptPackageTest {
    private static final AgeKey KEY =
            new AgeKey(
                    "age15g3lun2fyk6waakn7stwaszzdh50n6kn0pta660syu4f68rjey8s3n4n7c",
                    "AGE-SECRET-KEY-1EYJPQMV5635NNYHDC5KHYD2K5U30Y2C2GX52GYJLSFV4UW8A7WTQH7CN7N");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"format-1.yiti", "format-1-key.yiti.age", "format-1-passphrase.yiti.age"})
    void aPackageOfTheFirstVersionIsRead(String name) throws Exception {
        var file = folder.resolve(name);
        Files.write(file, kept(name));
        var unlock = new Unlock(List.of(KEY), Optional.of("每月一题 2026"));
        try (var reader =
                PackageReader.open(file, folder.resolve("work"), unlock, Progress.SILENT)) {
            var expected = new String(kept("format-1.txt"), StandardCharsets.UTF_8);
            assertThat(text(reader)).isEqualTo(expected);
        }
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream in = KeptPackageTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /// All that is in it, a line for each thing.
    static String text(PackageReader reader) throws Exception {
        var lines = new Lines();
        var manifest = reader.manifest();
        var draft = manifest.draft();
        lines.add("package", draft.packageId(), draft.kind(), draft.federation(), draft.to());
        lines.add("made", draft.created().toEpochMilli(), draft.program(), draft.schemaVersion());
        lines.add("from", manifest.from(), "clock", manifest.hlcMax());
        lines.add("previous", draft.previous().orElseThrow());
        for (SignedCertificate signed : draft.certificates()) {
            var who = signed.certificate();
            lines.add("certificate", who.replica(), who.federation(), who.officeCode());
            lines.add("", who.officeName(), who.level(), who.device());
            lines.add("", who.issued().toEpochMilli(), who.fingerprint(), signed.ageRecipient());
        }
        draft.vouchers().forEach(v -> lines.add("voucher", v.by(), v.of()));
        draft.have()
                .forEach(h -> lines.add("has", letters(h.stream()), h.stream().scope(), h.last()));
        draft.wants()
                .forEach(w ->
                        lines.add(
                                "wants",
                                letters(w.stream()),
                                w.stream().scope(),
                                w.first(),
                                w.last()));
        draft.wantedFiles().forEach(f -> lines.add("wants file", f));
        for (Manifest.Receipt r : draft.receipts()) {
            lines.add("receipt", r.packageId(), r.state(), r.added(), r.changed());
            lines.add("", r.conflicts(), r.refused());
        }
        reader.changes(lines);
        for (Manifest.Blob blob : reader.attachments()) {
            lines.add("file", blob.sha256(), blob.bytes());
            reader.copyAttachment(blob.sha256(), OutputStream.nullOutputStream());
        }
        return lines.text.toString();
    }

    private static String letters(Streams.Name stream) {
        return ReplicaKey.letters(stream.replicaId());
    }

    private static final class Lines implements Visitor<RuntimeException> {
        private final StringBuilder text = new StringBuilder();

        void add(Object... words) {
            text.append(String.join(" ", Arrays.stream(words).map(String::valueOf).toList()))
                    .append('\n');
        }

        @Override
        public void stream(StreamRange range) {
            add(
                    "stream",
                    letters(range.stream()),
                    range.stream().scope(),
                    range.first(),
                    range.last());
        }

        @Override
        public void part(PartHead h) {
            add(
                    "part",
                    h.schemaVersion(),
                    h.txNo(),
                    h.hlc(),
                    h.wallMs(),
                    h.firstSeq(),
                    h.lastSeq());
            add("", h.actorId(), h.actor(), h.action(), h.args(), String.valueOf(h.reason()));
            add("", h.kind(), h.targetTxNo());
        }

        @Override
        public void change(long seq, int table, UUID row, int op, byte[] body) {
            add("change", seq, table, row, op, HexFormat.of().formatHex(body));
        }
    }
}
