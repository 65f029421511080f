package org.yiti.model.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

class DiffTest {
    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(3, "拖欠工资");
    private final UUID other = year.issue(4, "房产证");
    private final UUID first = task("03-01", 1);
    private final UUID second = task("03-02", 2);
    private final UUID third = task("03-03", 3);
    private final UUID plan =
            year.add(
                    Table.SOLUTION_PLAN,
                    Map.of(SOLUTION_PLAN_ISSUE, issue, SOLUTION_PLAN_VERSION, 1));
    private final UUID measure = measure(plan);
    private final UnitRegister units = new UnitRegister(List.of());
    private final YearBook book = year.book();
    private final Frozen frozen = Frozen.of(book, issue(book), units);

    private UUID task(String no, int position) {
        var task =
                year.task(
                        issue,
                        no,
                        Map.of(
                                TASK_CONTENT,
                                "检查" + no,
                                TASK_POSITION,
                                position,
                                TASK_DUE_DATE,
                                LocalDate.of(2021, 6, 30),
                                TASK_DUE_WORDS,
                                "6月底前"));
        year.plan(task, 5, "50");
        return task;
    }

    private UUID measure(UUID of) {
        var made =
                year.add(
                        Table.MEASURE,
                        Map.of(MEASURE_SOLUTION_PLAN, of, MEASURE_NO, 1, MEASURE_TEXT, "摸底"));
        year.add(Table.MEASURE_LINK, Map.of(MEASURE_LINK_MEASURE, made, MEASURE_LINK_TASK, first));
        return made;
    }

    private Issue issue(YearBook of) {
        return of.issue(issue).orElseThrow();
    }

    private List<Difference> after(Change... changes) {
        var now = book.with(List.of(changes));
        return new Diff(now, issue(now)).since(frozen);
    }

    private static String said(Difference difference) {
        return difference.kind()
                + " "
                + difference.subject().no()
                + " "
                + difference.cell().key()
                + " "
                + difference.before()
                + " "
                + difference.after();
    }

    @Test
    void what_was_just_frozen_does_not_differ() {
        assertThat(after()).isEmpty();
    }

    @Test
    void a_due_date_and_its_words_are_one_difference() {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(TASK_DUE_DATE, LocalDate.of(2021, 8, 31));
        values.put(TASK_DUE_WORDS, "8月底前");
        assertThat(after(new Change.Put(Table.TASK, first, values)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(difference.subject().no()).isEqualTo("03-01");
                    assertThat(difference.cell().field()).isEqualTo(TASK_DUE_DATE);
                    assertThat(difference.before().toString()).contains("6月底前");
                    assertThat(difference.after().toString()).contains("8月底前");
                });
    }

    @Test
    void added_removed_and_called_off_rows_are_whole() {
        var fresh = new UUID(99, 1);
        assertThat(
                        after(
                                new Change.Add(
                                        Table.TASK,
                                        fresh,
                                        Map.of(
                                                TASK_PROGRAMME,
                                                book.programme().id(),
                                                TASK_ISSUE,
                                                issue,
                                                TASK_NO,
                                                "03-04",
                                                TASK_POSITION,
                                                4)),
                                new Change.Remove(Table.TASK, first),
                                Change.Put.of(second, TASK_STATUS, TaskStatus.CANCELLED.name())))
                .extracting(d -> d.kind() + " " + d.subject().no())
                .containsExactlyInAnyOrder(
                        "ADDED 03-04", "REMOVED 03-01", "REMOVED 03-02", "CHANGED 1");
    }

    @Test
    void the_work_that_goes_on_is_no_change_of_the_plan() {
        assertThat(
                        after(
                                Change.Put.of(first, TASK_STATUS, TaskStatus.DONE.name()),
                                Change.Put.of(first, TASK_REMARK, "已报"),
                                Change.Put.of(first, TASK_CONTACT, "王"),
                                new Change.Add(
                                        Table.MONTH_REPORT,
                                        new UUID(98, 1),
                                        Map.of(
                                                MONTH_REPORT_PROGRAMME,
                                                book.programme().id(),
                                                MONTH_REPORT_TASK,
                                                first,
                                                MONTH_REPORT_MONTH,
                                                5))))
                .isEmpty();
    }

