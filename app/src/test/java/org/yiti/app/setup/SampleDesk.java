package org.yiti.app.setup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.app.theme.Theme;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Code;
import org.yiti.model.record.Table;

/// The sample year on a desk over a store in memory, as of the end of June 2021.
public final class SampleDesk {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-06-30T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public final FakeStore store = new FakeStore();
    public final DirectJobRunner jobs = new DirectJobRunner();
    public final Notices notices = new Notices();
    public final Actor person = new Actor("zhang", "张三");
    public final Desk desk = new Desk(store, jobs, notices, CLOCK, person);

    public SampleDesk() {
        store.record(person, new SampleYear(store.office()).step());
        desk.open(Optional.empty());
    }

    /// Rows of some tables, read once.
    public OfficeRows rows(Table... tables) {
        var rows = new OfficeRows(desk, jobs, notices, Code::name, Set.of(tables));
        rows.read();
        return rows;
    }

    /// What a page is made with that is opened over this desk.
    ///
    /// @param settings file of the person's preferences
    public Workplace workplace(Route start, Locale language, Path settings) {
        var texts = new Texts(language);
        var preferences = new Preferences(new SettingsFile(settings));
        return new Workplace(
                desk,
                new Navigator(start),
                jobs,
                notices,
                texts,
                preferences,
                new OpenRows(),
                new Theme(preferences.settingsProperty()),
                new Printing("办公室", jobs, notices, texts, preferences, _ -> {}));
    }
}
