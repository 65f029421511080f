package org.yiti.db.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Writes the ZIP that [Container] reads, straight through: each entry's size and checksum are known before.
final class ContainerWriter {
    private static final int BUFFER = 64 << 10;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;
    private long position;

    ContainerWriter(OutputStream out) {
        this.out = out;
    }

    void bytes(String name, byte[] bytes) throws IOException, ExchangeException {
        var crc = new CRC32();
        crc.update(bytes);
        begin(name, bytes.length, crc.getValue());
        out.write(bytes);
        position += bytes.length;
    }

    /// @throws ExchangeException if the file is no longer what was measured
    void file(Measured file, Progress progress) throws IOException, ExchangeException {
        begin(file.entry(), file.size(), file.crc());
        var again = Measured.copy(file.entry(), file.path(), out, progress);
        if (!again.equals(file)) {
            throw Faults.of(ExchangeCode.BAD_HASH, file.entry() + " changed while it was written");
        }
        position += file.size();
    }

    private void begin(String name, long size, long crc) throws IOException, ExchangeException {
        var entry = new Container.Entry(name, position, size, crc);
        var local = ZipHeaders.local(entry);
        var central = ZipHeaders.central(entry, position);
        directory.write(central.array(), 0, central.limit());
        entries++;
        long end = position + local.limit() + size + directory.size() + ZipHeaders.END;
        if (end > Limits.FILE || entries > Limits.ENTRIES) {
            throw Faults.of(ExchangeCode.TOO_BIG, entries + " entries, " + end + " bytes");
        }
        write(local);
    }

    void finish() throws IOException {
        long start = position;
        directory.writeTo(out);
        write(ZipHeaders.end(entries, directory.size(), start));
    }

    private void write(ByteBuffer buffer) throws IOException {
        out.write(buffer.array(), 0, buffer.limit());
        position += buffer.limit();
    }

    /// A file that becomes an entry.
    record Measured(String entry, Path path, long size, long crc, String sha256) {
        static Measured of(String entry, Path path, Progress progress) throws IOException {
            return copy(entry, path, OutputStream.nullOutputStream(), progress);
        }

        private static Measured copy(String entry, Path path, OutputStream to, Progress progress)
                throws IOException {
            var digest = Signatures.sha256();
            var crc = new CRC32();
            var buffer = new byte[BUFFER];
            long size = 0;
            try (InputStream in = Files.newInputStream(path)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    progress.checkpoint();
                    digest.update(buffer, 0, read);
                    crc.update(buffer, 0, read);
                    to.write(buffer, 0, read);
                    size += read;
                }
            }
            String sha256 = java.util.HexFormat.of().formatHex(digest.digest());
            return new Measured(entry, path, size, crc.getValue(), sha256);
        }
    }
}
