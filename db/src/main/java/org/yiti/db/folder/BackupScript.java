package org.yiti.db.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern COMMENT = Pattern.compile("^(\\s|--[^\\n]*\\n|;)+");
    private static final Set<String> OUTSIDE =
            Set.of(
                    "FILE_READ",
                    "FILE_WRITE",
                    "CSVREAD",
                    "CSVWRITE",
                    "LINK_SCHEMA",
                    "ALIAS",
                    "AGGREGATE",
                    "ENGINE",
                    "CALL");

    /// Statements to a transaction: one for all would keep a way back for every row.
    private static final int TOGETHER = 256;

    void runOn(DataSource database) throws IOException {
        try (Connection connection = database.getConnection();
                var reader = new ScriptReader(Files.newBufferedReader(file))) {
            var h2 = new H2Statements(DSL.using(connection, SQLDialect.H2));
            connection.setAutoCommit(false);
            int run = 0;
            for (String next = reader.readStatement();
                    next != null;
                    next = reader.readStatement()) {
                String statement = COMMENT.matcher(next).replaceFirst("").strip();
                if (!statement.isEmpty() && wanted(statement)) {
                    h2.run(statement);
                    if (++run % TOGETHER == 0) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
        } catch (SQLException | DataAccessException e) {
            throw new IOException("the script cannot be run", e);
        }
    }

    private static boolean wanted(String statement) throws IOException {
        String bare = unquoted(statement);
        if (TRIGGER.matcher(bare.lines().findFirst().orElse("")).matches()) {
            return false;
        }
        if (KNOWN.stream().noneMatch(bare::startsWith) || leadsOutside(bare)) {
            throw new IOException("a statement that no backup has: " + start(statement));
        }
        return true;
    }

    /// The statement in capitals without what stands between quotes. By hand, for a large year has 50 million
    /// characters of them.
    private static String unquoted(String statement) {
        var bare = new StringBuilder();
        for (int at = 0; at < statement.length(); at++) {
            char c = statement.charAt(at);
            int end = c == '\'' || c == '"' ? statement.indexOf(c, at + 1) : -1;
            bare.append(end < 0 ? c : '\'');
            at = Math.max(at, end);
        }
        return bare.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean leadsOutside(String bare) {
        int from = 0;
        for (int at = 0; at <= bare.length(); at++) {
            if (at == bare.length() || !inWord(bare.charAt(at))) {
                if (at > from && OUTSIDE.contains(bare.substring(from, at))) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    private static boolean inWord(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static String start(String statement) {
        return statement.substring(0, Math.min(80, statement.length()));
    }
}
