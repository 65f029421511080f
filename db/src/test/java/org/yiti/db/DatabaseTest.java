package org.yiti.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.jooq.Tables.SETTING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final int ROWS = 7_000;
    private static final long MEGABYTE = 1 << 20;

    @TempDir Path temp;

    @Test
    void aFileThatIsMostlyGapsIsPackedWhenItCloses() throws Exception {
        Path file = temp.resolve("yiti");
        long before;
        try (var database = Database.create(file)) {
            database.migrate();
            var db = DSL.using(database.source(), SQLDialect.H2);
            fill(db);
            for (String letter : new String[] {"a", "b", "c"}) {
                db.update(SETTING).set(SETTING.VALUE, letter.repeat(4000)).execute();
                database.checkpoint();
            }
            db.update(SETTING).set(SETTING.VALUE, "kept").execute();
            database.checkpoint();
            before = Files.size(Database.dataFile(file));
        }
        assertThat(before).isGreaterThan(64 * MEGABYTE);
        assertThat(Files.size(Database.dataFile(file))).isLessThan(4 * MEGABYTE);
        try (var files = Files.list(temp)) {
            // H2 may leave a trace file where the machine is slow; what matters is that no second
            // store lies there.
            assertThat(files.filter(found -> !found.toString().endsWith(".trace.db")))
                    .containsExactly(Database.dataFile(file));
        }
        try (var database = Database.open(file)) {
            var kept =
                    DSL.using(database.source(), SQLDialect.H2)
                            .fetchCount(SETTING, SETTING.VALUE.eq("kept"));
            assertThat(kept).isEqualTo(ROWS);
        }
    }

    private static void fill(DSLContext db) {
        var rows = new ArrayList<org.jooq.Query>();
        IntStream.range(0, ROWS)
                .mapToObj(i -> db.insertInto(SETTING).values("key" + i, "first"))
                .forEach(rows::add);
        db.batch(rows).execute();
    }
}
