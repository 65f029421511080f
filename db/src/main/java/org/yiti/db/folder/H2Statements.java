package org.yiti.db.folder;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// H2's own commands, which jOOQ has no words for. The only place of this package with SQL as text; nothing
/// that a person typed goes into it.
final class H2Statements {
    private final DSLContext db;

    H2Statements(DSLContext db) {
        this.db = db;
    }

    /// Writes the whole database as text, as the transaction of this connection sees it. Ends the
    /// transaction.
    void scriptTo(Path file) {
        db.execute(
                "SCRIPT NOPASSWORDS NOSETTINGS TO {0} CHARSET 'UTF-8'",
                DSL.inline(file.toString()));
    }

    /// Runs one statement of a backup; see `BackupScript` for which it lets through.
    void run(String statement) {
        db.connection(connection -> {
            try (var jdbc = connection.createStatement()) {
                jdbc.execute(statement);
            }
        });
    }
}
