package org.yiti.db.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.yiti.db.Stores;
import org.yiti.db.folder.Opening.Opened;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Store folders for tests, on real files.
final class Folders {
    static final Machine HERE = new Machine("here", "科室电脑");
    static final Disk ROOMY = disk(1L << 40, true, Disk.Kind.LOCAL);

    private Folders() {}

    static StoreFolder in(Path temp) {
        return StoreFolder.at(temp.resolve("store"), temp.resolve("witness"));
    }

    static Surroundings surroundings() {
        return surroundings(Clock.systemUTC(), ROOMY, HERE);
    }

    static Surroundings surroundings(Clock clock, Disk disk, Machine machine) {
        return new Surroundings(clock, disk, machine, "0.1.0");
    }

    static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    static Disk disk(long free, boolean writable, Disk.Kind kind) {
        return new Disk() {
            @Override
            public long free(Path path) {
                return free;
            }

            @Override
            public boolean writable(Path path) {
                return writable;
            }

            @Override
            public Kind kind(Path path) {
                return kind;
            }
        };
    }

    static OpenStore opener(StoreFolder folder) {
        return new OpenStore(folder, surroundings(), Migrations.RELEASED);
    }

    static Opening open(StoreFolder folder) throws YitiException {
        return opener(folder).open("安娜", () -> false, Progress.SILENT);
    }

    static OpenFolder opened(Opening opening) {
        if (opening instanceof Opened opened) {
            return opened.folder();
        }
        throw new AssertionError(opening.toString());
    }

    /// A store that a program of an older schema made, with two tasks.
    static StoreFolder ofSchema(int schema, Path temp) throws IOException {
        var folder = in(temp);
        var target = Objects.requireNonNull(folder.database().getParent());
        Files.createDirectories(target);
        InputStream in = Folders.class.getResourceAsStream("stores/" + schema + ".zip");
        try (var zip = new ZipInputStream(Objects.requireNonNull(in))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, target.resolve(entry.getName()));
            }
        }
        return folder;
    }

    /// Opens it; one that came from another computer goes on as a store of its own.
    static OpenFolder openedAsNew(StoreFolder folder) throws YitiException {
        var opening = open(folder);
        return opened(
                opening instanceof Opening.Copied copied ? copied.continueAsNewReplica() : opening);
    }

    /// A new store with one unit of each name, closed.
    static StoreFolder withUnits(Path temp, String... names) throws YitiException {
        var folder = in(temp);
        opener(folder).create(Stores.CITY);
        try (var open = opened(open(folder))) {
            for (String name : names) {
                addUnit(open, name);
            }
        }
        return folder;
    }

    static void addUnit(OpenFolder open, String name) throws YitiException {
        Change.Add unit = Stores.unit(name, name);
        open.store().recorder().record(Stores.ANNA, Stores.step(unit));
    }

    static java.util.List<String> units(OpenFolder open) {
        return open.store().rows().all(Table.UNIT).stream()
                .map(row -> (String) row.get(Field.UNIT_NAME))
                .sorted()
                .toList();
    }
}
