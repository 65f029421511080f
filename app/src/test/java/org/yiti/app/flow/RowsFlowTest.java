package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Whole rows by the keyboard: many changed at once, one moved, and both taken back from the list of steps after a
/// restart.
class RowsFlowTest extends FlowTest {
    private static final int TO_COOPERATING_UNITS = 4;

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

    private void openTasks() {
        program.click("#rail-issues");
        program.clickCell("#issues", "房产证难办");
        program.push(KeyCode.ENTER);
        program.click("#issue-tab-tasks");
        program.see("#tasks");
    }
}
