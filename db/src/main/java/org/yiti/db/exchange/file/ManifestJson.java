package org.yiti.db.exchange.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.PackageKind;

/// Reads the JSON of a manifest, more strictly than JSON asks for: UTF-8, no key twice, none unknown but below `x`,
/// whole numbers only, no depth, nothing after the end.
final class ManifestJson {
    static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern SEGMENT = Pattern.compile("s/\\d{6}\\.seg");
    private static final int WORDS = 200;

    private static final ObjectMapper STRICT =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(Limits.MANIFEST_DEPTH)
                                                    .maxNumberLength(19)
                                                    .maxNameLength(100)
                                                    .maxStringLength(Limits.MANIFEST)
                                                    .maxDocumentLength(Limits.MANIFEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ManifestJson() {}

    /// @throws ExchangeException if it is not a manifest, a newer one, or a certificate in it is not in order
    static Manifest read(byte[] bytes) throws ExchangeException {
        if (bytes.length > Limits.MANIFEST) {
            throw Faults.of(ExchangeCode.TOO_BIG, "a manifest of " + bytes.length + " bytes");
        }
        try {
            var fields = new Fields(parse(bytes));
            long format = fields.number("format", Integer.MAX_VALUE);
            long minReader = fields.number("min_reader", Integer.MAX_VALUE);
            if (format > Limits.FORMAT || minReader > Limits.FORMAT) {
                throw Faults.of(ExchangeCode.TOO_NEW, "format " + format + ", for " + minReader);
            }
            if (format < 1 || minReader < 1) {
                throw new IllegalArgumentException("a format that never was");
            }
            return manifest((int) format, (int) minReader, fields);
        } catch (IOException | RuntimeException e) {
            throw Faults.of(ExchangeCode.BAD_FORMAT, e);
        }
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return STRICT.readTree(text);
    }

    private static Manifest manifest(int format, int minReader, Fields in)
            throws ExchangeException {
        var draft = draft(in);
        String from = replica(in, "from");
        long hlcMax = in.number("hlc_max", Long.MAX_VALUE);
        var streams = streams(in.objects("streams", Limits.STREAMS));
        var segments = segments(in.objects("segments", Limits.ENTRIES));
        var blobs = blobs(in.objects("blobs", Limits.ENTRIES));
        var readme = in.object("readme");
        var manifest =
                new Manifest(
                        format,
                        minReader,
                        draft,
                        from,
                        hlcMax,
                        streams,
                        segments,
                        blobs,
                        new Manifest.Readme(
                                readme.number("bytes", Limits.README),
                                readme.text("sha256", SHA256)));
        readme.end();
        in.ignore("x");
        in.end();
        return manifest;
    }

    private static Manifest.Draft draft(Fields in) throws ExchangeException {
        return new Manifest.Draft(
                in.id("package_id"),
                PackageKind.valueOf(in.text("kind", WORDS)),
                in.text("federation", 32),
                in.texts("to", Limits.STREAMS, 32),
                Instant.ofEpochMilli(in.number("created_ms", Long.MAX_VALUE)),
                in.text("app", WORDS),
                (int) in.number("schema_version", Integer.MAX_VALUE),
                certificates(in.texts("certificates", Limits.STREAMS, 2 * Limits.CERTIFICATE)),
                vouchers(in.objects("vouchers", Limits.STREAMS)),
                have(in.objects("have", Limits.STREAMS)),
                wants(in.objects("wants", Limits.STREAMS)),
                wantedFiles(in),
                receipts(in.objects("receipts", Limits.STREAMS)),
                in.has("prev_package") ? Optional.of(in.id("prev_package")) : Optional.empty());
    }

    private static List<SignedCertificate> certificates(List<String> texts)
            throws ExchangeException {
        var certificates = new ArrayList<SignedCertificate>();
        var seen = new HashSet<String>();
        for (String text : texts) {
            var certificate = SignedCertificate.read(Fields.base64(text));
            once(seen, certificate.certificate().replica());
            certificates.add(certificate);
        }
        return certificates;
    }

    private static List<Voucher> vouchers(List<Fields> objects) {
        var vouchers = new ArrayList<Voucher>();
        for (Fields in : objects) {
            vouchers.add(
                    new Voucher(
                            replica(in, "by"),
                            replica(in, "of"),
                            in.base64("signature", Signatures.LENGTH)));
            in.end();
        }
        return vouchers;
    }

    private static List<Manifest.Have> have(List<Fields> objects) {
        var have = new ArrayList<Manifest.Have>();
        var seen = new HashSet<Streams.Name>();
        for (Fields in : objects) {
            have.add(new Manifest.Have(stream(in), in.number("last", Long.MAX_VALUE)));
            once(seen, have.getLast().stream());
            in.end();
        }
        return have;
    }

    private static List<Manifest.Want> wants(List<Fields> objects) {
        var wants = new ArrayList<Manifest.Want>();
        for (Fields in : objects) {
            wants.add(
                    new Manifest.Want(
                            stream(in),
                            in.number("first", Long.MAX_VALUE),
                            in.number("last", Long.MAX_VALUE)));
            in.end();
        }
        return wants;
    }

    private static List<String> wantedFiles(Fields in) {
        var files = in.texts("wanted_files", Limits.ENTRIES, 64);
        for (String file : files) {
            if (!SHA256.matcher(file).matches()) {
                throw new IllegalArgumentException("a wanted file that is not a hash");
            }
        }
        return files;
    }

    private static List<Manifest.Receipt> receipts(List<Fields> objects) {
        var receipts = new ArrayList<Manifest.Receipt>();
        for (Fields in : objects) {
            receipts.add(
                    new Manifest.Receipt(
                            in.id("package_id"),
                            Manifest.Receipt.State.valueOf(in.text("state", WORDS)),
                            in.number("added", Long.MAX_VALUE),
                            in.number("changed", Long.MAX_VALUE),
                            in.number("conflicts", Long.MAX_VALUE),
                            in.number("refused", Long.MAX_VALUE)));
            in.end();
        }
        return receipts;
    }

    private static List<StreamRange> streams(List<Fields> objects) {
        var streams = new ArrayList<StreamRange>();
        var seen = new HashSet<Streams.Name>();
        for (Fields in : objects) {
            var stream = stream(in);
            long first = in.number("first", Long.MAX_VALUE);
            // The chain's start follows from the name, so it is not said.
            byte[] before = first == 1 ? Head.chainStart(stream) : in.hash("prev_hash");
            streams.add(
                    new StreamRange(
                            stream,
                            first,
                            in.number("last", Long.MAX_VALUE),
                            before,
                            in.hash("last_hash"),
                            in.base64("seal", Signatures.LENGTH)));
            once(seen, stream);
            in.end();
        }
        return streams;
    }

    private static List<Manifest.Segment> segments(List<Fields> objects) {
        var segments = new ArrayList<Manifest.Segment>();
        for (Fields in : objects) {
            String name = in.text("name", SEGMENT);
            if (!name.equals(SegmentWriter.name(segments.size() + 1))) {
                throw new IllegalArgumentException("segments out of order");
            }
            segments.add(
                    new Manifest.Segment(
                            name,
                            in.number("bytes", Long.MAX_VALUE),
                            in.number("raw_bytes", Long.MAX_VALUE),
                            in.number("changes", Long.MAX_VALUE),
                            in.text("sha256", SHA256)));
            in.end();
        }
        return segments;
    }

    private static List<Manifest.Blob> blobs(List<Fields> objects) {
        var blobs = new ArrayList<Manifest.Blob>();
        String last = "";
        for (Fields in : objects) {
            var blob =
                    new Manifest.Blob(
                            in.text("sha256", SHA256), in.number("bytes", Long.MAX_VALUE));
            if (blob.sha256().compareTo(last) <= 0) {
                throw new IllegalArgumentException("attachments out of order");
            }
            last = blob.sha256();
            blobs.add(blob);
            in.end();
        }
        return blobs;
    }

    private static String replica(Fields in, String key) {
        return ReplicaKey.letters(ReplicaKey.fromLetters(in.text(key, 16)));
    }

    private static Streams.Name stream(Fields in) {
        return Streams.Name.of(
                ReplicaKey.fromLetters(in.text("replica", 16)), in.text("scope", Limits.SCOPE));
    }

    private static <T> void once(Set<T> seen, T thing) {
        if (!seen.add(thing)) {
            throw new IllegalArgumentException("twice: " + thing);
        }
    }
}
