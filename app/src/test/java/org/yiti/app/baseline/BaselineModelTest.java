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
}
