package org.yiti.model.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.figure.Lights;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.whistle.Whistles;

/// What reminders follow from, at one moment.
///
/// @param today the day that is looked at
/// @param year the lights of the year's tasks on that day; empty where the office has no year
/// @param items those that are not archived and not terminated
/// @param stories of the items that wait for an extension, are late, or closed
/// @param modes consultations, samples and return visits as far as they are looked at
/// @param whistles those of the year
/// @param parked packages that wait for others
/// @param meetings of the year
/// @param figures closed months, volumes of sub-districts, records of problem ledgers
public record ReminderFacts(
        LocalDate today,
        WorkCalendar calendar,
        UnitRegister units,
        Optional<Lights> year,
        List<ItemLine> items,
        Map<UUID, ItemStory> stories,
        ModeFacts modes,
        List<PackageEntry> parked,
        Inspections inspections,
        Whistles whistles,
        MeetingBook meetings,
        FigureFacts figures) {
    /// Whether the story of an item is looked at.
    public static boolean storyNeeded(ItemLine line, LocalDate today) {
        var due = line.dates().due();
        return line.state() == ItemState.CLOSED
                || line.state() == ItemState.LOOK_BACK
                || line.marks().extensionOpen()
                || (line.state().dueRuns() && due != null && due.isBefore(today));
    }

    /// The first day of the quarter.
    public static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }
}
