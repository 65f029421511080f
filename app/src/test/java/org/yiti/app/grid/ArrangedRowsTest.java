package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.Sorting;
import org.yiti.app.grid.filter.TickList;
import org.yiti.app.grid.filter.Ticks;

class ArrangedRowsTest {
    private record Line(UUID id, String unit, String done) {
        Line withUnit(String now) {
            return new Line(id, now, done);
        }
    }

    private static final GridOwner<Line> OWNER =
            new GridOwner<>() {
                @Override
                public UUID key(Line row) {
                    return row.id();
                }

                @Override
                public String name(Line row) {
                    return row.unit();
                }

                @Override
                public Edited onEdit(Line row, GridColumn<Line> column, String newText) {
                    return new Edited.Accepted();
                }

                @Override
                public void onDraft(Line row, GridColumn<Line> column, String text) {}
            };

    private final GridModel<Line> model = new GridModel<>(OWNER, s -> s.key() + s.args());
    private final GridArranging<Line> arranging = new GridArranging<>(model);
    private final Line a = line(1, "住建委", "否");
    private final Line b = line(2, "人社局", "是");
    private final Line c = line(3, "高院", "否");
    private final Line d = line(4, "人社局", "否");

    private static Line line(int id, String unit, String done) {
        return new Line(new UUID(0, id), unit, done);
    }

    @BeforeEach
    void show() {
        List<GridColumn<Line>> columns =
                List.of(
                        GridColumn.of("unit", "主责", 5, l -> GridCell.of(l.unit())),
                        GridColumn.of("done", "完成", 5, l -> GridCell.of(l.done())));
        model.setColumns(columns, columns);
        arranging.take(groups(a, b, c, d));
    }

    private static List<GridGroup<Line>> groups(Line a, Line b, Line c, Line d) {
        return List.of(
                new GridGroup<>(new UUID(1, 1), "一", java.util.Map.of(), List.of(a, b)),
                new GridGroup<>(new UUID(1, 2), "二", java.util.Map.of(), List.of(c, d)));
    }

    private static ColumnFilter only(String text) {
        return ColumnFilter.ALL.withTicks(Ticks.NONE.with(text, true));
    }

    /// The lines as they show: bands by their titles, rows by their unit.
    private List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < model.lines().size(); i++) {
            lines.add(
                    switch (model.lines().get(i)) {
                        case GridLines.Band<Line>(var group, _) -> group.title();
                        case GridLines.Item<Line>(_, var row) -> row.unit();
                    });
        }
        return lines;
    }

    private List<TickList.Entry> list(String column) {
        var found = new ArrayList<TickList.Entry>();
        arranging.list(column, list -> found.addAll(list.entries("")));
        return found;
    }

    @Test
    void bandsWithoutRowsVanishAndOthersSayHowManyShow() {
        arranging.filter("unit", only("住建委"));
        assertThat(lines()).containsExactly("grid.filter.band[一, 1, 2]", "住建委");
        assertThat(arranging.shown()).isEqualTo(1);
        assertThat(arranging.all()).isEqualTo(4);
        arranging.clearFilters();
        assertThat(lines()).containsExactly("一", "住建委", "人社局", "二", "高院", "人社局");
    }

    @Test
    void aFilterShrinksTheListsOfTheOtherColumnsButNotItsOwn() {
        arranging.filter("done", only("否"));
        assertThat(list("unit"))
                .containsExactly(
                        new TickList.Entry("高院", 1),
                        new TickList.Entry("人社局", 1),
                        new TickList.Entry("住建委", 1));
        assertThat(list("done"))
                .containsExactly(new TickList.Entry("否", 3), new TickList.Entry("是", 1));
    }

    @Test
    void rowsAreSortedWithinTheirBands() {
        arranging.sortNext("unit");
        assertThat(lines()).containsExactly("一", "人社局", "住建委", "二", "高院", "人社局");
        arranging.sortNext("unit");
        assertThat(lines()).containsExactly("一", "住建委", "人社局", "二", "人社局", "高院");
        arranging.sortNext("unit");
        assertThat(arranging.arrangement()).isEqualTo(Arrangement.NONE);
    }

    @Test
    void anEditedRowStaysUntilRowsAreFilteredAgain() {
        arranging.set(
                Arrangement.NONE
                        .with("unit", only("人社局"))
                        .sorted(java.util.Optional.of(new Sorting("unit", false))));
        arranging.take(groups(a, b.withUnit("高院"), c, d));
        assertThat(lines())
                .containsExactly(
                        "grid.filter.band[一, 1, 2]", "高院", "grid.filter.band[二, 1, 2]", "人社局");
        assertThat(model.shown(1, 0).style()).isEqualTo("left-over");
        assertThat(model.shown(3, 0).style()).isEmpty();
        assertThat(arranging.isEdited()).isTrue();
        arranging.anew();
        assertThat(lines()).containsExactly("grid.filter.band[二, 1, 2]", "人社局");
        assertThat(arranging.isEdited()).isFalse();
    }

    @Test
    void aRowThatIsAskedForShowsInSpiteOfTheFilter() {
        arranging.filter("unit", only("人社局"));
        assertThat(model.reveal(c.id())).isGreaterThanOrEqualTo(0);
        assertThat(lines()).contains("高院");
        assertThat(model.reveal(new UUID(9, 9))).isEqualTo(-1);
    }

    @Test
    void otherRowsAreArrangedAtOnce() {
        arranging.filter("unit", only("人社局"));
        arranging.take(List.of(GridGroup.plain(List.of(line(7, "高院", ""), line(8, "人社局", "")))));
        assertThat(lines()).containsExactly("人社局");
    }

    @Test
    void newRowsShowIfTheyFit() {
        arranging.filter("unit", only("人社局"));
        arranging.take(
                List.of(
                        new GridGroup<>(
                                new UUID(1, 1),
                                "一",
                                java.util.Map.of(),
                                List.of(a, line(7, "人社局", ""), b, line(8, "高院", ""))),
                        new GridGroup<>(new UUID(1, 2), "二", java.util.Map.of(), List.of(c, d))));
        assertThat(lines())
                .containsExactly(
                        "grid.filter.band[一, 2, 4]",
                        "人社局",
                        "人社局",
                        "grid.filter.band[二, 1, 2]",
                        "人社局");
    }

    @Test
    void filtersThatAreOffHideNothingAndComeBack() {
        arranging.filter("unit", only("住建委"));
        arranging.toggle();
        assertThat(arranging.shown()).isEqualTo(4);
        arranging.toggle();
        assertThat(arranging.shown()).isEqualTo(1);
    }

    @Test
    void newSubtotalsKeepTheRowsThatShow() {
        arranging.filter("unit", only("住建委"));
        model.takeBands(groups(a, b, c, d));
        assertThat(arranging.shown()).isEqualTo(1);
        assertThat(arranging.isEdited()).isFalse();
    }
}
