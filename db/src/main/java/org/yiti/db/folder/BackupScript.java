package org.yiti.db.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.util.ScriptReader;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The text of a database, run statement by statement. A backup file may have gone through other hands, and
/// SQL of H2 can read files and load classes; so only the statements that a backup of ours consists of are
/// run, and none that names one of H2's ways to the outside.
///
/// Row triggers are left out: they call code, and every opening puts them on anew.
record BackupScript(Path file) {
    private static final List<String> KNOWN =
            List.of(
                    "CREATE USER ",
                    "CREATE CACHED TABLE ",
                    "CREATE MEMORY TABLE ",
                    "CREATE INDEX ",
                    "CREATE UNIQUE INDEX ",
                    "CREATE SEQUENCE ",
                    "ALTER TABLE ",
                    "INSERT INTO ",
                    "COMMENT ON ");
    private static final Pattern TRIGGER = Pattern.compile("CREATE (FORCE )?TRIGGER .*");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"");
    private static final Pattern COMMENT = Pattern.compile("^(\\s|--[^\\n]*\\n|;)+");
    private static final Pattern OUTSIDE =
            Pattern.compile(
                    "\\b(FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA|ALIAS|AGGREGATE|ENGINE|CALL)\\b");

    void runOn(DataSource database) throws IOException {
        try (Connection connection = database.getConnection();
                var reader = new ScriptReader(Files.newBufferedReader(file))) {
            var h2 = new H2Statements(DSL.using(connection, SQLDialect.H2));
            connection.setAutoCommit(false);
            for (String next = reader.readStatement();
                    next != null;
                    next = reader.readStatement()) {
                String statement = COMMENT.matcher(next).replaceFirst("").strip();
                if (!statement.isEmpty() && wanted(statement)) {
                    h2.run(statement);
                }
            }
            connection.commit();
        } catch (SQLException | DataAccessException e) {
            throw new IOException("the script cannot be run", e);
        }
    }

    private static boolean wanted(String statement) throws IOException {
        String bare = QUOTED.matcher(statement).replaceAll("''").toUpperCase(Locale.ROOT);
        if (TRIGGER.matcher(bare.lines().findFirst().orElse("")).matches()) {
            return false;
        }
        if (KNOWN.stream().noneMatch(bare::startsWith) || OUTSIDE.matcher(bare).find()) {
            throw new IOException("a statement that no backup has: " + start(statement));
        }
        return true;
    }

    private static String start(String statement) {
        return statement.substring(0, Math.min(80, statement.length()));
    }
}
