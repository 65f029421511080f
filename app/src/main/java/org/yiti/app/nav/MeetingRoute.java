package org.yiti.app.nav;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Code;

/// A place under 会议材料. It has pages with a row at the top, and one is added as under 督办: its places are records
/// that implement this, and [MeetingPage] gets a constant.
public sealed interface MeetingRoute extends Route {
    /// The page that is lit in the row.
    default MeetingPage page() {
        return switch (this) {
            case Meetings _, MeetingSheet _ -> MeetingPage.CALENDAR;
            case Decisions() -> MeetingPage.DECISIONS;
            case Packs() -> MeetingPage.PACK;
            case Charts _ -> MeetingPage.CHARTS;
        };
    }

    /// Whether it is the page itself, where a person comes back to; else it is something opened from there.
    default boolean itself() {
        return switch (this) {
            case MeetingSheet _ -> false;
            case Meetings _, Decisions _, Packs _, Charts _ -> true;
        };
    }

    /// The year's calendar of themes and meetings.
    record Meetings() implements MeetingRoute {}

    /// One meeting.
    ///
    /// @param deciding whether the person wants to take a decision down
    record MeetingSheet(UUID meeting, boolean deciding) implements MeetingRoute {
        @Override
        public boolean pointsAtRow() {
            return deciding;
        }
    }

    /// What all meetings decided.
    record Decisions() implements MeetingRoute {}

    /// The material of a month, page by page as it prints.
    record Packs() implements MeetingRoute {}

    /// The charts of the year.
    ///
    /// @param chart the one that the person wants to see, as its name is typed; empty for the one looked at last
    /// @param of the issue or unit that it is of; empty for the whole year
    /// @param month at whose end; empty for the date of the window
    record Charts(Optional<String> chart, Optional<UUID> of, Optional<YearMonth> month)
            implements MeetingRoute {
        public Charts() {
            this(Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public boolean pointsAtRow() {
            return chart.isPresent();
        }
    }

    /// The pages under 会议材料, in the order of the row. Never stored.
    enum MeetingPage implements Code {
        CALENDAR(new Meetings()),
        DECISIONS(new Decisions()),
        PACK(new Packs()),
        CHARTS(new Charts());

        private final MeetingRoute first;

        MeetingPage(MeetingRoute first) {
            this.first = first;
        }

        /// Where it leads before the person has been there.
        public MeetingRoute first() {
            return first;
        }
    }
}
