package org.yiti.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.yiti.app.i18n.Texts;

/// What a redraw of a chart costs on the screen's thread: its picture made anew and drawn into a canvas of 1366 by 700.
public final class ChartSpeed {
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

    private static int redraw(ChartData data) throws Exception {
        var task =
                new FutureTask<>(() -> {
                    var pane = new ChartPane(Picture.of(data, STYLE, TEXTS), _ -> {});
                    pane.resize(1366, 700);
                    pane.layout();
                    return pane.picture().points().size();
                });
        Platform.runLater(task);
        return task.get();
    }

    /// 27 issues by 12 months, all of them with words.
    private static HeatMapData heatMap() {
        var rows = new ArrayList<HeatMapData.Row>();
        for (int row = 1; row <= 27; row++) {
            var cells = new ArrayList<HeatMapData.Cell>();
            for (int month = 1; month <= 12; month++) {
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
