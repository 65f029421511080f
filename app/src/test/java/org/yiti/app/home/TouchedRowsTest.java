package org.yiti.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.model.Sentence;
import org.yiti.model.history.TouchedRows;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// The log of a real store looked back into.
class TouchedRowsTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Set<Table> TABLES = EnumSet.of(Table.THEME);

    private static void record(Store store, Change... changes) throws Exception {
        store.recorder().record(ANNA, Step.of(Sentence.of("step.task.edit"), changes));
    }

    @Test
    void rowsAreFoundAsTheyStoodAndOnlyThoseThatWereTouched(@TempDir Path home) throws Exception {
        try (var store = TestStores.fresh(home, "s")) {
            var programme = RowIds.fresh();
            var kept = RowIds.fresh();
            var renamed = RowIds.fresh();
            var removed = RowIds.fresh();
            record(
                    store,
                    new Change.Add(Table.PROGRAMME, programme, Map.of(PROGRAMME_YEAR, 2026)),
                    theme(kept, programme, "不动"),
                    theme(renamed, programme, "旧名"),
                    theme(removed, programme, "要移出"));
            long point = store.history().last();
            var born = RowIds.fresh();
            record(store, Change.Put.of(renamed, THEME_NAME, "新名"));
            record(
                    store,
                    theme(born, programme, "新增"),
                    new Change.Remove(Table.THEME, removed),
                    Change.Put.of(programme, PROGRAMME_NAME, "别的表"));

            var touched = TouchedRows.after(store.history(), point, TABLES);
            assertThat(touched.now()).extracting(Row::id).doesNotContain(kept, programme);
            assertThat(names(touched.now())).containsExactlyInAnyOrder("新名", "新增");
            assertThat(names(touched.then())).containsExactlyInAnyOrder("旧名", "要移出");
            assertThat(TouchedRows.changesAfter(store.history(), point)).isEqualTo(4);

            var book =
                    YearBook.load(
                            store.rows(), YearBook.programme(store.rows(), 2026).orElseThrow());
            assertThat(book.withRows(touched.then()).themes())
                    .extracting(theme -> theme.name())
                    .containsExactlyInAnyOrder("不动", "旧名", "要移出");

            var today = store.history().clock().atZone(ZoneOffset.UTC).toLocalDate();
            assertThat(TouchedRows.lastStepOn(store.history(), today, ZoneOffset.UTC))
                    .hasValue(store.history().last());
            assertThat(
                            TouchedRows.lastStepOn(
                                    store.history(), LocalDate.of(2020, 1, 1), ZoneOffset.UTC))
                    .isEmpty();
        }
    }

    private static Change.Add theme(java.util.UUID id, java.util.UUID programme, String name) {
        return new Change.Add(
                Table.THEME, id, Map.of(THEME_PROGRAMME, programme, THEME_NAME, name));
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().filter(Row::alive).map(row -> row.words(THEME_NAME)).toList();
    }
}
