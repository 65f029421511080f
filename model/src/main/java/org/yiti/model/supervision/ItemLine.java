package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A supervision item as a list shows it: what was asked for, and what its events come to.
///
public record ItemLine(SupervisionItem item, ItemState state, Dates dates, Marks marks) {
    /// @param due as it stands, extensions counted in
    /// @param heardOn the last day the unit was heard of
    /// @param lookBackOn the day on which somebody is to look again
    public record Dates(
            @Nullable LocalDate since,
            @Nullable LocalDate due,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate lookBackOn) {
        /// The last day that says something of the matter: the unit was heard of, or the state changed.
        public @Nullable LocalDate heard() {
            if (heardOn == null || since == null) {
                return heardOn == null ? since : heardOn;
            }
            return heardOn.isAfter(since) ? heardOn : since;
        }
    }

    /// What happened to it, and how often.
    ///
    /// @param returns closing reports that went back, checks that failed counted in
    /// @param closedLate null until it is closed
    public record Marks(
            int extensions,
            int returns,
            int urges,
            int reopened,
            boolean onAccount,
            boolean extensionOpen,
            boolean disputed,
            @Nullable Boolean closedLate) {}

    public UUID id() {
        return item.id();
    }

    /// As the list would show a story.
    public static ItemLine of(ItemStory story) {
        return new ItemLine(
                story.item(),
                story.state(),
                new Dates(story.since(), story.due(), story.heardOn(), story.lookBackOn()),
                new Marks(
                        story.count(ItemAction.GRANT_EXTENSION),
                        story.count(ItemAction.RETURN) + story.count(ItemAction.FAIL_CHECK),
                        story.count(ItemAction.URGE),
                        story.count(ItemAction.REOPEN),
                        story.onAccount(),
                        story.openExtension().isPresent(),
                        story.disputed(),
                        story.closedLate().orElse(null)));
    }
}
