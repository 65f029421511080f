package org.yiti.app.nav;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.record.Code;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemSeed;

/// A place in the program. A new place does not compile until the window has a screen for it.
public sealed interface Route {
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
    record FigureRows(FigureCode code, FigureScope scope) implements Route {}

    record LedgerImport() implements Route {}

    /// Ledgers to the units.
    record SendOut() implements Route {}

    /// Ledgers from the units, and who has not answered.
    record TakeBack() implements Route {}

    /// The office's own layouts of ledgers.
    record Templates() implements Route {}

    record Hotline() implements Route {}

    /// A place under 实地督查.
    sealed interface OfAudit extends Route {}

    /// All field audits, and what they look for.
    record Audits() implements OfAudit {}

    /// The places of an audit and their records.
    ///
    /// @param site the place that the person wants to see
    record AuditPage(UUID audit, Optional<UUID> site) implements OfAudit {
        @Override
        public boolean pointsAtRow() {
            return site.isPresent();
        }
    }

    /// An audit that is planned: its days, team and places.
    ///
    /// @param audit empty for a new one
    record AuditPlan(Optional<UUID> audit) implements OfAudit {}

    /// Kits of an audit, or a file that is a kit or carries records back.
    record AuditKit(Optional<UUID> audit, Optional<Path> file) implements OfAudit {
        @Override
        public boolean pointsAtRow() {
            return file.isPresent();
        }
    }

    /// A checklist.
    record AuditChecklist(UUID checklist) implements OfAudit {}

    /// A place under 督办. It has several pages, with a row at the top that leads from one to the other; the row
    /// stays where it is, whatever is opened from a page.
    ///
    /// A page is added like this. Its place, and the places that are opened from it, are records here that implement
    /// this; [SupervisionPage] gets a constant, with the text `SupervisionPage.<CONSTANT>`. The compiler then asks for
    /// the rest: the screen in `boot.AppGraph`, the section of the guide in `help.Topic`. The row, the search box,
    /// the way back and what 督办 opens with next time know it by then.
    sealed interface OfSupervision extends Route {
        /// The page that is lit in the row.
        SupervisionPage page();

        /// Whether it is the page itself, where a person comes back to; else it is something opened from there.
        default boolean itself() {
            return false;
        }
    }

    /// A page under 督办 that is one place only.
    sealed interface PageOfSupervision extends OfSupervision {
        @Override
        default boolean itself() {
            return true;
        }
    }

