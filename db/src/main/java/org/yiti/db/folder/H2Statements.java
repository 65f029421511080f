package org.yiti.db.folder;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// H2's own commands, which jOOQ has no words for. The only place with SQL as text; nothing that a person
/// typed goes into it.
public final class H2Statements {
    private final DSLContext db;

    public H2Statements(DSLContext db) {
        this.db = db;
    }

    /// Hands every commit to the operating system: from here on it survives the end of this process.
    /// H2 itself does so only up to half a second after the commit.
    public void checkpoint() {
        db.execute("CHECKPOINT");
    }

    /// Forces every commit onto the disk: from here on it survives a power cut.
    public void checkpointSync() {
        db.execute("CHECKPOINT SYNC");
    }

    /// Writes the whole database as text, as the transaction of this connection sees it. Ends the
    /// transaction.
    void scriptTo(Path file) {
        db.execute("SCRIPT NOPASSWORDS NOSETTINGS TO {0} CHARSET 'UTF-8'", DSL.inline(file.toString()));
    }

    /// Runs one statement of a backup; see `BackupScript` for which it lets through.
    void run(String statement) {
        db.connection(
                connection -> {
                    try (var jdbc = connection.createStatement()) {
                        jdbc.execute(statement);
                    }
                });
    }

    /// Closes the database and rewrites its file without the gaps that it grew.
    void shutdownCompact() {
        db.execute("SHUTDOWN COMPACT");
    }
}
