package org.yiti.db.record;

import org.jooq.exception.DataAccessException;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.log.RefusedWriteException;
import org.yiti.db.log.WriteTrouble;
import org.yiti.db.log.Writing;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;

/// Records steps: one transaction each, durable when it returns.
public final class JooqRecorder implements Recorder {
    /// Makes what was committed survive the end of the process.
    @FunctionalInterface
    public interface Durability {
        void keep() throws YitiException;
    }

    private final RecordedDatabase database;
    private final Office office;
    private final Durability durability;

    public JooqRecorder(RecordedDatabase database, Office office, Durability durability) {
        this.database = database;
        this.office = office;
        this.durability = durability;
    }

    @Override
    public long record(Actor actor, Step step) throws YitiException {
        var changes = step.changes();
        var writing = new Writing(actor, step);
        try {
            writing.during(() -> {
                database.writing()
                        .transaction(transaction -> {
                            new References(changes).mustExist(transaction.dsl());
                            new StepWriter(transaction.dsl(), office, changes).write(changes);
                        });
                return writing;
            });
        } catch (RefusedWriteException e) {
            throw new YitiException(e.sentence(), e);
        } catch (DataAccessException e) {
            if (e.getCause() instanceof YitiException refused) {
                throw refused;
            }
            var otherwise = Sentence.of("record.failed", reason(e));
            throw new YitiException(WriteTrouble.sentence(e, otherwise), e);
        }
        if (writing.number() > 0) {
            durability.keep();
        }
        return writing.number();
    }

    private static String reason(DataAccessException e) {
        var cause = e.getCause();
        return String.valueOf((cause == null ? e : cause).getMessage());
    }
}
