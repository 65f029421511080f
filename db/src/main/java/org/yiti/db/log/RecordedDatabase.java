package org.yiti.db.log;

import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Office;

/// The two ways into a store's tables: reading, and writing through the log.
public final class RecordedDatabase {
    private final DSLContext reading;
    private final DSLContext writing;
    private final DamageListener damage;

    /// @param newest finds the newest verified backup, which is the way out of a damaged file
    public RecordedDatabase(
            DataSource source,
            Office office,
            Clock clock,
            Sealing sealing,
            Supplier<Optional<Backup>> newest) {
        var connections = new DataSourceConnectionProvider(source);
        var provider =
                new LogTransactionProvider(
                        connections, new LogWriter(office, clock, sealing), new ReentrantLock());
        damage = new DamageListener(newest);
        reading = DSL.using(configuration(connections, damage));
        writing = DSL.using(configuration(connections, damage).set(provider));
    }

    private static DefaultConfiguration configuration(
            DataSourceConnectionProvider connections, DamageListener damage) {
        var configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.H2);
        configuration.set(connections);
        configuration.set(
                new DefaultExecuteListenerProvider(new WriteGuard()),
                new DefaultExecuteListenerProvider(damage));
        configuration.settings().setExecuteLogging(false);
        return configuration;
    }

    /// A failed reading that went past jOOQ: as damage of the file where it is one.
    public RuntimeException explained(DataAccessException trouble) {
        return damage.explained(trouble);
    }

    /// For queries; a write to a recorded table fails.
    public DSLContext reading() {
        return reading;
    }

    /// What a snapshot is read for.
    @FunctionalInterface
    public interface Reading {
        void read(DSLContext db) throws Exception;
    }

    /// Reads one state of the store while others go on writing.
    ///
    /// @throws org.jooq.exception.DataAccessException also with a checked exception of the reading as cause
    public void snapshot(Reading reader) {
        reading.connection(connection -> {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                var one = new DefaultConfiguration();
                one.set(SQLDialect.H2);
                one.set(connection);
                one.settings().setExecuteLogging(false);
                reader.read(DSL.using(one));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        });
    }

    /// For transactions inside [Writing#during]; one at a time.
    public DSLContext writing() {
        return writing;
    }
}
