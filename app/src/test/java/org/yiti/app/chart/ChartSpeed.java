package org.yiti.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.yiti.app.i18n.Texts;

/// What a redraw of a chart costs on the screen's thread: its picture made anew and drawn into a canvas of 1366 by 700.
public final class ChartSpeed {
    private static final int WIDE = 1366;
    private static final int HIGH = 700;
    private static final int ROWS = 27;
    private static final int MONTHS = 12;
    private static final Texts TEXTS = new Texts(Locale.of("zh"));
    private static final ChartStyle STYLE = new ChartStyle(ChartPalette.LIGHT, "System", 13);

    private final ChartData heatMap = heatMap();
    private final ChartData curve = ChartExamples.halfYear();

    /// Starts JavaFX if nobody has.
    public ChartSpeed() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    /// @return how many points it has
    public int redrawHeatMap() throws Exception {
        return redraw(heatMap);
    }

    public int redrawCurve() throws Exception {
        return redraw(curve);
    }

    /// Bare drawing of the same: as many filled cells and words, put into a canvas with nothing in between.
    ///
    /// @return how many words
    public int bareHeatMap() throws Exception {
        return onScreen(() -> {
            var canvas = new Canvas(WIDE, HIGH);
            var pen = canvas.getGraphicsContext2D();
            pen.setFont(Font.font("System", 13));
            int words = 0;
            for (int row = 0; row < ROWS; row++) {
                pen.setFill(Color.BLACK);
                pen.fillText("%02d 老旧小区改造".formatted(row), 8, 60 + row * 20);
                words++;
                for (int month = 0; month < MONTHS; month++) {
                    pen.setFill(Color.LIGHTGREEN);
                    pen.fillRect(200 + month * 90, 45 + row * 20, 88, 18);
                    pen.setFill(Color.BLACK);
                    pen.fillOval(210 + month * 90, 48 + row * 20, 10, 10);
                    pen.fillText(month * 8 + "%", 225 + month * 90, 60 + row * 20);
                    words++;
                }
            }
            return words;
        });
    }

    /// Bare drawing of a curve: JFreeChart's own chart of two lines of as many points in its own canvas.
    public int bareCurve() throws Exception {
        return onScreen(() -> {
            var lines = new XYSeriesCollection();
            for (int line = 0; line < 2; line++) {
                var series = new XYSeries("line " + line);
                for (int month = 1; month <= MONTHS; month++) {
                    series.add(month, month * (7 + line));
                }
                lines.addSeries(series);
            }
            var chart = ChartFactory.createXYLineChart("2021", "", "%", lines);
            var canvas = new ChartCanvas(chart);
            canvas.setWidth(WIDE);
            canvas.setHeight(HIGH);
            canvas.draw();
            return lines.getSeriesCount();
        });
    }

    private static int redraw(ChartData data) throws Exception {
        return onScreen(() -> {
            var pane = new ChartPane(Picture.of(data, STYLE, TEXTS), TEXTS, _ -> {}, (_, _) -> {});
            pane.resize(WIDE, HIGH);
            pane.layout();
            return pane.picture().points().size();
        });
    }

    private static int onScreen(Callable<Integer> drawing) throws Exception {
        var task = new FutureTask<>(drawing);
        Platform.runLater(task);
        return task.get();
    }

    /// 27 issues by 12 months, all of them with words.
    private static HeatMapData heatMap() {
        var rows = new ArrayList<HeatMapData.Row>();
        for (int row = 1; row <= ROWS; row++) {
            var cells = new ArrayList<HeatMapData.Cell>();
            for (int month = 1; month <= MONTHS; month++) {
                var tone = Tone.values()[(row + month) % Tone.values().length];
                cells.add(
                        new HeatMapData.Cell(
                                tone, tone.name(), month * 8 + "%", false, row + "/" + month));
            }
            rows.add(new HeatMapData.Row("%02d 老旧小区改造".formatted(row), cells, "−2.4", "r" + row));
        }
        return new HeatMapData(
                "27题中7题连续2个月滞后或逾期",
                DrawnExamples.SUB,
                DrawnExamples.FOOT,
                IntStream.rangeClosed(1, 12).mapToObj(m -> m + "月").toList(),
                OptionalInt.of(5),
                "比计划",
                List.copyOf(rows));
    }
}
