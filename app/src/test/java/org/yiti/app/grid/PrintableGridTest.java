package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.Listing;
import org.yiti.app.document.ListingPdf;
import org.yiti.app.document.Paper;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.Sorting;
import org.yiti.app.grid.filter.Ticks;
import org.yiti.app.i18n.Texts;
import org.yiti.app.preference.ListLayout;
import org.yiti.model.job.Progress;

/// What goes on paper is what the grid shows, in its order.
class PrintableGridTest extends FxTest {
    private record Row(String no, String unit, String words) {}

    private final Texts texts = new Texts(Locale.CHINESE);
    private Grid<Row> grid;
    private PrintableGrid paper;

    private static final class Owner implements GridOwner<Row> {
        @Override
        public UUID key(Row row) {
            return UUID.nameUUIDFromBytes(row.no().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String name(Row row) {
            return row.no();
        }

        @Override
        public Edited onEdit(Row row, GridColumn<Row> column, String text) {
            return new Edited.Accepted();
        }

        @Override
        public void onDraft(Row row, GridColumn<Row> column, String text) {}
    }

    @BeforeEach
    void show() {
        grid = fx(() -> new Grid<>(new Owner(), texts::say));
        fx(() -> {
            grid.setColumns(
                    List.of(
                            GridColumn.of("no", "编号", 5, row -> GridCell.of(row.no())),
                            GridColumn.of("unit", "单位", 5, row -> GridCell.of(row.unit())),
                            GridColumn.<Row>of(
                                            "words",
                                            "进展",
                                            5,
                                            row -> GridCell.of(row.words().substring(0, 4) + "…"))
                                    .edited(new CellEditor.Text<>(Row::words))),
                    1);
            grid.setGroups(
                    List.of(
                            new GridGroup<>(
                                    new UUID(1, 1),
                                    "第一题",
                                    Map.of("words", GridCell.of("2 项")),
                                    List.of(
                                            new Row("01-01", "教委", "完成三所学校改造"),
                                            new Row("01-02", "民政局", "建成五处驿站"))),
                            new GridGroup<>(
                                    new UUID(1, 2),
                                    "第二题",
                                    Map.of(),
                                    List.of(
                                            new Row("02-01", "民政局", "走访老人一百户"),
                                            new Row("02-02", "教委", "培训教师两批次")))));
        });
        show(grid);
        paper =
                new PrintableGrid(
                        "rows",
                        grid,
                        () ->
                                Optional.of(
                                        PrintableGrid.Around.of(
                                                Listing.Heading.of(
                                                        "清单", LocalDate.of(2021, 6, 30)))));
    }

    private Listing taken(boolean onlySelected) {
        return fx(() -> {
            var taking = paper.take(onlySelected);
            assertThat(taking.read(Long.MAX_VALUE)).isTrue();
            return taking.listing();
        });
    }

    private static List<String> names(Listing listing) {
        return listing.body().lines().stream().map(Listing.Line::name).toList();
    }

    private static List<String> heads(Listing listing) {
        return listing.body().columns().stream().map(Listing.Column::head).toList();
    }

    private List<String> paper(Listing listing) throws Exception {
        var bytes =
                new ListingPdf(new FontFiles(), texts)
                        .write(listing, Paper.A4_PORTRAIT, Progress.SILENT);
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).lines().map(String::strip).toList();
        }
    }

    @Test
    void bandsRowsAndWholeWordsStandOnThePaperAsTheyShow() throws Exception {
        var lines = paper(taken(false));
        var expected =
                List.of(
                        "编号 单位 进展",
                        "第一题 2 项",
                        "01-01 教委 完成三所学校改造",
                        "01-02 民政局 建成五处驿站",
                        "第二题",
                        "02-01 民政局 走访老人一百户",
                        "02-02 教委 培训教师两批次");
        assertThat(lines).containsSubsequence(expected);
        assertThat(lines).contains("数据截至 2021-06-30 第 1 页 / 共 1 页 校验码 " + taken(false).checksum());
    }

    @Test
    void filterAndOrderAreThoseOfTheGridAndAreNamed() throws Exception {
        fx(() -> {
            grid.arranging()
                    .filter("unit", ColumnFilter.ALL.withTicks(new Ticks(false, Set.of("教委"))));
            grid.arranging()
                    .set(
                            grid.arranging()
                                    .arrangement()
                                    .sorted(Optional.of(new Sorting("no", true))));
        });
        var listing = taken(false);
        assertThat(items(listing)).containsExactly("01-01", "02-02");
        assertThat(listing.body().conditions()).containsExactly("单位：教委", "显示 2/4 行", "排序：编号 降序");
        assertThat(String.join("\n", paper(listing)))
                .contains("单位：教委", "显示 2/4 行", "排序：编号 降序")
                .doesNotContain("民政局");
        fx(() -> grid.arranging().toggle());
        assertThat(items(taken(false))).containsExactly("01-02", "01-01", "02-02", "02-01");
        assertThat(taken(false).body().conditions()).containsExactly("排序：编号 降序");
    }

    private static List<String> items(Listing listing) {
        return listing.body().lines().stream()
                .filter(Listing.Item.class::isInstance)
                .map(Listing.Line::name)
                .toList();
    }

    @Test
    void hiddenColumnsStayHiddenAndTheirOrderIsThatOfTheGrid() throws Exception {
        fx(() -> {
            grid.columns()
                    .remember(
                            new org.yiti.app.preference.LayoutMemory() {
                                @Override
                                public ListLayout recalled() {
                                    return ListLayout.OWN
                                            .withOrder(List.of("words", "no", "unit"))
                                            .withShown("unit", false);
                                }

                                @Override
                                public void keep(ListLayout layout) {}
                            });
        });
        var listing = taken(false);
        assertThat(heads(listing)).containsExactly("进展", "编号");
        assertThat(paper(listing)).contains("完成三所学校改造 01-01");
    }

    @Test
    void closedBandsStandWithoutTheirRows() {
        fx(() -> grid.restore(grid.state().withCollapsed(Set.of(new UUID(1, 1)))));
        assertThat(names(taken(false))).containsExactly("第一题", "第二题", "02-01", "02-02");
    }

    @Test
    void onlyTheSelectedRowsStandUnderTheirBands() {
        fx(() -> grid.select(new Owner().key(new Row("02-02", "", "")), "no"));
        assertThat(names(taken(true))).containsExactly("第二题", "02-02");
    }

    @Test
    void aLongListIsReadPieceByPiece() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(new Row("R" + i, "教委", "一二三四五"));
        }
        fx(() -> grid.setRows(rows));
        var reads =
                fx(() -> {
                    var taking = paper.take(false);
                    int count = 1;
                    while (!taking.read(100_000)) {
                        count++;
                    }
                    assertThat(taking.listing().body().lines()).hasSize(5_000);
                    return count;
                });
        assertThat(reads).isGreaterThan(1);
    }
}
