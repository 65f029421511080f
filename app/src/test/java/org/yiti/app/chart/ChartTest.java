package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.Settings.Appearance;
import org.yiti.app.theme.Theme;

/// The chart as a person sees and uses it, in a window of 640 × 360.
class ChartTest extends FxTest {
    private final List<String> opened = new ArrayList<>();
    private final FxJobRunner jobs = new FxJobRunner();
    private final ObjectProperty<Settings> settings =
            new SimpleObjectProperty<>(Settings.initial("").withAppearance(Appearance.LIGHT));

    @AfterEach
    void closeJobs() {
        jobs.close();
    }

    @Test
    void arrowsWalkTheMonthsAndEnterOpensTheRowsBehindOne() throws Exception {
        onScreen(
                ChartExamples.halfYear(),
                chart -> {
                    press(chart, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
                    press(
                            chart,
                            KeyCode.LEFT,
                            KeyCode.LEFT,
                            KeyCode.ENTER,
                            KeyCode.END,
                            KeyCode.ENTER);
                    assertThat(opened).containsExactly("actual-2", "actual-1", "plan-12");
                });
    }

    @Test
    void theFindingAndThePointAreSaidAloudAndShownBelow() throws Exception {
        var data = ChartExamples.halfYear();
        onScreen(
                data,
                chart -> {
                    assertThat(pane(chart).getAccessibleText()).isEqualTo(data.title());
                    press(chart, KeyCode.HOME);
                    var sentence = "1月：实际 1.0%，计划 2.0%，落后 1.0 个百分点";
                    assertThat(pane(chart).getAccessibleText())
                            .isEqualTo(data.title() + "\n" + sentence);
                    assertThat(((Label) chart.lookup(".chart-readout")).getText())
                            .isEqualTo(sentence);
                });
    }

    @Test
    void aClickOnABarOpensTheRowsBehindIt() throws Exception {
        onScreen(
                ChartExamples.bars(9),
                chart -> {
                    var bar = pane(chart).picture().bounds(2, pane(chart).plotArea());
                    click(chart, bar.getCenterX(), bar.getCenterY());
                    assertThat(opened).containsExactly("row-7");
                });
    }

    @Test
    void ofSeveralPointsOnOneSpotThePersonChooses() throws Exception {
        onScreen(
                DrawnExamples.quadrant(),
                chart -> {
                    press(chart, KeyCode.HOME, KeyCode.ENTER);
                    assertThat(opened).isEmpty();
                    assertThat(pane(chart).getAccessibleHelp())
                            .contains("同一位置共 2 个：01 房产证难办、09 老旧小区改造");
                    var menu =
                            Window.getWindows().stream()
                                    .filter(ContextMenu.class::isInstance)
                                    .map(ContextMenu.class::cast)
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(menu.getItems())
                            .extracting(MenuItem::getText)
                            .containsExactly("01 房产证难办", "09 老旧小区改造");
                    menu.getItems().getLast().fire();
                    menu.hide();
                    press(chart, KeyCode.END, KeyCode.ENTER);
                    assertThat(opened).hasSize(2).startsWith("b");
                });
    }

    @Test
    void aClickNearAMonthOpensItAndAClickOnTheTitleOpensNothing() throws Exception {
        onScreen(
                ChartExamples.halfYear(),
                chart -> {
                    var june = pane(chart).picture().bounds(5, pane(chart).plotArea());
                    click(chart, june.getCenterX() + 5, june.getCenterY() - 30);
                    click(chart, 20, 5);
                    assertThat(opened).containsExactly("actual-6");
                });
    }

    @Test
    void theTableShowsTheSameNumbersAsThePicture() throws Exception {
        onScreen(
                ChartExamples.bars(9),
                chart -> {
                    ((ToggleButton) chart.lookup(".toggle-button")).fire();
                    var table = (ChartTable) chart.lookup(".chart-table");
                    assertThat(table.isVisible()).isTrue();
                    assertThat(pane(chart).isVisible()).isFalse();
                    assertThat(table.getColumns())
                            .extracting(column -> column.getText())
                            .containsExactly("名称", "数值", "分子/分母", "目标");
                    assertThat(table.getItems())
                            .hasSize(9)
                            .isEqualTo(pane(chart).picture().points());
                    assertThat(table.getColumns().get(2).getCellData(0)).isEqualTo("9/100");
                });
    }

    @Test
    void withoutDataASentenceStandsInThePlaceOfTheAxes() throws Exception {
        onScreen(
                ChartExamples.ranked(List.of()),
                chart -> {
                    var empty = (Label) chart.lookup(".chart-empty");
                    assertThat(empty.isVisible()).isTrue();
                    assertThat(empty.getText()).startsWith("还没有可以排名的数据");
                    assertThat(pane(chart).isVisible()).isFalse();
                });
    }

    @Test
    void theChartTurnsDarkAndLargeWithTheSettings() throws Exception {
        onScreen(
                ChartExamples.halfYear(),
                chart -> {
                    assertThat(corner(chart)).isEqualTo(Color.web("#ffffff"));
                    settings.set(settings.get().withAppearance(Appearance.DARK).withTypeSize(200));
                    chart.layout();
                    assertThat(corner(chart)).isEqualTo(Color.web("#0d1117"));
                    var axis = pane(chart).picture().chart().getXYPlot().getDomainAxis();
                    assertThat(axis.getTickLabelFont().getSize()).isEqualTo(24);
                });
    }

    @Test
    void aTitleOfOnesOwnIsKeptMarkedWhenTheDataChangeAndTakenBack() throws Exception {
        var kept = new ArrayList<Optional<TitleEdit>>();
        onScreen(
                ChartExamples.halfYear(),
                chart -> {
                    assertThat(button(chart, "改标题").isVisible()).isFalse();
                    chart.editTitle(Optional.empty(), kept::add);
                    button(chart, "改标题").fire();
                    ((TextField) chart.lookup(".text-field")).setText("半年过半，差两个点");
                    button(chart, "用这个标题").fire();
                    assertThat(kept.getLast().orElseThrow().text()).isEqualTo("半年过半，差两个点");
                    press(chart, KeyCode.HOME);
                    assertThat(pane(chart).getAccessibleText()).startsWith("半年过半，差两个点\n");

                    chart.show(ChartExamples.bars(9));
                    press(chart, KeyCode.HOME);
                    assertThat(pane(chart).getAccessibleText()).startsWith("半年过半，差两个点〔需更新〕\n");

                    button(chart, "恢复自动标题").fire();
                    assertThat(kept.getLast()).isEmpty();
                    press(chart, KeyCode.HOME);
                    assertThat(pane(chart).getAccessibleText()).startsWith("末位三区差12个百分点以上\n");
                });
    }

    @Test
    void keysThatComeBeforeTheFirstDrawingOpenTheirPoint() {
        var chart =
                fx(() ->
                        new Chart(
                                DrawnExamples.quadrant(),
                                new Texts(Locale.of("zh")),
                                new Theme(settings),
                                new ChartExport(jobs, new Notices()),
                                opened::add));
        fx(() -> {
            new Scene(chart, 640, 360);
            press(chart, KeyCode.HOME, KeyCode.ENTER);
        });
        assertThat(opened).hasSize(1);
    }

    private static Button button(Chart chart, String words) {
        return chart.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private interface Look {
        void at(Chart chart);
    }

    private void onScreen(ChartData data, Look look) throws Exception {
        var task =
                new FutureTask<>(() -> {
                    var theme = new Theme(settings);
                    var export = new ChartExport(jobs, new Notices());
                    var chart =
                            new Chart(data, new Texts(Locale.of("zh")), theme, export, opened::add);
                    var stage = new Stage();
                    stage.setScene(new Scene(chart, 640, 360));
                    theme.dress(stage.getScene());
                    stage.show();
                    chart.applyCss();
                    chart.layout();
                    try {
                        look.at(chart);
                    } finally {
                        stage.hide();
                    }
                    return chart;
                });
        Platform.runLater(task);
        task.get(30, TimeUnit.SECONDS);
    }

    private static ChartPane pane(Chart chart) {
        return (ChartPane) chart.lookup(".chart-picture");
    }

    private static Color corner(Chart chart) {
        return pane(chart).snapshot(null, null).getPixelReader().getColor(8, 8);
    }

    private static void press(Chart chart, KeyCode... keys) {
        for (KeyCode key : keys) {
            pane(chart)
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private static void click(Chart chart, double x, double y) {
        pane(chart)
                .fireEvent(
                        new MouseEvent(
                                MouseEvent.MOUSE_CLICKED,
                                x,
                                y,
                                x,
                                y,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null));
    }
}
