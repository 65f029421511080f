package org.yiti.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.lint.LintRule.*;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// Starts from an issue in which nothing is found, and takes one thing away at a time.
class LintTest {
    private final YearBookFixture year = new YearBookFixture(2021);
    private final List<Row> register = new ArrayList<>();
    private final UUID labour = unit("市人力社保局", null);
    private final UUID police = unit("市公安局", null);
    private final UUID issue = year.issue(3, "拖欠工资");
    private final UUID task = year.task(issue, "03-01-01");
    private final UUID helper =
            year.add(
                    Table.TASK_UNIT,
                    Map.of(
                            TASK_UNIT_TASK,
                            task,
                            TASK_UNIT_UNIT,
                            police,
                            TASK_UNIT_ROLE,
                            "COOPERATING"));
    private final UUID march = quantity(3, "50", "40");
    private final UUID june = quantity(6, "100", "60");
    private final UUID plan =
            year.add(
                    Table.SOLUTION_PLAN,
                    Map.of(
                            SOLUTION_PLAN_ISSUE, issue,
                            SOLUTION_PLAN_VERSION, 1,
                            SOLUTION_PLAN_SITUATION, "现状",
                            SOLUTION_PLAN_CAUSES, "原因",
                            SOLUTION_PLAN_GOAL, "目标",
                            SOLUTION_PLAN_MECHANISM, "机制"));
    private final UUID measure =
            year.add(
                    Table.MEASURE,
                    Map.of(MEASURE_SOLUTION_PLAN, plan, MEASURE_NO, 1, MEASURE_TEXT, "摸底"));
    private final UUID link =
            year.add(
                    Table.MEASURE_LINK,
                    Map.of(MEASURE_LINK_MEASURE, measure, MEASURE_LINK_TASK, task));
    private final UUID duty =
            year.add(Table.DUTY, Map.of(DUTY_ISSUE, issue, DUTY_UNIT, labour, DUTY_TEXT, "统筹"));
    private final UUID policy = year.policy(issue, "03-P1", PolicyStage.PLANNED);
    private final UUID outcome =
            year.add(Table.OUTCOME, Map.of(OUTCOME_ISSUE, issue, OUTCOME_NAME, "办结率"));

    LintTest() {
        year.set(
                Table.ISSUE,
                issue,
                Map.of(
                        ISSUE_LEAD_UNIT,
                        labour,
                        Field.ISSUE_GOAL,
                        "清零",
                        ISSUE_REASON_COMPLAINED,
                        "多",
                        ISSUE_REASON_VOLUME,
                        "大",
                        ISSUE_REASON_MOVABLE,
                        "能",
                        ISSUE_REASON_POLICY,
                        "要"));
        year.set(
                Table.TASK,
                task,
                Map.of(
                        Field.TASK_CONTENT,
                        "检查",
                        TASK_DONE_CRITERION,
                        "查完",
                        TASK_LEAD_UNIT,
                        labour,
                        TASK_DUE_DATE,
                        LocalDate.of(2021, 6, 30),
                        TASK_QUANTITY_TARGET,
                        new BigDecimal("100"),
                        Field.TASK_QUANTITY_UNIT,
                        "户"));
        year.set(
                Table.POLICY,
                policy,
                Map.of(POLICY_TITLE, "办法", POLICY_PLAN_MONTH, 5, Field.POLICY_DRAFTER, "局"));
    }

    private UUID quantity(int month, String percent, String quantity) {
        var id = year.plan(task, month, percent);
        year.set(id, MONTH_PLAN_QUANTITY, new BigDecimal(quantity));
        return id;
    }

    private UUID unit(String name, @Nullable LocalDate to) {
        var id = new UUID(1, register.size() + 1);
        var values = new HashMap<Field, Object>(Map.of(UNIT_NAME, name));
        if (to != null) {
            values.put(UNIT_ACTIVE_TO, to);
        }
        register.add(Row.of(Table.UNIT, id, values));
        return id;
    }

