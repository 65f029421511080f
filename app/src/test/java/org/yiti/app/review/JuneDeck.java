package org.yiti.app.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackSource;
import org.yiti.app.pack.PackSources;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;

/// The material of June 2021 of the sample year, as screens.
final class JuneDeck {
    static final Texts TEXTS = new Texts(Locale.CHINESE);

    private JuneDeck() {}

    /// @param home an empty folder
    static Deck make(Path home) throws Exception {
        return of(source(home));
    }

    static PackSource source(Path home) throws Exception {
        try (var store = TestStores.sample(home, new Actor("anna", "安娜"))) {
            return new PackSources(store, TEXTS)
                    .live(YearMonth.of(2021, 6), LocalDate.of(2021, 7, 5), "内部资料");
        }
    }

    static Deck of(PackSource source) {
        return Deck.of(source, new PackMaker(source).make(Progress.SILENT));
    }
}
