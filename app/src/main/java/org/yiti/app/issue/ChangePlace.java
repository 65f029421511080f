package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.Cell;
import org.yiti.app.nav.Route.IssueTab;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Where a changed row stands on its issue's page.
///
/// @param cell its cell in the tab's list, where the tab has one
/// @param order the changes of a step are read in this order: tab by tab, each list by its numbers, a task
///     before its months
record ChangePlace(IssueTab tab, Optional<Cell> cell, String order) {
    static ChangePlace of(Row row, YearBook book) {
        return switch (row.table()) {
            case TASK -> task(row, book, row.id(), TASK_CONTENT.name(), "");
            case TASK_UNIT ->
                    task(
                            row,
                            book,
                            row.reference(TASK_UNIT_TASK),
                            row.words(TASK_UNIT_ROLE).toLowerCase(java.util.Locale.ROOT),
                            "");
            case MONTH_PLAN -> month(row, book, MONTH_PLAN_TASK, MONTH_PLAN_MONTH);
            case MONTH_REPORT -> month(row, book, MONTH_REPORT_TASK, MONTH_REPORT_MONTH);
            case ATTACHMENT -> month(row, book, ATTACHMENT_TASK, ATTACHMENT_MONTH);
            case LIGHT_OVERRIDE -> task(row, book, row.reference(LIGHT_OVERRIDE_TASK), "light", "");
            case SOLUTION_PLAN -> new ChangePlace(row, IssueTab.PLAN, "");
            case MEASURE -> new ChangePlace(row, IssueTab.PLAN, number(row, MEASURE_NO));
            case MEASURE_LINK ->
                    new ChangePlace(
                            row,
                            IssueTab.PLAN,
                            above(book, Table.MEASURE, row.reference(MEASURE_LINK_MEASURE))
                                    .map(measure -> number(measure, MEASURE_NO))
                                    .orElse(""));
            case DUTY ->
                    listed(row, IssueTab.DUTIES, row.id(), DUTY_TEXT, number(row, DUTY_POSITION));
            case POLICY ->
                    listed(row, IssueTab.POLICIES, row.id(), POLICY_TITLE, row.words(POLICY_NO));
            case POLICY_STAGE -> {
                var policy = row.reference(POLICY_STAGE_POLICY);
                var no = above(book, Table.POLICY, policy).map(p -> p.words(POLICY_NO));
                yield listed(row, IssueTab.POLICIES, policy, POLICY_TITLE, no.orElse(""));
            }
            case OUTCOME -> new ChangePlace(row, IssueTab.OVERVIEW, row.words(OUTCOME_NAME));
            case OUTCOME_VALUE ->
                    new ChangePlace(
                            row,
                            IssueTab.OVERVIEW,
                            above(book, Table.OUTCOME, row.reference(OUTCOME_VALUE_OUTCOME))
                                    .map(outcome -> outcome.words(OUTCOME_NAME))
                                    .orElse(""));
            case ISSUE_FILE ->
                    new ChangePlace(row, IssueTab.OVERVIEW, number(row, ISSUE_FILE_POSITION));
            case ISSUE,
                    ISSUE_ALIAS,
                    INSPECTION,
                    INSPECTION_UNIT,
                    CONCLUSION,
                    REVIEW,
                    WHISTLE,
                    WHISTLE_UNIT,
                    THEME,
                    UNIT,
                    UNIT_ALIAS,
                    UNIT_GROUP,
                    UNIT_GROUP_MEMBER,
                    PERSON,
                    CALENDAR_DAY,
                    PROGRAMME,
                    BASELINE,
                    BASELINE_REASON,
                    LINT_NOTE,
                    SAVED_VIEW,
                    ACCOUNT,
                    PHRASE,
                    MONTH_CLOSE,
                    PACK_TEXT,
                    SUPERVISION_ITEM,
                    ITEM_UNIT,
                    ITEM_ORDER,
                    ITEM_REPLY,
                    ITEM_FILE,
                    CONSULTATION,
                    JOINT_ACTION,
                    SAMPLE,
                    SAMPLE_ENTRY,
                    RETURN_VISIT,
                    MODEL_CASE,
                    PROBLEM_LEDGER,
                    PROBLEM,
                    PROBLEM_SOURCE,
                    MEETING,
                    AGENDA_ITEM,
                    DECISION,
                    PROGRAMME_ACT,
                    PROGRAMME_REPLY,
                    CHECKLIST,
                    CHECKLIST_RULE,
                    AUDIT,
                    AUDIT_SITE,
                    AUDIT_RECORD,
                    AUDIT_ANSWER,
                    AUDIT_FILE,
                    AUDIT_KIT,
                    VOLUME,
                    LIGHT_RULE ->
                    new ChangePlace(row, IssueTab.OVERVIEW, "");
        };
    }

    private ChangePlace(Row row, IssueTab tab, String number) {
        this(tab, Optional.empty(), order(row, tab, number, ""));
    }

    private static ChangePlace task(
            Row row, YearBook book, @Nullable UUID task, String column, String month) {
        var no = above(book, Table.TASK, task).map(r -> r.words(TASK_NO)).orElse("");
        return new ChangePlace(
                IssueTab.TASKS,
                Optional.ofNullable(task).map(id -> new Cell(id, column)),
                order(row, IssueTab.TASKS, no, month));
    }

    private static ChangePlace month(Row row, YearBook book, Field task, Field month) {
        return task(row, book, row.reference(task), "m-" + row.integer(month), number(row, month));
    }

    private static ChangePlace listed(
            Row row, IssueTab tab, @Nullable UUID opened, Field column, String number) {
        return new ChangePlace(
                tab,
                Optional.ofNullable(opened).map(id -> new Cell(id, column.name())),
                order(row, tab, number, ""));
    }

    private static String order(Row row, IssueTab tab, String number, String month) {
        return "%d\t%s\t%02d\t%s".formatted(tab.ordinal(), number, row.table().number(), month);
    }

    private static String number(Row row, Field field) {
        var number = row.integer(field);
        return "%06d".formatted(number == null ? 0 : number);
    }

    private static Optional<Row> above(YearBook book, Table table, @Nullable UUID id) {
        return id == null ? Optional.empty() : book.row(table, id);
    }

    /// The place as somewhere to go.
    Route of(UUID issue) {
        return new Route.IssuePage(issue, tab, cell);
    }
}