    private List<Finding> findings() {
        var book = year.book();
        return new Lint(book, new UnitRegister(register)).of(book.issue(issue).orElseThrow());
    }

    private List<LintRule> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    @Test
    void a_complete_issue_passes() {
        assertThat(findings()).isEmpty();
        assertThat(Gate.of(findings()).clean()).isTrue();
    }

    @Test
    void what_an_issue_lacks_is_named() {
        year.set(issue, ISSUE_LEAD_UNIT, null);
        year.set(issue, Field.ISSUE_GOAL, null);
        year.set(issue, ISSUE_REASON_VOLUME, null);
        year.remove(Table.OUTCOME, outcome);
        year.set(march, MONTH_PLAN_PERCENT, null);
        year.set(march, MONTH_PLAN_QUANTITY, null);
        year.set(june, MONTH_PLAN_PERCENT, null);
        year.set(june, MONTH_PLAN_QUANTITY, null);
        year.set(june, MONTH_PLAN_TEXT, "完成");
        assertThat(rules())
                .containsExactlyInAnyOrder(
                        ISSUE_LEAD,
                        LintRule.ISSUE_GOAL,
                        ISSUE_REASONS,
                        LintRule.ISSUE_OUTCOME,
                        ISSUE_TRAJECTORY);
    }

    @Test
    void what_a_plan_lacks_is_named() {
        year.set(plan, SOLUTION_PLAN_CAUSES, null);
        year.remove(Table.MEASURE_LINK, link);
        assertThat(findings())
                .extracting(f -> f.rule() + " " + f.spot().field())
                .containsExactlyInAnyOrder(
                        "PLAN_SECTION SOLUTION_PLAN_CAUSES", "MEASURE_CARRIER MEASURE_TEXT");
        year.remove(Table.MEASURE, measure);
        assertThat(rules()).contains(MEASURE_MISSING);
        year.remove(Table.SOLUTION_PLAN, plan);
        assertThat(rules()).containsExactly(PLAN_MISSING);
    }

    @Test
    void what_a_task_lacks_is_named() {
        year.set(task, Field.TASK_CONTENT, null);
        year.set(task, TASK_DONE_CRITERION, null);
        year.set(task, TASK_LEAD_UNIT, null);
        year.set(task, TASK_DUE_DATE, null);
        year.set(task, Field.TASK_QUANTITY_UNIT, null);
        year.remove(Table.MONTH_PLAN, march);
        year.remove(Table.MONTH_PLAN, june);
        assertThat(rules())
                .contains(
                        LintRule.TASK_CONTENT,
                        TASK_CRITERION,
                        TASK_LEAD,
                        TASK_DUE,
                        LintRule.TASK_QUANTITY_UNIT,
                        TASK_MONTHS);
        year.set(task, TASK_LONG_TERM, true);
        assertThat(rules()).doesNotContain(TASK_DUE);
    }

    @Test
    void months_have_to_add_up() {
        year.set(june, MONTH_PLAN_QUANTITY, new BigDecimal("50"));
        assertThat(rules()).containsExactly(TASK_QUANTITY_SUM);
        year.set(june, MONTH_PLAN_QUANTITY, new BigDecimal("60"));
        year.set(june, MONTH_PLAN_PERCENT, new BigDecimal("40"));
        assertThat(findings())
                .extracting(f -> f.rule() + " " + f.spot().month())
                .containsExactly("TASK_PERCENT_FALLS 6", "TASK_PERCENT_END 6");
        year.set(june, MONTH_PLAN_PERCENT, new BigDecimal("100"));
        year.set(task, TASK_DUE_DATE, LocalDate.of(2021, 9, 30));
        assertThat(rules()).containsExactly(TASK_DUE_UNPLANNED);
    }

