package org.yiti.db.exchange.file;

/// What a package never exceeds. A reader refuses more before it spends memory or time on it.
public final class Limits {
    /// The newest format that this program reads, and the one that it writes.
    public static final int FORMAT = 1;

    public static final long FILE = 2L << 30;
    public static final int MANIFEST = 1 << 20;
    public static final int MANIFEST_DEPTH = 8;

    /// Of an audit kit: its rows are in its manifest.
    public static final int KIT = 16 << 20;

    public static final int README = 64 << 10;
    public static final int ENTRIES = 20_000;
    public static final int STREAMS = 10_000;
    public static final int SEGMENT_PACKED = 8 << 20;
    public static final int SEGMENT_RAW = 32 << 20;
    public static final long RAW_TOTAL = 1L << 30;
    public static final long CHANGES = 5_000_000;
    public static final int HEAD = 16 << 10;
    public static final int BODY = 1 << 20;
    public static final long BLOB = 50L << 20;
    public static final int CERTIFICATE = 2_000;
    public static final int SCOPE = 64;

    private Limits() {}
}
