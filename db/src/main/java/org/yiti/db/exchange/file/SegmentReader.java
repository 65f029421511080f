package org.yiti.db.exchange.file;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;

/// Unpacks a segment piece by piece and reads numbers and blocks from it, never more than the size that the manifest
/// gives.
final class SegmentReader implements AutoCloseable {
    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[64 << 10];
    private final long rawBytes;
    private int at;
    private int limit;
    private long unpacked;

    SegmentReader(byte[] packed, long rawBytes) {
        inflater.setInput(packed);
        this.rawBytes = rawBytes;
    }

    /// @throws ExchangeException at the end too, if it is not where it should be
    boolean atEnd() throws ExchangeException {
        if (at < limit || unpack()) {
            return false;
        }
        if (unpacked != rawBytes || inflater.getRemaining() > 0) {
            throw Faults.format("a segment that ends elsewhere");
        }
        return true;
    }

    /// @return false at the end
    private boolean unpack() throws ExchangeException {
        try {
            // One byte more than there may be is asked for, and no more than one.
            int most = (int) Math.min(buffer.length, rawBytes - unpacked + 1);
            int read = inflater.inflate(buffer, 0, most);
            while (read == 0 && !inflater.finished()) {
                if (inflater.needsInput() || inflater.needsDictionary()) {
                    throw Faults.format("a segment that cannot be unpacked");
                }
                read = inflater.inflate(buffer, 0, most);
            }
            at = 0;
            limit = read;
            unpacked += read;
            if (unpacked > rawBytes) {
                throw Faults.of(
                        ExchangeCode.TOO_BIG, "a segment that unpacks to more than it says");
            }
            return read > 0;
        } catch (DataFormatException e) {
            throw Faults.of(ExchangeCode.BAD_FORMAT, e);
        }
    }

    private int next() throws ExchangeException {
        if (at == limit && !unpack()) {
            throw Faults.format("a record that is cut off");
        }
        return buffer[at++] & 0xFF;
    }

    /// A number in its shortest form.
    int number(int most) throws ExchangeException {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                if (next == 0 && shift > 0 || value > most) {
                    throw Faults.format("a number in another form, or above " + most);
                }
                return (int) value;
            }
        }
        throw Faults.format("a number that is too long");
    }

    byte[] block(int most) throws ExchangeException {
        return raw(number(most));
    }

    UUID id() throws ExchangeException {
        var bytes = ByteBuffer.wrap(raw(16));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private byte[] raw(int length) throws ExchangeException {
        var bytes = new byte[length];
        int done = 0;
        while (done < length) {
            if (at == limit && !unpack()) {
                throw Faults.format("a record that is cut off");
            }
            int piece = Math.min(limit - at, length - done);
            System.arraycopy(buffer, at, bytes, done, piece);
            at += piece;
            done += piece;
        }
        return bytes;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
