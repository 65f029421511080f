package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.FxTest;
import org.yiti.app.baseline.FrozenJson;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.Tools;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.Grid;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.theme.Theme;
import org.yiti.app.view.OpenViews;
import org.yiti.model.Sentence;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

class IssueViewsTest extends FxTest {
    @TempDir Path folder;

    private Workplace at(SmallYear year) {
        var preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
        return new Workplace(
                year.desk,
                year.navigator,
                new DirectJobRunner(),
                year.notices,
                year.texts,
                preferences,
                new OpenRows(),
                new Theme(preferences.settingsProperty()),
                new Printing(
                        "办公室",
                        new DirectJobRunner(),
                        year.notices,
                        year.texts,
                        preferences,
                        _ -> {}));
    }

    private Parent page(SmallYear year, Route.IssueTab tab) {
        var root =
                fx(() ->
                        IssuePageFeature.create(
                                at(year),
                                new OpenViews(at(year)),
                                Tools.marks(year.desk, year.notices),
                                Tools.files(year.desk, year.notices),
                                _ -> new javafx.scene.layout.Region(),
                                new Route.IssuePage(year.issue, tab)));
        show(root);
        return root;
    }

    private static String shown(Parent root, String selector) {
        return fx(() -> ((Labeled) root.lookup(selector)).getText());
    }

    private static void type(Parent root, String selector, String words) {
        fx(() -> {
            var field = (TextField) root.lookup(selector);
            field.requestFocus();
            field.setText(words);
            field.getOnAction().handle(null);
        });
    }

    @ParameterizedTest
    @EnumSource(Route.IssueTab.class)
    void everyTabOpensWithItselfChosenAndTheNameNotInFocus(Route.IssueTab tab) {
        var root = page(fx(() -> new SmallYear()), tab);
        var id = "#issue-tab-" + tab.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(fx(() -> ((ToggleButton) root.lookup(id)).isSelected())).isTrue();
        assertThat(fx(() -> root.lookup("#ISSUE_NAME").isFocused())).isFalse();
    }

    @Test
    void whatMovedSinceTheBaselineIsMarkedWhileTheSwitchIsOn() {
        var year = fx(() -> new SmallYear());
        var book = year.now().book();
        var frozen = Frozen.of(book, book.issue(year.issue).orElseThrow(), year.now().units());
        fx(() -> {
            year.add(
                    Table.BASELINE,
                    Map.of(
                            BASELINE_ISSUE,
                            year.issue,
                            BASELINE_NAME,
                            "年初",
                            BASELINE_CONTENT,
                            new FrozenJson().write(frozen)));
            year.desk.reload();
            year.desk.record(
                    Step.of(
                            Sentence.of("step.sample"),
                            Change.Put.of(year.second, TASK_CONTENT, "检查用工和工资")));
        });
        var root = page(year, Route.IssueTab.TASKS);
        assertThat(marksShown(root)).isZero();
        fx(() -> ((ToggleButton) root.lookup("#baseline-marks")).fire());
        fx(root::layout);
        assertThat(marksShown(root)).isEqualTo(1);
        fx(() -> ((Grid<?>) root.lookup("#tasks")).select(year.second, TASK_CONTENT.name()));
        assertThat(shown(root, "#tasks-selection")).contains("批准时任务内容：检查用工03-02");
        fx(() -> ((ToggleButton) root.lookup("#baseline-marks")).fire());
        fx(root::layout);
        assertThat(marksShown(root)).isZero();
    }

    private static long marksShown(Parent root) {
        return fx(() -> root.lookupAll(".grid-mark").stream().filter(Node::isVisible).count());
    }

    @Test
    void theCellThatSomebodyCameForIsTheCurrentOne() {
        var year = fx(() -> new SmallYear());
        var cell = new Route.Cell(year.second, "TASK_DONE_CRITERION");
        var route = new Route.IssuePage(year.issue, Route.IssueTab.TASKS, Optional.of(cell));
        var root =
                fx(() ->
                        IssuePageFeature.create(
                                at(year),
                                new OpenViews(at(year)),
                                Tools.marks(year.desk, year.notices),
                                Tools.files(year.desk, year.notices),
                                _ -> new javafx.scene.layout.Region(),
                                route));
        show(root);
        var place = fx(() -> ((Grid<?>) root.lookup("#tasks")).placeProperty().getValue());
        assertThat(place.row()).contains(year.second);
        assertThat(place.column()).isEqualTo("TASK_DONE_CRITERION");
    }

