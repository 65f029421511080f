package org.yiti.app.freeze;

import java.time.LocalDate;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.programme.Programme;
import org.yiti.model.store.Office;
import org.yiti.model.store.Store;

/// A closed month and all that its material is made from, without a store.
///
/// @param before the closing of the month before that this one is compared with
public record SealedMonth(Office office, Closed closed, Optional<Closed> before) {
    public record Closed(MonthClose close, MonthCopy copy) {
        /// The date of its data.
        public LocalDate day() {
            return Closings.day(close);
        }
    }

    /// @param month 1 to 12
    /// @throws YitiException if it is not closed, or a copy is not here or not what its checksum says
    public static SealedMonth of(Store store, Programme programme, int month) throws YitiException {
        var closings = new Closings(store);
        var close =
                MonthClose.ofMonth(store.rows(), programme.id(), month)
                        .orElseThrow(() ->
                                new YitiException(
                                        Sentence.of(
                                                "cli.freeze.open",
                                                "%d-%02d".formatted(programme.year(), month))));
        return of(store, programme, new Closed(close, closings.copy(close)));
    }

    /// With the closing of the month before that counted when it was closed.
    static SealedMonth of(Store store, Programme programme, Closed closed) throws YitiException {
        var closings = new Closings(store);
        var before = before(closings, programme, closed.close().month(), closed.close().point());
        return new SealedMonth(
                store.office(),
                closed,
                before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Closed(before.get(), closings.copy(before.get()))));
    }

    /// The closing of the month before a month. One that came after a point of the log does not count.
    public static Optional<MonthClose> before(
            Closings closings, Programme programme, int month, int point) {
        return closings.of(programme).stream()
                .filter(each -> each.month() == month - 1)
                .filter(each -> each.point() <= point)
                .reduce((_, later) -> later);
    }
}
