package org.yiti.app.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.FxTest;
import org.yiti.app.chart.WaterfallData;
import org.yiti.app.desk.Workplace;
import org.yiti.app.freeze.Closings;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.YitiException;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;

/// The page of charts over the sample year, as of the end of June.
class ChartsViewTest extends FxTest {
    private static final MeetingRoute.Charts PLAIN = new MeetingRoute.Charts();

    @TempDir Path folder = Path.of("");

    private final SampleDesk at = new SampleDesk();
    private Workplace workplace;
    private ChartsFeature feature;
    private Parent page;

    @BeforeEach
    void open() {
        workplace = fx(() -> at.workplace(PLAIN, Locale.CHINESE, folder.resolve("settings.json")));
        feature = new ChartsFeature(workplace);
        page = fx(() -> feature.create(PLAIN));
        show(page);
    }

    private void open(MeetingRoute.Charts route) {
        fx(() -> {
            var scene = page.getScene();
            page = feature.create(route);
            scene.setRoot(page);
            page.applyCss();
            page.layout();
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<ChartName> list() {
        return (ListView<ChartName>) page.lookup("#charts-list");
    }

    private void choose(ChartName name) {
        fx(() -> list().getSelectionModel().select(name));
    }

    private Optional<Node> chart(ChartName name) {
        return fx(() -> Optional.ofNullable(page.lookup("#chart-" + name.typed())));
    }

    private TableView<?> table() {
        return (TableView<?>) page.lookup(".chart-table");
    }

    private Route place() {
        return fx(() -> workplace.navigator().routeProperty().get());
    }

    private String standing() {
        return fx(() -> ((Label) page.lookup("#charts-standing")).getText());
    }

    private void press(Node node, KeyCode code) {
        fx(() ->
                node.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void pick(String box, String words) {
        fx(() -> {
            var choice = (ComboBox<?>) page.lookup(box);
            for (int i = 0; i < choice.getItems().size(); i++) {
                if (choice.getItems().get(i).toString().contains(words)) {
                    choice.getSelectionModel().select(i);
                    return;
                }
            }
            throw new AssertionError(words + " not in " + choice.getItems());
        });
    }

    @Test
    void allChartsAreListedEachWithASentenceOfItsOwn() {
        assertThat(fx(() -> list().getItems())).containsExactly(ChartName.values());
        var words = new HashSet<String>();
        for (ChartName name : ChartName.values()) {
            fx(() -> {
                list().scrollTo(name);
                list().applyCss();
                list().layout();
            });
            fx(() ->
                    list().lookupAll(".charts-finding").stream()
                            .map(node -> ((Labeled) node).getText())
                            .forEach(words::add));
        }
        assertThat(words).hasSizeGreaterThan(8).anyMatch(w -> w.contains("45.6%"));
    }

    /// By keyboard from the list into the picture, and from a point to its rows.
    @ParameterizedTest
    @EnumSource(ChartName.class)
    void everyChartShowsItsNumbersAndOpensWhatAPointStandsFor(ChartName name) {
        choose(name);
        if (chart(name).isEmpty()) {
            assertThat(fx(() -> ((Label) page.lookup("#charts-said")).getText()))
                    .as("what is missing and what to do")
                    .hasSizeGreaterThan(15);
            fx(() -> ((Button) page.lookup("#charts-remedy")).fire());
            assertThat(place()).isEqualTo(ChartDoor.Remedy.of(name).route());
            return;
        }
        assertThat(fx(() -> table().isVisible() && table().getHeight() > 50)).isTrue();
        assertThat(fx(() -> table().getItems().size())).isPositive();
        press(list(), KeyCode.ENTER);
        var picture = fx(() -> Objects.requireNonNull(page.lookup(".chart-picture")));
        assertThat(fx(picture::isFocused)).isTrue();
        press(picture, KeyCode.ENTER);
        if (name == ChartName.CONTROL || name == ChartName.OVERDUE) {
            assertThat(fx(() -> page.lookup(".charts-behind").isVisible())).isTrue();
            assertThat(fx(() -> ((Label) page.lookup("#charts-behind-sentence")).getText()))
                    .hasSizeGreaterThan(5);
            fx(() -> ((Button) page.lookup("#charts-behind-close")).fire());
            assertThat(fx(() -> page.lookup(".charts-behind").isVisible())).isFalse();
            assertThat(fx(picture::isFocused)).isTrue();
            return;
        }
        assertThat(place()).isNotEqualTo(PLAIN);
        assertThat(place())
                .isInstanceOfAny(
                        Route.FigureRows.class, Route.IssuePage.class, SupervisionRoute.class);
    }

    @Test
    void aChartOfAnIssueIsReachedFromElsewhereAndOpensItsRows() {
        var issue = at.desk.snapshot().orElseThrow().book().issues().get(2);
        open(
                new MeetingRoute.Charts(
                        Optional.of("s-curve"), Optional.of(issue.id()), Optional.empty()));
        assertThat(chart(ChartName.S_CURVE)).isPresent();
        assertThat(fx(() -> ((ComboBox<?>) page.lookup("#charts-about")).getValue().toString()))
                .contains(issue.name());
        press(fx(() -> page.lookup(".chart-picture")), KeyCode.HOME);
        press(fx(() -> page.lookup(".chart-picture")), KeyCode.ENTER);
        assertThat(place())
                .isEqualTo(
                        Route.FigureRows.at(
                                LocalDate.of(2021, 1, 31),
                                FigureCode.TASK_PROGRESS,
                                new FigureScope.OfIssue(issue.id())));
    }

    @Test
    void aStepOfTheWaterfallListsItsOwnTasksUnderTheChart() throws Exception {
        choose(ChartName.OVERDUE);
        var picture = fx(() -> page.lookup(".chart-picture"));
        press(picture, KeyCode.HOME);
        press(picture, KeyCode.RIGHT);
        press(picture, KeyCode.ENTER);
        var source = ChartSource.read(at.store, at.desk.snapshot().orElseThrow());
        var fall =
                (WaterfallData)
                        new YearCharts(source, workplace.texts())
                                .of(ChartName.OVERDUE, Optional.empty());
        var step = fall.steps().getFirst();
        var rows = (ListView<?>) page.lookup("#charts-behind-rows");
        assertThat(fx(() -> rows.getItems().size() - 1)).isEqualTo(Math.abs(step.change()));
    }

    @Test
    void aUnitIsToldApartInTheRanking() {
        choose(ChartName.RANKING);
        var before = fx(() -> page.lookup(".chart-picture").getAccessibleText());
        pick("#charts-about", "市商务局");
        assertThat(workplace.navigator().meeting())
                .isInstanceOfSatisfying(
                        MeetingRoute.Charts.class,
                        route -> {
                            assertThat(route.chart()).contains("ranking");
                            assertThat(route.of()).isPresent();
                        });
        assertThat(fx(() -> page.lookup(".chart-picture").getAccessibleText())).isEqualTo(before);
    }

    @Test
    void theChartOfAnEarlierMonthIsOfItsEndAndSoAreItsRows() {
        choose(ChartName.OVERDUE);
        pick("#charts-month", "5月");
        assertThat(standing()).contains("2021-05-31").doesNotContain("冻结");
        press(fx(() -> page.lookup(".chart-picture")), KeyCode.END);
        press(fx(() -> page.lookup(".chart-picture")), KeyCode.ENTER);
        assertThat(place())
                .isEqualTo(
                        Route.FigureRows.at(
                                LocalDate.of(2021, 5, 31), FigureCode.OVERDUE, FigureScope.YEAR));
    }

    @Test
    void aClosedMonthIsShownAsItWasClosedAndOpensItsRowsAsTheyStood() throws YitiException {
        var programme = at.desk.snapshot().orElseThrow().book().programme();
        var day = LocalDate.of(2021, 6, 30);
        var closed =
                new Closings(at.store)
                        .close(
                                at.person,
                                Closings.Wanted.of(programme, 5, day, ""),
                                Progress.SILENT);
        choose(ChartName.S_CURVE);
        pick("#charts-month", "5月");
        assertThat(standing()).contains("2021-05-31").contains("冻结");
        assertThat(fx(() -> page.lookup(".chart-title-box").isVisible())).isFalse();
        press(fx(() -> page.lookup(".chart-picture")), KeyCode.RIGHT);
        press(fx(() -> page.lookup(".chart-picture")), KeyCode.ENTER);
        assertThat(place())
                .isEqualTo(
                        new Route.FigureRows(
                                FigureCode.TASK_PROGRESS,
                                FigureScope.YEAR,
                                Optional.of(closed).map(MonthClose::id),
                                Optional.of(LocalDate.of(2021, 1, 31))));
    }

    @Test
    void aTitleOfTheOfficesOwnStandsInTheListAndOverTheChart() {
        choose(ChartName.POLICIES);
        fx(() -> button("改标题").fire());
        fx(() -> {
            var field = (TextField) page.lookup(".chart-title-box .text-field");
            field.setText("政策卡在征求意见");
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        assertThat(fx(() -> page.lookup(".chart-picture").getAccessibleText()))
                .startsWith("政策卡在征求意见");
        choose(ChartName.S_CURVE);
        choose(ChartName.POLICIES);
        assertThat(fx(() -> page.lookup(".chart-picture").getAccessibleText()))
                .startsWith("政策卡在征求意见");
        assertThat(at.desk.undoableProperty().get()).isPresent();
    }

    private Button button(String words) {
        return page.lookupAll(".chart .button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoComesBackFindsTheChartThatWasLookedAtLast() {
        choose(ChartName.STAGES);
        fx(() -> workplace.navigator().go(new Route.Home()));
        fx(() -> workplace.navigator().back());
        assertThat(place())
                .isEqualTo(
                        new MeetingRoute.Charts(
                                Optional.of("stages"), Optional.empty(), Optional.empty()));
        open((MeetingRoute.Charts) place());
        assertThat(chart(ChartName.STAGES)).isPresent();
    }

    @Test
    void eachChartIsACommandOfItsOwn() {
        assertThat(feature.commands()).hasSize(ChartName.values().length);
        fx(() -> feature.commands().get(ChartName.RANKS.ordinal()).run());
        assertThat(place())
                .isEqualTo(
                        new MeetingRoute.Charts(
                                Optional.of("ranks"), Optional.empty(), Optional.empty()));
    }

    /// The id of an issue that is gone leaves the chart of the whole year.
    @Test
    void aChartOfAnIssueThatIsGoneIsOfTheWholeYear() {
        open(
                new MeetingRoute.Charts(
                        Optional.of("s-curve"), Optional.of(new UUID(0, 1)), Optional.empty()));
        assertThat(chart(ChartName.S_CURVE)).isPresent();
        assertThat(fx(() -> page.lookup(".chart-picture").getAccessibleText())).contains("45.6%");
    }

    @Test
    void theMonthsAreThoseThatHaveBegun() {
        assertThat(fx(() -> ((ComboBox<?>) page.lookup("#charts-month")).getItems().size()))
                .isEqualTo(7);
        assertThat(fx(() -> feature.create(PLAIN))).isNotNull();
        assertThat(YearMonth.from(at.desk.snapshot().orElseThrow().asOf()))
                .isEqualTo(YearMonth.of(2021, 6));
    }
}
