package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridGeometryTest {
    private static GridGeometry of(double width, double scrollX, double scrollY) {
        var widths = new double[] {100, 100, 50, 50, 50, 50, 50, 50};
        return new GridGeometry(widths, 2, 1000, 20, width, 200, scrollX, scrollY);
    }

    @Test
    void frozenColumnsStayWhileTheOthersMove() {
        var moved = of(400, 75, 0);
        assertThat(moved.x(1)).isEqualTo(100);
        assertThat(moved.x(2)).isEqualTo(125);
        assertThat(moved.columnAt(150)).isEqualTo(1);
        assertThat(moved.columnAt(210)).isEqualTo(3);
        assertThat(moved.firstMoving()).isEqualTo(3);
    }

    @Test
    void scrollNeverGoesPastTheEnds() {
        var far = of(400, 9999, 1e9);
        assertThat(far.scrollX()).isEqualTo(100);
        assertThat(far.scrollY()).isEqualTo(1000 * 20 - 200);
        assertThat(far.lastLine()).isEqualTo(999);
    }

    @Test
    void onlyLinesInSightAreCounted() {
        var at = of(400, 0, 30);
        assertThat(at.firstLine()).isEqualTo(1);
        assertThat(at.lastLine()).isEqualTo(11);
    }

    @Test
    void aNarrowWindowFreezesFewerColumnsSoThatOthersCanBeSeen() {
        assertThat(of(300, 0, 0).frozen()).isEqualTo(1);
        assertThat(of(150, 0, 0).frozen()).isZero();
    }

    @Test
    void showingACellMovesNoMoreThanNeeded() {
        var at = of(400, 0, 100);
        assertThat(at.scrollYToShow(7)).isEqualTo(100);
        assertThat(at.scrollYToShow(2)).isEqualTo(40);
        assertThat(at.scrollYToShow(20)).isEqualTo(220);
        assertThat(at.scrollXToShow(0)).isEqualTo(0);
        assertThat(at.scrollXToShow(7)).isEqualTo(100);
    }
}
