package org.yiti.model.pack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// What meeting material speaks of: a month (月分析), a week (周汇总) or a day (日通报).
public sealed interface PackTime {
    LocalDate first();

    LocalDate last();

    /// As it is typed and as files are named: `2021-06`, `2021-W24`, `2021-06-15`.
    String code();

    record OfMonth(YearMonth month) implements PackTime {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String code() {
            return month.toString();
        }
    }

    /// From Monday to Sunday; the week belongs to the year of its Thursday (ISO 8601).
    record OfWeek(LocalDate monday) implements PackTime {
        public OfWeek {
            if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                throw new IllegalArgumentException(monday + " is no Monday");
            }
        }

        /// The week in which a day is.
        public static OfWeek with(LocalDate day) {
            return new OfWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }

        @Override
        public LocalDate first() {
            return monday;
        }

        @Override
        public LocalDate last() {
            return monday.plusDays(6);
        }

        public int year() {
            return monday.get(IsoFields.WEEK_BASED_YEAR);
        }

        public int number() {
            return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }

        @Override
        public String code() {
            return "%d-W%02d".formatted(year(), number());
        }
    }

    record OfDay(LocalDate day) implements PackTime {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public String code() {
            return day.toString();
        }
    }

    /// The year whose programme it is of: that of the Thursday of a week.
    default int year() {
        return switch (this) {
            case OfMonth(var month) -> month.getYear();
            case OfWeek week -> week.year();
            case OfDay(var day) -> day.getYear();
        };
    }

    /// What a code says; empty if it is none.
    static Optional<PackTime> read(String code) {
        try {
            if (code.contains("W")) {
                var monday = LocalDate.parse(code + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                return Optional.of(new OfWeek(monday));
            }
            return Optional.of(
                    code.length() > 7
                            ? new OfDay(LocalDate.parse(code))
                            : new OfMonth(YearMonth.parse(code)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
