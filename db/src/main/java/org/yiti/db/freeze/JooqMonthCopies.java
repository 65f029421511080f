package org.yiti.db.freeze;

import static org.yiti.db.jooq.Tables.MONTH_COPY;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthCopies;

/// Keeps copies of closed months in a local table, in parts.
public final class JooqMonthCopies implements MonthCopies {
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    /// Bytes of one part: what its column holds.
    private static final int PART = 1_000_000;

    private final DSLContext db;
    private final Checkpoint checkpoint;

    /// Brings to the disk what was written.
    @FunctionalInterface
    public interface Checkpoint {
        void run() throws YitiException;
    }

    public JooqMonthCopies(DSLContext db, Checkpoint checkpoint) {
        this.db = db;
        this.checkpoint = checkpoint;
    }

    @Override
    public void keep(String checksum, byte[] bytes) throws YitiException {
        if (!CHECKSUM.matcher(checksum).matches()
                || bytes.length == 0
                || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(checksum + ", " + bytes.length);
        }
        try {
            db.transaction(t -> {
                if (!t.dsl().fetchExists(MONTH_COPY, MONTH_COPY.CHECKSUM.eq(checksum))) {
                    insert(t.dsl(), checksum, bytes);
                }
            });
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("freeze.not-kept"), e);
        }
        checkpoint.run();
    }

    private static void insert(DSLContext db, String checksum, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += PART) {
            db.insertInto(MONTH_COPY)
                    .set(MONTH_COPY.CHECKSUM, checksum)
                    .set(MONTH_COPY.PART, from / PART)
                    .set(
                            MONTH_COPY.BYTES,
                            Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
                    .execute();
        }
    }

    @Override
    public Optional<byte[]> find(String checksum) {
        var whole = new ByteArrayOutputStream();
        db.select(MONTH_COPY.BYTES)
                .from(MONTH_COPY)
                .where(MONTH_COPY.CHECKSUM.eq(checksum))
                .orderBy(MONTH_COPY.PART)
                .fetch(MONTH_COPY.BYTES)
                .forEach(whole::writeBytes);
        return whole.size() == 0 ? Optional.empty() : Optional.of(whole.toByteArray());
    }
}
