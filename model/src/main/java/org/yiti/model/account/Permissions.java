package org.yiti.model.account;

import static org.yiti.model.account.Matter.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The one table of permissions: what each role may do in each matter. Recorder, screens, command line and
/// `docs/permissions.md` read it.
///
/// Letters are those of [Right]; `X` is all that an office may do, `*` only with what belongs to the own unit; `R,W*`
/// reads everything and writes what belongs to the own unit.
public final class Permissions {
    private static final Map<Matter, Map<Role, Grant>> TABLE = new EnumMap<>(Matter.class);

    static {
        // In the order of the roles: system, security, auditor; head, clerk, data clerk;
        // liaison, unit's head; district; leader.
        line(USERS, "W", "-", "R", "R", "-", "-", "-", "-", "-", "-");
        line(SECRECY, "-", "W", "R", "-", "-", "-", "-", "-", "-", "-");
        line(PROGRAMME, "-", "-", "R", "X", "W", "R", "R*", "R*", "R,W*", "R");
        line(SOLUTION_PLAN, "-", "-", "R", "WA", "W", "-", "W*", "W*", "R,W*", "R");
        line(PROGRESS, "-", "-", "R", "E", "E", "-", "W*", "WA*", "R,W*", "R");
        line(ITEM, "-", "-", "R", "WAE", "WE", "-", "W*", "WA*", "WE*", "RI");
        line(EXTENSION, "-", "-", "R", "AE", "E", "-", "R*", "A*", "E*", "R");
        line(CHECK, "-", "-", "R", "WA", "W", "W", "R*", "R*", "R,W*", "R");
        line(TICKETS, "-", "-", "R", "R", "R", "X", "R*", "R*", "R", "R");
        line(SCORES, "-", "-", "R", "WA", "R", "W", "R*", "R*", "R", "R");
        line(RANKING, "-", "-", "R", "P", "-", "-", "-", "-", "R", "A");
        line(REPORT, "-", "-", "R", "WAP", "W", "W", "R*", "R*", "W*", "R");
        line(INSPECTION, "-", "-", "R", "WA", "W", "-", "R*", "R*", "R", "A");
        line(PACKAGES, "W", "R", "R", "WA", "W", "W", "W", "-", "W", "-");
        line(DELETING, "-", "-", "R", "A", "-", "-", "-", "-", "-", "-");
        line(AUDIT_LOG, "-", "R", "X", "-", "-", "-", "-", "-", "-", "-");
        line(BACKUP, "W", "R", "R", "R", "-", "-", "-", "-", "-", "-");
        line(COMFORT, "W", "W", "W", "W", "W", "W", "W", "W", "W", "R");
    }

    private Permissions() {}

    /// @param cells one for each role, in the order of the roles
    private static void line(Matter matter, String... cells) {
        var roles = Role.values();
        if (cells.length != roles.length) {
            throw new IllegalArgumentException(matter + " has " + cells.length + " cells");
        }
        var grants = new EnumMap<Role, Grant>(Role.class);
        for (Role role : roles) {
            grants.put(role, Grant.of(cells[role.ordinal()]));
        }
        TABLE.put(matter, grants);
    }

    public static Grant grant(Role role, Matter matter) {
        var line = TABLE.get(matter);
        var grant = line == null ? null : line.get(role);
        if (grant == null) {
            throw new IllegalStateException(matter + " is not in the table of permissions");
        }
        return grant;
    }

    /// Who of these may do it at all, be it with own ones only.
    public static Set<Role> of(Set<Role> roles, Matter matter, Right right) {
        return roles.stream()
                .filter(role -> grant(role, matter).allows(right))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
