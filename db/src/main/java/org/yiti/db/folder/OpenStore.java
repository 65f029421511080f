package org.yiti.db.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.blob.BlobFiles;
import org.yiti.db.folder.Opening.Copied;
import org.yiti.db.folder.Opening.Damaged;
import org.yiti.db.folder.Opening.Held;
import org.yiti.db.folder.Opening.Opened;
import org.yiti.db.log.DamageListener;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;
import org.yiti.model.store.NewOffice;

/// Opens a store in its folder: takes the lock, looks at the file without changing it, brings an older one
/// to this program's schema after a verified backup, asks the witness, and hands out the open store.
public final class OpenStore {
    private final StoreFolder folder;
    private final Surroundings surroundings;
    private final Migrations migrations;

    public OpenStore(StoreFolder folder, Surroundings surroundings, Migrations migrations) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.migrations = migrations;
    }

    /// Makes a new store in an empty or missing folder; it still has to be opened. The store is made aside
    /// and takes its place in one move: a making that is cut off leaves nothing that looks like a store.
    ///
    /// @throws YitiException if there is a store already, or the folder cannot be written
    public void create(NewOffice office) throws YitiException {
        try {
            Files.createDirectories(folder.root());
            surroundings.needSpace(folder.root(), 0);
            switch (StoreLock.take(folder.root(), office.name(), () -> false)) {
                case StoreLock.HeldBy held -> throw new YitiException(held.sentence());
                case StoreLock.Taken taken -> {
                    try (StoreLock lock = taken.lock()) {
                        make(office);
                    }
                }
            }
        } catch (IOException e) {
            throw new YitiException(
                    Sentence.of("store.folder.read_only", folder.root().toString()), e);
        }
    }

    private void make(NewOffice office) throws IOException, YitiException {
        if (Database.exists(folder.databasePath())) {
            throw new YitiException(Sentence.of("store.exists", folder.databasePath().toString()));
        }
        var made = new StoreFolder(folder.creating(), folder.backups(), folder.witness());
        Leftovers.delete(made.root());
        Files.createDirectories(made.root());
        try {
            try (var database = Database.create(made.databasePath())) {
                JooqStore.create(database, office);
            }
            Files.move(made.key(), folder.key(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(made.database(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Leftovers.delete(made.root());
        }
    }

    /// @param who the person at this computer, told to whoever tries to open it meanwhile
    /// @param onShowRequested brings the window forward; run on a thread of the lock
    /// @throws YitiException with what is wrong and what to do: folder missing, no store in it, not writable,
    ///     disk full, open in a program without our lock, made by a newer program, migration failed
    public Opening open(String who, BooleanSupplier onShowRequested, Progress progress)
            throws YitiException {
        return open(who, onShowRequested, progress, false);
    }

    private Opening open(String who, BooleanSupplier onShow, Progress progress, boolean newReplica)
            throws YitiException {
        checkFolder();
        return switch (StoreLock.take(folder.root(), who, onShow)) {
            case StoreLock.HeldBy held -> new Held(held);
            case StoreLock.Taken taken -> {
                Opening opening = null;
                try {
                    opening =
                            locked(
                                    taken.lock(),
                                    progress,
                                    newReplica,
                                    () -> open(who, onShow, progress, true));
                } catch (IOException e) {
                    throw new YitiException(
                            Sentence.of("store.file.unreadable", folder.root().toString()), e);
                } finally {
                    if (!(opening instanceof Opened)) {
                        taken.lock().close();
                    }
                }
                yield opening;
            }
        };
    }

    private void checkFolder() throws YitiException {
        Path root = folder.root();
        if (!Files.isDirectory(root)) {
            throw new YitiException(Sentence.of("store.folder.missing", root.toString()));
        }
        if (!Files.isRegularFile(folder.database())) {
            throw new YitiException(Sentence.of("store.folder.no_store", root.toString()));
        }
        try {
            for (Path path : List.of(root, folder.database())) {
                if (!surroundings.disk().writable(path)) {
                    throw new YitiException(Sentence.of("store.folder.read_only", path.toString()));
                }
            }
            surroundings.needSpace(root, 0);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("store.file.unreadable", root.toString()), e);
        }
    }

    private Opening locked(
            StoreLock lock, Progress progress, boolean newReplica, Opening.Continuation again)
            throws IOException, YitiException {
        Leftovers.delete(folder.creating());
        Leftovers.delete(folder.migrating());
        Leftovers.delete(folder.exchanging());
        Leftovers.delete(folder.restoring());
        Leftovers.delete(folder.arriving());
        Peek peek;
        try {
            peek = peek();
        } catch (H2File.DamagedException e) {
            return damaged(e);
        }
        if (peek.schema() > migrations.newest()) {
            throw new YitiException(
                    Sentence.of("store.version.newer", peek.schema(), migrations.newest()));
        }
        if (peek.self().isEmpty()) {
            throw new YitiException(Sentence.of("store.folder.no_store", folder.root().toString()));
        }
        SelfRow self = peek.self().get();
        var objection = newReplica ? Optional.<Sentence>empty() : witness(self).objection(self);
        if (objection.isPresent()) {
            return new Copied(objection.get(), again);
        }
        if (peek.schema() < migrations.newest()) {
            migrate(progress);
        }
        try {
            return new Opened(openDatabase(lock, self, newReplica));
        } catch (DataAccessException e) {
            if (DamageListener.damage(e)) {
                return damaged(e);
            }
            throw e;
        }
    }

    /// What can be learned without changing a byte.
    private record Peek(int schema, Optional<SelfRow> self) {}

    private Peek peek() throws H2File.DamagedException, YitiException {
        var pool = H2File.openToRead(folder.database());
        try {
            DSLContext db = DSL.using(pool, SQLDialect.H2);
            return new Peek(Migrations.versionOf(db), SelfRow.read(db));
        } catch (DataAccessException e) {
            throw new H2File.DamagedException(folder.database() + ": " + e.getMessage(), e);
        } finally {
            pool.dispose();
        }
    }

    private Damaged damaged(Exception cause) throws YitiException {
        Optional<Backup> newest =
                VerifiedBackups.list(folder.backups()).stream()
                        .filter(Backup::verified)
                        .findFirst();
        String file = folder.database().toString();
        Sentence sentence =
                newest.map(b -> Sentence.of("store.damaged", file, b.at()))
                        .orElseGet(() -> Sentence.of("store.damaged.no_backup", file));
        return new Damaged(sentence, newest, cause);
    }

    /// Migrates a restored backup and puts it in the place of the store in one move: a migration that fails or
    /// is cut off leaves the store as it was.
    void migrate(Progress progress) throws IOException, YitiException {
        surroundings.needSpace(folder.root(), 4 * Files.size(folder.database()));
        Backup backup;
        try (var database = Database.open(folder.databasePath())) {
            backup =
                    new VerifiedBackups(database.source(), folder, surroundings)
                            .make(Occasion.BEFORE_MIGRATION, progress);
        }
        Path copy = folder.migrating().resolve(StoreFolder.DATABASE);
        try {
            new BackupFile(backup.file()).restoreTo(copy);
            var pool = H2File.create(copy);
            try {
                migrations.migrate(pool);
            } finally {
                pool.dispose();
            }
            Files.move(copy, folder.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FlywayException e) {
            throw new YitiException(
                    Sentence.of("store.migration.failed", backup.file().toString()), e);
        } finally {
            Leftovers.delete(folder.migrating());
        }
    }

    private OpenFolder openDatabase(StoreLock lock, SelfRow found, boolean newReplica)
            throws IOException, YitiException {
        var database = Database.open(folder.databasePath());
        boolean done = false;
        try {
            DSLContext db = DSL.using(database.source(), SQLDialect.H2);
            SelfRow self = newReplica ? renew(database, db) : found;
            List<Sentence> warnings = warnings(self);
            witness(self).opening(self, surroundings.clock().instant());
            var backups = new VerifiedBackups(database.source(), folder, surroundings);
            var store =
                    JooqStore.open(
                            database,
                            new JooqStore.Around(
                                    surroundings.clock(),
                                    surroundings.machine().name(),
                                    surroundings.program(),
                                    backups,
                                    new BlobFiles(folder.blobs(), folder.arriving())),
                            changed -> closing(changed, database, backups));
            remember(database);
            done = true;
            return new OpenFolder(store, backups, warnings, lock);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static SelfRow renew(Database database, DSLContext db) throws YitiException {
        JooqStore.renewReplica(database);
        SelfRow.writeOpened(db, 0);
        database.checkpointToDisk();
        return SelfRow.read(db).orElseThrow();
    }

    private void closing(boolean changed, Database database, VerifiedBackups backups)
            throws YitiException {
        try {
            remember(database);
        } catch (IOException e) {
            throw new YitiException(
                    Sentence.of("store.witness.failed", folder.witness().toString()), e);
        }
        if (changed) {
            backups.makeIfChanged(Occasion.CLOSE, Progress.SILENT);
        }
    }

    /// Tells the witness what the database holds, after the disk has it.
    private void remember(Database database) throws IOException, YitiException {
        database.checkpointToDisk();
        SelfRow self = SelfRow.read(DSL.using(database.source(), SQLDialect.H2)).orElseThrow();
        witness(self).remember(self, surroundings.clock().instant());
    }

    private List<Sentence> warnings(SelfRow self) throws IOException {
        var warnings = new ArrayList<Sentence>();
        witness(self).clockWarning(self, surroundings.clock().instant()).ifPresent(warnings::add);
        String root = folder.root().toString();
        switch (surroundings.disk().kind(folder.root())) {
            case LOCAL -> {}
            case NETWORK -> warnings.add(Sentence.of("store.disk.network", root));
            case FAT -> warnings.add(Sentence.of("store.disk.fat", root));
        }
        return warnings;
    }

    private Witness witness(SelfRow self) {
        return new Witness(folder, self.replica(), surroundings.machine().id());
    }
}
