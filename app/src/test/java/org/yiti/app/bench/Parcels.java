package org.yiti.app.bench;

import java.nio.file.Files;
import org.yiti.db.folder.OpenFolder;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.store.NewOffice;

/// Real files between two stores of one office.
final class Parcels {
    static final NewOffice OFFICE = new NewOffice("110000", "110000", "市每月一题专班", Level.CITY);

    private Parcels() {}

    static void trustEachOther(OpenFolder one, OpenFolder two) throws Exception {
        trust(one, two);
        trust(two, one);
    }

    private static void trust(OpenFolder here, OpenFolder there) throws Exception {
        var file = export(there, PackageKind.RECEIPT).file();
        here.exchange()
                .trust(BenchStore.WHO, file, Unlocking.NONE, there.exchange().own().fingerprint());
    }

    static Exported export(OpenFolder from, PackageKind kind) throws Exception {
        var desk = Files.createTempDirectory("yiti-bench-desk");
        var order = new ExportOrder(OFFICE.code(), kind, new Lock.Open(), desk, true, true);
        return from.exchange().export(BenchStore.WHO, order, Progress.SILENT);
    }

    static Preview preview(OpenFolder store, Exported exported) throws Exception {
        return store.exchange().preview(exported.file(), Unlocking.NONE, Progress.SILENT);
    }

    static Imported take(OpenFolder store, Exported exported) throws Exception {
        return take(store, exported, Progress.SILENT);
    }

    private static Imported take(OpenFolder store, Exported exported, Progress progress)
            throws Exception {
        return store.exchange().accept(BenchStore.WHO, exported.file(), Unlocking.NONE, progress);
    }

    /// @param merge milliseconds from when the backup before it was made and verified
    record Merged(Preview preview, double merge) {}

    static Merged merge(OpenFolder store, Exported exported) throws Exception {
        var watch = new Watch();
        var preview = take(store, exported, watch).preview();
        return new Merged(preview, (System.nanoTime() - watch.begun) / 1e6);
    }

    private static final class Watch implements Progress {
        private long begun = System.nanoTime();

        @Override
        public void report(long done, long total, Sentence doing) {
            if (doing.key().equals("exchange.progress.merging")) {
                begun = System.nanoTime();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
