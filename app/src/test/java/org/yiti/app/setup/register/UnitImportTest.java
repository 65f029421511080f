package org.yiti.app.setup.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class UnitImportTest {
    private static final Row DISTRICT =
            Row.of(
                    Table.UNIT,
                    RowIds.named("110000", Table.UNIT, "110101"),
                    Map.of(UNIT_CODE, "110101", UNIT_NAME, "东城区", UNIT_OFFICIAL_ORDER, 40));

    private static Sheet sheet(String... lines) {
        var rows =
                Arrays.stream(lines)
                        .map(line ->
                                Arrays.stream(line.split(",", -1))
                                        .<Cell>map(Cell.Text::new)
                                        .toList())
                        .toList();
        return new Sheet("单位", rows, List.of());
    }

    private static UnitImport.Plan plan(List<Row> units, String... lines) {
        return new UnitImport("110000", units, List.of()).plan(sheet(lines)).orElseThrow();
    }

    @Test
    void aNewUnitComesWithItsLevelParentAliasesAndAnIdMadeOfItsCode() {
        var plan =
                plan(
                        List.of(DISTRICT),
                        "代码,名称,简称,别名,级别,上级",
                        "110101001,东华门街道,东华门,东华门街道办事处、东华门办事处,街道,东城区");
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.rejected()).isEmpty();
        var unit = RowIds.named("110000", Table.UNIT, "110101001");
        var add = (Change.Add) plan.changes().getFirst();
        assertThat(add.row()).isEqualTo(unit);
        assertThat(add.values())
                .containsEntry(UNIT_NAME, "东华门街道")
                .containsEntry(UNIT_SHORT_NAME, "东华门")
                .containsEntry(UNIT_LEVEL, "SUBDISTRICT")
                .containsEntry(UNIT_LINE, "BLOCK")
                .containsEntry(UNIT_PARENT, DISTRICT.id())
                .containsEntry(UNIT_OFFICIAL_ORDER, 50);
        assertThat(plan.changes()).filteredOn(c -> c.table() == Table.UNIT_ALIAS).hasSize(2);
    }

    @Test
    void aParentMayStandInTheSameListBelowItsChild() {
        var plan = plan(List.of(), "code,name,parent", "1,甲街道,2", "2,乙区,");
        assertThat(plan.added()).isEqualTo(2);
        assertThat(((Change.Add) plan.changes().getFirst()).values())
                .containsEntry(UNIT_PARENT, RowIds.named("110000", Table.UNIT, "2"));
    }

    @Test
    void rowsThatCannotBeTakenAreNamedWithTheirReason() {
        var plan =
                plan(
                        List.of(DISTRICT),
                        "代码,名称,级别,上级",
                        ",没有代码,街道,东城区",
                        "1,甲,街道,东城区",
                        "1,又是甲,街道,东城区",
                        "2,乙,星球,东城区",
                        "3,丙,街道,不存在的区");
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.rejected())
                .extracting(r -> r.number() + " " + r.why().key())
                .containsExactlyInAnyOrder(
                        "2 setup.import.incomplete",
                        "4 setup.import.twice",
                        "5 setup.import.level",
                        "6 setup.import.parent");
    }

    @Test
    void aKnownCodeIsChangedOnlyWhereTheSheetSaysSomethingElse() {
        var plan = plan(List.of(DISTRICT), "代码,名称,简称", "110101,东城区,东城");
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(plan.changes())
                .containsExactly(
                        new Change.Put(Table.UNIT, DISTRICT.id(), Map.of(UNIT_SHORT_NAME, "东城")));
    }

    @Test
    void anEmptyCellEmptiesNothing() {
        var plan = plan(List.of(DISTRICT), "代码,名称,简称,级别", "110101,东城区,,");
        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void aSheetWithoutCodeAndNameIsNoListOfUnits() {
        var found = new UnitImport("110000", List.of(), List.of()).plan(sheet("序号,任务", "1,做事"));
        assertThat(found).isEmpty();
    }

    @Test
    void idsDoNotDependOnWhoLoadsTheList() {
        UUID first = plan(List.of(), "代码,名称", "9,某单位").changes().getFirst().row();
        UUID second = plan(List.of(DISTRICT), "代码,名称", "9,某单位").changes().getFirst().row();
        assertThat(first).isEqualTo(second);
    }
}
