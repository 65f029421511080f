package org.yiti.db;

import org.h2.jdbcx.JdbcConnectionPool;

/// The one way to connections of a database file, and so the one place where libraries are told what holds for
/// the program and for tests, however the JVM was started: jOOQ prints neither its logo nor tips, and H2 does
/// not look every value up among the last ones (a tenth of the time of reading a year, and seldom a hit).
public final class H2Pool {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("h2.objectCache", "false");
    }

    private H2Pool() {}

    /// @param url JDBC address with H2's settings
    public static JdbcConnectionPool open(String url) {
        return JdbcConnectionPool.create(url, "sa", "");
    }
}
