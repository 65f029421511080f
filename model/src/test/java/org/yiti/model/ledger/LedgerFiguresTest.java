package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureIndex;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Lights;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A ledger that was written out and taken into an empty store gives the same figures of its tasks.
class LedgerFiguresTest {
    private static final Set<FigureCode> OF_TASKS =
            Set.of(
                    FigureCode.TASK_RATE,
                    FigureCode.TASK_PROGRESS,
                    FigureCode.PLAN_PROGRESS,
                    FigureCode.PLAN_GAP,
                    FigureCode.SCHED_BEHIND,
                    FigureCode.SCHED_ON_PLAN,
                    FigureCode.SCHED_AHEAD,
                    FigureCode.SCHED_DONE,
                    FigureCode.SCHED_OTHER,
                    FigureCode.DUE_THIS_MONTH,
                    FigureCode.OVERDUE,
                    FigureCode.SILENT,
                    FigureCode.SILENT_UNITS,
                    FigureCode.ISSUES_AHEAD);

    @Property(tries = 200)
    void figures_are_the_same_in_the_store_that_took_the_ledger(@ForAll long seed) {
        var year = new RandomYear(new Random(seed));
        var there =
                taken(new LedgerExport(year.store.book(), year.store.units(), 6, "abc:7").all());
        assertThat(figures(there)).isEqualTo(figures(year.store));
        assertThat(there.book().issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrderElementsOf(
                        year.store.book().issues().stream()
                                .filter(i -> !year.store.book().tasksOf(i.id()).isEmpty())
                                .map(Issue::code)
                                .toList());
        assertThat(there.book().tasks())
                .extracting(Task::no, Task::weight, Task::dueDate, Task::longTerm, Task::doneOn)
                .isEqualTo(
                        year.store.book().tasks().stream()
                                .map(t ->
                                        tuple(
                                                t.no(),
                                                t.weight(),
                                                t.dueDate(),
                                                t.longTerm(),
                                                t.doneOn()))
                                .toList());
    }

    @Test
    void what_a_person_changed_in_a_visible_cell_goes_before_the_hidden_facts() {
        var year = new RandomYear(new Random(1));
        year.task("07-01", "甲", LocalDate.of(2021, 6, 20), "6月底", TaskStatus.IN_PROGRESS);
        year.plan("07-01", 3, "三成", "30");
        var ledger = new LedgerExport(year.store.book(), year.store.units(), 6, "abc:7").all();
        var sheet = ledger.sheet("台账", ProgramTexts.CHINESE);
        var edited =
                edited(
                        edited(sheet, ledger, Column.of(ColumnMeaning.DUE), "9月底"),
                        ledger,
                        Column.plan(3),
                        "40%");
        var there = taken(edited);
        var task = there.book().taskNumbered("07-01").orElseThrow();
        assertThat(task.dueDate()).isEqualTo(LocalDate.of(2021, 9, 30));
        var plan = there.book().plan(task.id(), 3).orElseThrow();
        assertThat(plan.percent()).isEqualByComparingTo("40");
        assertThat(plan.text()).isEmpty();
    }

    @Test
    void strange_words_in_the_hidden_cell_are_told_and_do_no_harm() {
        assertThat(TaskFacts.read("weight=-1")).isEmpty();
        assertThat(TaskFacts.read("plan.3.percent=140")).isEmpty();
        assertThat(TaskFacts.read("plan.13.percent=14")).isEmpty();
        assertThat(TaskFacts.read("done_on=gestern")).isEmpty();
        assertThat(TaskFacts.read("quantity_unit=%zz")).isEmpty();
        assertThat(TaskFacts.read("no=1")).isEmpty();
        assertThat(TaskFacts.read("")).contains(TaskFacts.NONE);
        var store = new Books();
        var sheet =
                Sheets.of(
                        Sheets.cells("问题", "任务内容", "系统内数据"), Sheets.cells("题", "甲", "weight=many"));
        var plan = store.plan(sheet, LedgerImport.Options.ownLedger(6));
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.warnings()).extracting(s -> s.key()).contains("ledger.warning.in-row");
    }

