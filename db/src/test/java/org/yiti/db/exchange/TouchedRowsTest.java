package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.log.LogReader;
import org.yiti.model.record.Table;

class TouchedRowsTest {
    @TempDir private Path folder;

    @Test
    void rows_come_once_each_in_the_order_of_the_store_whether_they_fit_into_memory_or_not()
            throws Exception {
        for (int held : List.of(7, 1000, 1_000_000)) {
            var random = new Random(held);
            var expected = new EnumMap<Table, TreeSet<UUID>>(Table.class);
            try (var touched = new TouchedRows(folder, held)) {
                for (int i = 0; i < 9000; i++) {
                    var table = Table.values()[random.nextInt(3)];
                    var row = new UUID(random.nextLong() % 50, random.nextLong() % 50);
                    touched.add(table, row);
                    expected.computeIfAbsent(table, _ -> new TreeSet<>(LogReader.AS_STORED))
                            .add(row);
                }
                try (var files = Files.list(folder)) {
                    assertThat(files.count() > 0).isEqualTo(held < 10_000);
                }
                var told = new EnumMap<Table, List<UUID>>(Table.class);
                touched.tell((table, rows) -> {
                    assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
                    told.computeIfAbsent(table, _ -> new ArrayList<>()).addAll(rows);
                });
                assertThat(told.keySet()).isEqualTo(expected.keySet());
                told.forEach((table, rows) ->
                        assertThat(rows).isEqualTo(List.copyOf(expected.get(table))));
            }
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void nothing_is_told_of_nothing() throws Exception {
        try (var touched = new TouchedRows(folder)) {
            touched.tell((_, rows) -> assertThat(rows).isNull());
        }
        assertThat(folder).isEmptyDirectory();
    }
}
