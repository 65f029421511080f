package org.yiti.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.unit.UnitEntry.Role.*;

import org.junit.jupiter.api.Test;

class UnitWordsTest {
    @Test
    void a_cell_of_roles_and_names_is_taken_apart() {
        assertThat(UnitWords.split("牵头单位:\n市教委\n市财政局\n责任单位：\n各区　经开区\n配合单位:市公安局;市交通委"))
                .containsExactly(
                        new UnitEntry(LEAD, "市教委"),
                        new UnitEntry(LEAD, "市财政局"),
                        new UnitEntry(RESPONSIBLE, "各区"),
                        new UnitEntry(RESPONSIBLE, "经开区"),
                        new UnitEntry(COOPERATING, "市公安局"),
                        new UnitEntry(COOPERATING, "市交通委"));
    }

    @Test
    void names_without_a_role_have_none_and_come_once() {
        assertThat(UnitWords.split("县水务局\n县住建局、县水务局/县残联,县代建中心"))
                .extracting(UnitEntry::name)
                .containsExactly("县水务局", "县住建局", "县残联", "县代建中心");
        assertThat(UnitWords.split(" \n")).isEmpty();
    }

    @Test
    void brackets_keep_a_name_together_or_give_its_role() {
        assertThat(UnitWords.split("市住建委(市房管局、市重大办)、市教委（牵头）"))
                .containsExactly(
                        new UnitEntry(UNSAID, "市住建委(市房管局、市重大办)"), new UnitEntry(LEAD, "市教委"));
    }
}
