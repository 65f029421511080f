package org.yiti.model.record;

import static org.yiti.model.record.Scope.ASSIGNED;
import static org.yiti.model.record.Scope.KEPT;
import static org.yiti.model.record.Scope.PUBLISHED;
import static org.yiti.model.record.Scope.REPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.yiti.model.Sentence;

/// Every table whose rows are kept in the change log. The number is written into the log and into
/// exchange packages: it is never changed and never used again, even when a table goes.
public enum Table {
    UNIT(1, PUBLISHED),
    UNIT_ALIAS(2, PUBLISHED),
    UNIT_GROUP(3, PUBLISHED),
    UNIT_GROUP_MEMBER(4, PUBLISHED),
    PERSON(5, PUBLISHED),
    CALENDAR_DAY(6, PUBLISHED),
    PROGRAMME(7, PUBLISHED),
    THEME(8, PUBLISHED),
    ISSUE(9, PUBLISHED),
    ISSUE_ALIAS(10, PUBLISHED),
    SOLUTION_PLAN(11, PUBLISHED),
    MEASURE(12, PUBLISHED),
    MEASURE_LINK(13, PUBLISHED),
    TASK(14, PUBLISHED),
    TASK_UNIT(15, PUBLISHED),
    MONTH_PLAN(16, PUBLISHED),
    MONTH_REPORT(17, REPORTED),
    DUTY(18, PUBLISHED),
    POLICY(19, PUBLISHED),
    POLICY_STAGE(20, PUBLISHED),
    OUTCOME(21, PUBLISHED),
    OUTCOME_VALUE(22, PUBLISHED),
    VOLUME(23, PUBLISHED),
    LIGHT_RULE(24, PUBLISHED),
    LIGHT_OVERRIDE(25, PUBLISHED),
    BASELINE(26, PUBLISHED),
    BASELINE_REASON(27, PUBLISHED),
    LINT_NOTE(28, PUBLISHED),
    SAVED_VIEW(29, KEPT),
    PHRASE(30, KEPT),
    ACCOUNT(38, KEPT),
    ATTACHMENT(31, REPORTED),
    ISSUE_FILE(32, PUBLISHED),
    SUPERVISION_ITEM(33, ASSIGNED),
    ITEM_UNIT(34, ASSIGNED),
    ITEM_ORDER(35, ASSIGNED),
    ITEM_REPLY(36, REPORTED),
    ITEM_FILE(37, ASSIGNED),
    PROGRAMME_ACT(39, PUBLISHED),
    PROGRAMME_REPLY(40, REPORTED),
    CHECKLIST(41, KEPT),
    CHECKLIST_RULE(42, KEPT),
    AUDIT(43, KEPT),
    AUDIT_SITE(44, KEPT),
    AUDIT_RECORD(45, KEPT),
    AUDIT_ANSWER(46, KEPT),
    AUDIT_FILE(47, KEPT),
    AUDIT_KIT(48, KEPT),
    INSPECTION(50, KEPT),
    INSPECTION_UNIT(51, KEPT),
    CONCLUSION(52, ASSIGNED),
    REVIEW(53, ASSIGNED),
    WHISTLE(54, REPORTED),
    WHISTLE_UNIT(55, REPORTED),
    CONSULTATION(58, KEPT),
    JOINT_ACTION(59, KEPT),
    SAMPLE(60, KEPT),
    SAMPLE_ENTRY(61, KEPT),
    RETURN_VISIT(62, KEPT),
    MODEL_CASE(63, PUBLISHED),
    PROBLEM_LEDGER(64, KEPT),
    PROBLEM(65, KEPT),
    PROBLEM_SOURCE(66, KEPT),
    MONTH_CLOSE(70, KEPT),
    MEETING(72, KEPT),
    AGENDA_ITEM(73, KEPT),
    DECISION(74, KEPT),
    PACK_TEXT(80, KEPT);

    private final int number;
    private final Scope scope;

    Table(int number, Scope scope) {
        this.number = number;
        this.scope = scope;
    }

    public int number() {
        return number;
    }

    public Scope scope() {
        return scope;
    }

    /// The table's name in the store, in `dump` and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name as people read it: the text `table.<table>`.
    public Sentence label() {
        return Sentence.of("table." + key());
    }

    /// The fields in the order of their columns.
    public List<Field> fields() {
        return Field.of(this);
    }

    /// The fields of each group, by group number; the life of the row (group 0) is not among them.
    public SortedMap<Integer, List<Field>> groups() {
        return Field.groupsOf(this);
    }

    /// The field with this column name, such as `content`.
    public Optional<Field> field(String key) {
        return fields().stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /// Whether rows of this table belong to one year's programme (and so carry a `programme` field).
    public boolean yearly() {
        return field("programme").isPresent();
    }

    public static Optional<Table> numbered(int number) {
        return Arrays.stream(values()).filter(t -> t.number == number).findFirst();
    }

    public static Optional<Table> named(String key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
    }
}
