package org.yiti.app.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A font file with a few characters, each of them a frame: what a computer has that knows rare names. The fonts of
/// the computers that run the tests lack some.
public final class RareFont {
    public static final String FAMILY = "Yiti Rare";

    private static final int EM = 1000;

    private RareFont() {}

    @FunctionalInterface
    private interface Table {
        void write(DataOutputStream out) throws IOException;
    }

    /// @param characters one after another, without one that stands twice
    /// @return the file
    public static Path write(Path folder, String characters) throws IOException {
        int[] all = characters.codePoints().sorted().toArray();
        Map<String, byte[]> tables = new LinkedHashMap<>(); // in the order of their names
        tables.put("OS/2", bytes(RareFont::os2));
        tables.put("cmap", bytes(out -> cmap(out, all)));
        tables.put("glyf", bytes(out -> frames(out, all.length)));
        tables.put("head", bytes(RareFont::head));
        tables.put("hhea", bytes(out -> hhea(out, all.length + 1)));
        tables.put("hmtx", bytes(out -> shorts(out, all.length + 1, EM, 0)));
        int each = bytes(RareFont::frame).length / 2;
        tables.put("loca", bytes(out -> loca(out, all.length, each)));
        tables.put("maxp", bytes(out -> maxp(out, all.length + 1)));
        tables.put("name", bytes(RareFont::names));
        tables.put(
                "post", bytes(out -> shorts(out, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        var file = folder.resolve("rare.ttf");
        Files.write(file, bytes(out -> file(out, tables)));
        return file;
    }

    private static byte[] bytes(Table table) {
        var bytes = new ByteArrayOutputStream();
        try {
            table.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void shorts(DataOutputStream out, int times, int... values) throws IOException {
        for (int i = 0; i < times; i++) {
            for (int value : values) {
                out.writeShort(value);
            }
        }
    }

    private static void file(DataOutputStream out, Map<String, byte[]> tables) throws IOException {
        out.writeInt(0x00010000);
        shorts(out, 1, tables.size(), 128, 3, tables.size() * 16 - 128);
        int at = 12 + 16 * tables.size();
        for (var table : tables.entrySet()) {
            out.writeBytes(table.getKey());
            out.writeInt(0); // nobody reads the sums
            out.writeInt(at);
            out.writeInt(table.getValue().length);
            at += padded(table.getValue().length);
        }
        for (var content : tables.values()) {
            out.write(content);
            out.write(new byte[padded(content.length) - content.length]);
        }
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void os2(DataOutputStream out) throws IOException {
        shorts(out, 1, 1, EM, 400, 5, 0);
        shorts(out, 11, 0);
        out.write(new byte[10]);
        out.write(new byte[16]);
        out.writeBytes("YITI");
        shorts(out, 1, 0x40, 0x20, 0xFFFF, 800, -200, 0, 800, 200);
        out.write(new byte[8]);
    }

    /// Groups of 32 bits, as characters above 0xFFFF need them; AWT and OpenPDF read it as well for those below.
    private static void cmap(DataOutputStream out, int[] all) throws IOException {
        shorts(out, 1, 0, 1, 3, 10);
        out.writeInt(12);
        shorts(out, 1, 12, 0);
        out.writeInt(16 + 12 * all.length);
        out.writeInt(0);
        out.writeInt(all.length);
        for (int i = 0; i < all.length; i++) {
            out.writeInt(all[i]);
            out.writeInt(all[i]);
            out.writeInt(i + 1);
        }
    }

    private static void frames(DataOutputStream out, int characters) throws IOException {
        for (int i = 0; i < characters; i++) {
            frame(out);
        }
    }

    private static void frame(DataOutputStream out) throws IOException {
        shorts(out, 1, 2, 50, -100, 950, 800, 3, 7, 0);
        for (int i = 0; i < 8; i++) {
            out.writeByte(1);
        }
        shorts(out, 1, 50, 900, 0, -900, 100, 0, 700, 0); // x: the outer square, then the inner one
        shorts(out, 1, -100, 0, 900, 0, -800, 700, 0, -700);
    }

    private static void head(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        shorts(out, 1, 0, EM);
        out.writeLong(0);
        out.writeLong(0);
        shorts(out, 1, 0, -200, EM, 800, 0, 8, 2, 0, 0);
    }

    private static void hhea(DataOutputStream out, int glyphs) throws IOException {
        out.writeInt(0x00010000);
        shorts(out, 1, 800, -200, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
    }

    /// Glyph 0 is empty, each of the others is the frame.
    private static void loca(DataOutputStream out, int characters, int each) throws IOException {
        out.writeShort(0);
        for (int i = 0; i <= characters; i++) {
            out.writeShort(i * each);
        }
    }

    private static void maxp(DataOutputStream out, int glyphs) throws IOException {
        out.writeInt(0x00010000);
        shorts(out, 1, glyphs, 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static void names(DataOutputStream out) throws IOException {
        var said = new String[] {"1 " + FAMILY, "2 Regular", "4 " + FAMILY, "6 YitiRare"};
        var words = new ByteArrayOutputStream();
        shorts(out, 1, 0, said.length, 6 + 12 * said.length);
        for (String each : said) {
            var bytes = each.substring(2).getBytes(StandardCharsets.UTF_16BE);
            shorts(out, 1, 3, 1, 0x409, each.charAt(0) - '0', bytes.length, words.size());
            words.write(bytes);
        }
        out.write(words.toByteArray());
    }
}
