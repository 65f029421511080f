package org.yiti.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.db.log.CaptureTriggers;
import org.yiti.db.log.WriteTrouble;
import org.yiti.db.supervision.ItemTouch;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// An H2 database file and its few connections, with the schema of this program.
///
/// Settings: the file is ours alone (no server, no second process) and is closed by us, not by the JVM's
/// end. H2 writes commits to the file with a delay of half a second by itself; [#checkpoint] writes them at
/// once, which is done after every step. So the end of the process, even by force, loses no recorded step.
/// A power cut may lose what the operating system had not yet put on the disk; [#checkpointToDisk] waits
/// for that too and is for moments when a number leaves the house (exports, backups).
public final class Database implements AutoCloseable {
    // A large sorted result stays in memory: H2 would else sort a year of 240,000 rows in a file.
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=2000;MAX_MEMORY_ROWS=1000000";
    private static final String ONLY_OPEN = ";IFEXISTS=TRUE";
    private static final String FILE_END = ".mv.db";
    private static final String KEY_END = ".key";
    private static final int CONNECTIONS = 8;
    private static final long WORTH_COMPACTING = 64 << 20;
    private static final long LOOSE_PERCENT = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path file;
    private final JdbcConnectionPool pool;

    private Database(Path file, JdbcConnectionPool pool) {
        this.file = file;
        this.pool = pool;
    }

    /// @param file path of the database without its ending, such as `…/yiti`
    public static Database create(Path file) throws YitiException {
        if (exists(file)) {
            throw new YitiException(Sentence.of("store.exists", file.toString()));
        }
        return connect(file, SETTINGS);
    }

    public static Database open(Path file) throws YitiException {
        if (!exists(file)) {
            throw new YitiException(Sentence.of("store.missing", file.toString()));
        }
        return connect(file, SETTINGS + ONLY_OPEN);
    }

    public static boolean exists(Path file) {
        return Files.exists(dataFile(file));
    }

    /// The file that H2 makes of a database path.
    public static Path dataFile(Path file) {
        return file.resolveSibling(file.getFileName() + FILE_END);
    }

    private static Database connect(Path file, String settings) throws YitiException {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new YitiException(Sentence.of("store.path", path));
        }
        var pool = H2Pool.open("jdbc:h2:file:" + path + settings);
        pool.setMaxConnections(CONNECTIONS);
        var database = new Database(file, pool);
        try (var connection = pool.getConnection()) {
            connection.isValid(0);
            return database;
        } catch (SQLException e) {
            pool.dispose();
            throw new YitiException(Sentence.of("store.unreadable", path), e);
        }
    }

    public DataSource source() {
        return pool;
    }

    public Path file() {
        return file;
    }

    Path keyFile() {
        return file.resolveSibling(file.getFileName() + KEY_END);
    }

    /// Whether this program is newer than the database, so that [#migrate] will change it.
    public boolean mustMigrate() {
        return flyway().info().pending().length > 0;
    }

    /// Brings the schema to this program's version and puts the row triggers on.
    ///
    /// @throws YitiException also if a newer program made the database
    public void migrate() throws YitiException {
        var triggers = new CaptureTriggers(pool, List.of(ItemTouch.TRIGGER));
        try {
            if (mustMigrate()) {
                triggers.remove();
            }
            flyway().migrate();
            triggers.install();
        } catch (FlywayException | SQLException e) {
            throw new YitiException(Sentence.of("store.migration", message(e)), e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(pool)
                .locations("classpath:org/yiti/db/migration")
                .load();
    }

    /// Writes every commit to the file; survives the end of the process.
    void checkpoint() throws YitiException {
        execute("CHECKPOINT");
    }

    /// Writes every commit to the file and waits for the disk; survives a power cut.
    public void checkpointToDisk() throws YitiException {
        execute("CHECKPOINT SYNC");
    }

    private void execute(String command) throws YitiException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            var otherwise = Sentence.of("store.unwritable", message(e));
            throw new YitiException(WriteTrouble.sentence(e, otherwise), e);
        }
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }

    @Override
    public void close() {
        boolean loose = isLoose();
        pool.dispose();
        if (loose) {
            compact();
        }
    }

    /// An import of a whole year leaves a file of which nine tenths are free: H2 writes pages anew with every
    /// change and keeps old ones for a while.
    private boolean isLoose() {
        try (var connection = pool.getConnection()) {
            long file = percent(connection, "info.FILL_RATE");
            long chunks = percent(connection, "info.CHUNKS_FILL_RATE");
            return file * chunks < LOOSE_PERCENT * 100
                    && Files.size(dataFile(this.file)) > WORTH_COMPACTING;
        } catch (SQLException | DataAccessException | IOException e) {
            LOG.warn("the store's file cannot be looked at", e);
            return false;
        }
    }

    /// Writes the closed file anew without its gaps and puts the new one in its place: what H2 does for
    /// SHUTDOWN COMPACT, which however breaks the pool's connections. A few seconds after an import, none in
    /// daily work. A leftover of one that was cut off is tidied by H2 when it opens.
    private void compact() {
        try {
            MVStoreTool.compact(dataFile(file).toString(), true);
        } catch (MVStoreException e) {
            LOG.warn("the store's file was not compacted", e); // it is larger than need be, no more
        }
    }

    private static long percent(Connection connection, String setting) {
        return DSL.using(connection, SQLDialect.H2)
                .select(DSL.field(DSL.name("SETTING_VALUE"), String.class))
                .from(DSL.table(DSL.name("INFORMATION_SCHEMA", "SETTINGS")))
                .where(DSL.field(DSL.name("SETTING_NAME"), String.class).eq(setting))
                .fetchOptional(0, Long.class)
                .orElse(100L);
    }
}
