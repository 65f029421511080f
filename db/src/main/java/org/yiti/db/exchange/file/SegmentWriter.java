package org.yiti.db.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;

/// Packs records into segments in a folder, a new one whenever the next record might not fit.
final class SegmentWriter implements Closeable {
    /// More than the packer keeps back before it writes.
    private static final int HELD_BACK = 512 << 10;

    private static final int LEVEL = 6;

    private final WorkFolder folder;
    private final List<Finished> finished = new ArrayList<>();
    private @Nullable Open open;
    private long total;

    /// @param rawBytes unpacked
    record Finished(Path file, long rawBytes, long changes) {
        Manifest.Segment listed(ContainerWriter.Measured entry) {
            return new Manifest.Segment(
                    entry.entry(), entry.size(), rawBytes, changes, entry.sha256());
        }
    }

    SegmentWriter(WorkFolder folder) {
        this.folder = folder;
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "s/%06d.seg", number);
    }

    void record(byte[] bytes, boolean change) throws IOException, ExchangeException {
        total += bytes.length;
        if (total > Limits.RAW_TOTAL) {
            throw Faults.of(ExchangeCode.TOO_BIG, "more than fits into one package");
        }
        var segment = open;
        if (segment != null && !segment.fits(bytes.length)) {
            end();
            segment = null;
        }
        if (segment == null) {
            segment = new Open(folder.path().resolve("segment-" + (finished.size() + 1)));
            open = segment;
        }
        segment.write(bytes, change);
    }

    private void end() throws IOException {
        var segment = open;
        if (segment != null) {
            open = null;
            finished.add(segment.finish());
        }
    }

    List<Finished> finish() throws IOException {
        end();
        return finished;
    }

    @Override
    public void close() throws IOException {
        var segment = open;
        if (segment != null) {
            open = null;
            segment.finish();
        }
    }

    private static final class Open {
        private final Path file;
        private final Deflater deflater = new Deflater(LEVEL, true);
        private final OutputStream out;
        private long rawBytes;
        private long changes;

        Open(Path file) throws IOException {
            this.file = file;
            out = new DeflaterOutputStream(Files.newOutputStream(file), deflater, 64 << 10);
        }

        boolean fits(int more) {
            return rawBytes + more <= Limits.SEGMENT_RAW
                    && deflater.getBytesWritten() + more + HELD_BACK <= Limits.SEGMENT_PACKED;
        }

        void write(byte[] bytes, boolean change) throws IOException {
            out.write(bytes);
            rawBytes += bytes.length;
            changes += change ? 1 : 0;
        }

        Finished finish() throws IOException {
            try (out) {
                return new Finished(file, rawBytes, changes);
            } finally {
                deflater.end();
            }
        }
    }
}
