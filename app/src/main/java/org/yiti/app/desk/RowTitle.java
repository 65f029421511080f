package org.yiti.app.desk;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// What a row is called where a step or the history speaks of it: never by its id.
public final class RowTitle {
    private RowTitle() {}

    public static Sentence of(Row row, YearBook book, UnitRegister units) {
        return switch (row.table()) {
            case ISSUE -> {
                var issue = new Issue(row);
                yield Sentence.of("title.issue", issue.code(), issue.name());
            }
            case ISSUE_ALIAS -> Sentence.of("title.alias", row.words(ISSUE_ALIAS_ALIAS));
            case THEME -> Sentence.of("title.theme", row.words(THEME_NAME));
            case SOLUTION_PLAN -> Sentence.of("title.plan", number(row, SOLUTION_PLAN_VERSION));
            case MEASURE -> Sentence.of("title.measure", number(row, MEASURE_NO));
            case MEASURE_LINK ->
                    Sentence.of(
                            "title.link",
                            above(book, Table.MEASURE, row.reference(MEASURE_LINK_MEASURE))
                                    .map(measure -> number(measure, MEASURE_NO))
                                    .orElse(0));
            case TASK -> Sentence.of("title.task", row.words(TASK_NO));
            case TASK_UNIT ->
                    Sentence.of(
                            "title.task-unit",
                            task(book, row.reference(TASK_UNIT_TASK)),
                            units.label(row.reference(TASK_UNIT_UNIT)));
            case MONTH_PLAN ->
                    Sentence.of(
                            "title.month-plan",
                            task(book, row.reference(MONTH_PLAN_TASK)),
                            number(row, MONTH_PLAN_MONTH));
            case MONTH_REPORT ->
                    Sentence.of(
                            "title.month-report",
                            task(book, row.reference(MONTH_REPORT_TASK)),
                            number(row, MONTH_REPORT_MONTH));
            case DUTY -> Sentence.of("title.duty", units.label(row.reference(DUTY_UNIT)));
            case POLICY -> Sentence.of("title.policy", row.words(POLICY_TITLE));
            case POLICY_STAGE ->
                    Sentence.of(
                            "title.policy-stage",
                            above(book, Table.POLICY, row.reference(POLICY_STAGE_POLICY))
                                    .map(policy -> policy.words(POLICY_TITLE))
                                    .orElse(""));
            case OUTCOME -> Sentence.of("title.outcome", row.words(OUTCOME_NAME));
            case OUTCOME_VALUE ->
                    Sentence.of(
                            "title.outcome-value",
                            above(book, Table.OUTCOME, row.reference(OUTCOME_VALUE_OUTCOME))
                                    .map(outcome -> outcome.words(OUTCOME_NAME))
                                    .orElse(""));
            case LIGHT_OVERRIDE ->
                    Sentence.of("title.override", task(book, row.reference(LIGHT_OVERRIDE_TASK)));
            case BASELINE -> Sentence.of("title.baseline", row.words(BASELINE_NAME));
            case BASELINE_REASON ->
                    Sentence.of(
                            "title.baseline-reason",
                            above(book, Table.BASELINE, row.reference(BASELINE_REASON_BASELINE))
                                    .map(baseline -> baseline.words(BASELINE_NAME))
                                    .orElse(""));
            case LINT_NOTE -> Sentence.of("title.lint-note", row.words(LINT_NOTE_EXPLANATION));
            case UNIT,
                    UNIT_ALIAS,
                    UNIT_GROUP,
                    UNIT_GROUP_MEMBER,
                    PERSON,
                    CALENDAR_DAY,
                    PROGRAMME,
                    VOLUME,
                    LIGHT_RULE ->
                    row.table().label();
        };
    }

    private static int number(Row row, Field field) {
        var number = row.integer(field);
        return number == null ? 0 : number;
    }

    private static String task(YearBook book, @Nullable UUID id) {
        return above(book, Table.TASK, id).map(row -> row.words(TASK_NO)).orElse("");
    }

    private static Optional<Row> above(YearBook book, Table table, @Nullable UUID id) {
        return id == null ? Optional.empty() : book.row(table, id);
    }
}
