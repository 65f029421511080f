package org.yiti.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.theme.Theme;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

class HomeViewTest extends FxTest {
    @TempDir Path folder;
    private final Navigator navigator = new Navigator(new Route.Home());
    private final AtomicInteger reviews = new AtomicInteger();
    private Parent root;

    @BeforeEach
    void open() {
        root =
                fx(() -> {
                    var at = new SampleDesk();
                    var preferences =
                            new Preferences(new SettingsFile(folder.resolve("settings.json")));
                    return HomeFeature.create(
                            new Workplace(
                                    at.desk,
                                    navigator,
                                    at.jobs,
                                    at.notices,
                                    new Texts(Locale.CHINESE),
                                    preferences,
                                    new OpenRows(),
                                    new Theme(preferences.settingsProperty()),
                                    new Printing(
                                            "办公室",
                                            at.jobs,
                                            at.notices,
                                            new Texts(Locale.CHINESE),
                                            preferences,
                                            _ -> {})),
                            reviews::incrementAndGet);
                });
        show(root);
    }

    private void press(KeyCode code) {
        fx(() -> {
            var focus = root.getScene().getFocusOwner();
            focus.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT1,TASK_RATE",
        "DIGIT2,POLICY_RATE",
        "DIGIT4,SILENT_UNITS",
    })
    void aDigitOpensTheRowsOfItsFigure(KeyCode key, FigureCode code) {
        press(key);
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new Route.FigureRows(code, FigureScope.YEAR));
    }

    @Test
    void whoTypesElsewhereKeepsTheFocusWhenThePageComes() {
        var search = new TextField();
        var both = new VBox(search);
        show(both);
        fx(() -> {
            root.getScene().setRoot(new VBox());
            search.requestFocus();
            both.getChildren().add(root);
        });
        assertThat(fx(search::isFocused)).isTrue();
    }

