package org.yiti.app.desk;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.unit.UnitRegister;

/// What a row is called where a step, the history or the recycle bin speaks of it: never by its id.
public final class RowTitle {
    /// Finds the rows that a row hangs on.
    @FunctionalInterface
    public interface Above {
        Optional<Row> find(Table table, UUID id);
    }

    private RowTitle() {}

    public static Sentence of(Row row, Above book, UnitRegister units) {
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
            case SAVED_VIEW -> Sentence.of("title.saved-view", row.words(SAVED_VIEW_NAME));
            case MONTH_CLOSE -> Sentence.of("title.month-close", number(row, MONTH_CLOSE_MONTH));
            case PACK_TEXT ->
                    Sentence.of(
                            "title.pack-text",
                            number(row, PACK_TEXT_MONTH),
                            Table.PACK_TEXT.label(),
                            row.words(PACK_TEXT_TEXT));
            case PHRASE -> Sentence.of("title.phrase", row.words(PHRASE_TEXT));
            case SUPERVISION_ITEM -> item(row);
            case ITEM_UNIT ->
                    Sentence.of(
                            "title.item-unit",
                            item(book, row.reference(ITEM_UNIT_ITEM)),
                            units.label(row.reference(ITEM_UNIT_UNIT)));
            case ITEM_ORDER -> event(book, row, ITEM_ORDER_ITEM, ITEM_ORDER_ACTION);
            case ITEM_REPLY -> event(book, row, ITEM_REPLY_ITEM, ITEM_REPLY_ACTION);
            case PROGRAMME_ACT, PROGRAMME_REPLY -> act(book, row);
            case ITEM_FILE -> Sentence.of("title.issue-file", row.words(ITEM_FILE_NAME));
            case ACCOUNT -> Sentence.of("title.account", row.words(ACCOUNT_NAME));
            case ATTACHMENT ->
                    row.reference(ATTACHMENT_ITEM_REPLY) != null
                            ? Sentence.of("title.issue-file", row.words(ATTACHMENT_NAME))
                            : Sentence.of(
                                    "title.attachment",
                                    task(book, row.reference(ATTACHMENT_TASK)),
                                    number(row, ATTACHMENT_MONTH),
                                    row.words(ATTACHMENT_NAME));
            case ISSUE_FILE -> Sentence.of("title.issue-file", row.words(ISSUE_FILE_NAME));
            case UNIT -> Sentence.of("title.unit", row.words(UNIT_NAME));
            case UNIT_ALIAS ->
                    Sentence.of(
                            "title.unit-alias",
                            row.words(UNIT_ALIAS_ALIAS),
                            unit(book, row.reference(UNIT_ALIAS_UNIT)));
            case UNIT_GROUP -> Sentence.of("title.group", row.words(UNIT_GROUP_NAME));
            case UNIT_GROUP_MEMBER ->
                    Sentence.of(
                            "title.member",
                            above(
                                            book,
                                            Table.UNIT_GROUP,
                                            row.reference(UNIT_GROUP_MEMBER_UNIT_GROUP))
                                    .map(group -> group.words(UNIT_GROUP_NAME))
                                    .orElse(""),
                            unit(book, row.reference(UNIT_GROUP_MEMBER_UNIT)));
            case PERSON ->
                    Sentence.of(
                            "title.person",
                            row.words(PERSON_NAME),
                            unit(book, row.reference(PERSON_UNIT)));
            case CALENDAR_DAY -> Sentence.of("title.day", day(row), row.words(CALENDAR_DAY_NAME));
            case PROGRAMME -> Sentence.of("title.year", number(row, PROGRAMME_YEAR));
            case VOLUME ->
                    Sentence.of(
                            "title.volume",
                            above(book, Table.ISSUE, row.reference(VOLUME_ISSUE))
                                    .map(issue -> issue.words(ISSUE_NAME))
                                    .orElse(""),
                            number(row, VOLUME_MONTH));
            case INSPECTION -> Sentence.of("title.inspection", row.words(INSPECTION_TITLE));
            case INSPECTION_UNIT ->
                    Sentence.of(
                            "title.inspection-unit",
                            above(book, Table.INSPECTION, row.reference(INSPECTION_UNIT_INSPECTION))
                                    .map(plan -> plan.words(INSPECTION_TITLE))
                                    .orElse(""),
                            units.label(row.reference(INSPECTION_UNIT_UNIT)));
            case CONCLUSION -> conclusion(row, units);
            case REVIEW ->
                    Sentence.of(
                            "title.review",
                            above(book, Table.CONCLUSION, row.reference(REVIEW_CONCLUSION))
                                    .<Object>map(found -> conclusion(found, units))
                                    .orElse(""));
            case WHISTLE -> Sentence.of("title.whistle", row.words(WHISTLE_MATTER));
            case WHISTLE_UNIT ->
                    Sentence.of(
                            "title.whistle-unit",
                            above(book, Table.WHISTLE, row.reference(WHISTLE_UNIT_WHISTLE))
                                    .map(whistle -> whistle.words(WHISTLE_MATTER))
                                    .orElse(""),
                            units.label(row.reference(WHISTLE_UNIT_UNIT)));
            case CHECKLIST -> Sentence.of("title.checklist", row.words(CHECKLIST_NAME));
            case CHECKLIST_RULE ->
                    Sentence.of("title.checklist-rule", row.words(CHECKLIST_RULE_TEXT));
            case AUDIT -> Sentence.of("title.audit", row.words(AUDIT_NAME));
            case AUDIT_SITE -> Sentence.of("title.audit-site", row.words(AUDIT_SITE_NAME));
            case AUDIT_RECORD ->
                    Sentence.of(
                            "title.audit-record",
                            above(book, Table.AUDIT_SITE, row.reference(AUDIT_RECORD_SITE))
                                    .map(site -> site.words(AUDIT_SITE_NAME))
                                    .orElse(""),
                            row.words(AUDIT_RECORD_INSPECTORS));
            case AUDIT_ANSWER ->
                    Sentence.of(
                            "title.audit-answer",
                            above(book, Table.CHECKLIST_RULE, row.reference(AUDIT_ANSWER_RULE))
                                    .map(rule -> rule.words(CHECKLIST_RULE_TEXT))
                                    .orElse(""));
            case AUDIT_FILE -> Sentence.of("title.issue-file", row.words(AUDIT_FILE_NAME));
            case AUDIT_KIT -> Sentence.of("title.audit-kit", row.words(AUDIT_KIT_ISSUED_TO));
            case LIGHT_RULE -> Sentence.of("title.rule", number(row, LIGHT_RULE_VERSION));
            case CONSULTATION,
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
                    DECISION ->
                    ModeTitle.of(row, book);
        };
    }

    /// An act on a task, an issue or a policy.
    private static Sentence act(Above book, Row row) {
        var event = new ActEvent(row);
        var of =
                Stream.of(Table.TASK, Table.POLICY, Table.ISSUE)
                        .flatMap(table ->
                                row.table().field(table.key()).stream()
                                        .flatMap(field ->
                                                above(book, table, row.reference(field)).stream()))
                        .findFirst()
                        .map(above -> Subject.of(above).title());
        return Sentence.of(
                "title.act",
                of.<Object>map(title -> title).orElse(""),
                event.action().<Object>map(act -> act).orElse(""));
    }

    private static Sentence item(Row row) {
        return Sentence.of(
                "title.item", row.words(SUPERVISION_ITEM_NO), row.words(SUPERVISION_ITEM_TITLE));
    }

    private static Sentence conclusion(Row row, UnitRegister units) {
        return Sentence.of(
                "title.conclusion",
                row.words(CONCLUSION_TITLE),
                units.label(row.reference(CONCLUSION_UNIT)));
    }

    private static Object item(Above book, @Nullable UUID id) {
        return above(book, Table.SUPERVISION_ITEM, id).<Object>map(RowTitle::item).orElse("");
    }

    private static Sentence event(Above book, Row row, Field item, Field action) {
        var act =
                Code.read(ItemAction.class, row.text(action))
                        .<Object>map(known -> Sentence.of(known.textKey()))
                        .orElse(row.words(action));
        return Sentence.of("title.item-event", item(book, row.reference(item)), act);
    }

    private static String unit(Above book, @Nullable UUID id) {
        return above(book, Table.UNIT, id).map(row -> row.words(UNIT_NAME)).orElse("");
    }

    private static String day(Row row) {
        var day = row.date(CALENDAR_DAY_DAY);
        return day == null ? "" : day.toString();
    }

    private static int number(Row row, Field field) {
        var number = row.integer(field);
        return number == null ? 0 : number;
    }

    private static String task(Above book, @Nullable UUID id) {
        return above(book, Table.TASK, id).map(row -> row.words(TASK_NO)).orElse("");
    }

    private static Optional<Row> above(Above book, Table table, @Nullable UUID id) {
        return id == null ? Optional.empty() : book.find(table, id);
    }
}
