package org.yiti.app.home;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.Meeting;

/// What is different since people last heard of the year (上次会议以来的变化), and the meeting that is ahead.
///
/// @param last the last meeting; empty where none was held before the date
/// @param basis what the year of today is compared with
/// @param changes those groups that have something, the worst first
/// @param next the meeting that is planned next
record SinceMeeting(
        Optional<Meeting> last,
        Basis basis,
        Map<ChangeGroup, List<Line>> changes,
        Optional<Ahead> next) {
    /// One change, opening the row that it is about.
    record Line(Sentence words, Optional<Route> opens) {}

    /// @param workdays from the date until it; 0 on its day
    record Ahead(Meeting meeting, LocalDate day, int workdays) {}

    /// What the year of today is compared with.
    sealed interface Basis {
        /// As of which day.
        LocalDate day();

        Sentence words();

        /// Whether what was corrected, moved, added or removed since can be told.
        default boolean whole() {
            return true;
        }

        /// A closed month, as people were shown it.
        record Closed(int month, LocalDate day) implements Basis {
            @Override
            public Sentence words() {
                return Sentence.of("home.since.closed", month, day);
            }
        }

        /// The rows as the log remembers them.
        record Logged(LocalDate day) implements Basis {
            @Override
            public Sentence words() {
                return Sentence.of("home.since.logged", day);
            }
        }

        /// Nobody knows how the rows stood: only what has a date of its own is reckoned back.
        ///
        /// @param words why, and what to do
        record Reckoned(LocalDate day, Sentence words) implements Basis {
            @Override
            public boolean whole() {
                return false;
            }
        }
    }

    SinceMeeting {
        var filled = new EnumMap<ChangeGroup, List<Line>>(ChangeGroup.class);
        changes.forEach((group, lines) -> {
            if (!lines.isEmpty()) {
                filled.put(group, List.copyOf(lines));
            }
        });
        changes = java.util.Collections.unmodifiableMap(filled);
    }

    /// How many changes there are; how decisions stand is told beside them.
    int count() {
        return count(true);
    }

    /// How many decisions of meetings are told of.
    int decisions() {
        return count(false);
    }

    private int count(boolean change) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getKey().isChange() == change)
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }
}
