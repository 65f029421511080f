package org.yiti.app.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.YearBook;

/// The month that a ledger's progress columns mean where nobody says it.
public final class ReportMonth {
    private ReportMonth() {}

    /// The month of a file's progress columns: as it is given, else as the file says, else the standard one.
    ///
    /// @throws YitiException if the file is a returned ledger and nobody says its month: what another month's
    ///     report lacks would else be taken for erased
    public static int of(LedgerFile file, Optional<Integer> given, int standard)
            throws YitiException {
        if (given.isEmpty() && file.lostItsMonth()) {
            throw new YitiException(Sentence.of("ledger.import.no-month", file.name()));
        }
        return given.or(file::month).orElse(standard);
    }

    /// Of a year without reports: this month in the running year, January in one to come, else December.
    public static int standard(int year, LocalDate today) {
        return year == today.getYear() ? today.getMonthValue() : year > today.getYear() ? 1 : 12;
    }

    /// This month in the running year; in another one the last month that has reports, else as [#standard] says.
    public static int of(YearBook book, LocalDate today) {
        if (book.programme().year() == today.getYear()) {
            return today.getMonthValue();
        }
        return book.tasks().stream()
                .flatMap(task -> book.reportsOf(task.id()).stream())
                .mapToInt(report -> report.month())
                .max()
                .orElse(standard(book.programme().year(), today));
    }
}
