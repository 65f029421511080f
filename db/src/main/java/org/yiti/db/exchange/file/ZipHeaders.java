package org.yiti.db.exchange.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The headers of a ZIP in the one form that a package has: stored, version 2.0, 1 January 1980, no extra field, no
/// comment, no attributes. A reader makes the header that must be there and compares.
final class ZipHeaders {
    static final int LOCAL = 30;
    static final int CENTRAL = 46;
    static final int END = 22;

    private static final int LOCAL_MARK = 0x04034b50;
    private static final int CENTRAL_MARK = 0x02014b50;
    private static final int END_MARK = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8_NAME = 0x0800;
    private static final short FIRST_DAY = 0x21;

    private ZipHeaders() {}

    static ByteBuffer local(Container.Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        var out = buffer(LOCAL + name.length).putInt(LOCAL_MARK);
        return common(out, entry, name).put(name).flip();
    }

    static ByteBuffer central(Container.Entry entry, long localHeader) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        var out = buffer(CENTRAL + name.length).putInt(CENTRAL_MARK).putShort(VERSION);
        return common(out, entry, name)
                .putShort((short) 0) // comment
                .putShort((short) 0) // disk
                .putShort((short) 0) // internal attributes
                .putInt(0) // external attributes
                .putInt((int) localHeader)
                .put(name)
                .flip();
    }

    private static ByteBuffer common(ByteBuffer out, Container.Entry entry, byte[] name) {
        boolean ascii = name.length == entry.name().length();
        return out.putShort(VERSION)
                .putShort(ascii ? 0 : UTF8_NAME)
                .putShort((short) 0) // stored
                .putShort((short) 0) // time
                .putShort(FIRST_DAY)
                .putInt((int) entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) 0); // extra fields
    }

    static ByteBuffer end(int entries, long directorySize, long directory) {
        return buffer(END)
                .putInt(END_MARK)
                .putShort((short) 0) // disk
                .putShort((short) 0) // disk of the directory
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) directorySize)
                .putInt((int) directory)
                .putShort((short) 0) // comment
                .flip();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
