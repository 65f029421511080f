package org.yiti.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// One store that stays open between commands, so that many can be typed in a short time. Everything but opening and
/// closing goes the usual way.
final class KeptStores implements Stores {
    private final Stores others;
    private final Store kept;

    /// @param others asked about whatever is no opening of the store
    KeptStores(Stores others, Store store) {
        this.others = others;
        this.kept = unclosed(store);
    }

    private static Store unclosed(Store store) {
        return (Store)
                Proxy.newProxyInstance(
                        Store.class.getClassLoader(),
                        new Class<?>[] {Store.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("close")) {
                                return null;
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Override
    public Opening open(Path folder, String who, BooleanSupplier onShow, Progress progress) {
        return new Opening.Opened(kept, List.of());
    }

    @Override
    public boolean exists(Path folder) {
        return others.exists(folder);
    }

    @Override
    public boolean remains(Path folder) {
        return others.remains(folder);
    }

    @Override
    public void create(Path folder, NewOffice office) throws YitiException {
        others.create(folder, office);
    }

    @Override
    public Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
        return others.inspect(file, unlocking);
    }

    @Override
    public Optional<Path> newestBackup(Path folder) throws YitiException {
        return others.newestBackup(folder);
    }

    @Override
    public Optional<Path> restore(Path backup, Path folder, String who) throws YitiException {
        return others.restore(backup, folder, who);
    }
}
