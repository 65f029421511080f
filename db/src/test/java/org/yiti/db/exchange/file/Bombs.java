package org.yiti.db.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are made to cost whoever opens them memory or time, or to be written where they should not.
final class Bombs {
    private static final String[] NAMES = {
        "..\\evil",
        "../evil",
        "/etc/passwd",
        "C:\\evil",
        "CON",
        "b/con",
        "a\0b",
        "s/000001.seg\0",
        "b/\u202egpj.exe",
        "S/000001.SEG",
        "b/" + "A".repeat(64),
        "b/" + "a".repeat(63),
        "s/0000001.seg",
        "manifest.json ",
        "./manifest.json",
        "x".repeat(5000),
        ""
    };

    private final byte[] good;
    private final Author author;

    /// @param good a package of the author with one segment
    Bombs(byte[] good, Author author) {
        this.good = good;
        this.author = author;
    }

    private Map<String, byte[]> files() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : NAMES) {
            files.put("name " + files.size(), named(name));
        }
        files.put("nothing", new byte[0]);
        files.put("60,000 entries", entries(60_000));
        files.put("one entry a thousand times", overlapping());
        files.put("more before the entries", shifted());
        files.put("a comment", commented());
        files.put("compressed entries, extra fields", ordinaryZip());
        files.put("one byte becomes a thousand", inflating(Limits.SEGMENT_RAW));
        files.put("ten gigabytes are announced", inflating(10L << 30));
        files.put("less is announced", inflating(100));
        files.put("a hundred segments of ten gigabytes", manySegments());
        files.put(
                "a million keys", manifest("{\"format\":1,\"min_reader\":1" + keys(60_000) + "}"));
        files.put("a manifest of 2 MiB", manifest("{" + " ".repeat(2 << 20) + "}"));
        files.put("deep", manifest("{\"format\":" + "[".repeat(100_000)));
        files.put(
                "deep below x", manifest("{\"x\":" + "{\"a\":".repeat(50) + "1" + "}".repeat(51)));
        files.put("a key twice", manifest("{\"format\":1,\"format\":1,\"min_reader\":1}"));
        files.put("a long number", manifest("{\"format\":" + "9".repeat(500_000) + "}"));
        files.put("half a million numbers", manifest("{\"to\":[1" + ",1".repeat(500_000) + "]}"));
        files.put(
                "another encoding",
                manifest(
                        new String(
                                "{\"format\":1}".getBytes(StandardCharsets.UTF_16BE),
                                StandardCharsets.ISO_8859_1)));
        files.put("a mark of the byte order", manifest("\uFEFF{\"format\":1,\"min_reader\":1}"));
        files.put("two manifests in one", manifest("{\"format\":1,\"min_reader\":1}{}"));
        files.put("not a number", manifest("{\"format\":NaN,\"min_reader\":1}"));
        return files;
    }

    /// @return what each is
    List<String> write(Path folder) throws Exception {
        var names = new ArrayList<String>();
        for (var file : files().entrySet()) {
            Files.write(folder.resolve("bomb-" + names.size()), file.getValue());
            names.add(file.getKey());
        }
        return names;
    }

    private byte[] named(String name) throws Exception {
        var list = new ArrayList<>(new Forger(good).entries.entrySet());
        list.add(list.size() - 1, Map.entry(name, new byte[3]));
        return Forger.file(list);
    }

    /// More entries than a container may have; each is empty.
    private static byte[] entries(int count) throws IOException {
        var out = new ByteArrayOutputStream();
        var central = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            var entry = new Container.Entry(SegmentWriter.name(i), out.size(), 0, 0);
            central.write(bytes(ZipHeaders.central(entry, out.size())));
            out.write(bytes(ZipHeaders.local(entry)));
        }
        return end(out, central, count);
    }

    /// The directory names the same content again and again.
    private static byte[] overlapping() throws IOException {
        var out = new ByteArrayOutputStream();
        var central = new ByteArrayOutputStream();
        var content = new byte[1 << 20];
        var crc = new CRC32();
        crc.update(content);
        var entry = new Container.Entry("s/000001.seg", 0, content.length, crc.getValue());
        out.write(bytes(ZipHeaders.local(entry)));
        out.write(content);
        for (int i = 0; i < 1000; i++) {
            central.write(bytes(ZipHeaders.central(entry, 0)));
        }
        return end(out, central, 1000);
    }

    private static byte[] end(ByteArrayOutputStream out, ByteArrayOutputStream central, int count)
            throws IOException {
        int start = out.size();
        central.writeTo(out);
        out.write(bytes(ZipHeaders.end(count, central.size(), start)));
        return out.toByteArray();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private byte[] shifted() {
        return ByteBuffer.allocate(good.length + 7).put(new byte[7]).put(good).array();
    }

    private byte[] commented() {
        var buffer = ByteBuffer.allocate(good.length + 4).order(ByteOrder.LITTLE_ENDIAN).put(good);
        return buffer.putShort(good.length - 2, (short) 4).array();
    }

    private byte[] ordinaryZip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var entry : new Forger(good).entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /// A segment of zeros that is signed as it must be.
    private byte[] inflating(long announced) throws Exception {
        return new Forger(good).packed(zeros(200L << 20), announced).sign(author.key).file();
    }

    private byte[] manySegments() throws Exception {
        return new Forger(good)
                .manifest(manifest -> {
                    var segments =
                            (com.fasterxml.jackson.databind.node.ArrayNode)
                                    manifest.get("segments");
                    for (int i = 2; i <= 100; i++) {
                        segments.addObject()
                                .put("name", SegmentWriter.name(i))
                                .put("bytes", 8 << 20)
                                .put("raw_bytes", 32 << 20)
                                .put("changes", 1)
                                .put("sha256", "00".repeat(32));
                    }
                })
                .sign(author.key)
                .file();
    }

    private static byte[] zeros(long size) {
        var deflater = new Deflater(9, true);
        var out = new ByteArrayOutputStream();
        var piece = new byte[1 << 20];
        var buffer = new byte[8192];
        for (long done = 0; done < size; done += piece.length) {
            deflater.setInput(piece);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static String keys(int count) {
        var keys = new StringBuilder();
        for (int i = 0; i < count; i++) {
            keys.append(",\"k").append(i).append("\":{}");
        }
        return keys.toString();
    }

    private byte[] manifest(String json) throws Exception {
        var forger = new Forger(good);
        forger.entries.put(
                Forger.MANIFEST,
                json.startsWith("{") || json.startsWith("\uFEFF")
                        ? json.getBytes(StandardCharsets.UTF_8)
                        : json.getBytes(StandardCharsets.ISO_8859_1));
        return forger.sign(author.key).file();
    }
}
