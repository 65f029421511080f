package org.yiti.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.Stores.ANNA;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class JooqStoreTest {
    @TempDir Path folder;

    @Test
    void what_was_recorded_is_there_after_closing_and_opening() throws Exception {
        var unit = Stores.unit("110105", "朝阳区");
        String before;
        try (var store = Stores.fresh(folder)) {
            assertThat(store.recorder().record(ANNA, Stores.step(unit))).isEqualTo(1);
            var rename = Change.Put.of(unit.row(), Field.UNIT_SHORT_NAME, "朝阳");
            assertThat(store.recorder().record(ANNA, Stores.step(rename))).isEqualTo(2);
            before = Stores.dump(store);
        }
        try (var store = Stores.reopen(folder)) {
            assertThat(Stores.dump(store)).isEqualTo(before);
            assertThat(store.rows().find(Table.UNIT, unit.row()))
                    .hasValueSatisfying(row -> {
                        assertThat(row.text(Field.UNIT_SHORT_NAME)).isEqualTo("朝阳");
                        assertThat(row.home()).isEqualTo("110000");
                    });
            assertThat(store.history().last()).isEqualTo(2);
            assertThat(store.self().openCount()).isEqualTo(2);
        }
    }
}
