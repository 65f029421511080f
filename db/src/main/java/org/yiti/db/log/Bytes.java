package org.yiti.db.log;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the canonical binary form of the log: the shortest numbers, one way only to write a value.
/// What it writes is hashed and exchanged, so it is **never changed**; new kinds of values get new tags.
public final class Bytes {
    static final int NULL = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int INTEGER = 3;
    static final int DECIMAL = 4;
    static final int TEXT = 5;
    static final int DATE = 6;
    static final int ROW_ID = 7;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(128);

    /// A number from 0, seven bits a byte, least first.
    public Bytes number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /// A number of either sign: 0, -1, 1, -2 … become 0, 1, 2, 3 …
    public Bytes signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    public Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public Bytes block(byte[] bytes) {
        return number(bytes.length).raw(bytes);
    }

    public Bytes text(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    public Bytes id(UUID id) {
        return raw(
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    public Bytes value(@Nullable Object value) {
        return switch (value) {
            case null -> number(NULL);
            case Boolean yes -> number(yes ? TRUE : FALSE);
            case Integer number -> number(INTEGER).signed(number);
            case BigDecimal decimal ->
                    number(DECIMAL)
                            .number(decimal.scale())
                            .block(decimal.unscaledValue().toByteArray());
            case String text -> number(TEXT).text(text);
            case LocalDate date -> number(DATE).signed(date.toEpochDay());
            case UUID id -> number(ROW_ID).id(id);
            default -> throw new IllegalArgumentException("no log form for " + value.getClass());
        };
    }

    public byte[] toArray() {
        return out.toByteArray();
    }
}
