package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.grid.filter.Sorting;

/// Filter popup, sorting by heads, and the find bar.
class GridArrangingViewTest extends FxTest {
    private SampleOwner owner;
    private Grid<SampleTask> grid;
    private Scene scene;

    @BeforeEach
    void show() {
        owner = fx(SampleOwner::new);
        grid = owner.grid;
        fx(() -> {
            grid.setColumns(SampleTask.columns(), 3);
            owner.show(SampleTask.list(200));
        });
        scene = fx(show(fx(() -> new StackPane(grid)))::getScene);
        fx(() -> grid.requestFocus());
        at(0, "unit");
    }

    private void at(int place, String column) {
        fx(() -> assertThat(grid.select(SampleTask.of(place).id(), column)).isTrue());
    }

    private void press(Node on, KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        fx(() ->
                on.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false)));
    }

    private void inGrid(KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        press(node(".grid-field"), code, shift, ctrl, alt);
    }

    private Node node(String selector) {
        return fx(() -> scene.getRoot().lookup(selector));
    }

    private boolean open() {
        return fx(() -> scene.getRoot().lookup("#grid-filter")) != null;
    }

    private void write(String id, String text) {
        var field = field(id);
        fx(() -> field.setText(text));
    }

    private TextField field(String id) {
        return (TextField) node("#" + id);
    }

    private void fire(String id) {
        fx(() -> ((Button) scene.getRoot().lookup("#" + id)).fire());
    }

    private String text(String id) {
        return fx(() -> ((Label) scene.getRoot().lookup("#" + id)).getText());
    }

    private void openFilter() {
        inGrid(KeyCode.DOWN, true, false, true);
        assertThat(open()).isTrue();
    }

    private int shown() {
        return fx(() -> grid.arranging().shown());
    }

    @Test
    void typingIntoThePopupNarrowsTheGridAndEnterKeepsIt() {
        openFilter();
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(field("filter-search"));
        write("filter-search", "高院");
        assertThat(shown()).isEqualTo(40);
        press(field("filter-search"), KeyCode.ENTER, false, false, false);
        assertThat(open()).isFalse();
        assertThat(shown()).isEqualTo(40);
        assertThat(text("filter-summary")).contains("主责", "40", "200");
        fire("filter-clear-all");
        assertThat(shown()).isEqualTo(200);
        assertThat(node("#filter-strip").isVisible()).isFalse();
    }

    @Test
    void escTakesBackWhatThePopupChanged() {
        openFilter();
        write("filter-search", "高院");
        press(field("filter-search"), KeyCode.ESCAPE, false, false, false);
        assertThat(open()).isFalse();
        assertThat(shown()).isEqualTo(200);
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(node(".grid-field"));
    }

    @Test
    void aListIsTickedByKeys() {
        openFilter();
        fire("filter-none");
        assertThat(shown()).isZero();
        press(field("filter-search"), KeyCode.DOWN, false, false, false);
        var list = (ListView<?>) node("#filter-list");
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(list);
        press(list, KeyCode.SPACE, false, false, false);
        assertThat(shown()).isEqualTo(40);
        fire("filter-all");
        assertThat(shown()).isEqualTo(200);
    }

    @Test
    void anEmptyGridStillOpensItsFilter() {
        openFilter();
        write("filter-search", "没有这家");
        press(field("filter-search"), KeyCode.ENTER, false, false, false);
        assertThat(shown()).isZero();
        openFilter();
        fire("filter-clear");
        assertThat(shown()).isEqualTo(200);
    }

    @Test
    void filtersGoOffAndOnByKey() {
        openFilter();
        write("filter-search", "高院");
        press(field("filter-search"), KeyCode.ENTER, false, false, false);
        inGrid(KeyCode.L, true, true, false);
        assertThat(shown()).isEqualTo(200);
        inGrid(KeyCode.L, true, true, false);
        assertThat(shown()).isEqualTo(40);
    }

    private HeadCell head(String text) {
        return fx(() ->
                grid.lookupAll(".grid-column-head").stream()
                        .map(HeadCell.class::cast)
                        .filter(head -> head.getText().equals(text))
                        .findFirst()
                        .orElseThrow());
    }

    private void click(Node node, boolean ctrl) {
        fx(() -> {
            var at = node.localToScene(10, 5);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                node.fireEvent(
                        new MouseEvent(
                                type,
                                at.getX(),
                                at.getY(),
                                at.getX(),
                                at.getY(),
                                MouseButton.PRIMARY,
                                1,
                                false,
                                ctrl,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
        });
    }

    @Test
    void aClickOnAHeadSortsAndWithCtrlSelectsTheColumn() {
        click(head("主责"), false);
        assertThat(fx(() -> grid.arranging().arrangement().sorting()))
                .contains(new Sorting("unit", false));
        var head = head("主责");
        fx(() -> grid.layout());
        assertThat(fx(head::getAccessibleText)).contains("grid.sort.up");
        assertThat(text("filter-summary")).contains("grid.sort.by-up");
        fire("sort-official");
        assertThat(fx(() -> grid.arranging().arrangement().sorting())).isEmpty();
        click(head("任务内容"), true);
        assertThat(fx(() -> grid.selectedRows().size())).isEqualTo(200);
    }

    @Test
    void theFunnelOfAHeadOpensItsFilterAndAPressElsewhereClosesIt() {
        var head = head("任务内容");
        click(fx(() -> head.lookup(".grid-funnel")), false);
        assertThat(open()).isTrue();
        click(node(".grid-cell"), false);
        assertThat(open()).isFalse();
    }

    @Test
    void findGoesFromCellToCellAndCounts() {
        inGrid(KeyCode.F, false, true, false);
        write("find-words", "高院");
        // The unit stands in two columns of each of its rows.
        assertThat(text("find-count")).contains("1, 80");
        press(field("find-words"), KeyCode.ENTER, false, false, false);
        assertThat(text("find-count")).contains("2, 80");
        press(field("find-words"), KeyCode.ENTER, true, false, false);
        press(field("find-words"), KeyCode.F3, true, false, false);
        assertThat(text("find-count")).contains("80, 80");
        press(field("find-words"), KeyCode.ESCAPE, false, false, false);
        assertThat(node("#find-bar").isVisible()).isFalse();
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(node(".grid-field"));
        inGrid(KeyCode.F3, false, false, false);
        assertThat(fx(() -> grid.currentRow().orElseThrow().unit())).isEqualTo("高院");
    }

    @Test
    void findLooksOnlyAtRowsThatShowAndSaysIfThereIsNothing() {
        openFilter();
        write("filter-search", "住建委");
        press(field("filter-search"), KeyCode.ENTER, false, false, false);
        inGrid(KeyCode.F, false, true, false);
        write("find-words", "高院");
        assertThat(text("find-count")).contains("grid.find.nothing");
    }

    @Test
    void manyRowsAreFilteredLetterByLetter() {
        fx(() -> owner.show(SampleTask.list(20_000)));
        openFilter();
        write("filter-search", "高");
        assertThat(shown()).isEqualTo(4_000);
        write("filter-search", "高院不在");
        assertThat(shown()).isZero();
        write("filter-search", "");
        assertThat(shown()).isEqualTo(20_000);
    }
}
