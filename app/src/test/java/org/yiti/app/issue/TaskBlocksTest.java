package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.TASK_CONTENT;
import static org.yiti.model.record.Field.TASK_LEAD_UNIT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Tools;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.paste.Clip;
import org.yiti.app.rows.OpenRows;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;

/// Blocks of cells in the task list.
class TaskBlocksTest extends FxTest {
    private final SmallYear year = fx(() -> new SmallYear());
    private Grid<?> grid;

    @BeforeEach
    void show() {
        var root =
                fx(() ->
                        (javafx.scene.Parent)
                                new TasksView(
                                                year.model,
                                                year.texts,
                                                Tools.ofTasks(
                                                        year.desk, year.notices, new OpenRows()),
                                                Tools.files(year.desk, year.notices))
                                        .build());
        show(root);
        grid = fx(() -> (Grid<?>) root.lookup("#tasks"));
        fx(grid::requestFocus);
    }

    private void at(UUID task, String column) {
        fx(() -> assertThat(grid.select(task, column)).isTrue());
    }

    private void paste(String text) {
        fx(() -> grid.blocks().paste(new Clip(text, ""), false));
    }

    private void key(KeyCode code, boolean shift, boolean ctrl) {
        fx(() -> {
            var field = grid.lookup(".grid-field");
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false));
        });
    }

    private String summary() {
        return fx(() -> ((Label) grid.lookup("#block-summary")).getText());
    }

    private List<Node> cells(String style) {
        return fx(() -> {
            grid.applyCss();
            grid.layout();
            return grid.lookupAll(".grid-cell." + style).stream().filter(Node::isVisible).toList();
        });
    }

    private boolean open() {
        return fx(() -> grid.lookup("#block-strip").isVisible());
    }

    private YearBook book() {
        return fx(() -> year.now().book());
    }

    private Task task(UUID id) {
        return book().task(id).orElseThrow();
    }

    @Test
    void aBlockIsShownBeforeItIsWrittenAsOneStep() {
        at(year.first, TASK_CONTENT.name());
        key(KeyCode.DOWN, true, false);
        at(year.first, "m-7");
        paste("启动\t50%\r\n报告\t１００％\r\n");
        assertThat(summary()).isEqualTo("将改 4 格");
        assertThat(year.store.recorded()).isEmpty();
        assertThat(cells("planned")).hasSize(4);
        key(KeyCode.ENTER, false, false);
        assertThat(open()).isFalse();
        assertThat(year.store.recorded()).hasSize(1);
        assertThat(fx(() -> year.texts.say(year.lastStep().action()))).isEqualTo("粘贴 4 格");
        assertThat(book().plan(year.second, 8).orElseThrow().percent()).isEqualByComparingTo("100");
        assertThat(book().plan(year.first, 7).orElseThrow().text()).isEqualTo("启动");
    }

    @Test
    void escLeavesEverythingAsItIs() {
        at(year.first, "m-7");
        paste("启动\t推进\n");
        key(KeyCode.ESCAPE, false, false);
        assertThat(open()).isFalse();
        assertThat(cells("planned")).isEmpty();
        assertThat(year.store.recorded()).isEmpty();
    }

    @Test
    void whatIsNotTakenIsListedAndTheRestIsWritten() {
        at(year.first, TASK_LEAD_UNIT.name());
        paste("火星局\n市公安局\n");
        assertThat(summary()).isEqualTo("将改 1 格；1 格不认");
        var refused = fx(() -> ((ListView<?>) grid.lookup("#block-refused")).getItems().toString());
        assertThat(refused).contains("edit.unit.unknown");
        assertThat(cells("refused")).hasSize(1);
        fx(() -> ((Button) grid.lookup("#block-apply")).fire());
        assertThat(task(year.second).leadUnit()).isEqualTo(year.police);
        assertThat(task(year.first).leadUnit()).isEqualTo(year.labour);
    }

    @Test
    void columnsThatAreOnlyReadAreRefused() {
        at(year.first, "no");
        paste("99-99\t新内容\n");
        assertThat(summary()).isEqualTo("将改 1 格；1 格不认");
        key(KeyCode.ENTER, false, false);
        assertThat(task(year.first).no()).isEqualTo("03-01");
        assertThat(task(year.first).content()).isEqualTo("新内容");
    }

    @Test
    void rowsThatAreMissingAreOfferedAndMade() {
        at(year.second, TASK_CONTENT.name());
        paste("一\n二\n三\n");
        assertThat(summary()).isEqualTo("将改 3 格，新增 2 行");
        fx(() -> ((CheckBox) grid.lookup("#paste-rows")).fire());
        assertThat(summary()).isEqualTo("将改 1 格；2 行放不下");
        fx(() -> ((CheckBox) grid.lookup("#paste-rows")).fire());
        key(KeyCode.ENTER, false, false);
        assertThat(fx(() -> year.now().book().tasksOf(year.issue)))
                .extracting(Task::no, Task::content)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("03-01", "检查用工03-01"),
                        org.assertj.core.groups.Tuple.tuple("03-02", "一"),
                        org.assertj.core.groups.Tuple.tuple("03-03", "二"),
                        org.assertj.core.groups.Tuple.tuple("03-04", "三"));
    }

    @Test
    void oneCellOverASelectionFillsItAndABlockNeverGoesIntoEachCell() {
        at(year.first, "m-7");
        key(KeyCode.DOWN, true, false);
        key(KeyCode.RIGHT, true, false);
        paste("推进");
        assertThat(summary()).isEqualTo("将改 4 格");
        paste("甲\t乙\n");
        key(KeyCode.ENTER, false, false);
        assertThat(book().plan(year.first, 8).orElseThrow().text()).isEqualTo("乙");
        assertThat(book().plan(year.second, 7).orElseThrow().text()).isEqualTo("甲");
    }

    @Test
    void onlyBlanksAndTransposedChangeThePreview() {
        at(year.first, TASK_CONTENT.name());
        paste("甲\n乙\n");
        assertThat(summary()).isEqualTo("将改 2 格");
        fx(() -> ((CheckBox) grid.lookup("#paste-blanks")).fire());
        assertThat(summary()).isEqualTo("没有要改的格子");
        fx(() -> ((CheckBox) grid.lookup("#paste-transposed")).fire());
        assertThat(summary()).contains("1 格不认");
    }

    @Test
    void oneCellOntoOneCellIsWrittenAtOnce() {
        at(year.first, TASK_CONTENT.name());
        paste("改了\n");
        assertThat(open()).isFalse();
        assertThat(task(year.first).content()).isEqualTo("改了");
    }

    @Test
    void fillDownDeleteAndFillRightAreStepsOfTheirOwn() {
        at(year.first, "m-7");
        paste("启动");
        key(KeyCode.DOWN, true, false);
        key(KeyCode.D, false, true);
        assertThat(book().plan(year.second, 7).orElseThrow().text()).isEqualTo("启动");
        assertThat(fx(() -> year.texts.say(year.lastStep().action()))).isEqualTo("填充 1 格");
        key(KeyCode.RIGHT, true, false);
        key(KeyCode.R, false, true);
        assertThat(book().plan(year.second, 8).orElseThrow().text()).isEqualTo("启动");
        key(KeyCode.DELETE, false, false);
        assertThat(fx(() -> year.texts.say(year.lastStep().action()))).isEqualTo("清空 4 格");
        assertThat(book().plan(year.first, 7).orElseThrow().text()).isEmpty();
    }

    @Test
    void monthsAreFilledByAPatternIntoThePlanOnly() {
        at(year.first, "m-3");
        key(KeyCode.DOWN, true, false);
        key(KeyCode.D, true, true);
        assertThat(summary()).isEqualTo("将改 20 格");
        key(KeyCode.ENTER, false, false);
        assertThat(fx(() -> year.texts.say(year.lastStep().action()))).isEqualTo("周期填充 20 格");
        assertThat(book().plan(year.first, 3).orElseThrow().text()).isEqualTo("持续推进");
        assertThat(book().report(year.first, 3)).isEqualTo(Optional.empty());
        assertThat(book().plan(year.second, 2)).isEqualTo(Optional.empty());
    }

    @Test
    void whatChangedMeanwhileIsLookedAtAgain() {
        at(year.first, TASK_CONTENT.name());
        paste("甲\n乙\n");
        fx(() ->
                year.editing.type(
                        year.task(year.second),
                        org.yiti.model.edit.TaskCell.of(TASK_CONTENT),
                        "乙"));
        key(KeyCode.ENTER, false, false);
        assertThat(open()).isTrue();
        assertThat(summary()).isEqualTo("将改 1 格");
        key(KeyCode.ENTER, false, false);
        assertThat(task(year.first).content()).isEqualTo("甲");
    }

    @Test
    void anEmptyClipboardAndTooManyRowsAreSaid() {
        at(year.first, TASK_CONTENT.name());
        fx(() -> grid.blocks().paste(new Clip("", ""), false));
        assertThat(summary()).isEqualTo("剪贴板里没有文字或表格。");
        paste("x\n".repeat(5_001));
        assertThat(summary()).contains("5000");
    }

    @Test
    void everyControlOfTheStripHasAName() {
        at(year.first, TASK_CONTENT.name());
        paste("甲\n乙\n丙\n");
        List<Node> named =
                fx(() -> List.copyOf(grid.lookup("#block-strip").lookupAll(".check-box, .button")));
        assertThat(named)
                .allSatisfy(node ->
                        assertThat(((javafx.scene.control.Labeled) node).getText()).isNotBlank());
    }
}
