package org.yiti.db.ledger;

import static org.yiti.db.jooq.Tables.OFFICE_TEMPLATE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Templates;

/// Keeps the office's templates in a local table.
public final class JooqTemplates implements Templates {
    private final DSLContext db;
    private final JooqMappings.Checkpoint checkpoint;

    public JooqTemplates(DSLContext db, JooqMappings.Checkpoint checkpoint) {
        this.db = db;
        this.checkpoint = checkpoint;
    }

    @Override
    public List<String> names() {
        return db.select(OFFICE_TEMPLATE.NAME)
                .from(OFFICE_TEMPLATE)
                .orderBy(OFFICE_TEMPLATE.NAME)
                .fetch(OFFICE_TEMPLATE.NAME);
    }

    @Override
    public Optional<byte[]> find(String name) {
        return db.select(OFFICE_TEMPLATE.FILE)
                .from(OFFICE_TEMPLATE)
                .where(OFFICE_TEMPLATE.NAME.eq(name))
                .fetchOptional(OFFICE_TEMPLATE.FILE);
    }

    @Override
    public void keep(String name, byte[] file) throws YitiException {
        if (name.isBlank() || name.length() > LONGEST_NAME || file.length > MOST_BYTES) {
            throw new IllegalArgumentException(name.length() + ", " + file.length);
        }
        write(() -> {
            int changed =
                    db.update(OFFICE_TEMPLATE)
                            .set(OFFICE_TEMPLATE.FILE, file)
                            .where(OFFICE_TEMPLATE.NAME.eq(name))
                            .execute();
            if (changed == 0) {
                db.insertInto(OFFICE_TEMPLATE)
                        .set(OFFICE_TEMPLATE.NAME, name)
                        .set(OFFICE_TEMPLATE.FILE, file)
                        .execute();
            }
        });
    }

    @Override
    public void remove(String name) throws YitiException {
        write(() -> db.deleteFrom(OFFICE_TEMPLATE).where(OFFICE_TEMPLATE.NAME.eq(name)).execute());
    }

    private void write(Runnable work) throws YitiException {
        try {
            work.run();
        } catch (DataAccessException e) {
            throw new YitiException(Sentence.of("store.template.not-kept"), e);
        }
        checkpoint.run();
    }
}
