package org.yiti.model.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The consultations of a year: every issue once a month, twelve a year. Says where one is missing.
public final class ConsultationYear {
    /// How many an issue has in a year.
    public static final int MONTHS = 12;

    /// How one month of an issue stands.
    public enum MonthState {
        HELD,
        /// The month runs, and there is still time.
        DUE,
        /// The month has passed without one.
        MISSING,
        AHEAD
    }

    private record Place(UUID issue, int month) {}

    private final int year;
    private final List<UUID> issues;
    private final LocalDate today;
    private final Map<Place, Consultation> sheets = new HashMap<>();

    /// @param issues those that are to be talked over, in their order
    /// @param sheets of the year; of two of one issue and month the one that was held counts
    public ConsultationYear(
            int year, List<UUID> issues, Collection<Consultation> sheets, LocalDate today) {
        this.year = year;
        this.issues = List.copyOf(issues);
        this.today = today;
        for (var sheet : sheets) {
            var issue = sheet.issue();
            if (issue != null) {
                this.sheets.merge(
                        new Place(issue, sheet.month()),
                        sheet,
                        (one, other) -> one.held() ? one : other);
            }
        }
    }

    public Optional<Consultation> sheet(UUID issue, int month) {
        return Optional.ofNullable(sheets.get(new Place(issue, month)));
    }

    public MonthState state(UUID issue, int month) {
        if (sheet(issue, month).filter(Consultation::held).isPresent()) {
            return MonthState.HELD;
        }
        var running = YearMonth.from(today);
        int order = YearMonth.of(year, month).compareTo(running);
        if (order == 0) {
            return MonthState.DUE;
        }
        return order < 0 ? MonthState.MISSING : MonthState.AHEAD;
    }

    /// How many of an issue's twelve were held.
    public int held(UUID issue) {
        int count = 0;
        for (int month = 1; month <= MONTHS; month++) {
            count += state(issue, month) == MonthState.HELD ? 1 : 0;
        }
        return count;
    }

    /// How many were held of all issues.
    public int held() {
        return issues.stream().mapToInt(this::held).sum();
    }

    /// How many there are to be in the whole year.
    public int wanted() {
        return issues.size() * MONTHS;
    }

    /// How many months of issues have passed without one.
    public int missing() {
        int count = 0;
        for (var issue : issues) {
            for (int month = 1; month <= MONTHS; month++) {
                count += state(issue, month) == MonthState.MISSING ? 1 : 0;
            }
        }
        return count;
    }

    /// The issues that were not talked over in the running month.
    public List<UUID> quietThisMonth() {
        var quiet = new ArrayList<UUID>();
        if (today.getYear() == year) {
            for (var issue : issues) {
                if (state(issue, today.getMonthValue()) != MonthState.HELD) {
                    quiet.add(issue);
                }
            }
        }
        return quiet;
    }
}
