package org.yiti.app.setup.year;

import static org.yiti.model.record.Field.*;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.yiti.app.calendar.CalendarDays;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.Edited;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The years of the office and the themes of the open one.
final class YearModel {
    /// The issues that are heard in one month. Usual are two or three.
    ///
    /// @param month 1 to 12
    record MonthFocus(int month, List<Issue> issues) {
        boolean unusual() {
            return issues.size() < 2 || issues.size() > 3;
        }
    }

    private final Desk desk;
    private final OfficeRows rows;
    private final HolidayNotices notices;
    private final Function<Code, String> label;

    /// @param rows programmes and days of the calendar
    /// @param label the word that people read for a code
    YearModel(Desk desk, OfficeRows rows, HolidayNotices notices, Function<Code, String> label) {
        this.desk = desk;
        this.rows = rows;
        this.notices = notices;
        this.label = label;
    }

    ObservableValue<?> yearsChanged() {
        return rows.rowsProperty();
    }

    ObservableValue<Optional<Snapshot>> open() {
        return desk.snapshotProperty();
    }

    void follow(ObservableValue<Boolean> shown) {
        rows.follow(shown);
    }

    UnitRegister register() {
        return desk.snapshot().map(Snapshot::units).orElseGet(() -> new UnitRegister(List.of()));
    }

    /// Newest first.
    List<Row> years() {
        return rows.of(Table.PROGRAMME).stream()
                .sorted(Comparator.comparingInt((Row row) -> new Programme(row).year()).reversed())
                .toList();
    }

    /// The year after the newest; this year where there is none.
    int nextYear() {
        return years().stream()
                .mapToInt(row -> new Programme(row).year() + 1)
                .max()
                .orElse(desk.today().getYear());
    }

    /// Adds the next year without issues, with its calendar if its notice is known.
    void addYear(String name) {
        int year = nextYear();
        var changes = new ArrayList<Change>();
        changes.add(programme(year, name));
        changes.addAll(calendar(year));
        rows.record(Step.of(Sentence.of("step.setup.year", year), changes));
    }

    private List<Change> calendar(int year) {
        var federation = desk.store().office().federation();
        return new CalendarDays(federation, rows.of(Table.CALENDAR_DAY)).forNewYear(year, notices);
    }

    private Change.Add programme(int year, String name) {
        var office = desk.store().office();
        var names = new RowNames(office.federation(), office.code(), year);
        return new Change.Add(
                Table.PROGRAMME,
                names.programme(),
                Map.of(
                        PROGRAMME_YEAR,
                        year,
                        PROGRAMME_OWNER,
                        office.code(),
                        PROGRAMME_LEVEL,
                        office.level().name(),
                        PROGRAMME_NAME,
                        name,
                        PROGRAMME_STATUS,
                        ProgrammeStatus.OPEN.name(),
                        PROGRAMME_REPORTING_DAY,
                        5));
    }

    void openYear(Row programme) {
        desk.open(Optional.of(new Programme(programme).year()));
    }

    /// The year itself is part of every id of its rows and is never changed.
    Edited editYear(Row row, Field field, String typed) {
        if (field == PROGRAMME_YEAR) {
            return new Edited.Refused(Sentence.of("setup.year.fixed"));
        }
        if (field == PROGRAMME_REPORTING_DAY && !typed.strip().matches("[1-9]|[12]\\d|3[01]")) {
            return new Edited.Refused(Sentence.of("setup.year.day"));
        }
        return rows.edit(row, field, typed);
    }

    List<Row> themes() {
        return desk.snapshot()
                .map(open -> open.book().themes().stream().map(Theme::row).toList())
                .orElse(List.of());
    }

    Edited editTheme(Row row, Field field, String typed) {
        var open = desk.snapshot().orElseThrow();
        if (field == THEME_FOCUS_MONTH && !typed.strip().matches("|[1-9]|1[0-2]")) {
            return new Edited.Refused(Sentence.of("setup.theme.month"));
        }
        var federation = desk.store().office().federation();
        var edited =
                new CellEdits(open.book(), open.units(), federation, label).put(row, field, typed);
        if (edited instanceof Edited.Accepted(var changes) && !changes.isEmpty()) {
            desk.record(
                    Step.of(
                            Sentence.of("step.setup.edit", Sentence.of("table.theme"), field),
                            changes));
        }
        return edited;
    }

