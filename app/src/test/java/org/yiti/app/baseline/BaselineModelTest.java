package org.yiti.app.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.baseline.Comparison.Filter;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

class BaselineModelTest {
    @TempDir Path folder;

    private final FakeStore store = new FakeStore();
    private final UUID programme =
            store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
    private final UUID issue =
            store.add(
                    Table.ISSUE,
                    Map.of(
                            ISSUE_PROGRAMME,
                            programme,
                            ISSUE_NO,
                            3,
                            ISSUE_NAME,
                            "拖欠工资",
                            ISSUE_STATUS,
                            IssueStatus.AWAITING_APPROVAL.name()));
    private final UUID task =
            store.add(
                    Table.TASK,
                    Map.of(
                            TASK_PROGRAMME,
                            programme,
                            TASK_ISSUE,
                            issue,
                            TASK_NO,
                            "03-01",
                            TASK_CONTENT,
                            "检查用工",
                            TASK_DUE_DATE,
                            LocalDate.of(2021, 6, 30)));
    private final Desk desk = desk();
    private final Navigator navigator = new Navigator(new Route.Home());
    private final BaselineModel model =
            new BaselineModel(
                    desk,
                    new Texts(Locale.CHINESE),
                    new DirectJobRunner(),
                    new Notices(),
                    navigator,
                    issue);

