package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.Map;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Actor;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// Real stores for tests, with everything they leave outside their folder kept in a home of the test's own.
public final class TestStores {
    public static final NewOffice CITY = new NewOffice("110000", "110000", "市每月一题专班", Level.CITY);

    private TestStores() {}

    public static Stores in(Path home) {
        return new DbStores(
                Map.of(
                        "XDG_DATA_HOME", home.resolve("data").toString(),
                        "XDG_STATE_HOME", home.resolve("state").toString()),
                home);
    }

    /// A new open store.
    public static Store fresh(Path home, String folder) throws YitiException {
        var stores = in(home);
        stores.create(home.resolve(folder), CITY);
        return open(home, folder);
    }

    /// A new open store in the folder `s`, with the sample year.
    public static Store sample(Path home, Actor by) throws YitiException {
        in(home).create(home.resolve("s"), SampleYear.OFFICE);
        var store = open(home, "s");
        new SampleYear(store.office()).fill(store, by);
        return store;
    }

    public static Store open(Path home, String folder) throws YitiException {
        return open(home, home.resolve(folder));
    }

    public static Store open(Path home, Path folder) throws YitiException {
        var opening = in(home).open(folder, "测试", () -> false, Progress.SILENT);
        if (opening instanceof Stores.Opening.Opened(var store, var _)) {
            return store;
        }
        throw new AssertionError(opening);
    }
}
