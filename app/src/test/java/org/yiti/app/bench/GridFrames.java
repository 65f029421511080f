package org.yiti.app.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Light;

/// A grid of 20,000 rows and 20 columns in a window of 1600 × 900: what a keystroke in the filter and a notch of the
/// wheel cost on the screen's thread: the work itself and the styling and layout of the next frame. Drawing comes on
/// top.
final class GridFrames {
    private static final int ROWS = 20_000;
    private static final int MONTHS = 17;
    private static final int STROKES = 200;
    private static final List<String> TYPED = List.of("第", "第1", "第17", "第1", "");

    /// One made-up row; every content is another one.
    private record Line(UUID id, int place) {
        String content() {
            return "完成第" + place + "批老旧小区综合整治";
        }

        String unit() {
            return "单位" + place % 60;
        }
    }

    private static final class Owner implements GridOwner<Line> {
        @Override
        public UUID key(Line row) {
            return row.id();
        }

        @Override
        public String name(Line row) {
            return row.unit();
        }

        @Override
        public Edited onEdit(Line row, GridColumn<Line> column, String newText) {
            return new Edited.Accepted();
        }

        @Override
        public void onDraft(Line row, GridColumn<Line> column, String text) {}
    }

    private final Report report;

    GridFrames(Report report) {
        this.report = report;
    }

    void measure() throws Exception {
        var ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(ready::countDown);
        ready.await();
        var grid = fx(GridFrames::shown);
        for (String column : List.of("unit", "content")) {
            var opened = fx(() -> Timed.of(() -> opened(grid, column)));
            report.alone("open the filter of '" + column + "'", opened.millis(), "ms");
            strokes(grid, opened.value(), 40);
            report(
                    "keystroke to filtered rows, '" + column + "'",
                    strokes(grid, opened.value(), STROKES));
            fx(() -> press(opened.value(), KeyCode.ESCAPE, false));
        }
        scrolled(grid, 40);
        report("a notch of the wheel", scrolled(grid, STROKES));
    }

    /// What one frame took.
    ///
    /// @param millis of wall time
    /// @param processor milliseconds of the thread's own
    private record Cost(double millis, double processor) {
        /// From now on.
        static Cost running() {
            var threads = ManagementFactory.getThreadMXBean();
            return new Cost(System.nanoTime() / 1e6, threads.getCurrentThreadCpuTime() / 1e6);
        }

        Cost stopped() {
            var now = running();
            return new Cost(now.millis - millis, now.processor - processor);
        }

        Cost plus(Cost other) {
            return new Cost(millis + other.millis, processor + other.processor);
        }
    }

    /// What some work costs together with the styling and layout of the frame after it; the time until that frame
    /// begins is nobody's work and left out.
    private static Cost frame(Grid<Line> grid, Runnable work) throws Exception {
        var done = new CompletableFuture<Cost>();
        fx(() -> {
            var scene = grid.getScene();
            var running = Cost.running();
            work.run();
            var worked = running.stopped();
            var begun = new ArrayList<Cost>();
            var begin = new ArrayList<Runnable>();
            begin.add(() -> {
                scene.removePreLayoutPulseListener(begin.getFirst());
                begun.add(Cost.running());
            });
            var end = new ArrayList<Runnable>();
            end.add(() -> {
                scene.removePostLayoutPulseListener(end.getFirst());
                done.complete(worked.plus(begun.getFirst().stopped()));
            });
            scene.addPreLayoutPulseListener(begin.getFirst());
            scene.addPostLayoutPulseListener(end.getFirst());
            Platform.requestNextPulse();
            return true;
        });
        return done.get();
    }

    private void report(String what, List<Cost> costs) {
        report(what, costs.stream().mapToDouble(Cost::millis).sorted().toArray());
        report(
                what + ", processor time",
                costs.stream().mapToDouble(Cost::processor).sorted().toArray());
    }

    private void report(String what, double[] sorted) {
        report.alone(what + ", median", sorted[sorted.length / 2], "ms");
        report.alone(what + ", 99th percentile", sorted[sorted.length * 99 / 100], "ms");
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static Grid<Line> shown() {
        Application.setUserAgentStylesheet(
                new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        var grid = new Grid<>(new Owner(), Sentence::key);
        grid.setColumns(columns(), 3);
        var rows = new ArrayList<Line>();
        for (int place = 0; place < ROWS; place++) {
            rows.add(new Line(new UUID(1, place), place));
        }
        grid.setRows(rows);
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(grid), 1600, 900));
        stage.show();
        grid.requestFocus();
        layout(grid);
        return grid;
    }

    private static List<GridColumn<Line>> columns() {
        var columns = new ArrayList<GridColumn<Line>>();
        columns.add(GridColumn.of("no", "编号", 6, l -> GridCell.of("%05d".formatted(l.place()))));
        columns.add(GridColumn.of("content", "任务内容", 16, l -> GridCell.of(l.content())));
        columns.add(GridColumn.of("unit", "主责", 6, l -> GridCell.of(l.unit())));
        for (int month = 1; month <= MONTHS; month++) {
            int at = month;
            columns.add(
                    GridColumn.<Line>of("m" + at, at + "月", 5, l -> cell(l.place() * 7 + at))
                            .ordered(new ColumnOrder.Numbers<>()));
        }
        return columns;
    }

    private static GridCell cell(int number) {
        var light = Light.values()[number % Light.values().length];
        return GridCell.of(light, Integer.toString(number % 100))
                .withNumber(BigDecimal.valueOf(number % 100))
                .withStyle(GridCell.TINTED);
    }

    private static void layout(Grid<Line> grid) {
        Parent root = grid.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static TextField opened(Grid<Line> grid, String column) {
        grid.select(new UUID(1, 0), column);
        press(
                (javafx.scene.Node) Objects.requireNonNull(grid.lookup(".grid-field")),
                KeyCode.DOWN,
                true);
        layout(grid);
        return (TextField)
                Objects.requireNonNull(grid.getScene().getRoot().lookup("#filter-search"));
    }

    private static boolean press(javafx.scene.Node on, KeyCode code, boolean withShiftAndAlt) {
        on.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        code,
                        withShiftAndAlt,
                        false,
                        withShiftAndAlt,
                        false));
        return true;
    }

    private static List<Cost> strokes(Grid<Line> grid, TextField search, int count)
            throws Exception {
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < count; i++) {
            var typed = TYPED.get(i % TYPED.size());
            costs.add(frame(grid, () -> search.setText(typed.replace("第", common(grid)))));
        }
        return costs;
    }

    /// What the texts of the filtered column have in common.
    private static String common(Grid<Line> grid) {
        return grid.placeProperty().getValue().column().equals("unit") ? "位" : "第";
    }

    private static List<Cost> scrolled(Grid<Line> grid, int count) throws Exception {
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < count; i++) {
            int row = 40 + i * 3;
            costs.add(frame(grid, () -> grid.scrollTo(new UUID(1, row))));
        }
        return costs;
    }
}
