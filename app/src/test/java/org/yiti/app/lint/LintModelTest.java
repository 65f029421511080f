package org.yiti.app.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.lint.LintRule;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// An issue in which all but one task's done criterion is there, and nobody leads it.
class LintModelTest {
    private final FakeStore store = new FakeStore();
    private final UUID programme =
            store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
    private final UUID unit = store.add(Table.UNIT, Map.of(UNIT_NAME, "市人力社保局"));
    private final UUID issue =
            add(
                    Table.ISSUE,
                    Map.of(
                            ISSUE_NO,
                            3,
                            ISSUE_NAME,
                            "拖欠工资",
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
    private final UUID task =
            add(
                    Table.TASK,
                    Map.of(
                            TASK_ISSUE,
                            issue,
                            TASK_NO,
                            "03-01",
                            Field.TASK_CONTENT,
                            "检查用工",
                            TASK_LEAD_UNIT,
                            unit,
                            TASK_DUE_DATE,
                            LocalDate.of(2021, 6, 30)));
    private final Navigator navigator = new Navigator(new Route.Home());
    private final Desk desk;
    private final LintModel model;

    LintModelTest() {
        add(
                Table.MONTH_PLAN,
                Map.of(
                        MONTH_PLAN_TASK,
                        task,
                        MONTH_PLAN_MONTH,
                        6,
                        MONTH_PLAN_PERCENT,
                        new BigDecimal("100")));
        var plan =
                add(
                        Table.SOLUTION_PLAN,
                        Map.of(
                                SOLUTION_PLAN_ISSUE, issue,
                                SOLUTION_PLAN_SITUATION, "现状",
                                SOLUTION_PLAN_CAUSES, "原因",
                                SOLUTION_PLAN_GOAL, "目标",
                                SOLUTION_PLAN_MECHANISM, "机制"));
        var measure = add(Table.MEASURE, Map.of(MEASURE_SOLUTION_PLAN, plan, MEASURE_NO, 1));
        add(Table.MEASURE_LINK, Map.of(MEASURE_LINK_MEASURE, measure, MEASURE_LINK_TASK, task));
        add(Table.DUTY, Map.of(DUTY_ISSUE, issue, DUTY_UNIT, unit));
        add(Table.OUTCOME, Map.of(OUTCOME_ISSUE, issue, OUTCOME_NAME, "办结率"));
        var clock = Clock.fixed(Instant.parse("2021-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        desk =
                new Desk(
                        store,
                        new DirectJobRunner(),
                        new Notices(),
                        clock,
                        new Actor("zhang", "张三"));
        desk.open(Optional.empty());
        model = new LintModel(desk, new Texts(Locale.CHINESE), navigator, Optional.of(issue));
    }

    private UUID add(Table table, Map<Field, ?> values) {
        var all = new HashMap<Field, Object>(values);
        all.put(table.field("programme").orElseThrow(), programme);
        return store.add(table, all);
    }

    private LintLine line(LintRule rule) {
        return model.page().orElseThrow().lines().stream()
                .filter(line -> line.finding().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private void mend() {
        desk.record(
                Step.of(Sentence.of("step.sample"), Change.Put.of(issue, ISSUE_LEAD_UNIT, unit)));
    }

    private IssueStatus status() {
        return model.issue().map(Issue::status).orElseThrow();
    }

    @Test
    void anErrorIsNotExplainedAndClosesTheGate() {
        assertThat(model.explain(line(LintRule.ISSUE_LEAD), "不用").map(Sentence::key))
                .contains("lint.explain.error");
        assertThat(model.submit().map(Sentence::key)).contains("lint.gate.closed");
        assertThat(status()).isEqualTo(IssueStatus.DRAFT);
    }

    @Test
    void aFindingLeadsToItsCell() {
        model.open(line(LintRule.TASK_CRITERION));
        assertThat(navigator.routeProperty().get())
                .isEqualTo(
                        new Route.IssuePage(
                                issue,
                                Route.IssueTab.TASKS,
                                Optional.of(new Route.Cell(task, "TASK_DONE_CRITERION"))));
    }

    @Test
    void mendedAndExplainedTheListsAreHandedInAsOneStep() {
        mend();
        assertThat(model.submit()).isPresent();
        model.explain(line(LintRule.TASK_CRITERION), "年底一并明确");
        assertThat(line(LintRule.TASK_CRITERION))
                .extracting(LintLine::part, LintLine::explainedBy, LintLine::explainedOn)
                .containsExactly(LintLine.Part.EXPLAINED, "张三", "2021-06-30");
        assertThat(model.submit()).isEmpty();
        assertThat(status()).isEqualTo(IssueStatus.AWAITING_APPROVAL);
        assertThat(model.next()).isEmpty();
        assertThat(store.recorded().getLast().changes())
                .as("the state, and the act that leads there")
                .extracting(Change::table)
                .containsExactlyInAnyOrder(Table.ISSUE, Table.PROGRAMME_ACT);
        desk.undo();
        assertThat(status()).isEqualTo(IssueStatus.DRAFT);
    }

    @Test
    void anExplanationIsTakenBackByAnEmptyOne() {
        mend();
        model.explain(line(LintRule.TASK_CRITERION), "年底一并明确");
        model.explain(line(LintRule.TASK_CRITERION), " ");
        assertThat(line(LintRule.TASK_CRITERION).part()).isEqualTo(LintLine.Part.WARNINGS);
    }

    @Test
    void anExplainedWarningIsBackWhenTheTaskChanges() {
        mend();
        model.explain(line(LintRule.TASK_CRITERION), "年底一并明确");
        desk.record(
                Step.of(
                        Sentence.of("step.sample"),
                        Change.Put.of(task, Field.TASK_CONTENT, "复查用工")));
        assertThat(line(LintRule.TASK_CRITERION).part()).isEqualTo(LintLine.Part.WARNINGS);
        assertThat(line(LintRule.TASK_CRITERION).finding().back()).isTrue();
        model.explain(line(LintRule.TASK_CRITERION), "仍然年底明确");
        assertThat(line(LintRule.TASK_CRITERION).part()).isEqualTo(LintLine.Part.EXPLAINED);
    }
}
