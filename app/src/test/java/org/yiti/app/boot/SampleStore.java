package org.yiti.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.YitiException;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// Real stores that hold the sample year, as `yiti sample` makes them. The first is made once for all tests of the
/// process; every test gets a copy, which its computer takes for a store that was moved.
public final class SampleStore {
    private SampleStore() {}

    /// Lays the store and what a computer remembers of it into a home without one.
    ///
    /// @return the folder of the store, which is closed
    public static Path make(Path home, String folder) {
        copy(Made.HOME.resolve(Made.MOVED), home.resolve(folder));
        copy(Made.HOME.resolve(Made.WITNESS), home.resolve(Made.WITNESS));
        return home.resolve(folder);
    }

    public static Store open(Path home, String folder) throws YitiException {
        make(home, folder);
        return TestStores.open(home, folder);
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Made {
        static final String WITNESS = ".local";
        static final String MOVED = "moved";
        static final Path HOME = home();

        private static Path home() {
            try {
                var home =
                        Files.createTempDirectory(
                                Files.createDirectories(Path.of("target")), "sample-");
                var stores = TestStores.in(home);
                stores.create(home.resolve("made"), SampleYear.OFFICE);
                try (var store = TestStores.open(home, "made")) {
                    new SampleYear(store.office()).fill(store, new Actor("anna", "安娜"));
                }
                // Nothing lies any more where it was made, so a copy is no second store.
                Files.move(home.resolve("made"), home.resolve(MOVED));
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (YitiException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
