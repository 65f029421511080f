package org.yiti.model.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Ids of rows. What a person creates gets an id of its time and chance (UUID version 7); what comes from
/// a source that several offices load gets an id made of its name (version 8), so that two offices which
/// load the same ledger make the same rows and not twins. **Never change how either is made.**
public final class RowIds {
    private static final int FRESH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RowIds() {}

    /// A new id for a row that a person creates now (RFC 9562, version 7).
    public static UUID fresh() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// The day, in Greenwich, on which [#fresh] made the id; empty for one that was made otherwise.
    public static Optional<LocalDate> madeOn(UUID id) {
        return id.version() == FRESH
                ? Optional.of(
                        LocalDate.ofInstant(
                                Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16),
                                ZoneOffset.UTC))
                : Optional.empty();
    }

    /// The id of a row that is known by name (RFC 9562, version 8): the first 128 bits of the SHA-256 of
    /// `federation | table number | key parts`, each part with its length before it, UTF-8.
    ///
    /// @param federation code of the city whose offices exchange, such as `110000`
    /// @param keyParts the natural key, outermost first, such as owner, year, task number, month
    public static UUID named(String federation, Table table, Object... keyParts) {
        var digest = sha256();
        part(digest, federation);
        part(digest, Integer.toString(table.number()));
        for (Object keyPart : keyParts) {
            part(digest, keyPart.toString());
        }
        var bytes = ByteBuffer.wrap(digest.digest());
        long high = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static void part(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
