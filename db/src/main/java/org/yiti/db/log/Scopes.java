package org.yiti.db.log;

import org.yiti.model.record.Scope;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Which stream a row's writes go into: who may have the row once offices exchange packages.
final class Scopes {
    static final String CITY = "C";
    private static final String DISTRICT = "D:";
    private static final String UNIT = "U:";

    private Scopes() {}

    /// @param home the row's home unit
    static String key(Office office, Table table, String home) {
        return table.scope() == Scope.REPORTED ? UNIT + home : published(office, home);
    }

    private static String published(Office office, String home) {
        if (home.equals(office.federation())) {
            return CITY;
        }
        if (!home.equals(office.code())) {
            return UNIT + home;
        }
        return switch (office.level()) {
            case CITY -> CITY;
            case DISTRICT -> DISTRICT + home;
            case SUBDISTRICT, UNIT -> UNIT + home;
        };
    }
}
