package org.yiti.db;

import org.h2.jdbcx.JdbcConnectionPool;

/// The one way to connections of a database file, and so the one place where jOOQ is told to print neither
/// its logo nor tips: for the program and for tests, however the JVM was started.
public final class H2Pool {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private H2Pool() {}

    /// @param url JDBC address with H2's settings
    public static JdbcConnectionPool open(String url) {
        return JdbcConnectionPool.create(url, "sa", "");
    }
}