    /// All supervision items.
    record Supervision(ItemsAs as) implements OfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.ITEMS;
        }

        @Override
        public boolean itself() {
            return true;
        }
    }

    /// @param act what the person wants to do to it
    record ItemPage(UUID item, Optional<ItemAction> act) implements OfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.ITEMS;
        }

        @Override
        public boolean pointsAtRow() {
            return act.isPresent();
        }
    }

    /// A supervision item that is opened, or a draft that is changed.
    ///
    /// @param item the draft; empty for a new one
    /// @param issue what a new one is about
    /// @param task the task that a new one follows from
    /// @param seed what else a new one begins with
    record ItemDraft(
            Optional<UUID> item, Optional<UUID> issue, Optional<UUID> task, Optional<ItemSeed> seed)
            implements OfSupervision {
        public ItemDraft(Optional<UUID> item, Optional<UUID> issue, Optional<UUID> task) {
            this(item, issue, task, Optional.empty());
        }

        public ItemDraft() {
            this(Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static ItemDraft of(ItemSeed seed) {
            return new ItemDraft(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(seed));
        }

        @Override
        public SupervisionPage page() {
            return SupervisionPage.ITEMS;
        }
    }

    /// What waits for an approver: issues that were handed in, requests to change or cancel.
    record Approvals() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.APPROVALS;
        }
    }

    /// Consultations and joint actions.
    record Consultations() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.CONSULTATIONS;
        }
    }

    /// Samples that are drawn and checked.
    record Draws() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.DRAWS;
        }
    }

    /// Look-backs at closed items, and the account.
    record LookBacks() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.LOOK_BACKS;
        }
    }

    /// Each unit's year in counts.
    record Appraisal() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.APPRAISAL;
        }
    }

    /// Return visits.
    record Visits() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.VISITS;
        }
    }

    /// Ledgers of problems.
    record Problems() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.PROBLEMS;
        }
    }

    /// Model cases.
    record Cases() implements PageOfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.CASES;
        }
    }

    /// A place under 会议材料. It has pages with a row at the top, and one is added as under 督办: its places are records
    /// that implement this, and [MeetingPage] gets a constant.
    sealed interface OfMeeting extends Route {
        /// The page that is lit in the row.
        MeetingPage page();

        /// Whether it is the page itself, where a person comes back to; else it is something opened from there.
        default boolean itself() {
            return false;
        }
    }

    /// The year's calendar of themes and meetings.
    record Meetings() implements OfMeeting {
        @Override
        public MeetingPage page() {
            return MeetingPage.CALENDAR;
        }

        @Override
        public boolean itself() {
            return true;
        }
    }

    /// One meeting.
    ///
    /// @param deciding whether the person wants to take a decision down
    record MeetingSheet(UUID meeting, boolean deciding) implements OfMeeting {
        @Override
        public MeetingPage page() {
            return MeetingPage.CALENDAR;
        }

        @Override
        public boolean pointsAtRow() {
            return deciding;
        }
    }

    /// What all meetings decided.
    record Decisions() implements OfMeeting {
        @Override
        public MeetingPage page() {
            return MeetingPage.DECISIONS;
        }

        @Override
        public boolean itself() {
            return true;
        }
    }

    /// The material of a month, page by page as it prints.
    record Packs() implements OfMeeting {
        @Override
        public MeetingPage page() {
            return MeetingPage.PACK;
        }

        @Override
        public boolean itself() {
            return true;
        }
    }

    /// The pages under 会议材料, in the order of the row. Never stored.
    enum MeetingPage implements Code {
        CALENDAR(new Meetings()),
        DECISIONS(new Decisions()),
        PACK(new Packs());

        private final OfMeeting first;

        MeetingPage(OfMeeting first) {
            this.first = first;
        }

        /// Where it leads before the person has been there.
        public OfMeeting first() {
            return first;
        }
    }

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

    /// All inspection plans.
    record Inspections() implements OfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.INSPECTIONS;
        }

        @Override
        public boolean itself() {
            return true;
        }
    }

    /// All whistles.
    ///
    /// @param whistle the whistle that the person wants to see there
    record Whistles(Optional<UUID> whistle) implements OfSupervision {
        public Whistles() {
            this(Optional.empty());
        }

        @Override
        public boolean pointsAtRow() {
            return whistle.isPresent();
        }

        @Override
        public SupervisionPage page() {
            return SupervisionPage.WHISTLES;
        }

        @Override
        public boolean itself() {
            return true;
        }
    }

    /// One inspection.
    record InspectionPage(UUID inspection) implements OfSupervision {
        @Override
        public SupervisionPage page() {
            return SupervisionPage.INSPECTIONS;
        }
    }

    /// The pages under 督办, in the order of the row. Never stored.
    enum SupervisionPage implements Code {
        ITEMS(new Supervision(ItemsAs.BOARD)),
        INSPECTIONS(new Inspections()),
        APPROVALS(new Approvals()),
        WHISTLES(new Whistles()),
        CONSULTATIONS(new Consultations()),
        DRAWS(new Draws()),
        LOOK_BACKS(new LookBacks()),
        VISITS(new Visits()),
        PROBLEMS(new Problems()),
        CASES(new Cases()),
        APPRAISAL(new Appraisal());

        private final OfSupervision first;

        SupervisionPage(OfSupervision first) {
            this.first = first;
        }

        /// Where it leads before the person has been there.
        public OfSupervision first() {
            return first;
        }
    }

    /// How supervision items are looked at.
    enum ItemsAs {
        BOARD,
        TABLE,
        CALENDAR
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
