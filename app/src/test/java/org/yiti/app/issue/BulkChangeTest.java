package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Tools;
import org.yiti.app.grid.Grid;
import org.yiti.app.rows.OpenRows;
import org.yiti.model.programme.TaskUnit;

/// The same fields of several tasks, set in the panel beside the list and written as one step.
class BulkChangeTest extends FxTest {
    private final SmallYear year = fx(() -> new SmallYear());
    private Parent root;
    private Grid<?> grid;

    @BeforeEach
    void openForBothTasks() {
        root =
                fx(() ->
                        (Parent)
                                new TasksView(
                                                year.model,
                                                year.texts,
                                                Tools.ofTasks(
                                                        year.desk, year.notices, new OpenRows()),
                                                Tools.files(year.desk, year.notices))
                                        .build());
        show(root);
        grid = fx(() -> (Grid<?>) root.lookup("#tasks"));
        fx(() -> {
            grid.requestFocus();
            grid.select(year.first, TASK_CONTENT.name());
        });
        press(grid.lookup(".grid-field"), KeyCode.DOWN, true, false);
        press(grid.lookup(".grid-field"), KeyCode.E, true, true);
    }

    private static void press(javafx.scene.Node at, KeyCode code, boolean shift, boolean ctrl) {
        fx(() ->
                Event.fireEvent(
                        at,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false)));
    }

    private TextField text(String field) {
        return fx(() -> (TextField) root.lookup("#bulk-" + field));
    }

    private void type(String field, String words) {
        var box = text(field);
        fx(() -> box.setText(words));
    }

    /// One of the ways of changing the deadline, by its place.
    private void chooseForDeadlines(int place) {
        fx(() -> {
            var modes = (ComboBox<?>) root.lookup("#bulk-mode-" + TASK_DUE_DATE.name());
            modes.getSelectionModel().select(place);
        });
    }

    private String summary() {
        return fx(() -> ((Label) root.lookup("#bulk-summary")).getText());
    }

    private List<String> lines() {
        return fx(() ->
                root.lookup(".bulk-preview").lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    private String standing(String field) {
        return fx(() ->
                ((Label) root.lookup("#bulk-row-" + field).lookup(".bulk-standing")).getText());
    }

    @Test
    void itOpensAtTheFirstFieldAndShowsWhatTheRowsHave() {
        assertThat(fx(() -> root.getScene().getFocusOwner())).isSameAs(text(TASK_LEAD_UNIT.name()));
        assertThat(fx(() -> ((Label) root.lookup("#bulk-title")).getText()))
                .isEqualTo("批量修改：选中 2 项任务");
        assertThat(standing(TASK_LEAD_UNIT.name())).isEqualTo("都是：市人力社保局");
        assertThat(standing(TASK_DUE_DATE.name())).isEqualTo("都空着");
        fx(() ->
                year.editing.type(
                        year.task(year.first),
                        org.yiti.model.edit.TaskCell.of(TASK_DUE_DATE),
                        "6月底"));
        assertThat(standing(TASK_DUE_DATE.name())).isEqualTo("2 个不同值");
    }

    @Test
    void severalFieldsAreShownFirstAndWrittenAsOneStep() {
        type(TASK_LEAD_UNIT.name(), "市公安局");
        type("COOPERATING", "市人力社保局");
        assertThat(summary()).startsWith("将改 2 项任务，共 4 格；涉及 2 个单位：").contains("市公安局", "市人力社保局");
        assertThat(lines()).contains("03-01 主责单位：市人力社保局 → 市公安局", "03-02 配合单位：（空） → 市人力社保局");
        assertThat(year.store.recorded()).isEmpty();
        press(text(TASK_LEAD_UNIT.name()), KeyCode.ENTER, false, true);
        assertThat(year.store.recorded()).hasSize(1);
        assertThat(fx(() -> year.texts.say(year.lastStep().action())))
                .isEqualTo("批量修改 2 项任务：主责单位、配合单位");
        assertThat(year.task(year.second).leadUnit()).isEqualTo(year.police);
        assertThat(year.now().book().unitsOf(year.first))
                .extracting(TaskUnit::unit)
                .containsExactly(year.labour);
        assertThat(fx(() -> root.lookup("#bulk"))).isNull();
    }

    @Test
    void whatCannotBeDoneIsListedWithItsReasonAndTheRestIsDone() {
        fx(() ->
                year.editing.type(
                        year.task(year.first),
                        org.yiti.model.edit.TaskCell.of(TASK_DUE_DATE),
                        "6月底"));
        chooseForDeadlines(3);
        type(TASK_DUE_DATE.name(), "１");
        assertThat(summary()).startsWith("将改 1 项任务，共 1 格").endsWith("；1 格不能改，原因逐条列出");
        assertThat(lines())
                .containsExactly("03-02 完成时限：不改。这项任务没有完成时限，无从推移。", "03-01 完成时限：6月底 → 2021-07-31");
        press(text(TASK_DUE_DATE.name()), KeyCode.ENTER, false, true);
        assertThat(year.task(year.first).dueDate()).isEqualTo("2021-07-31");
        assertThat(year.task(year.second).dueDate()).isNull();
    }

    @Test
    void aTextThatIsNoNumberIsToldOf() {
        chooseForDeadlines(2);
        type(TASK_DUE_DATE.name(), "几天");
        assertThat(summary()).isEqualTo("“几天”不是整数。");
        type(TASK_DUE_DATE.name(), "");
        assertThat(summary()).startsWith("选好要改的项目");
    }

    @Test
    void unitsAreFoundByTheirInitials() {
        var field = text("COOPERATING");
        fx(() -> field.requestFocus());
        fx(() -> field.setText("市人力社保局、sgaj"));
        press(field, KeyCode.ENTER, false, false);
        assertThat(fx(() -> field.getText())).isEqualTo("市人力社保局、市公安局");
        assertThat(summary()).startsWith("将改 2 项任务，共 2 格");
    }

    @Test
    void escLeavesEverythingAsItIs() {
        type(TASK_REMARK.name(), "以会议纪要为准");
        press(text(TASK_REMARK.name()), KeyCode.ESCAPE, false, false);
        assertThat(fx(() -> root.lookup("#bulk"))).isNull();
        assertThat(year.store.recorded()).isEmpty();
        press(grid.lookup(".grid-field"), KeyCode.E, true, true);
        var again = text(TASK_REMARK.name());
        assertThat(fx(() -> again.getText())).isEmpty();
    }
}
