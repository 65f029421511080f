package org.yiti.db.ledger;

import static org.yiti.db.jooq.Tables.IMPORT_MAPPING;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Mappings;

/// Keeps mappings in a local table, under the SHA-256 of their signature, as heads can be long.
public final class JooqMappings implements Mappings {
    private final DSLContext db;
    private final Checkpoint checkpoint;

    /// Brings what was written to the file.
    @FunctionalInterface
    public interface Checkpoint {
        void run() throws YitiException;
    }

    public JooqMappings(DSLContext db, Checkpoint checkpoint) {
        this.db = db;
        this.checkpoint = checkpoint;
    }

    @Override
    public Optional<String> find(String signature) {
        return db.select(IMPORT_MAPPING.JSON)
                .from(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.SIGNATURE.eq(key(signature)))
                .fetchOptional(IMPORT_MAPPING.JSON);
    }

    @Override
    public void keep(String signature, String json) throws YitiException {
        var key = key(signature);
        try {
            int changed =
                    db.update(IMPORT_MAPPING)
                            .set(IMPORT_MAPPING.JSON, json)
                            .where(IMPORT_MAPPING.SIGNATURE.eq(key))
                            .execute();
            if (changed == 0) {
                db.insertInto(IMPORT_MAPPING)
                        .set(IMPORT_MAPPING.SIGNATURE, key)
                        .set(IMPORT_MAPPING.JSON, json)
                        .execute();
            }
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("store.mapping.not-kept"), e);
        }
        checkpoint.run();
    }

    private static String key(String signature) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(signature.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
