package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yiti.app.calendar.CalendarDays;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Revived;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.store.Store;

/// The year that an import goes into: as it stands, or as it has to be made for this office.
///
/// @param missing what makes the year, with its holidays as far as they are known; empty where it is there
record YearToFill(YearBook book, RowNames names, List<Change> missing) {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    /// @param words turns a sentence into the name of a new year
    /// @throws YitiException if the year is a slip of the pen
    static YearToFill of(Store store, int year, java.util.function.Function<Sentence, String> words)
            throws YitiException {
        if (year < FIRST || year > LAST) {
            throw new YitiException(
                    Sentence.of(
                            "ledger.import.no-year",
                            Integer.toString(year),
                            Integer.toString(FIRST),
                            Integer.toString(LAST)));
        }
        var office = store.office();
        var standing = YearBook.programme(store.rows(), year);
        if (standing.isPresent()) {
            var names = RowNames.of(office.federation(), standing.get());
            return new YearToFill(YearBook.load(store.rows(), standing.get()), names, List.of());
        }
        var names = new RowNames(office.federation(), office.code(), year);
        var values = values(office, year, words.apply(Sentence.of("ledger.year.name", year)));
        var programme = new Programme(Row.of(Table.PROGRAMME, names.programme(), values));
        return new YearToFill(
                YearBook.load(store.rows(), programme), names, made(store, programme, values));
    }

    private static List<Change> made(
            Store store, Programme programme, TreeMap<Field, Object> values) {
        Optional<Row> removed =
                store.rows().removed(Table.PROGRAMME).stream()
                        .filter(row -> row.id().equals(programme.id()))
                        .findFirst();
        var changes = new ArrayList<Change>();
        changes.add(
                removed.isPresent()
                        ? new Change.Restore(Table.PROGRAMME, programme.id())
                        : new Change.Add(Table.PROGRAMME, programme.id(), values));
        changes.addAll(calendar(store, programme.year()));
        return changes;
    }

    private static List<Change> calendar(Store store, int year) {
        var rows = store.rows();
        var days = new CalendarDays(store.office().federation(), rows.all(Table.CALENDAR_DAY));
        return Revived.of(rows, days.forNewYear(year, new HolidayNotices()));
    }

    private static TreeMap<Field, Object> values(Office office, int year, String name) {
        var values = new TreeMap<Field, Object>();
        values.put(Field.PROGRAMME_YEAR, year);
        values.put(Field.PROGRAMME_OWNER, office.code());
        values.put(Field.PROGRAMME_LEVEL, office.level().name());
        values.put(Field.PROGRAMME_NAME, name);
        values.put(Field.PROGRAMME_STATUS, ProgrammeStatus.OPEN.name());
        return values;
    }
}
