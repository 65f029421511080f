package org.yiti.app.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// What an import has to know of a year that is in the store before anything is planned.
///
/// @param tasks whether it has tasks yet
/// @param month the month that progress columns mean where nobody says it, 1 to 12
record StandingYear(boolean tasks, int month) {
    /// All years of a store.
    static Map<Integer, StandingYear> all(Rows rows, LocalDate today) {
        return rows.all(Table.PROGRAMME).stream()
                .map(Programme::new)
                .collect(
                        Collectors.toMap(
                                Programme::year,
                                programme -> of(YearBook.load(rows, programme), today),
                                (first, _) -> first));
    }

    /// A year that has to be made: see [ReportMonth#standard].
    static StandingYear missing(int year, LocalDate today) {
        return new StandingYear(false, ReportMonth.standard(year, today));
    }

    private static StandingYear of(YearBook book, LocalDate today) {
        return new StandingYear(!book.tasks().isEmpty(), ReportMonth.of(book, today));
    }
}
