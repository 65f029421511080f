package org.yiti.db.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.log.Writing;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.store.Actor;
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
        var changes = normal(step.changes());
        var writing = new Writing(actor, step);
        try {
            writing.during(
                    () -> {
                        database.writing()
                                .transaction(
                                        transaction -> {
                                            new References(changes).mustExist(transaction.dsl());
                                            new StepWriter(transaction.dsl(), office.code())
                                                    .write(changes);
                                        });
                        return writing;
                    });
        } catch (DataAccessException e) {
            if (e.getCause() instanceof YitiException refused) {
                throw refused;
            }
            throw new YitiException(Sentence.of("record.failed", reason(e)), e);
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

    private static List<Change> normal(List<Change> changes) throws YitiException {
        var normal = new ArrayList<Change>(changes.size());
        for (Change change : changes) {
            switch (change) {
                case Change.Add add -> normal.add(new Change.Add(add.table(), add.row(), filled(add)));
                case Change.Put put ->
                        normal.add(
                                new Change.Put(
                                        put.table(),
                                        put.row(),
                                        Norm.values(put.table(), put.values())));
                case Change.Remove _, Change.Restore _ -> normal.add(change);
            }
        }
        return normal;
    }

    private static Map<Field, Object> filled(Change.Add add) throws YitiException {
        var filled = new EnumMap<Field, Object>(Field.class);
        Norm.values(add.table(), add.values())
                .forEach(
                        (Field field, @Nullable Object value) -> {
                            if (value != null) {
                                filled.put(field, value);
                            }
                        });
        if (filled.isEmpty()) {
            throw new YitiException(
                    Sentence.of(
                            "record.refused.empty", Sentence.of("table." + add.table().key())));
        }
        return filled;
    }
}
