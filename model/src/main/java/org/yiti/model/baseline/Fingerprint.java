package org.yiti.model.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A short mark of what stands in some values: equal values give equal marks, in every store.
public final class Fingerprint {
    private static final int BYTES = 12;

    private Fingerprint() {}

    /// @param values whose text says all that they hold
    public static String of(Object... values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
