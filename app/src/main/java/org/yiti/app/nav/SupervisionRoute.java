package org.yiti.app.nav;

import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemSeed;

/// A place under 督办. It has several pages, with a row at the top that leads from one to the other; the row
/// stays where it is, whatever is opened from a page.
///
/// A page is added like this. Its place, and the places that are opened from it, are records here that implement
/// this; [SupervisionPage] gets a constant, with the text `SupervisionPage.<CONSTANT>`. The compiler then asks for
/// the rest: here which page a place belongs to, the screen in `boot.SupervisionPages`, the section of the guide in
/// `help.Topic`. The row, the search box, the way back and what 督办 opens with next time know it by then.
public sealed interface SupervisionRoute extends Route {
    /// The page that is lit in the row.
    default SupervisionPage page() {
        return switch (this) {
            case Supervision _, ItemPage _, ItemDraft _ -> SupervisionPage.ITEMS;
            case Approvals() -> SupervisionPage.APPROVALS;
            case Inspections _, InspectionPage _ -> SupervisionPage.INSPECTIONS;
            case Whistles _ -> SupervisionPage.WHISTLES;
            case Consultations() -> SupervisionPage.CONSULTATIONS;
            case Draws() -> SupervisionPage.DRAWS;
            case LookBacks() -> SupervisionPage.LOOK_BACKS;
            case Appraisal() -> SupervisionPage.APPRAISAL;
            case Visits() -> SupervisionPage.VISITS;
            case Problems() -> SupervisionPage.PROBLEMS;
            case Cases() -> SupervisionPage.CASES;
        };
    }

    /// Whether it is the page itself, where a person comes back to; else it is something opened from there.
    default boolean itself() {
        return switch (this) {
            case ItemPage _, ItemDraft _, InspectionPage _ -> false;
            case Supervision _,
                    Approvals _,
                    Inspections _,
                    Whistles _,
                    Consultations _,
                    Draws _,
                    LookBacks _,
                    Appraisal _,
                    Visits _,
                    Problems _,
                    Cases _ ->
                    true;
        };
    }

    /// All supervision items.
    record Supervision(ItemsAs as) implements SupervisionRoute {}

    /// @param act what the person wants to do to it
    record ItemPage(UUID item, Optional<ItemAction> act) implements SupervisionRoute {
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
            implements SupervisionRoute {
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
    }

    /// What waits for an approver: issues that were handed in, requests to change or cancel.
    record Approvals() implements SupervisionRoute {}

    /// All inspection plans.
    record Inspections() implements SupervisionRoute {}

    /// One inspection.
    record InspectionPage(UUID inspection) implements SupervisionRoute {}

    /// All whistles.
    ///
    /// @param whistle the whistle that the person wants to see there
    record Whistles(Optional<UUID> whistle) implements SupervisionRoute {
        public Whistles() {
            this(Optional.empty());
        }

        @Override
        public boolean pointsAtRow() {
            return whistle.isPresent();
        }
    }

    /// Consultations and joint actions.
    record Consultations() implements SupervisionRoute {}

    /// Samples that are drawn and checked.
    record Draws() implements SupervisionRoute {}

    /// Look-backs at closed items, and the account.
    record LookBacks() implements SupervisionRoute {}

    /// Each unit's year in counts.
    record Appraisal() implements SupervisionRoute {}

    /// Return visits.
    record Visits() implements SupervisionRoute {}

    /// Ledgers of problems.
    record Problems() implements SupervisionRoute {}

    /// Model cases.
    record Cases() implements SupervisionRoute {}

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

        private final SupervisionRoute first;

        SupervisionPage(SupervisionRoute first) {
            this.first = first;
        }

        /// Where it leads before the person has been there.
        public SupervisionRoute first() {
            return first;
        }
    }

    /// How supervision items are looked at.
    enum ItemsAs {
        BOARD,
        TABLE,
        CALENDAR
    }
}
