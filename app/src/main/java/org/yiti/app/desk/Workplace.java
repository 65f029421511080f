package org.yiti.app.desk;

import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.nav.Navigator;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.theme.Theme;

/// What a feature is made with. A feature takes from it the two or three things its model and view need and
/// hands those on; it never passes the whole of it further.
///
/// @param desk the open year and the one way to change it
/// @param navigator the way to other pages
/// @param jobs long work
/// @param notices what the window tells
/// @param preferences what this person prefers
/// @param rows the list on the screen, for commands that work on its rows
/// @param theme type size, colours and font, for what is drawn
/// @param printing puts lists on paper
public record Workplace(
        Desk desk,
        Navigator navigator,
        JobRunner jobs,
        Notices notices,
        Texts texts,
        Preferences preferences,
        OpenRows rows,
        Theme theme,
        Printing printing) {
    public DeskWork work() {
        return new DeskWork(desk, jobs, notices);
    }
}
