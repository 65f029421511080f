package org.yiti.model.figure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitLevel;
import org.yiti.model.unit.UnitRegister;

/// Whose reports come to this store (接收范围). A unit's reports go to itself, its district and the city; what another
/// office never gets, it cannot find missing.
///
/// @param beyond the units whose reports do not come here
public record Received(Set<UUID> beyond) {
    /// Everybody's: the city office, and figures that are of no store.
    public static final Received ALL = new Received(Set.of());

    public Received {
        beyond = Set.copyOf(beyond);
    }

    public static Received by(Office office, UnitRegister units) {
        var beyond = new HashSet<UUID>();
        for (Unit unit : units.units()) {
            if (!comes(office, unit)) {
                beyond.add(unit.id());
            }
        }
        return new Received(beyond);
    }

    /// As [#by(Office, UnitRegister)]; and to who may not read progress, nobody's reports come.
    public static Received by(Office office, UnitRegister units, Rows rows) {
        return rows.coverage(Table.MONTH_REPORT) == Coverage.NOTHING
                ? new Received(units.units().stream().map(Unit::id).collect(Collectors.toSet()))
                : by(office, units);
    }

    /// By the unit's code. One without a code reports where its row is kept; only a bureau of the city surely reports
    /// to nobody below the city.
    private static boolean comes(Office office, Unit unit) {
        var code = unit.code().strip();
        if (code.isEmpty()) {
            return office.level() == Level.CITY || unit.level() != UnitLevel.CITY;
        }
        return new ScopeKey(ScopeKey.Kind.UNIT, code).mayHave(office.level(), office.code());
    }

    /// @param unit that leads a task; nobody's reports are missed where none does
    boolean from(Optional<UUID> unit) {
        return unit.filter(beyond::contains).isEmpty();
    }
}
