package org.yiti.db.exchange.file;

import org.jspecify.annotations.Nullable;
import org.yiti.db.log.ByteReader;
import org.yiti.db.log.Head;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;

/// The head of the part of a transaction that went into one stream, as [Head] writes it.
///
/// @param firstSeq number of its first change in the stream
/// @param args of the action's sentence, JSON; not looked into here
/// @param targetTxNo the author's own number of the transaction that is taken back or done again; 0: none
/// @param bytes as received, kept and passed on unchanged
public record PartHead(
        int schemaVersion,
        long txNo,
        long hlc,
        long wallMs,
        long firstSeq,
        long lastSeq,
        String actorId,
        String actor,
        String action,
        String args,
        @Nullable String reason,
        Head.Kind kind,
        long targetTxNo,
        byte[] bytes) {
    /// @throws ExchangeException if these are not bytes that a store writes
    public static PartHead read(byte[] bytes) throws ExchangeException {
        try {
            return decode(bytes);
        } catch (RuntimeException e) {
            throw Faults.of(ExchangeCode.BAD_FORMAT, e);
        }
    }

    private static PartHead decode(byte[] bytes) {
        if (bytes.length > Limits.HEAD) {
            throw new IllegalArgumentException("a head of " + bytes.length + " bytes");
        }
        var in = new ByteReader(bytes);
        var head =
                new PartHead(
                        in.size(),
                        count(in),
                        count(in),
                        in.number(),
                        count(in),
                        count(in),
                        text(in, 64),
                        text(in, 64),
                        text(in, 128),
                        text(in, 8000),
                        reason(in),
                        Head.Kind.values()[in.size()],
                        count(in),
                        bytes);
        in.mustBeAtEnd();
        return head;
    }

    private static long count(ByteReader in) {
        long count = in.number();
        if (count < 0) {
            throw new IllegalArgumentException("a number beyond all numbers");
        }
        return count;
    }

    private static String text(ByteReader in, int longest) {
        String text = in.text();
        if (text.length() > longest) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
        return text;
    }

    private static @Nullable String reason(ByteReader in) {
        var reason = (String) in.value();
        if (reason != null && reason.length() > 500) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " characters");
        }
        return reason;
    }
}
