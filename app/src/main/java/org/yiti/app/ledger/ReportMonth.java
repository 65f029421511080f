package org.yiti.app.ledger;

import java.time.LocalDate;
import org.yiti.model.programme.YearBook;

/// The month that a ledger's progress columns mean where nobody says it.
public final class ReportMonth {
    private ReportMonth() {}

    /// This month in the running year; in another one the last month that has reports, else December.
    public static int of(YearBook book, LocalDate today) {
        if (book.programme().year() == today.getYear()) {
            return today.getMonthValue();
        }
        return book.tasks().stream()
                .flatMap(task -> book.reportsOf(task.id()).stream())
                .mapToInt(report -> report.month())
                .max()
                .orElse(12);
    }
}
