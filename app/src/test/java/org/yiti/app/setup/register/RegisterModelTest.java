package org.yiti.app.setup.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class RegisterModelTest {
    private final SampleDesk at = new SampleDesk();
    private final OfficeRows rows =
            at.rows(
                    Table.UNIT,
                    Table.UNIT_ALIAS,
                    Table.UNIT_GROUP,
                    Table.UNIT_GROUP_MEMBER,
                    Table.PERSON);
    private final RegisterModel model = new RegisterModel(rows);

    private Row unit(String code) {
        return model.units().stream()
                .filter(row -> row.words(UNIT_CODE).equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitIsFoundByItsAlias() {
        model.addAlias(unit("110101").id(), "皇城根儿");
        model.searchProperty().set("皇城根");
        assertThat(model.units()).extracting(row -> row.words(UNIT_CODE)).containsExactly("110101");
    }

    @Test
    void anEditIsShownAndStored() {
        var edited = model.edit(unit("110101"), UNIT_SHORT_NAME, " 东城 区 ");
        assertThat(edited).isInstanceOf(Edited.Accepted.class);
        assertThat(unit("110101").words(UNIT_SHORT_NAME)).isEqualTo("东城 区");
        assertThat(at.store.find(Table.UNIT, unit("110101").id()).orElseThrow())
                .isEqualTo(unit("110101"));
    }

    @Test
    void aUnitCannotLoseItsNameNorTakeAnothersCode() {
        assertThat(model.edit(unit("110101"), UNIT_NAME, " ")).isInstanceOf(Edited.Refused.class);
        assertThat(model.edit(unit("110101"), UNIT_CODE, "110102"))
                .isInstanceOf(Edited.Refused.class);
    }

    @Test
    void aRemovedUnitLiesInTheRecycleBinAndComesBackByUndo() {
        var gone = row(model.addUnit("新设的单位"));
        int before = model.units().size();
        model.remove(List.of(gone));
        assertThat(model.units()).hasSize(before - 1).doesNotContain(gone);
        assertThat(at.store.removed(Table.UNIT)).hasSize(1);
        at.desk.undo();
        rows.read();
        assertThat(model.units()).contains(gone);
    }

    private Row row(UUID id) {
        return rows.of(Table.UNIT).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitThatLeadsTasksStaysAndTheWindowSaysWhereItIsNamed() {
        var book = at.desk.snapshot().orElseThrow().book();
        var lead = book.tasks().getFirst().leadUnit();
        var unit = rows.of(Table.UNIT).stream().filter(r -> r.id().equals(lead)).toList();
        assertThat(unit).hasSize(1);
        int steps = at.store.recorded().size();
        model.remove(unit);
        assertThat(at.store.recorded()).hasSize(steps);
        assertThat(rows.of(Table.UNIT)).contains(unit.getFirst());
        assertThat(at.notices.open())
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.sentence().key()).isEqualTo("setup.unit.used"));
    }

    @Test
    void aUnitIsAMemberOfAGroupOnce() {
        var group = model.addGroup("试点单位");
        model.addMember(group, unit("110101").id());
        model.addMember(group, unit("110101").id());
        assertThat(model.members(group)).hasSize(1);
    }

    @Test
    void aPersonBelongsToAUnit() {
        model.addPerson(unit("110101").id(), "李四");
        assertThat(model.people(unit("110101").id()))
                .extracting(row -> row.words(PERSON_NAME))
                .containsExactly("李四");
    }
}
