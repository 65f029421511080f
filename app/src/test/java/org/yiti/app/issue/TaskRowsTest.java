package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.command.Command;
import org.yiti.app.desk.Tools;
import org.yiti.app.grid.Grid;
import org.yiti.app.notice.Notice;
import org.yiti.app.rows.OpenRows;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Table;

/// Whole rows of the task list: moved, added and removed by keys, by commands and by the menu.
class TaskRowsTest extends FxTest {
    private static final int MOST_IN_A_MENU = 12;

    private final SmallYear year = fx(() -> new SmallYear());
    private final OpenRows open = new OpenRows();
    private Grid<?> grid;
    private Stage stage;

    @BeforeEach
    void show() {
        var tools = fx(() -> Tools.ofTasks(year.desk, year.notices, open));
        var root =
                fx(() ->
                        (javafx.scene.Parent)
                                new TasksView(
                                                year.model,
                                                year.texts,
                                                tools,
                                                Tools.files(year.desk, year.notices))
                                        .build());
        stage = show(root);
        grid = fx(() -> (Grid<?>) root.lookup("#tasks"));
        fx(grid::requestFocus);
    }

    private void at(UUID task) {
        fx(() -> assertThat(grid.select(task, TASK_CONTENT.name())).isTrue());
    }

    private void key(KeyCode code, boolean shift, boolean ctrl) {
        fx(() -> {
            var field = grid.lookup(".grid-field");
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false));
        });
    }

    private List<String> numbers() {
        return fx(() -> year.now().book().tasksOf(year.issue).stream().map(Task::no).toList());
    }

    private String lastWords() {
        return fx(() -> year.texts.say(year.lastStep().action()));
    }

    private String told() {
        return fx(() -> year.texts.say(((Notice.Toast) year.notices.open().getLast()).sentence()));
    }

    private Command command(String id) {
        return open.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aTaskMovesWithItsSelectionAndKeepsItsNumber() {
        at(year.first);
        key(KeyCode.DOWN, true, true);
        assertThat(numbers()).containsExactly("03-02", "03-01");
        assertThat(lastWords()).isEqualTo("下移任务 03-01");
        assertThat(fx(() -> grid.selectedRows().toString())).contains("03-01");
        key(KeyCode.DOWN, true, true);
        assertThat(told()).isEqualTo("任务 03-01 已经是这个问题的最后一项，不能再下移。");
        fx(() -> command("rows.move-up").run());
        assertThat(numbers()).containsExactly("03-01", "03-02");
        assertThat(year.store.recorded()).hasSize(2);
    }

    @Test
    void aSortedListIsNotMovedIn() {
        at(year.first);
        fx(() -> grid.arranging().sortNext(TASK_CONTENT.name()));
        key(KeyCode.DOWN, true, true);
        assertThat(year.store.recorded()).isEmpty();
        assertThat(told()).startsWith("列表正按筛选或排序显示");
    }

    @Test
    void removedRowsNameWhatGoesWithThem() {
        fx(() ->
                year.add(
                        Table.MONTH_PLAN,
                        Map.of(
                                MONTH_PLAN_TASK,
                                year.second,
                                MONTH_PLAN_MONTH,
                                7,
                                MONTH_PLAN_TEXT,
                                "启动")));
        fx(() -> year.desk.reload());
        at(year.first);
        key(KeyCode.DOWN, true, false);
        key(KeyCode.DELETE, false, true);
        assertThat(numbers()).isEmpty();
        assertThat(lastWords()).isEqualTo("移入回收站：任务 03-01 等 2 项");
        assertThat(told()).contains("连同 1 条月计划").contains("Ctrl+Z");
        assertThat(year.store.recorded()).hasSize(1);
    }

    @Test
    void insertAddsARow() {
        at(year.first);
        key(KeyCode.INSERT, false, false);
        assertThat(numbers()).containsExactly("03-01", "03-02", "03-03");
    }

    @Test
    void theMenuOpensByItsKeyInTheOneOrder() {
        at(year.first);
        key(KeyCode.F10, true, false);
        var menu = menu();
        assertThat(fx(() -> menu.getItems().stream().map(MenuItem::getId).toList()))
                .filteredOn(id -> id != null)
                .containsSubsequence(
                        "rows.matrix",
                        "rows.add",
                        "rows.move-up",
                        "rows.copy",
                        "rows.paste",
                        "rows.history",
                        "rows.copy-as",
                        "rows.print",
                        "rows.remove")
                .hasSizeLessThanOrEqualTo(MOST_IN_A_MENU);
        assertThat(fx(() -> item(menu, "rows.move-down").getAccelerator().getDisplayText()))
                .isEqualTo("Ctrl+Shift+↓");
        fx(() -> item(menu, "rows.move-down").fire());
        assertThat(numbers()).containsExactly("03-02", "03-01");
        fx(menu::hide);
    }

    @Test
    void numbersAreCopied() {
        at(year.first);
        key(KeyCode.DOWN, true, false);
        fx(() -> command("rows.copy-numbers").run());
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("03-01\n03-02");
    }

    @Test
    void aListThatIsLeftTakesNoCommands() {
        at(year.first);
        assertThat(fx(() -> command("rows.remove").ready().getAsBoolean())).isTrue();
        fx(stage::hide);
        assertThat(fx(() -> command("rows.remove").ready().getAsBoolean())).isFalse();
    }

    private ContextMenu menu() {
        return fx(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .filter(menu -> "row-menu".equals(menu.getId()))
                        .findFirst()
                        .orElseThrow());
    }

    private static MenuItem item(ContextMenu menu, String id) {
        return menu.getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
