package org.yiti.db.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Reads a file to its end and there compares its hash with the one that it must have.
final class CheckedStream extends FilterInputStream {
    private final MessageDigest sha;
    private final String expected;
    private boolean ended;

    CheckedStream(InputStream in, MessageDigest sha, String expected) {
        super(in);
        this.sha = sha;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            sha.update(target, offset, read);
        } else if (read < 0 && !ended) {
            ended = true;
            if (!HexFormat.of().formatHex(sha.digest()).equals(expected)) {
                throw new IOException("not the content of " + expected);
            }
        }
        return read;
    }

    /// Reads what is skipped, as it counts too.
    @Override
    public long skip(long count) throws IOException {
        var passed = new byte[(int) Math.clamp(count, 0, 1 << 16)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }
}
