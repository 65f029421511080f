package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class SimilarItemsTest {
    private static final UUID ISSUE = new UUID(1, 1);
    private static final UUID UNIT = new UUID(2, 2);

    private final List<ItemLine> lines = new ArrayList<>();

    private void item(String title, Map<Field, Object> more) {
        var values = new HashMap<Field, Object>(more);
        values.put(SUPERVISION_ITEM_TITLE, title);
        var item = new SupervisionItem(Row.of(Table.SUPERVISION_ITEM, RowIds.fresh(), values));
        lines.add(ItemLine.of(new ItemStory(item, List.of())));
    }

    private List<String> alike(String title, String place) {
        return SimilarItems.of(new SimilarItems.Wanted(title, place, ISSUE, UNIT), lines).stream()
                .map(line -> line.item().title())
                .toList();
    }

    @Test
    void alike_words_are_enough_where_they_are_much_alike() {
        item("六合园小区屋面漏雨", Map.of());
        item("六合园电梯停运", Map.of());
        assertThat(alike("六合园小区3号楼屋面漏雨", "")).containsExactly("六合园小区屋面漏雨");
    }

    @Test
    void few_alike_words_are_enough_at_one_place_for_one_issue_and_unit() {
        var same =
                Map.<Field, Object>of(
                        SUPERVISION_ITEM_PLACE,
                        "六合园",
                        SUPERVISION_ITEM_ISSUE,
                        ISSUE,
                        SUPERVISION_ITEM_LEAD_UNIT,
                        UNIT);
        item("3号楼屋面漏水问题", same);
        item("电梯停运", same);
        item("3号楼屋面漏水的事", Map.of());
        assertThat(alike("屋面漏雨请督办", "六合园")).containsExactly("3号楼屋面漏水问题");
    }

    @Test
    void three_at_most_and_the_most_alike_first() {
        for (int i = 1; i <= 4; i++) {
            item("龙潭湖小区外墙脱落".substring(0, 5 + i), Map.of());
        }
        assertThat(alike("龙潭湖小区外墙脱落", "")).containsExactly("龙潭湖小区外墙脱落", "龙潭湖小区外墙脱", "龙潭湖小区外墙");
    }

    @Test
    void a_title_of_one_or_two_letters_is_like_nothing() {
        item("漏雨", Map.of());
        assertThat(alike("漏雨", "")).isEmpty();
        assertThat(alike("", "")).isEmpty();
    }
}
