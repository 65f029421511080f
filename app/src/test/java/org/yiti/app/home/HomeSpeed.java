package org.yiti.app.home;

import java.time.ZoneId;
import java.util.Locale;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.today.TodayReader;
import org.yiti.model.YitiException;
import org.yiti.model.store.Store;

/// What the first page reads behind the screen.
public final class HomeSpeed {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);

    private final Store store;
    private final Snapshot at;

    public HomeSpeed(Store store, Snapshot at) {
        this.store = store;
        this.at = at;
    }

    /// The figures, cards and charts of the page.
    public int page() {
        return HomePage.read(at, TEXTS).issues().size();
    }

    /// What changed since the last meeting.
    public String since() throws YitiException {
        var read = new SinceReader(store, TEXTS, ZoneId.of("Asia/Shanghai"), false).read(at);
        return read.basis().getClass().getSimpleName() + " " + read.count();
    }

    /// The reminders, those about figures too.
    public int reminders() throws YitiException {
        return new TodayReader(store).read(at, at.asOf().atTime(9, 0)).reminders().size();
    }

    public int items() throws YitiException {
        return ItemCounts.read(store.items(), at.asOf()).open();
    }
}
