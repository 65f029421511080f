package org.yiti.model.reminder;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.supervision.ItemAction;

/// One thing that somebody should do.
///
/// @param late working days that it is late; 0 or less where it is not
/// @param what the matter, and why it is here
/// @param asks what is to be done
/// @param unit the unit that it is about, where it is about one
public record Reminder(
        ReminderRule rule,
        int late,
        Sentence what,
        Sentence asks,
        Target target,
        Optional<UUID> unit) {
    /// By rule, and what is latest first.
    public static final Comparator<Reminder> IN_ORDER =
            Comparator.comparing(Reminder::rule)
                    .thenComparing(Comparator.comparingInt(Reminder::late).reversed());

    /// Where it is done.
    public sealed interface Target {
        /// @param act what is asked for
        record OfItem(UUID item, Optional<ItemAction> act) implements Target {}

        record OfIssue(UUID issue) implements Target {}

        record OfInspection(UUID inspection) implements Target {}

        /// The whistles of the year.
        record Whistles() implements Target {}

        record OfMeeting(UUID meeting) implements Target {}

        /// The material of the months, where they are closed.
        record Material() implements Target {}

        record Hotline() implements Target {}

        /// The problem ledgers.
        record Problems() implements Target {}

        /// What waits for an approver.
        record Approvals() implements Target {}

        /// The samples of the year.
        record Samples() implements Target {}

        /// The consultations of the year.
        record Consultations() implements Target {}

        /// The packages that wait.
        record Packages() implements Target {}
    }

    public Lateness lateness() {
        return Lateness.of(late);
    }
}
