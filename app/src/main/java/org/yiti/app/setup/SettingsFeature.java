package org.yiti.app.setup;

import java.util.List;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.nav.Route;
import org.yiti.app.setup.account.AccountsFeature;
import org.yiti.app.setup.backup.BackupFeature;
import org.yiti.app.setup.backup.Restoring;
import org.yiti.app.setup.bin.BinFeature;
import org.yiti.app.setup.calendar.CalendarFeature;
import org.yiti.app.setup.light.LightRuleFeature;
import org.yiti.app.setup.paper.PaperSetupFeature;
import org.yiti.app.setup.phrase.PhrasesFeature;
import org.yiti.app.setup.register.RegisterFeature;
import org.yiti.app.setup.year.YearFeature;

/// What an office and a person set: a list of pages at the left, the page at the right.
public final class SettingsFeature {
    private SettingsFeature() {}

    /// @param restoring the way back to an older store, which only the window's start knows
    /// @param papers the papers that an office may have templates of its own for
    public static Parent create(
            Workplace at, Restoring restoring, List<LetterKind> papers, Route.Settings route) {
        var page =
                switch (route.page()) {
                    case OFFICE -> new OfficePage(at.desk(), at.preferences(), at.texts()).build();
                    case ACCOUNTS -> AccountsFeature.create(at);
                    case UNITS -> RegisterFeature.create(at, route.row());
                    case YEAR -> YearFeature.create(at);
                    case CALENDAR -> CalendarFeature.create(at);
                    case LIGHTS -> LightRuleFeature.create(at);
                    case PHRASES -> PhrasesFeature.create(at, route.row());
                    case PAPERS -> PaperSetupFeature.create(at, papers);
                    case APPEARANCE -> new AppearancePage(at.preferences(), at.texts()).build();
                    case BIN -> BinFeature.create(at);
                    case BACKUP -> BackupFeature.create(at, restoring);
                };
        return new SettingsView(at.navigator(), at.texts()).build(route.page(), page);
    }
}
