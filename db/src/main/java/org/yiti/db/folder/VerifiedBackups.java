package org.yiti.db.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.yiti.db.folder.BackupFile.Manifest;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups;

/// Backups of an open store. A backup is the whole database as text, taken from one moment while others may
/// go on writing. Before it gets its name, it was loaded into a scratch database and every row of every table
/// was compared with that moment; so a file with a final name is a backup that restores. Text survives a
/// damaged database file and a change of its format.
public final class VerifiedBackups implements Backups {
    private static final Pattern NAME =
            Pattern.compile("yiti-\\d{8}-\\d{4}-([a-z-]+?)(-\\d+)?\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final String PART = ".part";
    private static final Duration LEFT_OVER = Duration.ofHours(6);
    private static final long STEPS = 4;

    private final DataSource live;
    private final StoreFolder folder;
    private final Surroundings surroundings;

    /// The backup of the day is made beside the person's work, which may ask for one too.
    private final ReentrantLock oneAtATime = new ReentrantLock();

    VerifiedBackups(DataSource live, StoreFolder folder, Surroundings surroundings) {
        this.live = live;
        this.folder = folder;
        this.surroundings = surroundings;
    }

    @Override
    public Path folder() {
        return folder.backups();
    }

    @Override
    public List<Backup> list() throws YitiException {
        return list(folder.backups());
    }

    /// The backups in a folder, newest first. Those whose manifest cannot be read are listed as not verified.
    public static List<Backup> list(Path backups) throws YitiException {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (var files = Files.list(backups)) {
            return files.flatMap(f -> describe(f).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new YitiException(Sentence.of("backup.list.failed", backups.toString()), e);
        }
    }

    private static Optional<Backup> describe(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            long bytes = Files.size(file);
            try {
                Manifest manifest = new BackupFile(file).manifest();
                Instant at = Instant.parse(manifest.at());
                return Optional.of(new Backup(file, at, manifest.occasion(), bytes, true));
            } catch (IOException e) { // damaged since: shown, but never counted
                Instant at = Files.getLastModifiedTime(file).toInstant();
                return Optional.of(new Backup(file, at, occasion(name.group(1)), bytes, false));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Occasion occasion(String key) {
        return List.of(Occasion.values()).stream()
                .filter(o -> key(o).equals(key))
                .findFirst()
                .orElse(Occasion.BY_HAND);
    }

    private static String key(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<Backup> makeDaily(Progress progress) throws YitiException {
        LocalDate today = LocalDate.now(surroundings.clock());
        boolean due =
                list().stream()
                        .filter(Backup::verified)
                        .map(b -> LocalDate.ofInstant(b.at(), surroundings.clock().getZone()))
                        .noneMatch(today::equals);
        return due ? makeIfChanged(Occasion.DAILY, progress) : Optional.empty();
    }

    /// Makes a backup if the store has other steps than the newest one.
    public Optional<Backup> makeIfChanged(Occasion occasion, Progress progress)
            throws YitiException {
        oneAtATime.lock();
        try {
            return changed() ? Optional.of(make(occasion, progress)) : Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean changed() throws YitiException {
        var self = SelfRow.read(DSL.using(live, SQLDialect.H2));
        var newest = list().stream().filter(Backup::verified).findFirst();
        return self.isPresent() && (newest.isEmpty() || !same(newest.get(), self.get()));
    }

    private static boolean same(Backup backup, SelfRow self) throws YitiException {
        try {
            Manifest manifest = new BackupFile(backup.file()).manifest();
            return manifest.replica().equals(self.replica())
                    && manifest.lastStep() == self.lastStep();
        } catch (IOException e) {
            throw new YitiException(Sentence.of("backup.damaged", backup.file().toString()), e);
        }
    }

    @Override
    public Backup ensure(Occasion occasion, Progress progress) throws YitiException {
        oneAtATime.lock();
        try {
            var newest = list().stream().filter(Backup::verified).findFirst();
            if (newest.isPresent() && isWhatStands(newest.get(), progress)) {
                return newest.get();
            }
            return make(occasion, progress);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Looks at every row of every table, as some are kept without a step, and at the file.
    private boolean isWhatStands(Backup backup, Progress progress) throws YitiException {
        report(progress, 0, "backup.comparing");
        try {
            var file = new BackupFile(backup.file());
            Manifest manifest = file.manifest();
            var self = SelfRow.read(DSL.using(live, SQLDialect.H2));
            return self.isPresent()
                    && manifest.replica().equals(self.get().replica())
                    && manifest.lastStep() == self.get().lastStep()
                    && file.whole()
                    && manifest.contents().equals(ofOneMoment(Contents::of));
        } catch (IOException e) { // damaged since, so that a new one has to be made
            return false;
        } catch (SQLException | DataAccessException e) {
            throw new YitiException(Sentence.of("backup.failed", folder.backups().toString()), e);
        }
    }

    @Override
    public Backup make(Occasion occasion, Progress progress) throws YitiException {
        oneAtATime.lock();
        Path work = folder.backups().resolve("making-" + ProcessHandle.current().pid() + PART);
        try {
            Files.createDirectories(folder.backups());
            removeLeftOvers();
            Leftovers.delete(work);
            Files.createDirectory(work);
            surroundings.needSpace(folder.backups(), 4 * Files.size(folder.database()));
            return make(occasion, progress, work);
        } catch (IOException | SQLException | DataAccessException e) {
            throw new YitiException(Sentence.of("backup.failed", folder.backups().toString()), e);
        } finally {
            Leftovers.delete(work);
            oneAtATime.unlock();
        }
    }

    private Backup make(Occasion occasion, Progress progress, Path work)
            throws IOException, SQLException, YitiException {
        Instant now = surroundings.clock().instant();
        var part = new BackupFile(work.resolve("backup.zip"));
        report(progress, 0, "backup.saving");
        part.write(save(occasion, now, work.resolve("saved.sql")), work.resolve("saved.sql"));
        report(progress, 1, "backup.restoring");
        part.restoreTo(work.resolve("scratch").resolve(StoreFolder.DATABASE));
        report(progress, 2, "backup.naming");
        Path file = freeName(occasion, now);
        Files.move(work.resolve("backup.zip"), file, StandardCopyOption.ATOMIC_MOVE);
        report(progress, 3, "backup.tidying");
        for (Backup old : Retention.USUAL.mayGo(list(), surroundings.clock().getZone())) {
            if (!old.file().equals(file)) {
                Files.delete(old.file());
            }
        }
        return new Backup(file, now, occasion, Files.size(file), true);
    }

    private static void report(Progress progress, long done, String doing) {
        progress.checkpoint();
        progress.report(done, STEPS, Sentence.of(doing));
    }

    private Manifest save(Occasion occasion, Instant now, Path script)
            throws IOException, SQLException {
        return ofOneMoment(db -> {
            var self = SelfRow.read(db);
            var contents = Contents.of(db);
            int schema = Migrations.versionOf(db);
            new H2Statements(db).scriptTo(script);
            return new Manifest(
                    BackupFile.FORMAT,
                    now.toString(),
                    occasion,
                    surroundings.program(),
                    schema,
                    self.map(SelfRow::replica).orElse(""),
                    self.map(SelfRow::lastStep).orElse(0L),
                    BackupFile.sha256(script),
                    contents);
        });
    }

    private interface Reading<T> {
        T read(DSLContext db) throws IOException;
    }

    private <T> T ofOneMoment(Reading<T> reading) throws IOException, SQLException {
        try (Connection connection = live.getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            // In H2 a serializable transaction reads every table as it stood when it began.
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                return reading.read(DSL.using(connection, SQLDialect.H2));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(before);
                connection.setAutoCommit(true);
            }
        }
    }

    private Path freeName(Occasion occasion, Instant now) {
        String stamp = STAMP.withZone(surroundings.clock().getZone()).format(now);
        String name = "yiti-" + stamp + "-" + key(occasion);
        Path file = folder.backups().resolve(name + ".zip");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.backups().resolve(name + "-" + n + ".zip");
        }
        return file;
    }

    /// What a process that was killed in the middle left behind. Old ones only: another store may have the
    /// same backup folder and be at work.
    private void removeLeftOvers() throws IOException {
        Instant old = Clock.systemUTC().instant().minus(LEFT_OVER);
        try (var files = Files.list(folder.backups())) {
            for (Path file : files.filter(f -> f.toString().endsWith(PART)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Leftovers.delete(file);
                }
            }
        }
    }
}