    @Test
    void units_have_to_be_there() {
        year.set(helper, TASK_UNIT_UNIT, labour);
        assertThat(rules()).containsExactly(TASK_UNIT_LEAD);
        year.set(helper, TASK_UNIT_UNIT, new UUID(9, 9));
        assertThat(rules()).containsExactly(TASK_UNIT_UNKNOWN);
        year.set(helper, TASK_UNIT_UNIT, unit("市老局", LocalDate.of(2021, 3, 1)));
        assertThat(rules()).containsExactly(TASK_UNIT_DISSOLVED);
        year.set(task, TASK_DUE_DATE, LocalDate.of(2021, 2, 1));
        assertThat(rules()).isEmpty();
    }

    @Test
    void numbers_fit_the_issue_and_each_other() {
        year.task(issue, "03-7", Map.of(TASK_STATUS, "CANCELLED"));
        assertThat(rules()).isEmpty();
        year.set(task, TASK_NO, "3-1");
        assertThat(rules()).containsExactly(TASK_NO_PATTERN);
        year.set(task, TASK_NO, "03-7");
        assertThat(rules()).containsExactly(TASK_NO_TWICE);
    }

    @Test
    void duties_policies_and_people_are_looked_at() {
        year.set(duty, DUTY_UNIT, unit("市司法局", null));
        year.set(policy, POLICY_PLAN_MONTH, null);
        year.set(policy, Field.POLICY_DRAFTER, null);
        register.add(
                Row.of(
                        Table.PERSON,
                        new UUID(5, 1),
                        Map.of(PERSON_UNIT, labour, PERSON_NAME, "王某")));
        assertThat(rules())
                .containsExactlyInAnyOrder(
                        DUTY_TASK, POLICY_MONTH, LintRule.POLICY_DRAFTER, LintRule.PERSON_PHONE);
        year.set(policy, Field.POLICY_STAGE, PolicyStage.CANCELLED.name());
        year.remove(Table.DUTY, duty);
        assertThat(rules()).containsExactlyInAnyOrder(DUTY_MISSING, LintRule.PERSON_PHONE);
    }

    @Test
    void an_explained_warning_is_back_when_its_row_changes() {
        year.set(task, TASK_DONE_CRITERION, null);
        var finding = findings().getFirst();
        assertThat(Gate.of(findings())).isEqualTo(new Gate(0, 1, 0));
        note(finding);
        assertThat(findings().getFirst().explained()).isTrue();
        assertThat(Gate.of(findings())).isEqualTo(new Gate(0, 0, 1));
        assertThat(Gate.of(findings()).clean()).isTrue();
        year.set(task, TASK_REMARK, "与计划无关");
        assertThat(findings().getFirst().explained()).isTrue();
        year.set(task, Field.TASK_CONTENT, "改查别的");
        var back = findings().getFirst();
        assertThat(back.explained()).isFalse();
        assertThat(back.back()).isTrue();
        assertThat(Gate.of(findings()).clean()).isFalse();
    }

    @Test
    void an_error_cannot_be_explained() {
        year.set(task, TASK_DUE_DATE, null);
        note(findings().getFirst());
        assertThat(findings().getFirst().explained()).isFalse();
        assertThat(Gate.of(findings())).isEqualTo(new Gate(1, 0, 0));
    }

    private void note(Finding finding) {
        year.add(
                Table.LINT_NOTE,
                Map.of(
                        LINT_NOTE_ISSUE, issue,
                        LINT_NOTE_RULE, finding.rule().name(),
                        LINT_NOTE_SUBJECT, finding.spot().key(),
                        LINT_NOTE_SEEN, finding.seen(),
                        LINT_NOTE_EXPLANATION, "经专班同意"));
    }

    @Test
    void only_lists_that_are_not_approved_are_handed_in() {
        assertThat(Gate.next(IssueStatus.DRAFT)).contains(IssueStatus.AWAITING_APPROVAL);
        assertThat(Gate.next(IssueStatus.ADJUSTING)).contains(IssueStatus.AWAITING_APPROVAL);
        assertThat(Gate.next(IssueStatus.IN_PROGRESS)).isEmpty();
    }
}
