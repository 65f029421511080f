package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.app.issue.SmallYear.key;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.block.TaskRows;
import org.yiti.app.issue.HistoryModel.Line.Detail;
import org.yiti.app.issue.HistoryModel.Line.More;
import org.yiti.app.issue.HistoryModel.Line.Step;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskNumber;
import org.yiti.model.programme.Duty;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class IssueModelsTest {
    private final SmallYear year = new SmallYear();
    private final TasksModel tasks = new TasksModel(year.model);

    @Test
    void theListShowsTheThemesFocusMonthUntilTheIssueHasItsOwn() {
        var list = new IssueListModel(year.editing, year.navigator);
        assertThat(line(list).focusMonth()).isEqualTo(6);
        assertThat(list.setFocusMonth(line(list).issue(), "7月")).isEmpty();
        assertThat(line(list).focusMonth()).isEqualTo(7);
        assertThat(key(list.setFocusMonth(line(list).issue(), "13")))
                .isEqualTo("issue.month.unknown");
    }

    private static IssueListModel.Line line(IssueListModel list) {
        return list.lines().getValue().orElseThrow().getFirst();
    }

    @Test
    void aNewIssueGetsTheNextNumberOfItsOwnRow() {
        var list = new IssueListModel(year.editing, year.navigator);
        list.add(IssueOrigin.LISTED, _ -> {});
        list.add(IssueOrigin.OWN, _ -> {});
        assertThat(list.lines().getValue().orElseThrow())
                .extracting(each -> each.issue().code())
                .containsExactly("03", "04", "X01");
    }

    @Test
    void openingAnIssueGoesToItsOverview() {
        new IssueListModel(year.editing, year.navigator).open(year.issue);
        assertThat(year.navigator.routeProperty().get())
                .isEqualTo(new Route.IssuePage(year.issue, Route.IssueTab.OVERVIEW));
    }

    @Test
    void aNumberInTheRecycleBinIsNotGivenAgain() {
        new TaskRows(year.desk, year.notices).remove(List.of(year.task(year.second)));
        var added = new ArrayList<UUID>();
        tasks.add(Optional.empty(), tasks.tasks(), added::add);
        assertThat(year.task(added.getFirst()).no()).isEqualTo("03-03");
        assertThat(tasks.tasks()).extracting(task -> task.no()).containsExactly("03-01", "03-03");
    }

    @Test
    void aNewTaskIsCountedInTheWayTheIssueHasBegun() {
        var plan = new PlanModel(year.model);
        plan.addVersion();
        plan.addMeasure();
        var measure = Optional.of(plan.measures().getFirst());
        var all = tasks.tasks();
        assertThat(TaskNumber.head("03", measure, List.of(), all)).isEqualTo("03");
        assertThat(TaskNumber.head("03", measure, List.of(), List.of())).isEqualTo("03-01");
        assertThat(TaskNumber.next("03-01", List.of("03-01-02", "03-02-07", "03-09")))
                .isEqualTo("03-01-03");
    }

    @Test
    void aRemovedTaskComesBackOutOfTheRecycleBin() {
        new TaskRows(year.desk, year.notices).remove(List.of(year.task(year.second)));
        tasks.bin(bin -> bin.forEach(tasks::restore));
        assertThat(tasks.tasks()).extracting(task -> task.no()).containsExactly("03-01", "03-02");
    }

    @Test
    void whoeverReportedATaskCannotVerifyIt() {
        year.editing.draft(
                year.task(year.first), new TaskCell.MonthField(5, MONTH_REPORT_PERCENT), "100");
        tasks.submit(tasks.report(year.task(year.first), 5).orElseThrow());
        assertThat(key(status("完成"))).isEqualTo("act.typed.refused");
        assertThat(year.task(year.first).status()).isNotEqualTo(TaskStatus.DONE);
    }

    private Optional<Sentence> status(String typed) {
        return year.editing.type(year.task(year.first), new TaskCell.Status(), typed);
    }

    @Test
    void takingBackDoneClearsVerifierAndDate() {
        assertThat(status("完成：现场已看")).isEmpty();
        assertThat(year.task(year.first).status()).isEqualTo(TaskStatus.DONE);
        assertThat(year.task(year.first).verifiedBy()).isEqualTo("张三");
        assertThat(year.task(year.first).doneOn()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(status("推进中")).isPresent();
        assertThat(status("推进中：复查发现未整改")).isEmpty();
        assertThat(year.task(year.first).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(year.task(year.first).doneOn()).isNull();
        assertThat(year.task(year.first).verifiedBy()).isEmpty();
    }

    @Test
    void aReportCountsOnceItIsHandedIn() {
        year.editing.draft(
                year.task(year.first), new TaskCell.MonthField(5, MONTH_REPORT_PERCENT), "40");
        assertThat(year.now().lights().trajectory(year.task(year.first)).actual(6)).isEmpty();
        tasks.submit(tasks.report(year.task(year.first), 5).orElseThrow());
        assertThat(year.now().lights().trajectory(year.task(year.first)).actual(6)).isPresent();
        assertThat(tasks.report(year.task(year.first), 5).orElseThrow().state())
                .isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aMonthsCellTakesWordsAndNumbers() {
        year.editing.type(year.task(year.first), new TaskCell.Month(5), "60%");
        year.editing.type(year.task(year.first), new TaskCell.Month(5), "联调中");
        year.editing.type(year.task(year.first), new TaskCell.Month(8), "完成接口");
        var book = year.now().book();
        assertThat(book.report(year.first, 5).orElseThrow().percent()).isEqualByComparingTo("60");
        assertThat(book.report(year.first, 5).orElseThrow().text()).isEqualTo("联调中");
        assertThat(book.plan(year.first, 8).orElseThrow().text()).isEqualTo("完成接口");
    }

    @Test
    void aManualLightNeedsAReasonAndCanBeTakenBack() {
        var task = year.task(year.first);
        assertThat(key(tasks.override(task, Light.BEHIND, " ", "张三")))
                .isEqualTo("issue.override.no-reason");
        assertThat(tasks.override(task, Light.BEHIND, "部门反映困难", "张三")).isEmpty();
        assertThat(year.now().lights().of(task).shown()).isEqualTo(Light.BEHIND);
        tasks.clearOverride(task);
        assertThat(year.now().lights().of(task).adjusted()).isFalse();
    }

    @Test
    void typedUnitsTakeThePlaceOfThoseThatStood() {
        var task = year.task(year.first);
        assertThat(
                        year.editing.type(
                                task, new TaskCell.Units(TaskUnitRole.COOPERATING), "市公安局、市人力社保局"))
                .isEmpty();
        assertThat(year.editing.type(task, new TaskCell.Units(TaskUnitRole.COOPERATING), "市公安局"))
                .isEmpty();
        assertThat(tasks.units(task, TaskUnitRole.COOPERATING)).containsExactly("市公安局");
        assertThat(
                        key(
                                year.editing.type(
                                        task, new TaskCell.Units(TaskUnitRole.COOPERATING), "火星局")))
                .isEqualTo("edit.unit.unknown");
    }

    @Test
    void aNewVersionCopiesThePlanWithMeasuresAndLinks() {
        var plan = new PlanModel(year.model);
        plan.addVersion();
        year.editing.type(plan.plan().orElseThrow().row(), SOLUTION_PLAN_CAUSES, "层层转包");
        plan.addMeasure();
        plan.link(plan.measures().getFirst(), year.task(year.first));
        plan.addVersion();

        assertThat(plan.versions()).hasSize(2);
        assertThat(plan.plan().orElseThrow().version()).isEqualTo(2);
        assertThat(plan.plan().orElseThrow().causes()).isEqualTo("层层转包");
        assertThat(plan.carriersOf(plan.measures().getFirst())).hasSize(1);
        plan.unlink(plan.carriersOf(plan.measures().getFirst()).getFirst());
        assertThat(plan.carriersOf(plan.measures().getFirst())).isEmpty();
        plan.choose(plan.versions().getFirst());
        assertThat(plan.carriersOf(plan.measures().getFirst())).hasSize(1);
    }

    @Test
    void aTaskMadeForAMeasureIsLinkedToItInOneStep() {
        var plan = new PlanModel(year.model);
        plan.addVersion();
        plan.addMeasure();
        Measure measure = plan.measures().getFirst();
        int steps = year.store.recorded().size();
        tasks.add(Optional.of(measure), List.of(), _ -> {});
        assertThat(plan.carriersOf(measure)).hasSize(1);
        assertThat(year.store.recorded()).hasSize(steps + 1);
    }

    @Test
    void choosingAnotherLeadChangesOnlyTheIssuesLeadUnit() {
        var duties = new DutiesModel(year.model);
        duties.add("市公安局");
        Duty duty = duties.lines().getFirst().duty();
        duties.setRole(duty, "主责单位", "主责单位");
        assertThat(year.model.issue().orElseThrow().leadUnit()).isEqualTo(year.police);
        assertThat(year.lastStep().changes()).hasSize(1);
        assertThat(duties.lines().getFirst().leads()).isTrue();
    }

    @Test
    void aDutyWithoutATaskOfItsUnitIsSeen() {
        var duties = new DutiesModel(year.model);
        duties.add("市公安局");
        duties.add("市人力社保局");
        assertThat(duties.lines()).extracting(DutiesModel.Line::tasks).containsExactly(0L, 2L);
        assertThat(key(duties.add("市公安局"))).isEqualTo("issue.duty.twice");
    }

    @Test
    void documentNumbersAreWrittenWithHexagonalBrackets() {
        assertThat(PoliciesModel.wellFormed("京政办发〔2021〕6号")).isTrue();
        assertThat(PoliciesModel.wellFormed("京政办发[2021]6号")).isFalse();
        assertThat(PoliciesModel.wellFormed("京政办发（2021）6号")).isFalse();
        assertThat(PoliciesModel.wellFormed("")).isTrue();
    }

    @Test
    void aStagesDateMakesItsRowOnceAndIsThenChanged() {
        var policies = new PoliciesModel(year.model);
        policies.add(_ -> {});
        var policy = policies.policies().getFirst();
        assertThat(policy.no()).isEqualTo("03-P1");
        policies.typeDate(policy, PolicyStage.DRAFTING, POLICY_STAGE_PLANNED_ON, "3月底");
        policies.typeDate(policy, PolicyStage.DRAFTING, POLICY_STAGE_ACTUAL_ON, "2021-04-02");
        assertThat(year.now().book().stepsOf(policy.id())).hasSize(1);
        var step = policies.step(policy, PolicyStage.DRAFTING).orElseThrow();
        assertThat(step.plannedOn()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(step.actualOn()).isEqualTo(LocalDate.of(2021, 4, 2));
        assertThat(
                        key(
                                policies.typeDate(
                                        policy,
                                        PolicyStage.REVIEW,
                                        POLICY_STAGE_PLANNED_ON,
                                        "不知道")))
                .isEqualTo("edit.date.unknown");
    }

    @Test
    void anOutcomeTakesOneValueForADate() {
        var overview = new OverviewModel(year.model);
        overview.addOutcome("追回工资");
        var outcome = overview.outcomes().getFirst().outcome();
        overview.addValue(outcome, "5月底", "120", "月报");
        overview.addValue(outcome, "2021-05-31", "130", "更正");
        assertThat(year.now().book().valuesOf(outcome.id())).hasSize(1);
        assertThat(overview.outcomes().getFirst().latest().orElseThrow().value())
                .isEqualByComparingTo("130");
        assertThat(key(overview.addValue(outcome, "", "", ""))).isEqualTo("issue.outcome.no-value");
    }

    @Test
    void theHistoryTellsInWordsWhatStoodBeforeAndAfter() {
        year.editing.type(year.task(year.first).row(), TASK_DUE_DATE, "6月底");
        year.editing.type(year.task(year.first).row(), TASK_LEAD_UNIT, "市公安局");
        var lines = history();
        var newest = (Step) lines.getFirst();
        assertThat(newest.who()).isEqualTo("张三");
        assertThat(newest.office()).isEqualTo("市督查室");
        assertThat(newest.action()).isEqualTo("修改任务 03-01的主责单位");
        assertThat(words(lines.get(1))).isEqualTo("任务 03-01的主责单位：市人力社保局 → 市公安局");
        assertThat(lines.subList(2, lines.size())).first().isInstanceOf(Step.class);
        assertThat(lines).extracting(this::words).contains("任务 03-01的完成时限：（空） → 2021-06-30");
    }

    @Test
    void theHistoryStillCallsARemovedTasksMonthsByNumber() {
        year.editing.draft(
                year.task(year.first), new TaskCell.MonthField(5, MONTH_REPORT_TEXT), "联调中");
        new TaskRows(year.desk, year.notices).remove(List.of(year.task(year.first)));
        var lines = history();
        assertThat(lines).extracting(this::words).contains("任务 03-01移入回收站");
        assertThat(words(lines.getLast())).startsWith("新增任务 03-01 5月进展：").contains("联调中");
        assertThat(((Detail) lines.getLast()).opens()).isPresent();
    }

    @Test
    void aChangeOpensTheCellThatItStandsIn() {
        year.editing.draft(
                year.task(year.second), new TaskCell.MonthField(5, MONTH_REPORT_TEXT), "联调中");
        var history = new HistoryModel(year.model, year.texts, year.desk.zone());
        history.read();
        history.go((Detail) history.lines().get().orElseThrow().getLast());
        assertThat(year.navigator.routeProperty().get())
                .isEqualTo(
                        new Route.IssuePage(
                                year.issue,
                                Route.IssueTab.TASKS,
                                Optional.of(new Route.Cell(year.second, "m-5"))));
    }

    @Test
    void theChangesOfAStepAreReadInTheOrderOfTheirTasksAndTheRestIsOpened() {
        var all = new ArrayList<Change>();
        for (int month = 12; month >= 1; month--) {
            for (UUID task : List.of(year.second, year.first)) {
                all.add(
                        Editing.newRow(
                                year.now(),
                                Table.MONTH_PLAN,
                                Map.of(
                                        MONTH_PLAN_TASK,
                                        task,
                                        MONTH_PLAN_MONTH,
                                        month,
                                        MONTH_PLAN_TEXT,
                                        "推进")));
            }
        }
        year.editing.record(Sentence.of("step.undo"), all);
        var history = new HistoryModel(year.model, year.texts, year.desk.zone());
        history.read();
        var lines = history.lines().get().orElseThrow();
        assertThat(lines).hasSize(14);
        assertThat(words(lines.get(1))).startsWith("新增任务 03-01 1月计划");
        assertThat(words(lines.get(12))).startsWith("新增任务 03-01 12月计划");
        assertThat(lines.getLast()).isInstanceOf(More.class);
        history.open((More) lines.getLast());
        assertThat(history.lines().get().orElseThrow())
                .hasSize(25)
                .last()
                .extracting(this::words)
                .asString()
                .startsWith("新增任务 03-02 12月计划");
    }

    private List<HistoryModel.Line> history() {
        var history = new HistoryModel(year.model, year.texts, year.desk.zone());
        history.read();
        return history.lines().get().orElseThrow();
    }

    private String words(HistoryModel.Line line) {
        return line instanceof Detail(var words, var _) ? words : "";
    }

    @Test
    void aRefusedFieldChangesNothing() {
        int steps = year.store.recorded().size();
        assertThat(key(year.editing.type(year.task(year.first).row(), TASK_DUE_DATE, "猴年马月")))
                .isEqualTo("edit.due.unknown");
        assertThat(year.store.recorded()).hasSize(steps);
    }

    @Test
    void undoTakesBackWhatWasTyped() {
        Map<Field, String> before = Map.of(ISSUE_NAME, year.model.issue().orElseThrow().name());
        year.editing.type(year.model.row().orElseThrow(), ISSUE_NAME, "欠薪");
        assertThat(year.model.issue().orElseThrow().name()).isEqualTo("欠薪");
        year.desk.undo();
        assertThat(year.model.issue().orElseThrow().name()).isEqualTo(before.get(ISSUE_NAME));
    }
}
