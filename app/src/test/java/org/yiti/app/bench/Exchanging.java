package org.yiti.app.bench;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.folder.OpenFolder;
import org.yiti.db.log.CaptureTriggers;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups.Occasion;

/// Two computers of one office: 100,000 tasks with ten fields, then each changes 10,000 cells in 1,000 steps, 100 of
/// them the same, and one takes in what the other wrote. The bare side applies as many changes to a table of H2 that has
/// neither log nor triggers, from a file without names, times, signatures or conflicts.
final class Exchanging {
    private static final int ROWS = 100_000;
    private static final int CELLS = 10_000;
    private static final int IN_A_STEP = 10;
    private static final int COMMON = 100;
    private static final List<Field> TEXTS =
            List.of(
                    Field.TASK_CONTENT,
                    Field.TASK_DONE_CRITERION,
                    Field.TASK_REMARK,
                    Field.TASK_QUANTITY_UNIT);

    private final Report report;
    private final Path folder;
    private final List<UUID> tasks = new ArrayList<>();

    Exchanging(Report report) throws Exception {
        this.report = report;
        folder = Files.createTempDirectory("yiti-bench-exchange");
    }

    void measure() throws Exception {
        var first = store("一");
        var second = store("二");
        first.make(Parcels.OFFICE, _ -> List.of(rows()));
        second.make(Parcels.OFFICE, _ -> List.of());
        try (var here = first.open();
                var there = second.open()) {
            Parcels.trustEachOther(here, there);
            var seed = Timed.of(() -> Parcels.export(here, PackageKind.FULL));
            report.alone("write a full copy of 100,000 rows x 10 fields", seed.millis(), "ms");
            report.alone("the same, size", seed.value().bytes() / 1e6, "MB");
            report.timed(
                    "preview it in an empty store",
                    Timed.of(() -> Parcels.preview(there, seed.value())));
            report.timed("take it in, verified backup included", taken(there, seed.value()));
            taken(here, Parcels.export(there, PackageKind.RECEIPT));
            edit(here, 0, "甲");
            edit(there, CELLS - COMMON, "乙");
            merge(here, there);
            report.alone("most memory in use after a collection", peak() / 1e6, "MB");
        }
    }

    private void merge(OpenFolder here, OpenFolder there) throws Exception {
        var bare = new Bare();
        var out = Timed.best(3, () -> Parcels.export(here, PackageKind.CHANGES));
        report.compared("write 10,000 changed cells", out.millis(), bare.write.millis(), "ms");
        report.compared(
                "the same, size", out.value().bytes() / 1e3, bare.write.value().length / 1e3, "kB");
        var preview = Timed.best(3, () -> Parcels.preview(there, out.value()));
        report.compared("preview them", preview.millis(), bare.apply.millis(), "ms");
        report.compared("the same, processor time", preview.work(), bare.apply.work(), "ms");
        report.alone("conflicts in it", preview.value().total(Preview.Kind.CONFLICT), "");
        report.alone("changed rows", preview.value().total(Preview.Kind.CHANGED), "");
        var merged = taken(there, out.value());
        report.compared(
                "take them in, verified backup included",
                merged.millis(),
                bare.apply.millis(),
                "ms");
        report.alone("of it making the backup again", backup(there), "ms");
        report.alone("conflicts listed", Timed.of(there.exchange()::conflicts).millis(), "ms");
    }

    private static double backup(OpenFolder there) throws Exception {
        return Timed.of(() -> there.backups().make(Occasion.BY_HAND, Progress.SILENT)).millis();
    }

    private BenchStore store(String name) {
        return BenchStore.at(folder.resolve(name));
    }

