package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.Optional;
import org.yiti.model.job.Progress;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

final class DbStores implements Stores {
    public boolean exists(Path folder) { return false; }
    public Store create(Path folder, NewOffice office) { throw new IllegalStateException(); }
    public Store open(Path folder, String who, Runnable onShow) { throw new IllegalStateException(); }
    public Optional<Path> newestBackup(Path folder) { return Optional.empty(); }
    public void restore(Path backup, Path folder, Progress progress) {}
}
