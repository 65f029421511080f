package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.preference.LayoutMemory;
import org.yiti.app.preference.ListLayout;

/// Which columns a grid shows, in what order, and what of it is remembered.
class GridColumnsTest extends FxTest {
    private SampleOwner owner;
    private Grid<SampleTask> grid;
    private VBox root;

    @BeforeEach
    void show() {
        owner = fx(SampleOwner::new);
        grid = owner.grid;
        fx(() -> {
            grid.setColumns(SampleTask.columns(), 3);
            owner.show(SampleTask.list(50));
        });
        root = fx(() -> new VBox(new ColumnsButton(grid, s -> s.key()), grid));
        show(fx(() -> new StackPane(root)));
    }

    private Node node(String selector) {
        return fx(() -> root.getScene().getRoot().lookup(selector));
    }

    private List<String> heads() {
        return fx(() ->
                grid.lookupAll(".grid-column-head").stream()
                        .map(HeadCell.class::cast)
                        .sorted(
                                java.util.Comparator.comparingDouble(
                                        head -> head.localToScene(0, 0).getX()))
                        .map(HeadCell::getText)
                        .limit(4)
                        .toList());
    }

    private void layout() {
        fx(() -> root.getScene().getRoot().layout());
    }

    private void press(Node on, KeyCode code, boolean alt) {
        fx(() ->
                on.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
        layout();
    }

    private void open() {
        var button = (Button) node("#grid-columns-open");
        fx(button::fire);
        assertThat(node("#grid-columns")).isNotNull();
    }

    @Test
    void columnsAreHiddenMovedAndFrozenByKeys() {
        assertThat(heads()).containsExactly("编号", "任务内容", "主责", "1月");
        open();
        var list = (ListView<?>) node("#columns-list");
        assertThat(fx(() -> root.getScene().getFocusOwner())).isSameAs(list);
        press(list, KeyCode.DOWN, true);
        assertThat(heads()).startsWith("任务内容", "编号", "主责");
        press(list, KeyCode.SPACE, false);
        assertThat(heads()).startsWith("任务内容", "主责", "1月");
        fx(() -> {
            @SuppressWarnings("unchecked")
            var frozen = (ComboBox<Integer>) root.getScene().getRoot().lookup("#columns-frozen");
            frozen.setValue(1);
        });
        assertThat(fx(() -> grid.columns().frozen())).isEqualTo(1);
        var own = (Button) node("#columns-own");
        fx(own::fire);
        layout();
        assertThat(heads()).containsExactly("编号", "任务内容", "主责", "1月");
        press(list, KeyCode.ESCAPE, false);
        assertThat(node("#grid-columns")).isNull();
    }

    @Test
    void aHiddenColumnStillFilters() {
        fx(() -> {
            grid.arranging().filter("unit", ColumnFilter.ALL.withWords("高院"));
            grid.columns().lay(ListLayout.OWN.withShown("unit", false));
            grid.arranging().anew();
        });
        assertThat(fx(() -> grid.arranging().shown())).isEqualTo(10);
    }

    @Test
    void aColumnIsAsWideAsWhatItShows() {
        layout();
        fx(() -> grid.columns().fit(1));
        double wide = fx(() -> grid.state().widths().get("content"));
        fx(() -> grid.columns().fit(0));
        double narrow = fx(() -> grid.state().widths().get("number"));
        assertThat(wide).isBetween(12.0, 22.0);
        assertThat(narrow).isBetween(4.0, 9.0);
    }

    @Test
    void theLayoutIsRecalledAndChangesAreKept() throws InterruptedException {
        var kept = new ArrayList<ListLayout>();
        var before = ListLayout.OWN.withShown("unit", false).withZoom(1.2);
        fx(() ->
                grid.columns()
                        .remember(
                                new LayoutMemory() {
                                    @Override
                                    public ListLayout recalled() {
                                        return before;
                                    }

                                    @Override
                                    public void keep(ListLayout layout) {
                                        kept.add(layout);
                                    }
                                }));
        layout();
        assertThat(heads()).startsWith("编号", "任务内容", "1月");
        assertThat(fx(grid::getZoom)).isEqualTo(1.2);
        fx(() -> grid.setZoom(1.5));
        for (int i = 0; i < 100 && fx(kept::isEmpty); i++) {
            Thread.sleep(50);
        }
        assertThat(fx(() -> List.copyOf(kept))).containsExactly(before.withZoom(1.5));
    }

    @Test
    void newColumnsOfAListStandWhereItHasThem() {
        var layout = ListLayout.OWN.withOrder(List.of("c", "a"));
        assertThat(layout.ordered(List.of("a", "b", "c", "d"))).containsExactly("c", "d", "a", "b");
        assertThat(layout.withShown("c", false).shown(List.of("a", "c"))).containsExactly("a");
        assertThat(layout.moved(List.of("a", "c"), "a", "c").order()).containsExactly("a", "c");
        assertThat(ListLayout.OWN.withShown("a", false).shown(List.of("a"))).containsExactly("a");
    }
}
