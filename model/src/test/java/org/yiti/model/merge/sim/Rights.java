package org.yiti.model.merge.sim;

import org.yiti.model.programme.Level;
import org.yiti.model.record.Scope;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Who may have and who may write what, said anew in the words of the decision, on the scopes' texts.
final class Rights {
    private Rights() {}

    /// A superior of a unit, or the unit itself.
    private static boolean over(Office office, String unit) {
        return office.level() == Level.CITY
                || office.code().equals(unit)
                || (office.level() == Level.DISTRICT && isBelow(unit, office.code()));
    }

    private static boolean isBelow(String unit, String district) {
        return unit.startsWith(district) && !unit.equals(district);
    }

    static boolean mayHave(Office office, String scope) {
        if (scope.equals("C")) {
            return true;
        }
        var code = scope.substring(2);
        return switch (scope.charAt(0)) {
            case 'D' ->
                    office.level() == Level.CITY
                            || office.code().equals(code)
                            || isBelow(office.code(), code);
            case 'U', 'A', 'B' -> over(office, code);
            case 'O' -> office.code().equals(code);
            default -> throw new IllegalArgumentException(scope);
        };
    }

    static boolean mayWrite(Office office, String scope, Table table) {
        char kind = scope.charAt(0);
        if (kind == 'C') {
            return table.scope() == Scope.PUBLISHED && office.level() == Level.CITY;
        }
        if (table.scope() == Scope.REPORTED) {
            return kind == 'U' && over(office, scope.substring(2));
        }
        if (table.scope() == Scope.KEPT) {
            return kind == 'O' && scope.substring(2).equals(office.code());
        }
        if (table.scope() == Scope.ASSIGNED) {
            var code = scope.substring(2);
            return switch (kind) {
                case 'A' -> office.level() == Level.CITY;
                case 'B' -> office.level() == Level.DISTRICT && isBelow(code, office.code());
                case 'O' -> office.code().equals(code);
                default -> false;
            };
        }
        boolean kindFits = kind == 'D' ? office.level() == Level.DISTRICT : kind == 'U';
        return kindFits && scope.substring(2).equals(office.code());
    }

    static boolean counts(Made made) {
        return mayWrite(made.stream().author(), made.stream().scope().text(), made.write().table());
    }
}
