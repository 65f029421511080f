package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yiti.app.grid.Grid;

/// Whole rows by the keyboard: many changed at once, one moved, and both taken back from the list of steps after a
/// restart.
class RowsFlowTest extends FlowTest {
    private static final int TO_COOPERATING_UNITS = 4;

    private final FxRobot robot = new FxRobot();

    @Test
    void aBulkChangeAndAMoveAreTakenBackAfterARestart() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        openTasks();
        program.clickCell("#tasks", SmallStore.FIRST);
        program.push(KeyCode.SHIFT, KeyCode.DOWN);
        program.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        program.awaitWords("#bulk-title", "选中 2 项任务");
        program.push(TO_COOPERATING_UNITS, KeyCode.TAB);
        program.write("市规自委");
        program.awaitWords("#bulk-summary", "将改 2 项任务，共 2 格");
        program.push(KeyCode.CONTROL, KeyCode.ENTER);
        program.awaitGone("#bulk");
        program.awaitSaved();

        program.clickCell("#tasks", SmallStore.FIRST);
        program.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        program.await(
                "the first is the second",
                () -> program.numbers("#tasks").equals(List.of("01-02", "01-01")));
        program.push(KeyCode.SHIFT, KeyCode.F10);
        program.push(KeyCode.ESCAPE);
        program.awaitSaved();
        program.close();

        program.start();
        openTasks();
        assertThat(program.numbers("#tasks")).containsExactly("01-02", "01-01");
        program.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        program.awaitWords("#undo-summary", "撤销 1 步");
        program.push(KeyCode.DOWN);
        program.awaitWords("#undo-summary", "撤销 2 步");
        program.push(KeyCode.ENTER);
        program.await(
                "the rows stand as before",
                () -> program.numbers("#tasks").equals(List.of("01-01", "01-02")));
        program.awaitSaved();
        program.push(KeyCode.CONTROL, KeyCode.Y);
        program.await(
                "the bulk change is done again",
                () -> program.numbers("#tasks").equals(List.of("01-01", "01-02")));
        program.close();
        assertThat(check()).isEmpty();
    }

    @Test
    void aRightClickInsideTheSelectionKeepsItAndBesideItTakesTheRow() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        openTasks();
        program.clickCell("#tasks", SmallStore.FIRST);
        program.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.rightClickOn(program.cell("#tasks", "01-02"));
        assertThat(Program.fx(RowsFlowTest::menus)).isEqualTo(1);
        assertThat(selected()).isEqualTo(2);
        program.push(KeyCode.ESCAPE);
        program.clickCell("#tasks", SmallStore.FIRST);
        robot.rightClickOn(program.cell("#tasks", "01-02"));
        assertThat(Program.fx(RowsFlowTest::menus)).isEqualTo(1);
        assertThat(selected()).isEqualTo(1);
        program.push(KeyCode.DOWN);
        program.push(KeyCode.ESCAPE);
        assertThat(Program.fx(RowsFlowTest::menus)).isZero();
        program.push(KeyCode.CONTROL, KeyCode.DELETE);
        program.await("one row is left", () -> program.numbers("#tasks").size() == 1);
        assertThat(program.numbers("#tasks")).containsExactly("01-01");
        program.awaitSaved();
        program.close();
        assertThat(check()).isEmpty();
    }

    private static long menus() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && menu.isShowing())
                .count();
    }

    private int selected() {
        return Program.fx(() ->
                ((Grid<?>) program.stage().getScene().lookup("#tasks")).selectedRows().size());
    }

    private void openTasks() {
        program.click("#rail-issues");
        program.clickCell("#issues", "房产证难办");
        program.push(KeyCode.ENTER);
        program.click("#issue-tab-tasks");
        program.see("#tasks");
    }
}
