package org.yiti.model.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class UnitRegisterTest {
    private final List<Row> rows = new ArrayList<>();
    private final UUID education = unit("市教育委员会", "市教委");
    private final UUID housing = unit("市住房和城乡建设委员会", "市住建委");
    private final UUID chaoyang = unit("朝阳区", "");
    private final UUID haidianHousing = unit("海淀区房管局", "");
    private final UUID fengtaiHousing = unit("丰台区房管局", "");

    @Test
    void names_short_names_and_aliases_are_exact() {
        add(
                Table.UNIT_ALIAS,
                Map.of(Field.UNIT_ALIAS_UNIT, housing, Field.UNIT_ALIAS_ALIAS, "市住房城乡建设委"));
        assertThat(one("市教育委员会")).isEqualTo(education);
        assertThat(one(" 市 教委 ")).isEqualTo(education);
        assertThat(one("市住房城乡建设委")).isEqualTo(housing);
    }

    @Test
    void the_city_before_a_name_may_be_left_out_or_written_in_full() {
        assertThat(one("北京市教委")).isEqualTo(education);
        assertThat(one("教委")).isEqualTo(education);
        assertThat(one("北京市朝阳区")).isEqualTo(chaoyang);
    }

    @Test
    void characters_in_order_are_only_a_suggestion() {
        assertThat(find("市住房委")).isEqualTo(new UnitMatch.Suggested(List.of(view(housing))));
        assertThat(find("区房管局"))
                .isInstanceOfSatisfying(
                        UnitMatch.Suggested.class,
                        s ->
                                assertThat(s.units())
                                        .extracting(Unit::id)
                                        .containsExactlyInAnyOrder(haidianHousing, fengtaiHousing));
    }

    @Test
    void names_nobody_has_are_unknown() {
        assertThat(find("县水务局")).isEqualTo(new UnitMatch.Unknown());
        assertThat(find("  ")).isEqualTo(new UnitMatch.Unknown());
    }

    @Test
    void group_words_mean_the_members_of_the_year() {
        var group = add(Table.UNIT_GROUP, Map.of(Field.UNIT_GROUP_NAME, "各区"));
        member(group, chaoyang, null);
        member(group, education, LocalDate.of(2020, 12, 31));
        for (String word : List.of("各区", "各县区", "12县区", "16个区", "各区政府")) {
            assertThat(find(word))
                    .as(word)
                    .isInstanceOfSatisfying(
                            UnitMatch.Group.class,
                            g ->
                                    assertThat(g.members())
                                            .extracting(Unit::id)
                                            .containsExactly(chaoyang));
        }
        assertThat(find("市直各部门")).isEqualTo(new UnitMatch.Unknown());
    }

    @Test
    void departments_have_group_words_of_their_own() {
        var group = add(Table.UNIT_GROUP, Map.of(Field.UNIT_GROUP_NAME, "市直各部门"));
        member(group, education, null);
        assertThat(find("各有关部门")).isInstanceOf(UnitMatch.Group.class);
        assertThat(find("各区")).isEqualTo(new UnitMatch.Unknown());
    }

    private UUID one(String name) {
        assertThat(find(name)).as(name).isInstanceOf(UnitMatch.One.class);
        return ((UnitMatch.One) find(name)).unit().id();
    }

    private UnitMatch find(String name) {
        return new UnitRegister(rows).find(name, 2021);
    }

    private Unit view(UUID id) {
        return new UnitRegister(rows).unit(id).orElseThrow();
    }

    private UUID unit(String name, String shortName) {
        var values = new TreeMap<Field, Object>();
        values.put(Field.UNIT_NAME, name);
        if (!shortName.isEmpty()) {
            values.put(Field.UNIT_SHORT_NAME, shortName);
        }
        return add(Table.UNIT, values);
    }

    private void member(UUID group, UUID unit, @Nullable LocalDate to) {
        var values = new TreeMap<Field, Object>();
        values.put(Field.UNIT_GROUP_MEMBER_UNIT_GROUP, group);
        values.put(Field.UNIT_GROUP_MEMBER_UNIT, unit);
        if (to != null) {
            values.put(Field.UNIT_GROUP_MEMBER_ACTIVE_TO, to);
        }
        add(Table.UNIT_GROUP_MEMBER, values);
    }

    private UUID add(Table table, Map<Field, Object> values) {
        var id = RowIds.fresh();
        rows.add(Row.of(table, id, values));
        return id;
    }
}
