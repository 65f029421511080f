package org.yiti.model.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class RowVolumesTest {
    private static final UUID ISSUE = new UUID(0x8000_0000_0000_0000L, 1);
    private static final UUID OTHER = new UUID(1, 1);
    private static final UUID UNIT = new UUID(2, 1);

    private long last;

    private Volume volume(
            @Nullable UUID issue,
            int month,
            @Nullable UUID unit,
            @Nullable Integer received,
            @Nullable Integer dispatched) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(Field.VOLUME_ISSUE, issue);
        values.put(Field.VOLUME_MONTH, month);
        values.put(Field.VOLUME_UNIT, unit);
        values.put(Field.VOLUME_RECEIVED, received);
        values.put(Field.VOLUME_DISPATCHED, dispatched);
        return new Volume(Row.of(Table.VOLUME, new UUID(9, ++last), Map.copyOf(filled(values))));
    }

    private static Map<Field, Object> filled(Map<Field, @Nullable Object> values) {
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                filled.put(field, value);
            }
        });
        return filled;
    }

    @Test
    void the_whole_areas_row_counts_alone_and_ids_are_ordered_as_the_store_orders_them() {
        var totals =
                new RowVolumes(
                                List.of(
                                        volume(ISSUE, 6, UNIT, 7, null),
                                        volume(ISSUE, 5, UNIT, 30, 28),
                                        volume(ISSUE, 5, null, 50, 49),
                                        volume(OTHER, 5, UNIT, 1, 1),
                                        volume(OTHER, 5, UNIT, null, 4),
                                        volume(null, 5, UNIT, 100, 100)))
                        .byIssueAndMonth();
        assertThat(totals)
                .containsExactly(
                        new Total(OTHER, 5, 1, 5),
                        new Total(ISSUE, 5, 50, 49),
                        new Total(ISSUE, 6, 7, 0));
    }
}