    private static Sheet edited(Sheet sheet, LedgerSheet ledger, Column column, String text) {
        int at =
                IntStream.range(0, ledger.heads().size())
                        .filter(i -> ledger.heads().get(i).column().equals(column))
                        .findFirst()
                        .orElseThrow();
        var rows = new ArrayList<>(sheet.rows());
        int row =
                IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).contains(new Cell.Text("07-01")))
                        .findFirst()
                        .orElseThrow();
        var cells = new ArrayList<>(rows.get(row));
        cells.set(at, new Cell.Text(text));
        rows.set(row, cells);
        return new Sheet(sheet.name(), rows, sheet.merges());
    }

    private static Books taken(LedgerSheet ledger) {
        return taken(ledger.sheet("台账", ProgramTexts.CHINESE));
    }

    private static Books taken(Sheet sheet) {
        var there = new Books();
        there.unit("市教委", "");
        there.unit("市住建委", "");
        var plan = there.plan(sheet, LedgerImport.Options.ownLedger(6));
        assertThat(plan.rejected()).isEmpty();
        there.apply(plan.step().changes());
        return there;
    }

    private static List<String> figures(Books store) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(2021, month, 1).plusMonths(1).minusDays(1))
                .flatMap(day -> figures(store, day))
                .toList();
    }

    private static Stream<String> figures(Books store, LocalDate day) {
        var lights = new Lights(store.book(), WorkCalendar.standard(), day);
        return new FigureIndex(lights, List.of())
                .all(FigureScope.YEAR).stream()
                        .filter(figure -> OF_TASKS.contains(figure.code()))
                        .map(figure ->
                                figure.code()
                                        + " "
                                        + day
                                        + " "
                                        + plain(figure.numerator())
                                        + "/"
                                        + plain(figure.denominator())
                                        + " "
                                        + figure.value()
                                        + " "
                                        + figure.counted().size());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /// A year with a dozen tasks of all kinds, reported until June.
    private static final class RandomYear {
        private final Books store = new Books();
        private final Random random;

        RandomYear(Random random) {
            this.random = random;
            store.unit("市教委", "");
            store.unit("市住建委", "");
            for (String code : List.of("03", "07", "X02")) {
                issue(code);
            }
            for (int i = 1; i <= 12; i++) {
                var issue = List.of("03", "07", "X02").get(random.nextInt(3));
                randomTask("%s-%02d".formatted(issue, i + 1), i);
            }
        }

        private void issue(String code) {
            var values = new TreeMap<Field, Object>();
            values.put(Field.ISSUE_PROGRAMME, Books.NAMES.programme());
            values.put(Field.ISSUE_NO, Integer.valueOf(code.replace("X", "")));
            values.put(Field.ISSUE_NAME, "题" + code);
            values.put(Field.ISSUE_ORIGIN, code.startsWith("X") ? "OWN" : "LISTED");
            store.add(Table.ISSUE, Books.NAMES.issue(code), values);
        }

        private void randomTask(String no, int position) {
            var due = LocalDate.of(2021, 1 + random.nextInt(12), 1 + random.nextInt(28));
            var words = List.of("", "6月底", "年底前", "长期坚持", "尽快").get(random.nextInt(5));
            var status = TaskStatus.values()[random.nextInt(TaskStatus.values().length)];
            task(no, "任务" + position, random.nextInt(6) == 0 ? null : due, words, status);
            for (int month = 1; month <= 12; month++) {
                if (random.nextBoolean()) {
                    plan(no, month, random.nextBoolean() ? "做到" + month : "", number(100));
                }
                if (month <= 6 && random.nextBoolean()) {
                    report(no, month);
                }
            }
        }

        void task(
                String no,
                String content,
                @Nullable LocalDate due,
                String words,
                TaskStatus status) {
            var values = new TreeMap<Field, Object>();
            values.put(Field.TASK_PROGRAMME, Books.NAMES.programme());
            values.put(Field.TASK_ISSUE, Books.NAMES.issue(no.substring(0, no.indexOf('-'))));
            values.put(Field.TASK_NO, no);
            values.put(Field.TASK_CONTENT, content);
            values.put(Field.TASK_POSITION, store.book().tasks().size() + 1);
            values.put(Field.TASK_STATUS, status.name());
            values.put(Field.TASK_LEAD_UNIT, store.units().units().get(random.nextInt(2)).id());
            if (due != null) {
                values.put(Field.TASK_DUE_DATE, due);
            }
            if (!words.isEmpty()) {
                values.put(Field.TASK_DUE_WORDS, words);
            }
            if (due == null && random.nextBoolean()) {
                values.put(Field.TASK_LONG_TERM, true);
            }
            if (random.nextBoolean()) {
                values.put(Field.TASK_WEIGHT, new BigDecimal(number(5)));
            }
            if (random.nextBoolean()) {
                values.put(Field.TASK_QUANTITY_TARGET, new BigDecimal("200"));
                values.put(Field.TASK_QUANTITY_UNIT, "户;%=套");
            }
            if (random.nextBoolean()) {
                values.put(Field.TASK_START_DATE, LocalDate.of(2021, 2, 1));
            }
            if (status == TaskStatus.DONE && random.nextBoolean()) {
                values.put(Field.TASK_DONE_ON, LocalDate.of(2021, 1 + random.nextInt(6), 5));
            }
            store.add(Table.TASK, Books.NAMES.task(no), values);
        }

        void plan(String no, int month, String text, String percent) {
            var values = new TreeMap<Field, Object>();
            values.put(Field.MONTH_PLAN_PROGRAMME, Books.NAMES.programme());
            values.put(Field.MONTH_PLAN_TASK, Books.NAMES.task(no));
            values.put(Field.MONTH_PLAN_MONTH, month);
            if (!text.isEmpty()) {
                values.put(Field.MONTH_PLAN_TEXT, text);
            }
            if (random.nextInt(4) > 0) {
                values.put(Field.MONTH_PLAN_PERCENT, new BigDecimal(percent));
            }
            if (random.nextBoolean()) {
                values.put(Field.MONTH_PLAN_QUANTITY, new BigDecimal(number(300)));
            }
            store.add(Table.MONTH_PLAN, Books.NAMES.monthPlan(no, month), values);
        }

        private void report(String no, int month) {
            var values = new TreeMap<Field, Object>();
            values.put(Field.MONTH_REPORT_PROGRAMME, Books.NAMES.programme());
            values.put(Field.MONTH_REPORT_TASK, Books.NAMES.task(no));
            values.put(Field.MONTH_REPORT_MONTH, month);
            // What the ledger's own month shows is handed in with it, drafts too.
            var states = ReportState.values();
            values.put(
                    Field.MONTH_REPORT_STATE,
                    (month == 6 ? ReportState.SUBMITTED : states[random.nextInt(states.length)])
                            .name());
            Map<Field, Object> shown =
                    Map.of(
                            Field.MONTH_REPORT_TEXT, "做了",
                            Field.MONTH_REPORT_PERCENT, new BigDecimal(number(100)),
                            Field.MONTH_REPORT_QUANTITY, new BigDecimal(number(200)));
            shown.forEach((field, value) -> {
                if (random.nextBoolean()) {
                    values.put(field, value);
                }
            });
            store.add(Table.MONTH_REPORT, Books.NAMES.monthReport(no, month), values);
        }

        private String number(int most) {
            return BigDecimal.valueOf(random.nextInt(most * 10 + 1), 1)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
