package org.yiti.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Rows are found under the row that they hang on, also after changes.
class RowSetTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Row duty(int id, UUID issue) {
        return Row.of(Table.DUTY, new UUID(1, id), Map.of(Field.DUTY_ISSUE, issue));
    }

    @Test
    void added_moved_and_removed_rows_are_where_they_belong() {
        var stays = duty(1, ONE);
        var moves = duty(2, ONE);
        var goes = duty(3, OTHER);
        var before = RowSet.of(List.of(Field.DUTY_ISSUE), List.of(stays, moves, goes));

        var moved = duty(2, OTHER);
        var added = duty(4, ONE);
        var after = before.with(List.of(moved, added, goes.withAlive(false)));

        assertThat(after.of(ONE)).containsExactly(stays, added);
        assertThat(after.of(OTHER)).containsExactly(moved);
        assertThat(after.all()).containsExactlyInAnyOrder(stays, moved, added);
        assertThat(before.of(ONE)).containsExactly(stays, moves);
        assertThat(before.of(OTHER)).containsExactly(goes);
    }
}