    Optional<UUID> addTheme(String name) {
        return desk.snapshot()
                .map(open -> {
                    int no = open.book().themes().stream().mapToInt(Theme::no).max().orElse(0) + 1;
                    var id = RowIds.fresh();
                    desk.record(
                            Step.of(
                                    Sentence.of("step.setup.add", Sentence.of("table.theme")),
                                    new Change.Add(
                                            Table.THEME,
                                            id,
                                            Map.of(
                                                    THEME_PROGRAMME,
                                                    open.book().programme().id(),
                                                    THEME_NO,
                                                    no,
                                                    THEME_NAME,
                                                    name))));
                    return id;
                });
    }

    void removeThemes(List<Row> gone) {
        if (!gone.isEmpty()) {
            desk.record(
                    Step.of(
                            Sentence.of(
                                    "step.setup.remove", Sentence.of("table.theme"), gone.size()),
                            gone.stream()
                                    .map(row -> new Change.Remove(Table.THEME, row.id()))
                                    .toList()));
        }
    }

    /// The issues of the open year by the month they are heard in: their own, or that of their theme.
    static List<MonthFocus> focus(YearBook book) {
        var byMonth = new LinkedHashMap<Integer, List<Issue>>();
        for (var month : Month.values()) {
            byMonth.put(month.getValue(), new ArrayList<>());
        }
        for (var issue : book.issues()) {
            var list = byMonth.get(focusMonth(book, issue));
            if (list != null) {
                list.add(issue);
            }
        }
        return byMonth.entrySet().stream()
                .map(e -> new MonthFocus(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /// 0 where neither the issue nor its theme has a month.
    private static int focusMonth(YearBook book, Issue issue) {
        var own = issue.focusMonth();
        var theme = issue.theme();
        if (own != null || theme == null) {
            return Objects.requireNonNullElse(own, 0);
        }
        return book.theme(theme)
                .map(found -> Objects.requireNonNullElse(found.focusMonth(), 0))
                .orElse(0);
    }

    /// Whether the year after the open one is still free to be carried over into: not there yet, or there
    /// without a theme and an issue.
    boolean mayCarryOver() {
        return desk.snapshot()
                .filter(open -> next(open).map(Row::id).filter(this::begun).isEmpty())
                .isPresent();
    }

    private Optional<Row> next(Snapshot open) {
        int year = open.book().programme().year() + 1;
        return years().stream().filter(row -> new Programme(row).year() == year).findFirst();
    }

    private boolean begun(UUID programme) {
        return Stream.of(THEME_PROGRAMME, ISSUE_PROGRAMME)
                .anyMatch(field ->
                        rows.of(field.table()).stream()
                                .anyMatch(row -> programme.equals(row.get(field))));
    }

    /// Carries these issues and their unfinished tasks into the next year, which is made if it is not there, as
    /// one step.
    void carryOver(Set<UUID> issues, String name) {
        desk.snapshot()
                .filter(_ -> mayCarryOver())
                .ifPresent(open -> carryOver(open, issues, name));
    }

    private void carryOver(Snapshot open, Set<UUID> issues, String name) {
        int year = open.book().programme().year() + 1;
        var changes = new ArrayList<Change>();
        var standing = next(open);
        var programme = standing.orElseGet(() -> newRow(programme(year, name)));
        if (standing.isEmpty()) {
            changes.add(programme(year, name));
            changes.addAll(calendar(year));
        }
        var names = RowNames.of(desk.store().office().federation(), new Programme(programme));
        var given =
                ActGiven.of(Hand.CLERK, desk.actor().name(), desk.today())
                        .reason(String.valueOf(year));
        var office = desk.store().office().code();
        changes.addAll(new CarryOver(open.book(), names, office, given).changes(issues));
        rows.record(Step.of(Sentence.of("step.setup.carryOver", year, issues.size()), changes));
    }

    private static Row newRow(Change.Add add) {
        return Row.of(add.table(), add.row(), add.values());
    }
}