    @Test
    void a_row_moved_up_is_the_only_one_that_moved() {
        assertThat(
                        after(
                                Change.Put.of(third, TASK_POSITION, 1),
                                Change.Put.of(first, TASK_POSITION, 2),
                                Change.Put.of(second, TASK_POSITION, 3)))
                .extracting(DiffTest::said)
                .containsExactly("MOVED 03-03 place Place[place=3] Place[place=1]");
    }

    @Test
    void a_row_in_another_issue_has_moved_there() {
        assertThat(after(Change.Put.of(third, TASK_ISSUE, other)))
                .extracting(DiffTest::said)
                .containsExactly("MOVED 03-03 issue Numbers[numbers=[03]] Numbers[numbers=[04]]");
    }

    @Test
    void months_and_units_are_cells_of_their_task() {
        var unit = new UUID(97, 1);
        assertThat(
                        after(
                                Change.Put.of(
                                        book.plan(first, 5).orElseThrow().id(),
                                        MONTH_PLAN_PERCENT,
                                        new BigDecimal("60")),
                                new Change.Add(
                                        Table.TASK_UNIT,
                                        new UUID(96, 1),
                                        Map.of(
                                                TASK_UNIT_PROGRAMME,
                                                book.programme().id(),
                                                TASK_UNIT_TASK,
                                                first,
                                                TASK_UNIT_UNIT,
                                                unit,
                                                TASK_UNIT_ROLE,
                                                "COOPERATING"))))
                .extracting(d -> d.subject().no() + " " + d.cell().key() + " " + d.cell().month())
                .containsExactlyInAnyOrder("03-01 5.MONTH_PLAN_PERCENT 5", "03-01 COOPERATING 0");
    }

    /// Removing a month's row and making it again under another id with the same words changes nothing.
    @Test
    void cells_are_known_by_what_they_mean() {
        var standing = book.plan(first, 5).orElseThrow();
        assertThat(
                        after(
                                new Change.Remove(Table.MONTH_PLAN, standing.id()),
                                new Change.Add(
                                        Table.MONTH_PLAN,
                                        new UUID(95, 1),
                                        standing.row().filled())))
                .isEmpty();
    }

    /// A new version copies the measures under new ids; only what it says differently is a difference.
    @Test
    void a_new_version_of_the_plan_is_compared_by_its_words() {
        var version =
                year.add(
                        Table.SOLUTION_PLAN,
                        Map.of(
                                SOLUTION_PLAN_ISSUE,
                                issue,
                                SOLUTION_PLAN_VERSION,
                                2,
                                SOLUTION_PLAN_GOAL,
                                "清零"));
        measure(version);
        var now = year.book();
        assertThat(new Diff(now, issue(now)).since(frozen))
                .extracting(DiffTest::said)
                .containsExactly(
                        "CHANGED  SOLUTION_PLAN_GOAL Nothing[] Values[values={SOLUTION_PLAN_GOAL=清零}]");
        assertThat(measure).isNotNull();
    }

    @Test
    void a_reason_speaks_of_what_stood_when_it_was_given() {
        var baseline =
                year.add(Table.BASELINE, Map.of(BASELINE_ISSUE, issue, BASELINE_NAME, "年初基线"));
        year.set(first, TASK_CONTENT, "复查");
        var difference = since(baseline).getFirst();
        assertThat(difference.explained()).isFalse();
        year.add(
                Table.BASELINE_REASON,
                Map.of(
                        BASELINE_REASON_BASELINE,
                        baseline,
                        BASELINE_REASON_DIFFERENCE,
                        difference.key(),
                        BASELINE_REASON_SEEN,
                        difference.seen(),
                        BASELINE_REASON_REASON,
                        "市政府批示"));
        assertThat(since(baseline).getFirst().explained()).isTrue();
        year.set(first, TASK_CONTENT, "再查");
        var again = since(baseline).getFirst();
        assertThat(again.explained()).isFalse();
        assertThat(again.reason().map(r -> r.reason())).isEqualTo(Optional.of("市政府批示"));
    }

    private List<Difference> since(UUID baseline) {
        var now = year.book();
        return new Diff(now, issue(now))
                .since(new Baseline(year.find(Table.BASELINE, baseline).orElseThrow()), frozen);
    }
}
