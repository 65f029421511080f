package org.yiti.db;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.db.blob.BlobFiles;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;

/// Stores for tests, on real files.
public final class Stores {
    public static final Actor ANNA = new Actor("anna", "安娜");
    public static final NewOffice CITY = new NewOffice("110000", "110000", "市每月一题专班", Level.CITY);
    public static final NewOffice DISTRICT =
            new NewOffice("110000", "110105", "朝阳区每月一题专班", Level.DISTRICT);
    public static final NewOffice STREET =
            new NewOffice("110000", "110105001", "某街道", Level.SUBDISTRICT);

    private Stores() {}

    public static JooqStore fresh(Path folder) throws YitiException {
        return fresh(folder, CITY);
    }

    public static JooqStore fresh(Path folder, NewOffice office, Clock clock) throws YitiException {
        return open(made(folder, office), clock);
    }

    public static JooqStore fresh(Path folder, NewOffice office) throws YitiException {
        return open(made(folder, office));
    }

    /// A database of an office that was just entered. Its tables are those that the migrations made once for all tests
    /// of the process: what tells it from every other comes after them.
    public static Database made(Path folder, NewOffice office) throws YitiException {
        try {
            Files.createDirectories(folder);
            Files.write(Database.dataFile(folder.resolve("yiti")), Migrated.FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var database = Database.open(folder.resolve("yiti"));
        JooqStore.create(database, office);
        return database;
    }

    /// The file of a database with all tables and nothing in them.
    private static final class Migrated {
        static final byte[] FILE = migrated();

        private static byte[] migrated() {
            try {
                var folder = Files.createTempDirectory("yiti-empty");
                var file = folder.resolve("yiti");
                try (var database = Database.create(file)) {
                    database.migrate();
                }
                var bytes = Files.readAllBytes(Database.dataFile(file));
                Files.delete(Database.dataFile(file));
                Files.delete(folder);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (YitiException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static JooqStore reopen(Path folder) throws YitiException {
        return open(Database.open(folder.resolve("yiti")));
    }

    public static JooqStore open(Database database) throws YitiException {
        return open(database, Clock.systemUTC());
    }

    public static JooqStore open(Database database, Clock clock) throws YitiException {
        return JooqStore.open(
                database,
                new JooqStore.Around(clock, "科室电脑", "0.1.0", new NoBackups(), files(database)),
                _ -> {});
    }

    private static BlobFiles files(Database database) {
        var file = database.file();
        return new BlobFiles(file.resolveSibling("blobs"), file.resolveSibling("arriving"));
    }

    public static String dump(Store store) throws YitiException {
        var out = new StringWriter();
        store.dump(out);
        return out.toString();
    }

    public static Step step(Change... changes) {
        return Step.of(Sentence.of("step.test"), changes);
    }

    public static Step step(List<Change> changes) {
        return Step.of(Sentence.of("step.test"), changes);
    }

    public static Change.Add add(Table table, Map<Field, Object> values) {
        return new Change.Add(table, RowIds.fresh(), values);
    }

    public static Change.Add unit(String code, String name) {
        return add(Table.UNIT, Map.of(Field.UNIT_CODE, code, Field.UNIT_NAME, name));
    }

    public static Change.Add programme(int year) {
        return add(
                Table.PROGRAMME,
                Map.of(Field.PROGRAMME_YEAR, year, Field.PROGRAMME_NAME, year + "年每月一题"));
    }

    public static Change.Add issue(UUID programme, String name) {
        return add(Table.ISSUE, Map.of(Field.ISSUE_PROGRAMME, programme, Field.ISSUE_NAME, name));
    }

    public static Change.Add task(UUID programme, UUID issue, String no, String content) {
        return add(
                Table.TASK,
                Map.of(
                        Field.TASK_PROGRAMME, programme,
                        Field.TASK_ISSUE, issue,
                        Field.TASK_NO, no,
                        Field.TASK_CONTENT, content));
    }

    private static final class NoBackups implements Backups {
        @Override
        public Path folder() {
            return Path.of("backups");
        }

        @Override
        public List<Backup> list() {
            return List.of();
        }

        @Override
        public Backup ensure(Occasion occasion, Progress progress) throws YitiException {
            return make(occasion, progress);
        }

        @Override
        public Optional<Backup> makeDaily(Progress progress) {
            return Optional.empty();
        }

        @Override
        public Backup make(Occasion occasion, Progress progress) {
            return new Backup(Path.of("backups"), Instant.EPOCH, occasion, 0, false);
        }
    }
}
