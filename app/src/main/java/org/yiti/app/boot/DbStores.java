package org.yiti.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.yiti.db.exchange.PackageLook;
import org.yiti.db.folder.Disk;
import org.yiti.db.folder.Machine;
import org.yiti.db.folder.Migrations;
import org.yiti.db.folder.OpenStore;
import org.yiti.db.folder.Restore;
import org.yiti.db.folder.StoreFolder;
import org.yiti.db.folder.Surroundings;
import org.yiti.db.folder.VerifiedBackups;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Stores;

/// The stores of this computer: folders with an H2 database, seen through the ports of the model.
public final class DbStores implements Stores {
    static final String VERSION = "0.1.0";

    private final Map<String, String> environment;
    private final Path home;

    /// @param environment and home where the witness lies
    public DbStores(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /// With this computer's environment.
    public static DbStores ofThisComputer() {
        return new DbStores(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    @Override
    public boolean exists(Path folder) {
        return Files.exists(folder(folder).database());
    }

    @Override
    public boolean remains(Path root) {
        var folder = folder(root);
        return Files.exists(folder.key()) || Files.isDirectory(folder.backups());
    }

    @Override
    public void create(Path folder, NewOffice office) throws YitiException {
        opener(folder).create(office);
    }

    @Override
    public Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
        return PackageLook.at(file, unlocking);
    }

    @Override
    public Opening open(Path folder, String who, BooleanSupplier onShow, Progress progress)
            throws YitiException {
        return seen(opener(folder).open(who, onShow, progress));
    }

    private static Opening seen(org.yiti.db.folder.Opening opening) {
        return switch (opening) {
            case org.yiti.db.folder.Opening.Opened(var open) ->
                    new Opening.Opened(open, open.warnings());
            case org.yiti.db.folder.Opening.Held(var by) ->
                    new Opening.Held(by.sentence(), by.toldToShow());
            case org.yiti.db.folder.Opening.Copied copied ->
                    new Opening.Copied(
                            copied.sentence(), () -> seen(copied.continueAsNewReplica()));
            case org.yiti.db.folder.Opening.Damaged(var sentence, var newest, var _) ->
                    new Opening.Damaged(sentence, newest.map(Backup::file));
        };
    }

    @Override
    public Optional<Path> newestBackup(Path folder) throws YitiException {
        return VerifiedBackups.list(folder(folder).backups()).stream()
                .filter(Backup::verified)
                .map(Backup::file)
                .findFirst();
    }

    @Override
    public Optional<Path> restore(Path backup, Path folder, String who) throws YitiException {
        return new Restore(folder(folder), surroundings(), Migrations.RELEASED)
                .from(backup, who)
                .movedAside();
    }

    private OpenStore opener(Path folder) throws YitiException {
        return new OpenStore(folder(folder), surroundings(), Migrations.RELEASED);
    }

    private StoreFolder folder(Path root) {
        return StoreFolder.at(root, StoreFolder.witnessPlace(environment, home));
    }

    private Surroundings surroundings() throws YitiException {
        try {
            return new Surroundings(
                    Clock.systemDefaultZone(), Disk.real(), Machine.thisOne(environment), VERSION);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("store.machine.unknown"), e);
        }
    }
}
