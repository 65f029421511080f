package org.yiti.db.exchange.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Head;

/// Takes a package apart and puts it together again in ways that no store does.
final class Forger {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    private static final ObjectMapper JSON = new ObjectMapper();

    final Map<String, byte[]> entries = new LinkedHashMap<>();

    Forger(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    byte[] file() throws Exception {
        return file(new ArrayList<>(entries.entrySet()));
    }

    static byte[] file(List<Map.Entry<String, byte[]>> entries) throws Exception {
        var out = new ByteArrayOutputStream();
        var container = new ContainerWriter(out);
        for (var entry : entries) {
            container.bytes(entry.getKey(), entry.getValue());
        }
        container.finish();
        return out.toByteArray();
    }

    byte[] get(String name) {
        return Objects.requireNonNull(entries.get(name), name).clone();
    }

    /// Changes the manifest and leaves its signature as it was.
    Forger manifest(Consumer<ObjectNode> change) throws IOException {
        var manifest = (ObjectNode) JSON.readTree(get(MANIFEST));
        change.accept(manifest);
        entries.put(MANIFEST, JSON.writeValueAsBytes(manifest));
        return this;
    }

    /// Signs the manifest, as its sender or as another.
    Forger sign(ReplicaKey key) {
        byte[] hash = Head.sha256(get(MANIFEST));
        entries.put(SIGNATURE, Signatures.sign(key, Signatures.MANIFEST, hash));
        return this;
    }

    /// The manifest says that another wrote it, and the other's certificate is in it.
    Forger from(Author author) throws IOException {
        var certificate = Base64.getEncoder().encodeToString(author.certificate.bytes());
        return manifest(
                        manifest -> {
                            manifest.put("from", author.certificate.certificate().replica());
                            if (manifest.get("certificates") instanceof ArrayNode array) {
                                array.add(certificate);
                            }
                        })
                .sign(author.key);
    }

    /// Another content of the first segment, with sizes and hash in the manifest as they must be.
    Forger segment(byte[] raw) throws IOException {
        return packed(deflated(raw), raw.length);
    }

    Forger packed(byte[] packed, long rawBytes) throws IOException {
        entries.put("s/000001.seg", packed);
        return manifest(manifest -> {
            var segment = (ObjectNode) manifest.get("segments").get(0);
            segment.put("bytes", packed.length)
                    .put("raw_bytes", rawBytes)
                    .put("sha256", HexFormat.of().formatHex(Head.sha256(packed)));
        });
    }

    byte[] segment() throws IOException {
        var packed = new ByteArrayInputStream(entries.get("s/000001.seg"));
        try (var in = new InflaterInputStream(packed, new Inflater(true))) {
            return in.readAllBytes();
        }
    }

    static byte[] deflated(byte[] raw) {
        var deflater = new Deflater(9, true);
        deflater.setInput(raw);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