    @Test
    void theFieldThatSomebodyCameForHasTheFocus() {
        var year = fx(() -> new SmallYear());
        var cell = new Route.Cell(year.issue, "ISSUE_GOAL");
        var route = new Route.IssuePage(year.issue, Route.IssueTab.OVERVIEW, Optional.of(cell));
        var root =
                fx(() ->
                        IssuePageFeature.create(
                                at(year),
                                new OpenViews(at(year)),
                                Tools.marks(year.desk, year.notices),
                                Tools.files(year.desk, year.notices),
                                _ -> new javafx.scene.layout.Region(),
                                route));
        show(root);
        assertThat(fx(() -> root.lookup("#ISSUE_GOAL").isFocused())).isTrue();
    }

    @Test
    void aTypedNameIsStoredAndShown() {
        var year = fx(() -> new SmallYear());
        var root = page(year, Route.IssueTab.OVERVIEW);
        type(root, "#ISSUE_NAME", "欠薪");
        assertThat(fx(() -> year.model.issue().orElseThrow().name())).isEqualTo("欠薪");
        assertThat(year.store.recorded()).hasSize(1);
    }

    @Test
    void thePageSpeaksEnglish() {
        var root = page(fx(() -> new SmallYear("en")), Route.IssueTab.TASKS);
        assertThat(shown(root, "#issue-tab-tasks")).isEqualTo("Tasks 2");
        assertThat(shown(root, "#task-add")).isEqualTo("New task");
        assertThat(shown(root, "#issue-fraction")).isEqualTo("Tasks 0/2 · Policies 0/0");
    }

    @Test
    void theStripWritesTheMonthOfTheDateWhileNoMonthIsChosen() {
        var year = fx(() -> new SmallYear());
        var root = page(year, Route.IssueTab.TASKS);
        type(root, "#MONTH_REPORT_PERCENT", "55");
        var report = fx(() -> year.now().book().report(year.first, 6).orElseThrow());
        assertThat(report.percent()).isEqualByComparingTo("55");
    }

    @Test
    void theStripFollowsTheCurrentCell() {
        var year = fx(() -> new SmallYear());
        var root = page(year, Route.IssueTab.TASKS);
        fx(() -> assertThat(((Grid<?>) root.lookup("#tasks")).select(year.second, "m-8")).isTrue());
        type(root, "#MONTH_PLAN_PERCENT", "80");
        var plan = fx(() -> year.now().book().plan(year.second, 8).orElseThrow());
        assertThat(plan.percent()).isEqualByComparingTo("80");
    }

    @Test
    void enterOpensTheCurrentIssueOfTheList() {
        var year = fx(() -> new SmallYear());
        var root = fx(() -> IssueListFeature.create(at(year), new OpenViews(at(year))));
        show(root);
        fx(() -> {
            root.lookup("#issues").requestFocus();
            var target = root.getScene().getFocusOwner();
            target.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        });
        assertThat(fx(() -> year.navigator.routeProperty().get()))
                .isEqualTo(new Route.IssuePage(year.issue, Route.IssueTab.OVERVIEW));
    }

    @Test
    void theButtonMakesTheFirstPlan() {
        var year = fx(() -> new SmallYear());
        var root = page(year, Route.IssueTab.PLAN);
        fx(() -> ((Button) root.lookup("#plan-make")).fire());
        assertThat(fx(() -> year.now().book().solutionPlansOf(year.issue))).hasSize(1);
        // What has just been put on the page is found once it has been laid out.
        fx(() -> {
            root.applyCss();
            root.layout();
        });
        assertThat(fx(() -> root.lookup("#SOLUTION_PLAN_CAUSES"))).isNotNull();
    }
}
