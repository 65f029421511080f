package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.IssueTab;
import org.yiti.app.nav.Route.SettingsPage;
import org.yiti.app.preference.Settings;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// Every page that shows a list prints it; the others have nothing to print.
class EveryListOnPaperTest extends FxTest {
    private static final Set<SettingsPage> LISTS = EnumSet.of(SettingsPage.UNITS, SettingsPage.BIN);

    @TempDir Path folder;

    private static Object onScreen(Callable<?> action) {
        return fx(action);
    }

    @Test
    void everyListOfTheSampleYearFitsOnPaper() throws Exception {
        var printed = new HashSet<String>();
        try (var pages =
                new Pages(
                        folder,
                        true,
                        Settings.initial("张三"),
                        1280,
                        720,
                        EveryListOnPaperTest::onScreen)) {
            for (Route route : pages.routes()) {
                if (route instanceof Route.Settings(var page, var _) && !LISTS.contains(page)) {
                    continue;
                }
                var said = pages.printed(route);
                assertThat(said).as(route.toString()).matches("|第 1 / \\d+ 页");
                if (!said.isEmpty()) {
                    printed.add(name(route));
                }
            }
            var figure = new Route.FigureRows(FigureCode.TASK_RATE, FigureScope.YEAR);
            assertThat(pages.printed(figure)).matches("第 1 / \\d+ 页");
        }
        assertThat(printed)
                .containsAll(
                        Set.of(
                                "Issues",
                                "YearCheck",
                                "Matrix",
                                "Hotline",
                                IssueTab.TASKS.name(),
                                IssueTab.DUTIES.name(),
                                IssueTab.POLICIES.name(),
                                IssueTab.BASELINE.name(),
                                IssueTab.CHECK.name(),
                                SettingsPage.UNITS.name()))
                .doesNotContain("Home", IssueTab.PLAN.name(), SettingsPage.BIN.name());
    }

    private static String name(Route route) {
        return switch (route) {
            case Route.IssuePage(var _, var tab, var _) -> tab.name();
            case Route.Settings(var page, var _) -> page.name();
            default -> route.getClass().getSimpleName();
        };
    }
}
