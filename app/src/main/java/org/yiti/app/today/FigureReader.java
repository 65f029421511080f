package org.yiti.app.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.hotline.TopTen;
import org.yiti.model.problem.Repeated;
import org.yiti.model.programme.Programme;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Table;
import org.yiti.model.reminder.FigureFacts;
import org.yiti.model.store.Store;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitLevel;

/// Gathers what reminders about figures follow from. Not on the screen's thread.
final class FigureReader {
    private final Store store;
    private final Closings closings;
    private final Snapshot at;
    private final LocalDate today;

    FigureReader(Store store, Snapshot at) {
        this.store = store;
        this.closings = new Closings(store);
        this.at = at;
        this.today = at.asOf();
    }

    FigureFacts read() throws YitiException {
        var programme = at.book().programme();
        var closed = new HashSet<YearMonth>();
        for (var year : years(programme)) {
            closings.of(year).forEach(each -> closed.add(YearMonth.of(year.year(), each.month())));
        }
        return new FigureFacts(
                closed,
                corrected(programme),
                topTen(programme),
                Repeated.read(store.rows(), programme.id(), today));
    }

    /// The year and the one before it.
    private List<Programme> years(Programme programme) {
        return at.years().stream()
                .filter(each ->
                        each.year() == programme.year() || each.year() == programme.year() - 1)
                .toList();
    }

    /// Of the month that was closed last; earlier ones are spoken of when the next is closed. Who sees a part only cannot
    /// compare it with the whole.
    private Optional<FigureFacts.Corrected> corrected(Programme programme) throws YitiException {
        if (store.rows().coverage(Table.MONTH_REPORT) != Coverage.WHOLE) {
            return Optional.empty();
        }
        var last =
                closings.of(programme).stream()
                        .max(
                                Comparator.comparingInt(MonthClose::month)
                                        .thenComparingInt(MonthClose::point));
        if (last.isEmpty() || !closings.kept(last.get())) {
            return Optional.empty();
        }
        int values = closings.revisions(last.get()).size();
        return values == 0
                ? Optional.empty()
                : Optional.of(
                        new FigureFacts.Corrected(
                                YearMonth.of(programme.year(), last.get().month()), values));
    }

    private List<TopTen> topTen(Programme programme) {
        var sent = new ArrayList<TopTen.Sent>();
        for (var year : years(programme)) {
            for (var sum : store.volumes().byUnitAndMonth(year.id())) {
                if (sum.month() >= 1 && sum.month() <= 12) {
                    var month = YearMonth.of(year.year(), sum.month());
                    sent.add(new TopTen.Sent(sum.unit(), month, sum.dispatched()));
                }
            }
        }
        var until =
                sent.stream()
                        .map(TopTen.Sent::month)
                        .filter(month -> !month.isAfter(YearMonth.from(today)))
                        .max(Comparator.naturalOrder());
        return until.map(month ->
                        TopTen.of(
                                sent,
                                unit ->
                                        at.units()
                                                .unit(unit)
                                                .map(Unit::level)
                                                .filter(UnitLevel.SUBDISTRICT::equals)
                                                .isPresent(),
                                month))
                .orElse(List.of());
    }
}
