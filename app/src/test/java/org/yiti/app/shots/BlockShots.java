package org.yiti.app.shots;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.paste.Clip;
import org.yiti.app.nav.Route;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;

/// The states of a block that waits to be written, in the task list and the month matrix.
final class BlockShots {
    private static final Duration LOOK = Duration.millis(1200);

    private record Scenery(String name, Runnable set) {}

    private final Workplace at;
    private final Scene scene;
    private final List<Task> tasks;

    BlockShots(Workplace at, Scene scene) {
        this.at = at;
        this.scene = scene;
        var book = at.desk().snapshot().orElseThrow().book();
        this.tasks = book.tasksOf(book.issues().get(2).id());
    }

    /// @param look called with a name at each state once it stands still
    void walk(Consumer<String> look, Runnable end) {
        visit(
                List.of(
                        new Scenery("", this::openTasks),
                        new Scenery("paste-preview", this::paste),
                        new Scenery("paste-new-rows", this::pasteNewRows),
                        new Scenery("fill-pattern", this::pattern),
                        new Scenery("bulk-change", this::bulk),
                        new Scenery("", this::openMatrix),
                        new Scenery("paste-matrix", this::pasteMatrix),
                        new Scenery("bulk-matrix", this::bulkMatrix),
                        new Scenery("", () -> text("#bulk-TASK_LEAD_UNIT", "市公安局")),
                        new Scenery("undo-list", this::undoList),
                        new Scenery("", () -> button("#undo-act").fire())),
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

    private Grid<?> grid(String id) {
        return (Grid<?>) Objects.requireNonNull(scene.getRoot().lookup(id));
    }

    private void openTasks() {
        at.navigator().go(new Route.IssuePage(tasks.getFirst().issue(), Route.IssueTab.TASKS));
    }

    private void paste() {
        var grid = grid("#tasks");
        grid.select(tasks.get(1).id(), Field.TASK_DUE_DATE.name());
        grid.requestFocus();
        grid.blocks()
                .paste(
                        new Clip(
                                "2021.6.30\t推进中\t市教委\t100%\n6月底\t推进中\t市教育局\t８０％\n下月某日\t已完成\t市住建委\t启动\n",
                                ""),
                        false);
    }

    private void pasteNewRows() {
        var grid = grid("#tasks");
        grid.select(tasks.getLast().id(), Field.TASK_CONTENT.name());
        grid.requestFocus();
        grid.blocks().paste(new Clip("梳理历史遗留项目\n建立分类处置台账\n逐项明确责任单位\n", ""), false);
    }

    private void pattern() {
        var grid = grid("#tasks");
        grid.select(tasks.get(2).id(), "m-7");
        grid.requestFocus();
        grid.blocks().pattern();
    }

    private void bulk() {
        var grid = grid("#tasks");
        press(grid, KeyCode.ESCAPE, false, false);
        grid.select(tasks.get(1).id(), Field.TASK_CONTENT.name());
        select(grid, 5);
        press(grid, KeyCode.E, true, true);
        text("#bulk-COOPERATING", "市教委");
        text("#bulk-TASK_DUE_DATE", "8月底");
    }

    private void bulkMatrix() {
        var grid = grid("#matrix-grid");
        press(grid, KeyCode.ESCAPE, false, false);
        grid.select(tasks.get(1).id(), "m7");
        select(grid, 3);
        press(grid, KeyCode.E, true, true);
        text("#bulk-TASK_LEAD_UNIT", "gaj");
    }

    /// A bulk change, a move and a removal, and what going back to the first of them would change.
    private void undoList() {
        button("#bulk-apply").fire();
        var grid = grid("#matrix-grid");
        grid.select(tasks.get(2).id(), "m7");
        press(grid, KeyCode.DOWN, true, true);
        press(grid, KeyCode.DELETE, false, true);
        grid.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, true, false));
        var later = new PauseTransition(LOOK.divide(2));
        later.setOnFinished(_ -> {
            var steps = (ListView<?>) scene.getRoot().lookup("#undo-steps");
            Objects.requireNonNull(steps).getSelectionModel().select(2);
        });
        later.play();
    }

    private Button button(String id) {
        return (Button) Objects.requireNonNull(scene.getRoot().lookup(id));
    }

    private static void select(Grid<?> grid, int more) {
        for (int i = 0; i < more; i++) {
            press(grid, KeyCode.DOWN, true, false);
        }
    }

    private static void press(Grid<?> grid, KeyCode code, boolean shift, boolean ctrl) {
        Objects.requireNonNull(grid.lookup(".grid-field"))
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false));
    }

    private void text(String field, String words) {
        var box = (TextField) Objects.requireNonNull(scene.getRoot().lookup(field));
        box.requestFocus();
        box.setText(words);
    }

    private void openMatrix() {
        at.navigator().go(new Route.Matrix(Optional.empty()));
    }

    private void pasteMatrix() {
        var grid = grid("#matrix-grid");
        scene.getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(at.texts().tr("matrix.shows.plan")))
                .forEach(ToggleButton::fire);
        grid.select(tasks.get(1).id(), "m7");
        grid.requestFocus();
        grid.blocks().paste(new Clip("完成第一批\t完成第二批\n开展联合检查\t印发通报\n", ""), true);
    }
}
