package org.yiti.app.nav;

import java.util.Optional;
import java.util.UUID;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// A place in the program. A new place does not compile until the window has a screen for it.
public sealed interface Route {
    record Home() implements Route {}

    record Issues() implements Route {}

    /// @param cell the cell that the person wants to see there
    record IssuePage(UUID issue, IssueTab tab, Optional<Cell> cell) implements Route {
        public IssuePage(UUID issue, IssueTab tab) {
            this(issue, tab, Optional.empty());
        }
    }

    /// @param column id of the grid's column or of the form's field
    record Cell(UUID row, String column) {}

    /// What the completeness check finds in the whole year.
    record YearCheck() implements Route {}

    record Matrix() implements Route {}

    /// The rows that a figure counted, and those it left out.
    record FigureRows(FigureCode code, FigureScope scope) implements Route {}

    record LedgerImport() implements Route {}

    /// Ledgers to the units.
    record SendOut() implements Route {}

    /// Ledgers from the units, and who has not answered.
    record TakeBack() implements Route {}

    record Hotline() implements Route {}

    record Settings(SettingsPage page) implements Route {}

    enum IssueTab {
        OVERVIEW,
        PLAN,
        TASKS,
        DUTIES,
        POLICIES,
        HISTORY,
        BASELINE,
        CHECK
    }

    enum SettingsPage {
        OFFICE,
        UNITS,
        YEAR,
        CALENDAR,
        LIGHTS,
        APPEARANCE,
        BIN,
        BACKUP
    }
}
