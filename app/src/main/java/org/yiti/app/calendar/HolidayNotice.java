package org.yiti.app.calendar;

import java.util.List;

/// The notice of the State Council's general office about one year's holidays and the weekends that are
/// worked for them (调休). A day of it may lie in the year before: New Year's Day of 2023 began in 2022.
///
/// @param number the notice's own number, by which anybody can look it up
/// @param days in order, weekends within a holiday included
public record HolidayNotice(int year, String number, List<MovedDay> days) {
    public HolidayNotice {
        days = List.copyOf(days);
    }
}
