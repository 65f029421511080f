package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yiti.app.FxTest;

/// The grid under a real mouse and keyboard.
@Tag("robot")
class GridRobotTest extends FxTest {
    private final FxRobot robot = new FxRobot();
    private SampleOwner owner;

    @BeforeEach
    void show() {
        owner = fx(SampleOwner::new);
        fx(() -> {
            owner.grid.setColumns(SampleTask.columns(), 3);
            owner.show(SampleTask.list(500));
        });
        show(fx(() -> new StackPane(owner.grid)));
    }

    private Node cell(String text) {
        return fx(() ->
                owner.grid.lookupAll(".grid-cell").stream()
                        .filter(node -> ((Label) node).getText().equals(text) && node.isVisible())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void clickTypeEnterTypeEnterFillsTwoCellsDown() {
        robot.clickOn(cell(SampleTask.of(0).number()));
        robot.type(KeyCode.RIGHT, 3);
        robot.write("41").type(KeyCode.ENTER).write("42").type(KeyCode.ENTER);
        assertThat(owner.edits)
                .containsExactly(
                        SampleTask.of(0).number() + " m1=41", SampleTask.of(1).number() + " m1=42");
    }

    @Test
    void dragSelectsABlockAndDoubleClickEdits() {
        robot.drag(cell(SampleTask.of(1).number()), MouseButton.PRIMARY)
                .dropTo(cell(SampleTask.of(4).number()));
        assertThat(fx(owner.grid::selectedRows)).hasSize(4);
        robot.doubleClickOn(cell(SampleTask.of(2).content()));
        assertThat(fx(owner.grid.editingProperty()::get)).isTrue();
    }

    @Test
    void draggingAHeadEdgeWidensTheColumn() {
        var head =
                fx(() ->
                        owner.grid.lookupAll(".grid-column-head").stream()
                                .filter(node -> ((Label) node).getText().equals("任务内容"))
                                .findFirst()
                                .orElseThrow());
        Bounds at = fx(() -> head.localToScreen(head.getBoundsInLocal()));
        double width = at.getWidth();
        robot.moveTo(at.getMaxX() - 1, at.getCenterY());
        robot.press(MouseButton.PRIMARY).moveBy(60, 0).release(MouseButton.PRIMARY);
        robot.interrupt();
        assertThat(fx(() -> ((Label) head).getWidth())).isBetween(width + 50, width + 70);
    }

    private Node byId(String id) {
        return fx(() -> owner.grid.getScene().lookup("#" + id));
    }

    @Test
    void aColumnIsFilteredByItsPopupAndClearedAgain() {
        robot.clickOn(byId("funnel-unit"));
        robot.interrupt();
        robot.clickOn(byId("filter-none"));
        robot.clickOn(byId("filter-search"));
        robot.type(KeyCode.DOWN).type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.interrupt();
        assertThat(fx(() -> owner.grid.arranging().shown())).isEqualTo(100);
        assertThat(fx(() -> owner.grid.currentRow().orElseThrow().unit())).isEqualTo("城管委");
        robot.clickOn(byId("filter-clear-all"));
        assertThat(fx(() -> owner.grid.arranging().shown())).isEqualTo(500);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("41").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.interrupt();
        assertThat(fx(owner.grid::selectedText)).contains("41");
    }
}
