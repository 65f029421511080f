package org.yiti.db.folder;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Which schema the program knows and how an older one is brought there.
///
/// @param location where Flyway finds the files; several are parted by commas
/// @param newest number of the newest file; kept here so that an opening need not start Flyway to know it
public record Migrations(String location, int newest) {
    public static final Migrations RELEASED = new Migrations("classpath:org/yiti/db/migration", 21);

    private static final Table<?> HISTORY = DSL.table(DSL.name("flyway_schema_history"));
    private static final Field<String> VERSION =
            DSL.field(DSL.name("version"), SQLDataType.VARCHAR);
    private static final Field<Boolean> SUCCESS =
            DSL.field(DSL.name("success"), SQLDataType.BOOLEAN);

    /// The schema of an open database; 0 of an empty one.
    ///
    /// @throws org.jooq.exception.DataAccessException if there is no schema history
    static int versionOf(DSLContext db) {
        return db.select(DSL.max(VERSION.cast(SQLDataType.INTEGER)))
                .from(HISTORY)
                .where(SUCCESS)
                .fetchOptional(0, Integer.class)
                .orElse(0);
    }

    /// Brings a database to the newest schema. The caller sees to it that nobody else has it open and that
    /// what stood before is safe.
    ///
    /// @throws FlywayException if a step fails; the database is then of no use
    public void migrate(DataSource database) {
        Flyway.configure().dataSource(database).locations(location.split(",")).load().migrate();
    }
}
