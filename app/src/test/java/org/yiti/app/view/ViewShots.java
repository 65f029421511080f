package org.yiti.app.view;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.Ticks;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.IssueTab;
import org.yiti.model.record.Field;

/// The states of filters and saved views, in the task list and the month matrix.
public final class ViewShots {
    private static final Duration LOOK = Duration.millis(1200);
    private static final Duration SOON = Duration.millis(200);

    /// @param needs what must be on the screen before
    private record Scenery(String name, String needs, Runnable set) {}

    private final Workplace at;
    private final OpenViews views;
    private final Scene scene;

    public ViewShots(Workplace at, OpenViews views, Scene scene) {
        this.at = at;
        this.views = views;
        this.scene = scene;
    }

    /// @param look called with a name at each state once it stands still
    public void walk(Consumer<String> look, Runnable end) {
        visit(
                List.of(
                        new Scenery("", "#rail-issues", this::openTasks),
                        new Scenery("", "#tasks .grid-cell", this::openFilter),
                        new Scenery("filter-pinyin", "#filter-search", this::filter),
                        new Scenery("", "#filter-clear", this::save),
                        new Scenery("views", "#views-open", () -> press("#views-open")),
                        new Scenery("view-name", "#view-save-as", () -> press("#view-save-as")),
                        new Scenery("view-import", "#view-cancel", this::importing),
                        new Scenery("", "#view-import-cancel", this::closeImport),
                        new Scenery("baseline-marks", "#baseline-marks", this::markTasks),
                        new Scenery("", "#tasks", () -> at.navigator().go(new Route.Matrix())),
                        new Scenery(
                                "baseline-marks-matrix",
                                "#matrix-grid .grid-cell",
                                this::markMatrix),
                        new Scenery("", "#baseline-marks", this::unmark)),
                0,
                look,
                end);
    }

    private void visit(List<Scenery> all, int next, Consumer<String> look, Runnable end) {
        if (next == all.size()) {
            at.navigator().go(new Route.Home());
            end.run();
            return;
        }
        if (scene.getRoot().lookup(all.get(next).needs()) == null) {
            var again = new PauseTransition(SOON);
            again.setOnFinished(_ -> visit(all, next, look, end));
            again.play();
            return;
        }
        all.get(next).set().run();
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> {
            if (!all.get(next).name().isEmpty()) {
                look.accept(all.get(next).name());
            }
            visit(all, next + 1, look, end);
        });
        pause.play();
    }

    private Grid<?> grid() {
        return (Grid<?>) Objects.requireNonNull(scene.getRoot().lookup("#tasks"));
    }

    private void press(String selector) {
        ((Button) Objects.requireNonNull(scene.getRoot().lookup(selector))).fire();
    }

    private void openTasks() {
        at.navigator().go(new Route.IssuePage(issue(), IssueTab.TASKS));
    }

    private UUID issue() {
        return at.desk().snapshot().orElseThrow().book().issues().get(2).id();
    }

    private void openFilter() {
        var task = at.desk().snapshot().orElseThrow().book().tasksOf(issue()).getFirst();
        grid().select(task.id(), Field.TASK_LEAD_UNIT.name());
        Objects.requireNonNull(grid().lookup(".grid-field"))
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.DOWN,
                                true,
                                false,
                                true,
                                false));
    }

    private void filter() {
        ((TextField) Objects.requireNonNull(scene.getRoot().lookup("#filter-search")))
                .setText("rlsb");
    }

    private void save() {
        press("#filter-clear");
        grid().arranging()
                .filter(
                        Field.TASK_STATUS.name(),
                        ColumnFilter.ALL.withTicks(Ticks.ALL.with("已完成", false)));
        views.front()
                .ifPresent(list -> {
                    list.saveAs("主要领导用", true);
                    list.saveAs("本月要报的", false);
                    list.toggleStandard();
                });
        grid().arranging().sortNext(Field.TASK_DUE_DATE.name());
    }

    private void importing() {
        Objects.requireNonNull(scene.getRoot().lookup("#view-name"))
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ESCAPE,
                                false,
                                false,
                                false,
                                false));
        views.front()
                .ifPresent(list -> {
                    try {
                        var file = Files.createTempFile("月报", ViewFile.ENDING);
                        var out =
                                new String(list.file().bytes(), StandardCharsets.UTF_8)
                                        .replace("\"no\"", "\"gone\"")
                                        .replace("本月要报的", "给各区用的");
                        Files.writeString(
                                file,
                                out.replace(
                                        "\"hidden\" : [ ]",
                                        "\"hidden\" : [ \"gone\", \"light\" ]"));
                        views.files().read(file);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    private void closeImport() {
        press("#view-import-cancel");
        views.front()
                .ifPresent(list -> {
                    list.remove();
                    list.all().stream().findFirst().ifPresent(list::choose);
                    list.remove();
                    list.reset();
                });
    }

    private void markTasks() {
        toggle().fire();
        grid().select(task("03-04-02"), Field.TASK_DUE_DATE.name());
    }

    private void markMatrix() {
        var grid = (Grid<?>) Objects.requireNonNull(scene.getRoot().lookup("#matrix-grid"));
        grid.select(task("03-07-01"), "m10");
        grid.select(task("03-05-03"), "m8");
    }

    private UUID task(String no) {
        return at.desk().snapshot().orElseThrow().book().tasks().stream()
                .filter(task -> task.no().equals(no))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void unmark() {
        toggle().fire();
    }

    private ToggleButton toggle() {
        return (ToggleButton) Objects.requireNonNull(scene.getRoot().lookup("#baseline-marks"));
    }
}
