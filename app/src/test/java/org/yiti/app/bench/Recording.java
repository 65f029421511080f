package org.yiti.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.log.CaptureTriggers;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// What it costs to record a change, against the same statements of jOOQ on an H2 without row triggers.
final class Recording {
    private static final int ROWS = 20_000;
    private static final int EDITS = 200;

    private final List<Change> plans;
    private final BigYear year = new BigYear();

    Recording() {
        plans = year.plans().subList(0, ROWS);
    }

    /// @param row microseconds a row of one step of 20,000
    /// @param edit milliseconds of one step of one cell, on disk
    record Cost(double row, double edit) {}

    Cost ours() throws Exception {
        var store = BenchStore.at(Files.createTempDirectory("yiti-bench").resolve("store"));
        var steps = year.steps();
        new org.yiti.db.folder.OpenStore(
                        store.folder(),
                        new org.yiti.db.folder.Surroundings(
                                java.time.Clock.systemUTC(),
                                org.yiti.db.folder.Disk.real(),
                                org.yiti.db.folder.Machine.thisOne(System.getenv()),
                                "0.1.0"),
                        org.yiti.db.folder.Migrations.RELEASED)
                .create(BigYear.OFFICE);
        try (var open = store.open()) {
            var recorder = open.recorder();
            recorder.record(BenchStore.WHO, steps.get(0));
            recorder.record(BenchStore.WHO, steps.get(1));
            var rows = Timed.of(() -> recorder.record(BenchStore.WHO, step(plans)));
            var edits =
                    Timed.of(() -> {
                        for (int i = 0; i < EDITS; i++) {
                            recorder.record(BenchStore.WHO, step(List.of(edit(i))));
                        }
                        return EDITS;
                    });
            return new Cost(rows.millis() * 1000 / ROWS, edits.millis() / EDITS);
        }
    }

    Cost bare() throws Exception {
        Path file = Files.createTempDirectory("yiti-bench").resolve("bare");
        try (var database = Database.create(file)) {
            JooqStore.create(database, BigYear.OFFICE);
            new CaptureTriggers(database.source(), List.of()).remove();
            var db = DSL.using(database.source(), SQLDialect.H2);
            db.settings().setExecuteLogging(false);
            var table = RecordedTable.of(Table.MONTH_PLAN);
            var rows =
                    Timed.of(() -> {
                        db.transaction(t -> insert(t.dsl(), table));
                        return ROWS;
                    });
            var edits =
                    Timed.of(() -> {
                        for (int i = 0; i < EDITS; i++) {
                            var edit = edit(i);
                            db.update(table.source())
                                    .set(table.column(Field.MONTH_PLAN_TEXT), "改" + i)
                                    .where(table.id().eq(edit.row()))
                                    .execute();
                            db.execute("CHECKPOINT");
                        }
                        return EDITS;
                    });
            return new Cost(rows.millis() * 1000 / ROWS, edits.millis() / EDITS);
        }
    }

    private void insert(org.jooq.DSLContext db, RecordedTable table) {
        var columns = table.columns();
        for (int from = 0; from < ROWS; from += 1000) {
            var rows = new Object[1000][];
            for (int i = 0; i < rows.length; i++) {
                var row = new Object[columns.size()];
                row[0] = plans.get(from + i).row();
                row[1] = BigYear.OFFICE.code();
                row[2] = true;
                if (plans.get(from + i) instanceof Change.Add add) {
                    add.values().forEach((field, value) -> row[3 + table.index(field)] = value);
                }
                rows[i] = row;
            }
            db.batch(
                            db.insertInto(table.source())
                                    .columns(columns)
                                    .values(new Object[columns.size()]))
                    .bind(rows)
                    .execute();
        }
    }

    private Change edit(int i) {
        return Change.Put.of(plans.get(i).row(), Field.MONTH_PLAN_TEXT, "改" + i);
    }

    private static Step step(List<Change> changes) {
        return Step.of(Sentence.of("step.bench"), changes);
    }
}
