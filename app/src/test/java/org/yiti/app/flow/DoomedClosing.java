package org.yiti.app.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.KeptFiles;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// A process of its own that closes one month after the other, and says which are closed.
final class DoomedClosing {
    static final LocalDate TODAY = LocalDate.of(2021, 12, 31);

    private DoomedClosing() {}

    /// @param args home, and the folder of the store
    public static void main(String[] args) throws Exception {
        try (var store = TestStores.open(Path.of(args[0]), Path.of(args[1]))) {
            var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
            System.out.println("open");
            for (int month = 1; month <= 12; month++) {
                new Closings(store)
                        .close(
                                new Actor("zhang", "张三"),
                                Closings.Wanted.of(programme, month, TODAY, ""),
                                keeping(store),
                                Progress.SILENT);
                System.out.println("closed " + month);
            }
        }
    }

    static KeptFiles keeping(Store store) {
        return new KeptFiles(store, new FontFiles(), new Texts(Locale.CHINESE), _ -> {});
    }
}
