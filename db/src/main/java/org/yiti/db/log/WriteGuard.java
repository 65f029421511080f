package org.yiti.db.log;

import java.util.List;
import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;

/// Refuses what no row trigger sees: TRUNCATE and changes of the schema. Migrations do not come this way.
final class WriteGuard implements ExecuteListener {
    private static final List<String> REFUSED =
            List.of(
                    "truncate",
                    "alter",
                    "create",
                    "drop",
                    "comment",
                    "script",
                    "runscript",
                    "rename");

    @Override
    public void renderEnd(ExecuteContext context) {
        String sql = context.sql();
        if (sql != null) {
            check(sql);
        }
        for (String batched : context.batchSQL()) {
            if (batched != null) {
                check(batched);
            }
        }
    }

    private static void check(String sql) {
        String start = sql.strip().toLowerCase(Locale.ROOT);
        for (String word : REFUSED) {
            if (start.startsWith(word)) {
                throw new DataAccessException(word + " is refused outside migrations");
            }
        }
    }
}
