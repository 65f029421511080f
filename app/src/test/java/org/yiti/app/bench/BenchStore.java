package org.yiti.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.yiti.db.folder.Disk;
import org.yiti.db.folder.Machine;
import org.yiti.db.folder.Migrations;
import org.yiti.db.folder.OpenFolder;
import org.yiti.db.folder.OpenStore;
import org.yiti.db.folder.Opening;
import org.yiti.db.folder.StoreFolder;
import org.yiti.db.folder.Surroundings;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Office;

/// A store folder as the program keeps it, opened in this process.
record BenchStore(StoreFolder folder) {
    static final Actor WHO = new Actor("bench", "bench");

    static BenchStore at(Path root) {
        var home = Path.of(System.getProperty("user.home"));
        return new BenchStore(
                StoreFolder.at(root, StoreFolder.witnessPlace(System.getenv(), home)));
    }

    /// Makes the big year if it is not there yet.
    void makeOnce() throws Exception {
        if (java.nio.file.Files.exists(folder.database())) {
            return;
        }
        make(BigYear.OFFICE, _ -> new BigYear().steps());
    }

    void make(NewOffice office, Function<Office, List<Step>> steps) throws Exception {
        opener().create(office);
        try (var open = open()) {
            for (Step step : steps.apply(open.store().office())) {
                open.recorder().record(WHO, step);
            }
        }
    }

    OpenFolder open() throws Exception {
        return switch (opener().open("bench", () -> false, Progress.SILENT)) {
            case Opening.Opened(var open) -> open;
            case Opening.Held held -> throw new IllegalStateException(held.toString());
            case Opening.Copied copied -> throw new IllegalStateException(copied.toString());
            case Opening.Damaged damaged -> throw new IllegalStateException(damaged.cause());
        };
    }

    private OpenStore opener() throws YitiException, java.io.IOException {
        return new OpenStore(
                folder,
                new Surroundings(
                        Clock.system(ZoneId.of("Asia/Shanghai")),
                        Disk.real(),
                        Machine.thisOne(System.getenv()),
                        "0.1.0"),
                Migrations.RELEASED);
    }
}
