package org.yiti.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.unit.UnitEntry.Role.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_role_said_as_a_verb_is_not_part_of_the_name() {
        assertThat(UnitWords.split("由市教委牵头负责，市市场监管局配合、市协作办"))
                .containsExactly(
                        new UnitEntry(UnitEntry.Role.LEAD, "市教委"),
                        new UnitEntry(UnitEntry.Role.COOPERATING, "市市场监管局"),
                        new UnitEntry(UnitEntry.Role.UNSAID, "市协作办"));
    }

    @ParameterizedTest
    @CsvSource({
        "各区, true",
        "各区政府, true",
        "16区, true",
        "有关部门, true",
        "市直各部门, true",
        "十二个县区, true",
        "市教委, false",
        "丰台区, false",
        "三里屯街道, false",
        "八里庄街道, false",
        "六里桥街道, false"
    })
    void words_for_several_units_are_no_unit(String name, boolean several) {
        assertThat(UnitWords.namesSeveral(name)).isEqualTo(several);
    }
}
