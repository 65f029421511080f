package org.yiti.db.log;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what [Bytes] writes, and nothing else: another form of the same value is damage.
public final class ByteReader {
    private static final int LONGEST_DECIMAL = 100;

    private final ByteBuffer in;

    public ByteReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                if (next == 0 && shift > 0) {
                    throw new DamagedLogException("a number with a leading zero");
                }
                if (next > 1 && shift == 63) {
                    throw new DamagedLogException("a number of more than 64 bits");
                }
                return value;
            }
        }
        throw new DamagedLogException("a number without end");
    }

    /// A number that is a count or a size.
    public int size() {
        long value = number();
        if (value < 0 || value > 1 << 24) {
            throw new DamagedLogException("a size of " + value);
        }
        return (int) value;
    }

    /// How many things follow, each of which has a byte at least: room is made for no more than there can be.
    public int count() {
        int count = size();
        if (count > in.remaining()) {
            throw new DamagedLogException("a count of " + count);
        }
        return count;
    }

    public long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    public byte[] raw(int length) {
        if (length > in.remaining()) {
            throw new DamagedLogException("bytes are missing");
        }
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    public byte[] block() {
        return raw(size());
    }

    public String text() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(block())).toString();
        } catch (CharacterCodingException e) {
            throw new DamagedLogException("text that is not UTF-8");
        }
    }

    public UUID id() {
        var bytes = ByteBuffer.wrap(raw(16));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    public @Nullable Object value() {
        return switch (size()) {
            case Bytes.NULL -> null;
            case Bytes.FALSE -> false;
            case Bytes.TRUE -> true;
            case Bytes.INTEGER -> Math.toIntExact(signed());
            case Bytes.DECIMAL -> decimal();
            case Bytes.TEXT -> text();
            case Bytes.DATE -> LocalDate.ofEpochDay(signed());
            case Bytes.ROW_ID -> id();
            default -> throw new DamagedLogException("a value of an unknown kind");
        };
    }

    private BigDecimal decimal() {
        int scale = size();
        byte[] digits = block();
        // Far more than any column holds; arithmetic with a million digits takes minutes.
        if (scale > LONGEST_DECIMAL || digits.length > LONGEST_DECIMAL) {
            throw new DamagedLogException("a decimal of " + digits.length + " bytes, " + scale);
        }
        var unscaled = new BigInteger(digits);
        if (unscaled.toByteArray().length != digits.length) {
            throw new DamagedLogException("a decimal with leading bytes too many");
        }
        return new BigDecimal(unscaled, scale);
    }

    public boolean atEnd() {
        return !in.hasRemaining();
    }

    public void mustBeAtEnd() {
        if (!atEnd()) {
            throw new DamagedLogException("bytes too many");
        }
    }

    private int next() {
        if (!in.hasRemaining()) {
            throw new DamagedLogException("bytes are missing");
        }
        return in.get() & 0xFF;
    }
}
