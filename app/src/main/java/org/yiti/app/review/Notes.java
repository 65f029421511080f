package org.yiti.app.review;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.PackSource;
import org.yiti.model.YitiException;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.store.Remarks;

/// What the speaker noted for himself about the issues (点评要点). They are nobody else's, and are not in any file.
record Notes(Map<UUID, String> byIssue) {
    static final Notes NONE = new Notes(Map.of());

    Notes {
        byIssue = Map.copyOf(byIssue);
    }

    /// Of the meeting that hears the material: the first one of its month that has not been held and for which there are
    /// some, else the last one of the month for which there are.
    ///
    /// @throws YitiException if who asks may not use the store
    static Notes read(Remarks remarks, PackSource source) throws YitiException {
        var found = NONE;
        for (Meeting meeting : meetings(source)) {
            var of = remarks.of(meeting.id());
            if (!of.isEmpty()) {
                found = new Notes(of);
                if (!meeting.held()) {
                    return found;
                }
            }
        }
        return found;
    }

    private static java.util.List<Meeting> meetings(PackSource source) {
        int month = source.month().getMonthValue();
        return source.meetings().meetings().stream()
                .filter(meeting -> meeting.state() != MeetingState.CALLED_OFF)
                .filter(meeting -> meeting.month() == month || meeting.month() == month + 1)
                .sorted(Comparator.comparing(Meeting::month).thenComparing(Meeting.IN_ORDER))
                .toList();
    }

    Optional<String> of(PackPage page) {
        return Deck.issueOf(page).map(byIssue::get).filter(words -> !words.isBlank());
    }
}
