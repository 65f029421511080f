package org.yiti.app.calendar;

import java.time.LocalDate;

/// A day that is not as the week says, or that bears a holiday's name.
///
/// @param name empty where none is given
public record MovedDay(LocalDate day, boolean workday, String name) {}
