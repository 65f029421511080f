package org.yiti.model.figure;

import java.util.UUID;

/// What a figure speaks of: the whole year, or one part of it.
public sealed interface FigureScope {
    record Year() implements FigureScope {}

    record OfIssue(UUID issue) implements FigureScope {}

    record OfTheme(UUID theme) implements FigureScope {}

    /// Tasks that the unit leads, and the issues and policies of which it is the lead unit (主责单位).
    record OfLeadUnit(UUID unit) implements FigureScope {}

    FigureScope YEAR = new Year();
}
