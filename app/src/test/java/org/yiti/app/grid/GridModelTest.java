package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {
    private record Line(UUID id, String a, String b) {}

    private static final GridOwner<Line> OWNER =
            new GridOwner<>() {
                @Override
                public UUID key(Line row) {
                    return row.id();
                }

                @Override
                public String name(Line row) {
                    return "第" + row.id().getLeastSignificantBits() + "行";
                }

                @Override
                public Edited onEdit(Line row, GridColumn<Line> column, String newText) {
                    return new Edited.Accepted();
                }

                @Override
                public void onDraft(Line row, GridColumn<Line> column, String text) {}
            };

    private final GridModel<Line> model = new GridModel<>(OWNER, org.yiti.model.Sentence::key);

    private static Line line(int id, String a, String b) {
        return new Line(new UUID(0, id), a, b);
    }

    private static GridCell cell(String text) {
        boolean number = text.matches("\\d+(\\.\\d+)?");
        return GridCell.of(text).withNumber(number ? new BigDecimal(text) : null);
    }

    private static GridGroup<Line> group(int id, Line... rows) {
        return new GridGroup<>(
                new UUID(9, id), "组" + id, java.util.Map.of("b", cell("小计")), List.of(rows));
    }

    @BeforeEach
    void twoColumns() {
        List<GridColumn<Line>> columns =
                List.of(
                        GridColumn.of("a", "甲", 5, row -> cell(row.a())),
                        GridColumn.of("b", "乙", 5, row -> cell(row.b())));
        model.setColumns(columns, columns);
    }

    private void rows(Line... rows) {
        model.take(List.of(GridGroup.plain(List.of(rows))));
    }

    @Test
    void selectionFollowsItsRowWhenRowsComeInBeforeIt() {
        rows(line(1, "x", ""), line(2, "y", ""));
        model.select(Block.at(1, 1));
        rows(line(3, "new", ""), line(1, "x", ""), line(2, "changed", ""));
        assertThat(model.block()).isEqualTo(Block.at(2, 1));
        assertThat(model.currentRow()).isEqualTo(line(2, "changed", ""));
    }

    /// Who follows the lines may ask for the current cell before the selection has followed too.
    @Test
    void thereIsACurrentRowWhileLinesAreReplacedByFewer() {
        rows(line(1, "x", ""), line(2, "y", ""));
        model.select(Block.at(1, 1));
        var seen = new java.util.ArrayList<Line>();
        model.linesProperty().subscribe(_ -> seen.add(model.currentRow()));
        seen.clear();
        rows(line(1, "x", ""));
        assertThat(seen).containsExactly(line(1, "x", ""));
        assertThat(model.status().cells()).isZero();
    }

    @Test
    void theNextRowLiesBehindTheBand() {
        model.take(
                List.of(group(1, line(1, "x", ""), line(2, "y", "")), group(2, line(3, "z", ""))));
        assertThat(model.nextRow(0, 1)).isEqualTo(1);
        assertThat(model.nextRow(2, 1)).isEqualTo(4);
        assertThat(model.nextRow(4, -1)).isEqualTo(2);
        assertThat(model.nextRow(1, -1)).as("nothing is above").isEqualTo(1);
        assertThat(model.nextRow(4, 1)).as("nothing is below").isEqualTo(4);
    }

    @Test
    void selectionStaysInPlaceWhenItsRowIsGone() {
        rows(line(1, "x", ""), line(2, "y", ""));
        model.select(Block.at(1, 0));
        rows(line(1, "x", ""));
        assertThat(model.block()).isEqualTo(Block.at(0, 0));
    }

    @Test
    void closingAGroupHidesItsRowsAndLeavesTheSelectionOnItsBand() {
        model.take(List.of(group(1, line(1, "", ""), line(2, "", "")), group(2, line(3, "", ""))));
        model.select(Block.at(2, 1));
        model.toggle(0);
        assertThat(model.lines().size()).isEqualTo(3);
        assertThat(model.currentKey()).isEqualTo(Optional.of(new UUID(9, 1)));
        assertThat(model.currentRow()).isNull();
    }

    @Test
    void revealingARowOpensItsGroup() {
        model.take(List.of(group(1, line(1, "", ""))));
        model.toggle(0);
        assertThat(model.reveal(new UUID(0, 1))).isEqualTo(1);
        assertThat(model.reveal(new UUID(0, 7))).isEqualTo(-1);
    }

    @Test
    void statusCountsFilledCellsAndAddsOnlyNumbersOfRows() {
        model.take(List.of(group(1, line(1, "10", ""), line(2, "字", "5.5"))));
        model.select(new Block(0, 0, 2, 1));
        assertThat(model.status()).isEqualTo(new GridStatus(3, 2, new BigDecimal("15.5")));
        assertThat(model.status().mean()).contains(new BigDecimal("7.75"));
    }

    @Test
    void copyQuotesCellsAsExcelDoesAndTakesTheTitleOfABand() {
        model.take(List.of(group(1, line(1, "两\n行", "说\"好\""))));
        model.select(new Block(1, 1, 0, 0));
        assertThat(new GridCopy<>(model).text())
                .isEqualTo("组1\t小计\r\n\"两\n行\"\t\"说\"\"好\"\"\"\r\n");
    }

    @Test
    void ctrlArrowStopsAtTheEndOfARunAndThenJumpsOverBlanks() {
        rows(
                line(1, "x", ""),
                line(2, "x", ""),
                line(3, "", ""),
                line(4, "x", ""),
                line(5, "", ""));
        assertThat(model.edge(0, 0, 1, 0).line()).isEqualTo(1);
        assertThat(model.edge(1, 0, 1, 0).line()).isEqualTo(3);
        assertThat(model.edge(3, 0, 1, 0).line()).isEqualTo(4);
    }

    @Test
    void aScreenReaderHearsNameThenCellThenHead() {
        rows(line(1, "逾期12天", ""));
        assertThat(model.spoken()).isEqualTo("第1行,逾期12天,甲");
        model.select(Block.at(0, 1));
        assertThat(model.spoken()).isEqualTo("第1行,乙");
    }

    @Test
    void anEmptyGridHasNoCurrentRowAndCopiesNothing() {
        assertThat(model.currentKey()).isEmpty();
        assertThat(new GridCopy<>(model).text()).isEmpty();
        assertThat(model.status()).isEqualTo(GridStatus.NONE);
        assertThat(model.selectedRows()).isEmpty();
    }

    @Test
    void fullWidthNumbersAreCommittedAsPlainOnes() {
        assertThat(new CellEditor.Number<Line>(Line::a).committed(" １,２００")).isEqualTo("1,200");
        assertThat(new CellEditor.Text<Line>(Line::a).committed("１２")).isEqualTo("１２");
    }
}
