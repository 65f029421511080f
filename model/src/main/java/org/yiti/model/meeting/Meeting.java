package org.yiti.model.meeting;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A meeting, planned or held.
public record Meeting(Row row) {
    /// By month and day; one that has no day yet stands at the end of its month.
    public static final Comparator<Meeting> IN_ORDER =
            Comparator.comparingInt(Meeting::month)
                    .thenComparing(
                            Meeting::day,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Meeting::id);

    public Meeting {
        row.mustBe(Table.MEETING);
    }

    public UUID id() {
        return row.id();
    }

    public Optional<MeetingKind> kind() {
        return Code.read(MeetingKind.class, row.text(MEETING_KIND));
    }

    /// The month that it is about, 1 to 12: that of its day where none was written, 0 where there is neither.
    public int month() {
        var month = row.integer(MEETING_MONTH);
        var day = day();
        return month != null ? month : day != null ? day.getMonthValue() : 0;
    }

    /// The month that it says it is about, 1 to 12.
    public Optional<Integer> writtenMonth() {
        return Optional.ofNullable(row.integer(MEETING_MONTH))
                .filter(month -> month >= 1 && month <= 12);
    }

    public @Nullable LocalDate day() {
        return row.date(MEETING_DAY);
    }

    public String title() {
        return row.words(MEETING_TITLE);
    }

    public @Nullable UUID theme() {
        return row.reference(MEETING_THEME);
    }

    public String chair() {
        return row.words(MEETING_CHAIR);
    }

    public String place() {
        return row.words(MEETING_PLACE);
    }

    public String minutes() {
        return row.words(MEETING_MINUTES);
    }

    public String paperNo() {
        return row.words(MEETING_PAPER_NO);
    }

    public MeetingState state() {
        return Code.read(MeetingState.class, row.text(MEETING_STATE)).orElse(MeetingState.PLANNED);
    }

    public boolean held() {
        return state() == MeetingState.HELD;
    }

    /// Whether it was held before a day.
    boolean heldBefore(LocalDate date) {
        var on = day();
        return held() && on != null && on.isBefore(date);
    }

    /// The day by which it is reckoned; the last of its month where it has none.
    LocalDate dayIn(int year) {
        var on = day();
        int month = Math.clamp(month(), 1, 12);
        return Objects.requireNonNullElseGet(
                on, () -> LocalDate.of(year, month, 1).plusMonths(1).minusDays(1));
    }
}
