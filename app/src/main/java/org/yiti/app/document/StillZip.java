package org.yiti.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a docx, xlsx or pptx written again without what differs from one writing to the next: the times of the
/// parts, their order, and the moment at which the document was made.
public final class StillZip {
    private static final String FIRST = "[Content_Types].xml";
    private static final String MOMENTS = "docProps/core.xml";

    private StillZip() {}

    /// @param day that takes the place of every moment
    public static byte[] of(byte[] zip, LocalDate day) {
        var parts =
                new TreeMap<String, byte[]>((one, other) -> {
                    boolean same = one.equals(FIRST) == other.equals(FIRST);
                    return same ? one.compareTo(other) : one.equals(FIRST) ? -1 : 1;
                });
        // The JDK's own stream does not read sizes behind the parts that are written in 64 bits.
        try (var in = ZipFile.builder().setByteArray(zip).get()) {
            for (var part : Collections.list(in.getEntries())) {
                parts.put(part.getName(), in.getInputStream(part).readAllBytes());
            }
            return written(parts, day);
        } catch (IOException e) {
            throw new IllegalStateException("a document in memory can be read", e);
        }
    }

    private static byte[] written(TreeMap<String, byte[]> parts, LocalDate day) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(entry);
                out.write(still(part.getKey(), part.getValue(), day));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// A workbook behind a chart is a document of its own.
    private static byte[] still(String name, byte[] part, LocalDate day) {
        return name.equals(MOMENTS)
                ? still(part, day)
                : name.endsWith(".xlsx") ? of(part, day) : part;
    }

    private static byte[] still(byte[] xml, LocalDate day) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