    @Test
    void theThirdCardTellsOfSupervisionItemsAndOpensTheirBoard() {
        var said = fx(() -> root.lookup("#home-card-items").getAccessibleText());
        assertThat(said).matches(".*\\D[1-9]\\d* 件，逾期 [1-9]\\d* 件，本月到期 \\d+ 件");
        press(KeyCode.DIGIT3);
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new SupervisionRoute.Supervision(SupervisionRoute.ItemsAs.BOARD));
    }

    @Test
    void theHeadCountsAllThatIsShownBelow() {
        int shown =
                fx(() ->
                        changes().getRoot().getChildren().stream()
                                .mapToInt(group -> group.getChildren().size())
                                .sum());
        var numbers =
                Pattern.compile("\\d+")
                        .matcher(fx(() -> changes().getAccessibleText()))
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group()))
                        .sum();
        assertThat(shown).isPositive().isEqualTo(numbers);
    }

    @Test
    void cGoesToWhatChanged() {
        press(KeyCode.C);
        assertThat(fx(() -> root.lookup("#home-changes").isFocused())).isTrue();
    }

    @SuppressWarnings("unchecked")
    private TreeView<Object> changes() {
        return (TreeView<Object>) root.lookup("#home-changes");
    }

    @Test
    void aGroupOfChangesOpensDownToItsRowsAndARowOpensWhatItIsAbout() {
        press(KeyCode.C);
        var group = fx(() -> changes().getSelectionModel().getSelectedItem());
        boolean open = fx(group::isExpanded);
        press(KeyCode.SPACE);
        assertThat(fx(group::isExpanded)).isEqualTo(!open);
        press(KeyCode.ENTER);
        assertThat(fx(group::isExpanded)).isEqualTo(open);
        fx(() -> changes().getSelectionModel().select(group.getChildren().getFirst()));
        press(KeyCode.ENTER);
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isInstanceOf(SupervisionRoute.ItemPage.class);
    }

    @Test
    void itIsSaidWhatTheYearIsComparedWith() {
        var words =
                fx(() ->
                        root.lookup("#home-since").lookupAll(".label").stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
        assertThat(words).anySatisfy(text -> assertThat(text).contains("无从对照"));
        fx(() -> ((Button) root.lookup("#home-since-close")).fire());
        assertThat(fx(() -> navigator.routeProperty().get())).isEqualTo(new MeetingRoute.Packs());
    }

    @Test
    void pMakesTheMaterialAndTheHeadCountsTheDaysUntilTheMeeting() {
        assertThat(fx(() -> ((Button) root.lookup("#home-ahead")).getText()))
                .isEqualTo("会前还有 4 个工作日：2021年6月专题会（劳动就业）（2021-07-06）");
        fx(() -> ((Button) root.lookup("#home-review")).fire());
        assertThat(reviews).hasValue(1);
        press(KeyCode.P);
        assertThat(fx(() -> navigator.routeProperty().get())).isEqualTo(new MeetingRoute.Packs());
    }

    @Test
    void theIssuesAreLookedAtInThreeWaysAndTheLastOneIsRemembered() {
        fx(() -> ((ToggleButton) root.lookup("#home-overview-heat")).fire());
        var chart = fx(() -> root.lookup("#home-overview-chart"));
        assertThat(fx(chart::isVisible)).isTrue();
        assertThat(fx(() -> root.lookup("#home-issues").getParent().isVisible())).isFalse();

        var picture = fx(() -> chart.lookup(".chart-picture"));
        fx(picture::requestFocus);
        press(KeyCode.HOME);
        press(KeyCode.SPACE);
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isInstanceOfSatisfying(
                        Route.IssuePage.class,
                        page -> assertThat(page.tab()).isEqualTo(Route.IssueTab.TASKS));

        fx(() -> ((ToggleButton) root.lookup("#home-overview-quadrant")).fire());
        // The store in memory has no volumes: that is said, and no point is made up.
        assertThat(fx(() -> chart.lookup(".chart-empty").isVisible())).isTrue();

        open();
        assertThat(fx(() -> ((ToggleButton) root.lookup("#home-overview-quadrant")).isSelected()))
                .isTrue();
        assertThat(fx(() -> root.lookup("#home-overview-chart").isVisible())).isTrue();
        fx(() -> ((ToggleButton) root.lookup("#home-overview-cards")).fire());
        assertThat(fx(() -> root.lookup("#home-issues").getParent().isVisible())).isTrue();
    }

    @Test
    void chartsBearTheTitleThatTheOfficeWrote() {
        fx(() -> ((ToggleButton) root.lookup("#home-overview-heat")).fire());
        for (String id : List.of("home-curve", "home-ranking", "home-overview-chart")) {
            assertThat(fx(() -> edit(id).isVisible())).as(id).isTrue();
        }
        write("home-overview-chart", "三题要紧");
        assertThat(fx(() -> said("home-overview-chart"))).startsWith("三题要紧");
        assertThat(fx(() -> said("home-curve"))).doesNotContain("三题要紧");

        fx(() -> ((ToggleButton) root.lookup("#home-overview-quadrant")).fire());
        assertThat(fx(() -> said("home-overview-chart"))).doesNotContain("三题要紧");
        fx(() -> ((ToggleButton) root.lookup("#home-overview-heat")).fire());
        assertThat(fx(() -> said("home-overview-chart"))).startsWith("三题要紧");
    }

    private Button edit(String chart) {
        return root.lookup("#" + chart).lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("改标题"))
                .findFirst()
                .orElseThrow();
    }

    private void write(String chart, String title) {
        fx(() -> edit(chart).fire());
        fx(() -> {
            var field = (TextField) root.lookup("#" + chart).lookup(".text-field");
            field.setText(title);
            field.getOnAction().handle(new ActionEvent());
        });
    }

    private String said(String chart) {
        return root.lookup("#" + chart).lookup(".chart-picture").getAccessibleText();
    }

    @Test
    void aPointOfAnIssueOpensTheIssueAndAMonthOfItItsTasks() {
        var at = new SampleDesk();
        var here = new Navigator(new Route.Home());
        var model =
                new HomeModel(
                        at.desk,
                        here,
                        at.jobs,
                        at.notices,
                        new Texts(Locale.CHINESE),
                        new Preferences(new SettingsFile(folder.resolve("other.json"))));
        var issue = at.desk.snapshot().orElseThrow().book().issues().getFirst().id();
        model.openPoint(issue.toString());
        assertThat(here.routeProperty().get())
                .isEqualTo(new Route.IssuePage(issue, Route.IssueTab.OVERVIEW));
        model.openPoint(issue + "/5");
        assertThat(here.routeProperty().get())
                .isEqualTo(new Route.IssuePage(issue, Route.IssueTab.TASKS));
    }

    @Test
    void whatIsStillToBeSetUpIsListedAndOpens() {
        var first = fx(() -> (Parent) root.lookup("#home-first"));
        var open =
                first.getChildrenUnmodifiable().stream()
                        .filter(Button.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(words -> words.startsWith("○"))
                        .toList();
        assertThat(open).containsExactly("○ 第一份备份");
        fx(() -> ((Button) root.lookup("#home-backup")).fire());
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new Route.Settings(Route.SettingsPage.BACKUP));
    }
}
