package org.yiti.model.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;

/// The year's two rhythms: all issues run at once, and each month has a theme with two or three issues that are looked at
/// hardest (每月重点).
public final class FocusYear {
    public static final int FEWEST = 2;
    public static final int MOST = 3;
    public static final int MONTHS = 12;

    /// @param themes usually one
    /// @param issues that are the month's focus, by their number
    public record Month(int month, List<Theme> themes, List<Issue> issues) {
        public Month {
            themes = List.copyOf(themes);
            issues = List.copyOf(issues);
        }

        /// Whether there are too few or too many of them to be heard in one meeting.
        public boolean odd() {
            return issues.size() < FEWEST || issues.size() > MOST;
        }
    }

    private final YearBook book;

    public FocusYear(YearBook book) {
        this.book = book;
    }

    public List<Month> months() {
        return java.util.stream.IntStream.rangeClosed(1, MONTHS).mapToObj(this::month).toList();
    }

    public Month month(int month) {
        return new Month(
                month,
                book.themes().stream()
                        .filter(theme -> Objects.equals(theme.focusMonth(), month))
                        .toList(),
                book.issues().stream().filter(issue -> of(issue) == month).toList());
    }

    /// The month in which an issue is looked at hardest: its own, or that of its theme; 0 where there is none.
    private int of(Issue issue) {
        var own = issue.focusMonth();
        if (own != null) {
            return own;
        }
        return Optional.ofNullable(issue.theme())
                .flatMap(book::theme)
                .map(Theme::focusMonth)
                .orElse(0);
    }
}
