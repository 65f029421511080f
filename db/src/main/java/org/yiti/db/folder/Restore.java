package org.yiti.db.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.yiti.db.blob.BlobFiles;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Puts a backup in the place of a store that is not open. Nothing is lost: the present database and its
/// keys are copied aside first. The restored database then takes the place in one move, so a restore that is
/// cut off leaves the store as it was. The restored store takes a new identity when it is opened next.
public final class Restore {
    /// @param movedAside where the store that stood there lies now; empty if there was none
    public record Restored(Optional<Path> movedAside) {}

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final StoreFolder folder;
    private final Surroundings surroundings;
    private final Migrations migrations;

    public Restore(StoreFolder folder, Surroundings surroundings, Migrations migrations) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.migrations = migrations;
    }

    /// @param who the person, for the lock
    /// @throws YitiException if the backup does not restore, is of a newer program, or the store is open;
    ///     the present store is then as it was
    public Restored from(Path backup, String who) throws YitiException {
        try {
            Files.createDirectories(folder.root());
            return switch (StoreLock.take(folder.root(), who, () -> false)) {
                case StoreLock.HeldBy held -> throw new YitiException(held.sentence());
                case StoreLock.Taken taken -> {
                    try (StoreLock lock = taken.lock()) {
                        yield replace(backup);
                    }
                }
            };
        } catch (IOException e) {
            throw new YitiException(Sentence.of("restore.failed", folder.root().toString()), e);
        }
    }

    private Restored replace(Path backup) throws IOException, YitiException {
        Path work = folder.restoring();
        Leftovers.delete(work);
        try {
            surroundings.needSpace(folder.root(), 20 * Files.size(backup) + presentSize());
            Path database = work.resolve(StoreFolder.DATABASE);
            var manifest = new BackupFile(backup).restoreTo(database);
            if (manifest.schema() > migrations.newest()) {
                throw new YitiException(
                        Sentence.of("store.version.newer", manifest.schema(), migrations.newest()));
            }
            mark(database);
            Optional<Path> aside = copyAside();
            bringFiles(backup);
            Files.move(database, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            return new Restored(aside);
        } finally {
            Leftovers.delete(work);
        }
    }

    /// The files of attachments are in no backup; those of the store that it was made of lie beside it.
    private void bringFiles(Path backup) throws IOException, YitiException {
        var made = backup.toAbsolutePath().normalize().getParent();
        var there = made == null ? null : made.resolveSibling(StoreFolder.BLOBS);
        if (there == null || there.equals(folder.blobs()) || !Files.isDirectory(there)) {
            return;
        }
        var here = new BlobFiles(folder.blobs(), folder.arriving());
        try (var all = Files.walk(there, 2)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!here.has(String.valueOf(file.getFileName()))) {
                    here.put(file, Progress.SILENT);
                }
            }
        }
    }

    private static void mark(Path database) throws YitiException {
        var pool = H2File.create(database);
        try {
            SelfRow.writeOpened(DSL.using(pool, SQLDialect.H2), SelfRow.RESTORED);
        } finally {
            pool.dispose();
        }
    }

    private long presentSize() throws IOException {
        return Files.exists(folder.database()) ? Files.size(folder.database()) : 0;
    }

    private Optional<Path> copyAside() throws IOException {
        if (!Files.exists(folder.database())) {
            return Optional.empty();
        }
        String stamp =
                STAMP.withZone(surroundings.clock().getZone())
                        .format(surroundings.clock().instant());
        Path place = folder.aside().resolve(stamp);
        for (int n = 2; Files.exists(place); n++) {
            place = folder.aside().resolve(stamp + "-" + n);
        }
        Files.createDirectories(place);
        if (Files.exists(folder.key())) { // the restored store overwrites it with its new key
            Files.copy(folder.key(), place.resolve(folder.key().getFileName()));
        }
        Files.copy(folder.database(), place.resolve(StoreFolder.DATABASE));
        return Optional.of(place);
    }
}
