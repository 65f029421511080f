package org.yiti.db.exchange.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Reads the ZIP of a package. Of all that ZIP allows there is one form only: entries stored, one after the other
/// from the first byte to the directory, every field of every header as [ContainerWriter] writes it. Nothing is ever
/// unpacked under a name from the file.
final class Container implements Closeable {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String README = "说明.txt";

    private static final Pattern NAME =
            Pattern.compile(
                    "manifest\\.json|manifest\\.sig|" + README + "|s/\\d{6}\\.seg|b/[0-9a-f]{64}");
    private static final int LONGEST_NAME = 66;
    private static final int BUFFER = 64 << 10;

    /// @param offset of its first byte in the file
    record Entry(String name, long offset, long size, long crc) {}

    private final FileChannel file;
    private final List<Entry> entries = new ArrayList<>();

    private Container(FileChannel file) {
        this.file = file;
    }

    /// @throws ExchangeException if it is not a container by these rules
    /// @throws IOException if the file cannot be read
    static Container open(Path path) throws IOException, ExchangeException {
        var container = new Container(FileChannel.open(path, StandardOpenOption.READ));
        try {
            container.readDirectory();
            return container;
        } catch (IOException | ExchangeException | RuntimeException e) {
            container.close();
            throw e;
        }
    }

    List<Entry> entries() {
        return entries;
    }

    private void readDirectory() throws IOException, ExchangeException {
        long size = file.size();
        if (size > Limits.FILE) {
            throw Faults.of(ExchangeCode.TOO_BIG, "a file of " + size + " bytes");
        }
        must(size >= ZipHeaders.END, "too short for a container");
        var end = bytes(size - ZipHeaders.END, ZipHeaders.END);
        int count = Short.toUnsignedInt(end.getShort(10));
        long directorySize = Integer.toUnsignedLong(end.getInt(12));
        long directory = Integer.toUnsignedLong(end.getInt(16));
        must(
                end.equals(ZipHeaders.end(count, directorySize, directory)),
                "no end of the directory where it must be");
        if (count > Limits.ENTRIES) {
            throw Faults.of(ExchangeCode.TOO_BIG, count + " entries");
        }
        must(
                directory + directorySize == size - ZipHeaders.END
                        && directorySize <= (long) count * (ZipHeaders.CENTRAL + LONGEST_NAME),
                "a directory of another size");
        var central = bytes(directory, (int) directorySize);
        long next = 0;
        for (int i = 0; i < count; i++) {
            next = readEntry(central, next, directory);
        }
        must(!central.hasRemaining() && next == directory, "bytes that belong to no entry");
    }

    /// @return where the next entry begins
    private long readEntry(ByteBuffer central, long start, long directory)
            throws IOException, ExchangeException {
        must(central.remaining() >= ZipHeaders.CENTRAL, "a directory that is cut off");
        int at = central.position();
        long crc = Integer.toUnsignedLong(central.getInt(at + 16));
        long size = Integer.toUnsignedLong(central.getInt(at + 24));
        int nameLength = Short.toUnsignedInt(central.getShort(at + 28));
        must(
                nameLength <= LONGEST_NAME
                        && central.remaining() >= ZipHeaders.CENTRAL + nameLength,
                "a name that is too long");
        var raw = new byte[nameLength];
        central.get(at + ZipHeaders.CENTRAL, raw);
        String name = new String(raw, StandardCharsets.UTF_8);
        must(NAME.matcher(name).matches(), "a name that no entry has");
        var entry = new Entry(name, start + ZipHeaders.LOCAL + nameLength, size, crc);
        int length = ZipHeaders.CENTRAL + nameLength;
        must(
                central.slice(at, length).equals(ZipHeaders.central(entry, start)),
                "a directory entry by other rules");
        must(entry.offset() + size <= directory, "an entry that goes beyond the directory");
        must(
                bytes(start, ZipHeaders.LOCAL + nameLength).equals(ZipHeaders.local(entry)),
                "an entry's header that is not what the directory says");
        central.position(at + length);
        entries.add(entry);
        return entry.offset() + size;
    }

    private static void must(boolean holds, String otherwise) throws ExchangeException {
        if (!holds) {
            throw Faults.format(otherwise);
        }
    }

    private ByteBuffer bytes(long offset, int length) throws IOException, ExchangeException {
        must(offset >= 0 && offset + length <= file.size(), "bytes are missing");
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        fill(buffer, offset);
        return buffer.flip();
    }

    private void fill(ByteBuffer buffer, long offset) throws IOException {
        long at = offset;
        while (buffer.hasRemaining()) {
            int read = file.read(buffer, at);
            if (read < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
            at += read;
        }
    }

    /// All of an entry, whose size the caller has found to be small.
    byte[] read(Entry entry) throws IOException, ExchangeException {
        byte[] bytes = bytes(entry.offset(), Math.toIntExact(entry.size())).array();
        var crc = new CRC32();
        crc.update(bytes);
        checkCrc(entry, crc);
        return bytes;
    }

    /// @throws ExchangeException if its bytes do not have this hash
    void copy(Entry entry, String sha256, OutputStream out, Progress progress)
            throws IOException, ExchangeException {
        var digest = Signatures.sha256();
        var crc = new CRC32();
        var buffer = ByteBuffer.allocate(BUFFER);
        for (long done = 0; done < entry.size(); done += buffer.limit()) {
            progress.checkpoint();
            buffer.clear().limit((int) Math.min(BUFFER, entry.size() - done));
            fill(buffer, entry.offset() + done);
            digest.update(buffer.array(), 0, buffer.limit());
            crc.update(buffer.array(), 0, buffer.limit());
            out.write(buffer.array(), 0, buffer.limit());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw Faults.of(ExchangeCode.BAD_HASH, entry.name() + " is not what the manifest says");
        }
        checkCrc(entry, crc);
    }

    private static void checkCrc(Entry entry, CRC32 crc) throws ExchangeException {
        if (crc.getValue() != entry.crc()) {
            throw Faults.of(ExchangeCode.BAD_HASH, entry.name() + " has another checksum");
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
