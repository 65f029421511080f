package org.yiti.app.setup.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.edit.Edited;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class YearModelTest {
    /// Of the sample: its year, and the one before with volumes alone.
    private static final int YEARS = 2;

    private final SampleDesk at = new SampleDesk();
    private final OfficeRows rows =
            at.rows(Table.PROGRAMME, Table.CALENDAR_DAY, Table.THEME, Table.ISSUE);
    private final YearModel model = new YearModel(at.desk, rows, new HolidayNotices(), Code::name);

    private YearBook book(int year) {
        at.desk.open(Optional.of(year));
        return at.desk.snapshot().orElseThrow().book();
    }

    private Issue issue(YearBook book, int no) {
        return book.issues().stream().filter(i -> i.no() == no).findFirst().orElseThrow();
    }

    private void carryOver(Issue... issues) {
        model.carryOver(
                Set.copyOf(List.of(issues).stream().map(Issue::id).toList()), "2022年“每月一题”");
    }

    @Test
    void carriedIssuesGetNewNumbersAndKnowWhereTheyComeFrom() {
        var old = book(2021);
        var from = issue(old, 5);
        carryOver(from, issue(old, 9));
        var next = book(2022);
        assertThat(next.issues()).extracting(Issue::code).containsExactly("01", "02");
        assertThat(next.issues().getFirst().carriedFrom()).isEqualTo(from.id());
        assertThat(next.issues().getFirst().name()).isEqualTo(from.name());
        assertThat(book(2021).issue(from.id()).orElseThrow().status())
                .isEqualTo(IssueStatus.CARRIED_OVER);
    }

    @Test
    void unfinishedTasksGoAlongWithTheirUnitsButWithoutResults() {
        var old = book(2021);
        var from = issue(old, 1);
        var unfinished =
                old.tasksOf(from.id()).stream()
                        .filter(t -> t.status() != TaskStatus.DONE)
                        .filter(t -> t.status() != TaskStatus.CANCELLED)
                        .toList();
        assertThat(unfinished).isNotEmpty().hasSizeLessThan(old.tasksOf(from.id()).size());
        carryOver(from);
        var next = book(2022);
        assertThat(next.tasks())
                .extracting(Task::content)
                .containsExactlyElementsOf(unfinished.stream().map(Task::content).toList());
        assertThat(next.tasks())
                .allSatisfy(task -> {
                    assertThat(task.status()).isEqualTo(TaskStatus.DRAFT);
                    assertThat(task.doneOn()).isNull();
                    assertThat(task.dueDate()).isNull();
                    assertThat(next.reportsOf(task.id())).isEmpty();
                    assertThat(next.plansOf(task.id())).isEmpty();
                });
        assertThat(next.tasks().stream().mapToInt(t -> next.unitsOf(t.id()).size()).sum())
                .isEqualTo(unfinished.stream().mapToInt(t -> old.unitsOf(t.id()).size()).sum());
        assertThat(next.dutiesOf(next.issues().getFirst().id()))
                .hasSameSizeAs(old.dutiesOf(from.id()));
    }

    @Test
    void carryingOverIsOneStepThatCanBeTakenBackAndDoneAgain() {
        int before = at.store.recorded().size();
        carryOver(issue(book(2021), 1));
        assertThat(at.store.recorded()).hasSize(before + 1);
        at.desk.undo();
        rows.read();
        assertThat(at.store.all(Table.PROGRAMME)).hasSize(YEARS);
        carryOver(issue(book(2021), 1), issue(book(2021), 2));
        assertThat(book(2022).issues()).hasSize(2);
    }

    @Test
    void aYearThatIsThereIsNotCarriedOverInto() {
        carryOver(issue(book(2021), 1));
        book(2021);
        assertThat(model.mayCarryOver()).isFalse();
        int before = at.store.recorded().size();
        carryOver(issue(book(2021), 2));
        assertThat(at.store.recorded()).hasSize(before);
    }

    @Test
    void aYearThatWasAddedButNotBegunIsCarriedOverInto() {
        model.addYear("明年");
        book(2021);
        assertThat(model.mayCarryOver()).isTrue();
        carryOver(issue(book(2021), 1));
        assertThat(book(2022).issues()).hasSize(1);
        assertThat(book(2022).programme().name()).isEqualTo("明年");
        assertThat(at.store.all(Table.PROGRAMME)).hasSize(YEARS + 1);
    }

    @Test
    void theNextYearIsAddedWithoutIssues() {
        model.addYear("2022年“每月一题”");
        assertThat(model.years()).hasSize(YEARS + 1);
        assertThat(book(2022).issues()).isEmpty();
    }

    @Test
    void aNewYearHasItsCalendarAndUndoTakesBothAway() {
        var days = at.store.all(Table.CALENDAR_DAY).size();
        model.addYear("2022年“每月一题”");
        at.desk.open(Optional.of(2022));
        var calendar = at.desk.snapshot().orElseThrow().calendar();
        assertThat(calendar.arranged(2022)).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2022, 1, 30))).isTrue();
        at.desk.undo();
        assertThat(at.store.all(Table.CALENDAR_DAY)).hasSize(days);
    }

    @Test
    void aYearThatIsCarriedOverIntoHasItsCalendar() {
        carryOver(issue(book(2021), 5));
        book(2022);
        assertThat(at.desk.snapshot().orElseThrow().calendar().arranged(2022)).isTrue();
    }

    @Test
    void aYearsNumberIsFixedAndItsReportingDayIsADayOfTheMonth() {
        var year = model.years().getFirst();
        assertThat(model.editYear(year, Field.PROGRAMME_YEAR, "2030"))
                .isInstanceOf(Edited.Refused.class);
        assertThat(model.editYear(year, Field.PROGRAMME_REPORTING_DAY, "32"))
                .isInstanceOf(Edited.Refused.class);
        assertThat(model.editYear(year, Field.PROGRAMME_REPORTING_DAY, "8"))
                .isInstanceOf(Edited.Accepted.class);
        assertThat(book(2021).programme().reportingDay()).isEqualTo(8);
    }

    @Test
    void everyIssueIsHeardInItsOwnMonthOrInThatOfItsTheme() {
        var book = book(2021);
        var months = YearModel.focus(book);
        assertThat(months).hasSize(12);
        assertThat(months.stream().mapToInt(m -> m.issues().size()).sum())
                .isEqualTo(
                        (int)
                                book.issues().stream()
                                        .filter(i -> i.focusMonth() != null || themed(book, i))
                                        .count());
        assertThat(months)
                .allSatisfy(m ->
                        assertThat(m.unusual())
                                .isEqualTo(m.issues().size() < 2 || m.issues().size() > 3));
    }

    private static boolean themed(YearBook book, Issue issue) {
        UUID theme = issue.theme();
        return theme != null && book.theme(theme).filter(t -> t.focusMonth() != null).isPresent();
    }

    @Test
    void aThemesMonthIsEditedInPlace() {
        var theme = model.themes().getFirst();
        assertThat(model.editTheme(theme, Field.THEME_FOCUS_MONTH, "13"))
                .isInstanceOf(Edited.Refused.class);
        model.editTheme(theme, Field.THEME_FOCUS_MONTH, "12");
        assertThat(model.themes().getFirst().integer(Field.THEME_FOCUS_MONTH)).isEqualTo(12);
    }
}
