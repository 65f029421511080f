package org.yiti.model.merge;

import java.util.Optional;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Who may have a row, and whose it is. Part of the name of the stream that the row's writes lie in, so **its text is
/// never changed**.
///
/// Codes follow the administrative ones: what lies below a district begins with the district's six digits.
///
/// @param code of the office or unit that the rows belong to; empty for the city
public record ScopeKey(Kind kind, String code) {
    /// In the order in which they win where one row was made in several.
    public enum Kind {
        /// The city office's rows, for everybody.
        CITY("C"),
        /// A district office's rows, for itself, what lies below it, and the city.
        DISTRICT("D:"),
        /// What the city's office lays on a unit, for the unit, its district and the city.
        BY_CITY("A:"),
        /// What a district's office lays on a unit, for the unit, the district and the city.
        BY_DISTRICT("B:"),
        /// Rows of one unit, for itself, its district and the city.
        UNIT("U:"),
        /// Rows that one office keeps to its own computers.
        OFFICE("O:");

        private final String start;

        Kind(String start) {
            this.start = start;
        }

        /// What the texts of its scopes begin with.
        public String start() {
            return start;
        }
    }

    public static final ScopeKey CITY = new ScopeKey(Kind.CITY, "");

    private static final int DISTRICT_DIGITS = 6;
    private static final String DISTRICT_CODE = "\\d{" + DISTRICT_DIGITS + "}";

    public ScopeKey {
        if (code.isEmpty() != (kind == Kind.CITY)) {
            throw new IllegalArgumentException("a scope " + kind + " of " + code);
        }
    }

    /// Where the writes of a new row go.
    ///
    /// @param office who makes it
    /// @param home the row's home unit
    public static ScopeKey of(Office office, Table table, String home) {
        return switch (table.scope()) {
            case REPORTED -> new ScopeKey(Kind.UNIT, home);
            case KEPT -> new ScopeKey(Kind.OFFICE, office.code());
            case PUBLISHED -> published(office, home);
            case ASSIGNED -> assigned(office, home);
        };
    }

    private static ScopeKey assigned(Office office, String home) {
        if (home.equals(office.code())) {
            return new ScopeKey(Kind.OFFICE, home);
        }
        return switch (office.level()) {
            case CITY -> new ScopeKey(Kind.BY_CITY, home);
            case DISTRICT -> new ScopeKey(Kind.BY_DISTRICT, home);
            case SUBDISTRICT, UNIT -> new ScopeKey(Kind.OFFICE, office.code());
        };
    }

    private static ScopeKey published(Office office, String home) {
        if (!home.equals(office.code())) {
            if (home.equals(office.federation())) {
                return CITY;
            }
            return new ScopeKey(home.matches(DISTRICT_CODE) ? Kind.DISTRICT : Kind.UNIT, home);
        }
        return switch (office.level()) {
            case CITY -> CITY;
            case DISTRICT -> new ScopeKey(Kind.DISTRICT, home);
            case SUBDISTRICT, UNIT -> new ScopeKey(Kind.UNIT, home);
        };
    }

    /// @throws IllegalArgumentException if it is no scope
    public static ScopeKey parse(String text) {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.CITY ? text.equals(kind.start) : text.startsWith(kind.start)) {
                return new ScopeKey(kind, text.substring(kind.start.length()));
            }
        }
        throw new IllegalArgumentException("no scope " + text);
    }

    /// As it is written into the log and into packages.
    public String text() {
        return kind.start + code;
    }

    /// The district whose office lays the rows on a unit.
    public Optional<String> layingDistrict() {
        return kind == Kind.BY_DISTRICT && code.length() > DISTRICT_DIGITS
                ? Optional.of(code.substring(0, DISTRICT_DIGITS))
                : Optional.empty();
    }

    /// Whether an office may have the rows.
    public boolean mayHave(Level level, String office) {
        return switch (kind) {
            case CITY -> true;
            case DISTRICT -> level == Level.CITY || code.equals(office) || isBelow(office, code);
            case UNIT, BY_CITY, BY_DISTRICT -> isOver(level, office);
            case OFFICE -> code.equals(office);
        };
    }

    /// Whether an office may write such rows of a table: what is published, its owner; what is reported, the unit
    /// and who is over it; what is kept, the office itself; what is laid on a unit, the office that did it.
    public boolean mayWrite(Level level, String office, Table table) {
        return switch (table.scope()) {
            case PUBLISHED ->
                    switch (kind) {
                        case CITY -> level == Level.CITY;
                        case DISTRICT -> level == Level.DISTRICT && code.equals(office);
                        case UNIT -> code.equals(office);
                        case OFFICE, BY_CITY, BY_DISTRICT -> false;
                    };
            case REPORTED -> kind == Kind.UNIT && isOver(level, office);
            case KEPT -> kind == Kind.OFFICE && code.equals(office);
            case ASSIGNED ->
                    switch (kind) {
                        case BY_CITY -> level == Level.CITY;
                        case BY_DISTRICT -> level == Level.DISTRICT && isBelow(code, office);
                        case OFFICE -> code.equals(office);
                        case CITY, DISTRICT, UNIT -> false;
                    };
        };
    }

    private boolean isOver(Level level, String office) {
        return level == Level.CITY || code.equals(office) || isBelow(code, office);
    }

    private static boolean isBelow(String code, String district) {
        return district.matches(DISTRICT_CODE)
                && code.length() > district.length()
                && code.startsWith(district);
    }
}