    private Step rows() {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < ROWS; i++) {
            var id = RowIds.fresh();
            tasks.add(id);
            changes.add(
                    new Change.Add(
                            Table.TASK,
                            id,
                            Map.of(
                                    Field.TASK_NO,
                                    "03-" + i,
                                    Field.TASK_CONTENT,
                                    "推进第" + i + "处老旧小区加装电梯",
                                    Field.TASK_DONE_CRITERION,
                                    "投入使用并公示",
                                    Field.TASK_DUE_DATE,
                                    LocalDate.of(2021, 12, 1),
                                    Field.TASK_DUE_WORDS,
                                    "12月底前",
                                    Field.TASK_LONG_TERM,
                                    false,
                                    Field.TASK_WEIGHT,
                                    BigDecimal.valueOf(i % 7),
                                    Field.TASK_QUANTITY_UNIT,
                                    "部",
                                    Field.TASK_REMARK,
                                    "备注" + i,
                                    Field.TASK_POSITION,
                                    i)));
        }
        return Step.of(Sentence.of("step.bench"), changes);
    }

    private void edit(OpenFolder store, int from, String word) throws Exception {
        for (int at = from; at < from + CELLS; at += IN_A_STEP) {
            var changes = new ArrayList<Change>();
            for (int i = at; i < at + IN_A_STEP; i++) {
                var field = TEXTS.get(i % TEXTS.size());
                changes.add(Change.Put.of(task(i), field, word + i));
            }
            store.recorder().record(BenchStore.WHO, Step.of(Sentence.of("step.bench"), changes));
        }
    }

    /// Spread over the whole table, as edits are.
    private UUID task(int i) {
        return tasks.get((int) (i * 4L % ROWS));
    }

    private static Timed<Preview> taken(OpenFolder store, Exported exported) throws Exception {
        return Timed.of(() -> Parcels.take(store, exported).preview());
    }

    /// The most that was in use right after a collection: what is really held.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /// The same without what makes an exchange.
    private final class Bare {
        final Timed<byte[]> write;
        final Timed<Integer> apply;

        Bare() throws Exception {
            var table = RecordedTable.of(Table.TASK);
            try (var database = Database.create(folder.resolve("bare"))) {
                JooqStore.create(database, Parcels.OFFICE);
                new CaptureTriggers(database.source(), List.of()).remove();
                var db = DSL.using(database.source(), SQLDialect.H2);
                db.settings().setExecuteLogging(false);
                for (int from = 0; from < ROWS; from += 1000) {
                    insert(db, table, from);
                }
                write = Timed.best(3, () -> packed(db, table));
                apply = Timed.best(3, () -> apply(db, table));
            }
        }

        private void insert(DSLContext db, RecordedTable table, int from) {
            var columns = List.of(table.id(), table.home(), table.alive());
            var bound = new Object[1000][];
            for (int i = 0; i < bound.length; i++) {
                bound[i] = new Object[] {tasks.get(from + i), "110000", true};
            }
            db.batch(db.insertInto(table.source()).columns(columns).values(new Object[3]))
                    .bind(bound)
                    .execute();
        }

        private byte[] packed(DSLContext db, RecordedTable table) throws Exception {
            var bytes = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(bytes)) {
                for (int from = 0; from < CELLS; from += 1000) {
                    var ids = new ArrayList<UUID>();
                    for (int i = from; i < from + 1000; i++) {
                        ids.add(task(i));
                    }
                    for (UUID id :
                            db.select(table.id())
                                    .from(table.source())
                                    .where(table.id().in(ids))
                                    .fetch(table.id())) {
                        out.write((id + " content 甲12345\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return bytes.toByteArray();
        }

        private int apply(DSLContext db, RecordedTable table) {
            db.transaction(t -> {
                for (int from = 0; from < CELLS; from += 1000) {
                    var bound = new Object[1000][];
                    for (int i = 0; i < 1000; i++) {
                        bound[i] = new Object[] {"甲" + System.nanoTime(), task(from + i)};
                    }
                    t.dsl()
                            .batch(
                                    t.dsl()
                                            .update(table.source())
                                            .set(table.column(Field.TASK_CONTENT), (Object) null)
                                            .where(table.id().eq((UUID) null)))
                            .bind(bound)
                            .execute();
                }
            });
            return CELLS;
        }
    }
}
