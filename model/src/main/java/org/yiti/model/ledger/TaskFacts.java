package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;

/// What figures and lights need of a task and the columns of a ledger do not show: its weight, the planned and
/// the reported numbers of all months, dates that its words do not say, the code of its issue. One hidden cell
/// carries it, so that a ledger taken into an empty store gives the same figures. What a visible cell says goes
/// before it.
///
/// Written as `weight=2;plan.3.percent=30;report.2.reported=true`, texts in the way of web forms.
///
/// @param issueCode such as `03` or `X02`; empty where it is not said
/// @param task by field
/// @param plans by month and field
/// @param reports by month and field; a month that is in it was reported, with numbers or without
record TaskFacts(
        String issueCode,
        Map<Field, Object> task,
        Map<Integer, Map<Field, Object>> plans,
        Map<Integer, Map<Field, Object>> reports) {
    private static final List<Field> TASK =
            List.of(
                    Field.TASK_WEIGHT,
                    Field.TASK_START_DATE,
                    Field.TASK_QUANTITY_TARGET,
                    Field.TASK_QUANTITY_UNIT,
                    Field.TASK_DONE_ON);

    /// Only where the words of the due date do not say them.
    private static final List<Field> DUE =
            List.of(Field.TASK_DUE_DATE, Field.TASK_DUE_WORDS, Field.TASK_LONG_TERM);

    private static final List<Field> PLAN =
            List.of(Field.MONTH_PLAN_QUANTITY, Field.MONTH_PLAN_PERCENT);
    private static final List<Field> REPORT =
            List.of(Field.MONTH_REPORT_QUANTITY, Field.MONTH_REPORT_PERCENT);

    private static final String ISSUE = "issue";
    private static final String PLAN_OF = "plan.";
    private static final String REPORT_OF = "report.";
    private static final String REPORTED = "reported";
    private static final Pattern MONTHLY =
            Pattern.compile("(plan|report)\\.([1-9]|1[0-2])\\.(\\w+)");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static final TaskFacts NONE = new TaskFacts("", Map.of(), Map.of(), Map.of());

    TaskFacts {
        task = Map.copyOf(task);
        plans = Map.copyOf(plans);
        reports = Map.copyOf(reports);
    }

    /// The facts of a task as its hidden cell holds them.
    ///
    /// @param shownMonth whose report the ledger shows
    static String write(YearBook book, Task task, int shownMonth) {
        var all = new StringJoiner(";");
        book.issue(task.issue()).map(Issue::code).ifPresent(code -> all.add(ISSUE + "=" + code));
        write(all, "", task.row(), TASK);
        if (!saysItself(task, book.programme().year())) {
            write(all, "", task.row(), DUE);
        }
        for (int month = 1; month <= 12; month++) {
            var at = month;
            book.plan(task.id(), month).ifPresent(plan -> write(all, plan));
            book.report(task.id(), month)
                    .filter(report -> report.state() != ReportState.DRAFT)
                    .ifPresent(report -> write(all, report, at == shownMonth));
        }
        return all.toString();
    }

    /// The numbers of a plan that its cell does not show.
    private static void write(StringJoiner all, MonthPlan plan) {
        var hidden =
                !plan.text().isEmpty()
                        ? PLAN
                        : plan.percent() == null
                                ? List.<Field>of()
                                : List.of(Field.MONTH_PLAN_QUANTITY);
        write(all, PLAN_OF + plan.month() + ".", plan.row(), hidden);
    }

    private static void write(StringJoiner all, MonthReport report, boolean shown) {
        boolean empty =
                Stream.of(
                                Field.MONTH_REPORT_TEXT,
                                Field.MONTH_REPORT_PROBLEM,
                                Field.MONTH_REPORT_NEXT_STEP,
                                Field.MONTH_REPORT_QUANTITY,
                                Field.MONTH_REPORT_PERCENT)
                        .allMatch(field -> report.row().get(field) == null);
        if (!shown || empty) {
            var prefix = REPORT_OF + report.month() + ".";
            all.add(prefix + REPORTED + "=true");
            write(all, prefix, report.row(), REPORT);
        }
    }

    private static void write(StringJoiner all, String prefix, Row row, List<Field> fields) {
        for (Field field : fields) {
            var value = row.get(field);
            if (value != null) {
                var text = value instanceof BigDecimal n ? n.toPlainString() : value.toString();
                all.add(
                        prefix
                                + field.key()
                                + "="
                                + URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
        }
    }

    /// Whether the shown due date, read again, gives what is stored.
    private static boolean saysItself(Task task, int year) {
        var read =
                new DateWords(year)
                        .due(LedgerText.shown(Column.of(ColumnMeaning.DUE), task, null, null));
        return Objects.equals(read.date(), task.dueDate()) && read.longTerm() == task.longTerm();
    }

    /// Reads a hidden cell; empty where it holds something else, which nobody but a program writes there.
    static Optional<TaskFacts> read(String written) {
        var code = "";
        var task = new TreeMap<Field, Object>();
        var plans = new LinkedHashMap<Integer, Map<Field, Object>>();
        var reports = new LinkedHashMap<Integer, Map<Field, Object>>();
        for (String part : written.isBlank() ? new String[0] : written.strip().split(";")) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            var key = part.substring(0, equals);
            var text = part.substring(equals + 1);
            var monthly = MONTHLY.matcher(key);
            if (key.equals(ISSUE)) {
                code = text;
            } else if (monthly.matches()) {
                boolean plan = monthly.group(1).equals("plan");
                var values =
                        (plan ? plans : reports)
                                .computeIfAbsent(
                                        Integer.valueOf(monthly.group(2)), _ -> new TreeMap<>());
                if (plan || !monthly.group(3).equals(REPORTED)) {
                    var table = plan ? Table.MONTH_PLAN : Table.MONTH_REPORT;
                    if (!put(values, table, monthly.group(3), text, plan ? PLAN : REPORT)) {
                        return Optional.empty();
                    }
                }
            } else if (!put(task, Table.TASK, key, text, TASK)
                    && !put(task, Table.TASK, key, text, DUE)) {
                return Optional.empty();
            }
        }
        return Optional.of(new TaskFacts(code, task, plans, reports));
    }

    private static boolean put(
            Map<Field, Object> values, Table table, String key, String text, List<Field> known) {
        var field = table.field(key).filter(known::contains);
        var value = field.flatMap(f -> value(f, text));
        value.ifPresent(v -> values.put(field.orElseThrow(), v));
        return value.isPresent();
    }

    private static Optional<Object> value(Field field, String text) {
        try {
            return switch (field.type()) {
                case DECIMAL -> number(field, text).map(Object.class::cast);
                case DATE -> Optional.of(LocalDate.parse(text));
                case BOOLEAN -> Optional.of(Boolean.valueOf(text));
                default ->
                        Optional.of(Texts.tidy(URLDecoder.decode(text, StandardCharsets.UTF_8)))
                                .filter(words -> Texts.fault(field, words).isEmpty())
                                .map(Object.class::cast);
            };
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(Field field, String text) {
        boolean percent = field == Field.MONTH_PLAN_PERCENT || field == Field.MONTH_REPORT_PERCENT;
        Predicate<BigDecimal> possible =
                number -> number.signum() >= 0 && !(percent && number.compareTo(HUNDRED) > 0);
        return Texts.number(text).filter(possible);
    }

    /// Puts into the fields of a new task what its visible cells leave open.
    ///
    /// @param done whether the task is verified done
    void complete(Map<Field, Object> values, boolean done) {
        var words = values.getOrDefault(Field.TASK_DUE_WORDS, "");
        boolean saysDue = DUE.stream().anyMatch(task::containsKey);
        if (saysDue && words.equals(task.getOrDefault(Field.TASK_DUE_WORDS, ""))) {
            DUE.forEach(values::remove);
            DUE.forEach(f -> Optional.ofNullable(task.get(f)).ifPresent(v -> values.put(f, v)));
        }
        for (Field field : TASK) {
            var fact = task.get(field);
            if (fact != null && (field != Field.TASK_DONE_ON || done)) {
                values.putIfAbsent(field, fact);
            }
        }
    }
}
