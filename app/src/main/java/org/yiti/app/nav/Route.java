package org.yiti.app.nav;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// A place in the program. A new place does not compile until the window has a screen for it.
public sealed interface Route
        permits Route.Home,
                Route.Today,
                Route.Issues,
                Route.IssuePage,
                Route.YearCheck,
                Route.Matrix,
                Route.FigureRows,
                Route.LedgerImport,
                Route.SendOut,
                Route.TakeBack,
                Route.Templates,
                Route.Hotline,
                Route.Exchange,
                Route.Settings,
                AuditRoute,
                SupervisionRoute,
                MeetingRoute {
    record Home() implements Route {}

    /// What should be done today.
    record Today() implements Route {}

    record Issues() implements Route {}

    /// @param cell the cell that the person wants to see there
    record IssuePage(UUID issue, IssueTab tab, Optional<Cell> cell) implements Route {
        public IssuePage(UUID issue, IssueTab tab) {
            this(issue, tab, Optional.empty());
        }

        @Override
        public boolean pointsAtRow() {
            return cell.isPresent();
        }
    }

    /// @param column id of the grid's column or of the form's field
    record Cell(UUID row, String column) {}

    /// What the completeness check finds in the whole year.
    record YearCheck() implements Route {}

    /// @param task the task that the person wants to see there
    record Matrix(Optional<UUID> task) implements Route {
        public Matrix() {
            this(Optional.empty());
        }

        @Override
        public boolean pointsAtRow() {
            return task.isPresent();
        }
    }

    /// The rows that a figure counted, and those it left out.
    ///
    /// @param closed the closing of a month as which they are shown; empty for the rows of today
    /// @param day as which they are judged; empty for that of the year that is looked at, or of the closing
    record FigureRows(
            FigureCode code, FigureScope scope, Optional<UUID> closed, Optional<LocalDate> day)
            implements Route {
        public FigureRows(FigureCode code, FigureScope scope) {
            this(code, scope, Optional.empty(), Optional.empty());
        }

        /// @param day other than that which is looked at
        public static FigureRows at(LocalDate day, FigureCode code, FigureScope scope) {
            return new FigureRows(code, scope, Optional.empty(), Optional.of(day));
        }
    }

    record LedgerImport() implements Route {}

    /// Ledgers to the units.
    record SendOut() implements Route {}

    /// Ledgers from the units, and who has not answered.
    record TakeBack() implements Route {}

    /// The office's own layouts of ledgers.
    record Templates() implements Route {}

    record Hotline() implements Route {}

    /// @param file the package that the person wants to look at, in the inbox
    /// @param office code of the office that the person wants to send to, in the outbox
    /// @param row the row whose disagreement the person wants to see
    record Exchange(
            ExchangePage page, Optional<Path> file, Optional<String> office, Optional<UUID> row)
            implements Route {
        public Exchange(ExchangePage page) {
            this(page, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Exchange of(Path file) {
            return new Exchange(
                    ExchangePage.INBOX, Optional.of(file), Optional.empty(), Optional.empty());
        }

        public static Exchange to(String office) {
            return new Exchange(
                    ExchangePage.OUTBOX, Optional.empty(), Optional.of(office), Optional.empty());
        }

        public static Exchange about(UUID row) {
            return new Exchange(
                    ExchangePage.CONFLICTS, Optional.empty(), Optional.empty(), Optional.of(row));
        }

        @Override
        public boolean pointsAtRow() {
            return file.isPresent() || office.isPresent() || row.isPresent();
        }
    }

    /// @param row the row that the person wants to see there
    record Settings(SettingsPage page, Optional<UUID> row) implements Route {
        public Settings(SettingsPage page) {
            this(page, Optional.empty());
        }

        @Override
        public boolean pointsAtRow() {
            return row.isPresent();
        }
    }

    /// Whether it names something on its page: going there once more looks for that again.
    default boolean pointsAtRow() {
        return false;
    }

    enum IssueTab {
        OVERVIEW,
        PLAN,
        TASKS,
        DUTIES,
        POLICIES,
        SUPERVISION,
        HISTORY,
        BASELINE,
        CHECK
    }

    enum ExchangePage {
        INBOX,
        OUTBOX,
        RECEIPTS,
        CONFLICTS,
        REFUSED,
        OFFICES,
        BOOK
    }

    enum SettingsPage {
        OFFICE,
        ACCOUNTS,
        UNITS,
        YEAR,
        CALENDAR,
        LIGHTS,
        PHRASES,
        PAPERS,
        APPEARANCE,
        BIN,
        BACKUP
    }
}