    private Desk desk() {
        var clock = Clock.fixed(Instant.parse("2021-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var made =
                new Desk(
                        store,
                        new DirectJobRunner(),
                        new Notices(),
                        clock,
                        new Actor("zhang", "张三"));
        made.open(Optional.empty());
        return made;
    }

    private Optional<Sentence> freeze(String name, String by, boolean deploy) {
        return model.freeze(new BaselineModel.Entry(name, by, "2021.1.15", "", "", deploy, false));
    }

    private void edit(Change change) {
        desk.record(Step.of(Sentence.of("step.sample"), change));
    }

    private Comparison comparison() {
        return model.comparison().orElseThrow();
    }

    @Test
    void freezingNeedsANameAndWhoApproved() {
        assertThat(freeze("", "专班", false).map(Sentence::key)).contains("baseline.no-name");
        assertThat(freeze("年初", " ", false).map(Sentence::key)).contains("baseline.no-approver");
        assertThat(model.baselines()).isEmpty();
        assertThat(freeze("年初", "专班", false)).isEmpty();
        assertThat(model.baseline().orElseThrow().approvedOn()).isEqualTo("2021-01-15");
        assertThat(comparison().lines()).isEmpty();
    }

    @Test
    void approvingDeploysTheIssueInTheSameStepAndOneUndoTakesBothBack() {
        freeze("年初", "专班", true);
        assertThat(model.issue().map(Issue::status)).contains(IssueStatus.DEPLOYED);
        desk.undo();
        assertThat(model.issue().map(Issue::status)).contains(IssueStatus.AWAITING_APPROVAL);
        assertThat(model.baselines()).isEmpty();
    }

    @Test
    void aChangeIsShownWithItsReasonAndCountedInItsMonth() {
        freeze("年初", "专班", false);
        edit(Change.Put.of(task, TASK_DUE_DATE, LocalDate.of(2021, 9, 30)));
        assertThat(comparison().lines())
                .extracting(l -> l.kind() + l.subject() + l.cell() + l.before() + l.after())
                .containsExactly("修改03-01 检查用工完成时限2021-06-302021-09-30");
        assertThat(comparison().count(Filter.UNEXPLAINED)).isEqualTo(1);
        assertThat(comparison().rows(Filter.THIS_MONTH)).isZero();

        model.explain(comparison().lines().getFirst(), "市政府批示");
        model.agreedBy(comparison().lines().getFirst(), "王副市长");
        assertThat(comparison().count(Filter.UNEXPLAINED)).isZero();
        assertThat(comparison().rows(Filter.THIS_MONTH)).isEqualTo(1);
        model.agreedOn(comparison().lines().getFirst(), "2021.5.6");
        assertThat(comparison().rows(Filter.THIS_MONTH)).isZero();
        assertThat(comparison().lines().getFirst().agreedBy()).isEqualTo("王副市长");
        assertThat(model.agreedOn(comparison().lines().getFirst(), "哪天")).isPresent();

        edit(Change.Put.of(task, TASK_DUE_DATE, LocalDate.of(2021, 10, 31)));
        assertThat(comparison().count(Filter.UNEXPLAINED)).isEqualTo(1);
        assertThat(comparison().lines().getFirst().reason()).isEqualTo("市政府批示");
        desk.undo();
        assertThat(comparison().count(Filter.UNEXPLAINED)).isZero();
    }

    @Test
    void aDifferenceLeadsToItsCell() {
        freeze("年初", "专班", false);
        edit(Change.Put.of(task, TASK_CONTENT, "复查"));
        model.open(comparison().lines().getFirst());
        assertThat(navigator.routeProperty().get())
                .isEqualTo(
                        new Route.IssuePage(
                                issue,
                                Route.IssueTab.TASKS,
                                Optional.of(new Route.Cell(task, "TASK_CONTENT"))));
    }

    @Test
    void removingABaselineTakesItsReasonsAlong() {
        freeze("年初", "专班", false);
        edit(Change.Put.of(task, TASK_CONTENT, "复查"));
        model.explain(comparison().lines().getFirst(), "批示");
        model.remove(model.baseline().orElseThrow());
        assertThat(model.baselines()).isEmpty();
        desk.undo();
        assertThat(comparison().count(Filter.UNEXPLAINED)).isZero();
    }

    @Test
    void whatIsShownIsExported() throws Exception {
        freeze("年初", "专班", false);
        edit(Change.Put.of(task, TASK_CONTENT, "复查"));
        var file = folder.resolve("清单.xlsx");
        model.export(file, comparison(), Filter.ALL);
        var sheet = new WorkbookReader().read(file, Progress.SILENT).getFirst();
        var shown =
                sheet.rows().stream()
                        .map(row -> row.stream().map(cell -> cell.shown()).toList())
                        .toList();
        assertThat(shown.getFirst()).contains("03 拖欠工资 调整清单");
        assertThat(shown.getLast())
                .containsSubsequence(List.of("修改", "任务", "03-01 复查", "检查用工", "复查", "未说明"));
    }

    // --- marks in lists of tasks ---

    private final BaselineMarks marks =
            new BaselineMarks(
                    desk, new DirectJobRunner(), new Notices(), new Texts(Locale.CHINESE));

    private Optional<String> mark(String place) {
        return marks.cellsProperty().get().note(task, place);
    }

    @Test
    void cellsThatAreNotAsApprovedAreMarkedWithWhatWasApprovedAndWhy() {
        freeze("年初", "专班", false);
        marks.follow(new SimpleBooleanProperty(true), Optional.of(issue));
        assertThat(marks.cellsProperty().get()).isEqualTo(MarkedCells.NONE);
        edit(Change.Put.of(task, TASK_CONTENT, "检查用工和工资"));
        assertThat(mark("TASK_CONTENT")).as("the switch is off").isEmpty();

        marks.onProperty().set(true);
        assertThat(mark("TASK_CONTENT")).contains("批准时任务内容：检查用工；尚未说明原因");
        assertThat(mark("TASK_DUE_DATE")).isEmpty();
        assertThat(marks.onPaper()).containsExactly("标 * 的格与基线“年初”不同");
        model.explain(comparison().lines().getFirst(), "按市领导要求补充");
        assertThat(mark("TASK_CONTENT")).contains("批准时任务内容：检查用工；原因：按市领导要求补充");

        edit(Change.Put.of(task, TASK_CONTENT, "检查用工"));
        assertThat(mark("TASK_CONTENT")).isEmpty();
        assertThat(marks.onPaper()).isEmpty();
    }

    @Test
    void newTasksAndMonthsAreMarkedWhereTheListsShowThem() {
        freeze("年初", "专班", false);
        marks.onProperty().set(true);
        marks.follow(new SimpleBooleanProperty(true), Optional.empty());
        var plan =
                Map.<org.yiti.model.record.Field, Object>of(
                        MONTH_PLAN_PROGRAMME,
                        programme,
                        MONTH_PLAN_TASK,
                        task,
                        MONTH_PLAN_MONTH,
                        5,
                        MONTH_PLAN_TEXT,
                        "完成联调");
        edit(new Change.Add(Table.MONTH_PLAN, new UUID(7, 5), plan));
        assertThat(mark(MarkedCells.month(5)).orElseThrow()).contains("（空）");
        var fresh = new UUID(7, 7);
        edit(
                new Change.Add(
                        Table.TASK,
                        fresh,
                        Map.of(
                                TASK_PROGRAMME,
                                programme,
                                TASK_ISSUE,
                                issue,
                                TASK_NO,
                                "03-02",
                                TASK_CONTENT,
                                "补充任务")));
        var cells = marks.cellsProperty().get();
        assertThat(cells.note(fresh, MarkedCells.ROW)).contains("批准时没有这项任务；尚未说明原因");
        assertThat(cells.noteBut(task, List.of("m5"))).isEmpty();
        assertThat(cells.noteBut(fresh, List.of("m5"))).isPresent();
    }
}
