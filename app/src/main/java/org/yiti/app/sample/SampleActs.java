package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// What was done to tasks and policies of the sample year: changes that were granted, and requests that wait for an
/// approver.
final class SampleActs {
    private static final LocalDate ASKED = LocalDate.of(SampleYear.YEAR, 6, 21);
    private static final String UNIT_PERSON = "王芳（示例）";
    private static final String CLERK = "张敏（示例）";
    private static final String APPROVER = "刘主任（示例）";

    private final RowNames names;

    SampleActs(RowNames names) {
        this.names = names;
    }

    void write(Changes changes, List<SampleIssue> issues) {
        granted(
                changes,
                "03-05-03",
                new Wish.Cell("plan.8.text", "推进第一阶段（示例）", "推进第二阶段（示例）"),
                "汛期延后进场，按新工期安排（示例）");
        asked(
                changes,
                last(issues.get(4)),
                new Wish.Cell("due_date", "12月底前", SampleYear.YEAR + 1 + "-03-31"),
                "涉及跨年施工，年内完不成（示例）");
        asked(
                changes,
                last(issues.get(10)),
                new Wish.Cell("quantity_target", "", "80"),
                "摸排后底数增加（示例）");
        cancelled(changes);
    }

    private static String last(SampleIssue issue) {
        return SampleTasks.number(issue, issue.tasks() - 1);
    }

    private void granted(Changes changes, String no, Wish.Cell cell, String reason) {
        reply(changes, no, cell, reason, LocalDate.of(SampleYear.YEAR, 4, 12));
        changes.add(
                id(Table.PROGRAMME_ACT, no),
                PROGRAMME_ACT_PROGRAMME,
                names.programme(),
                PROGRAMME_ACT_TASK,
                names.task(no),
                PROGRAMME_ACT_NUMBER,
                2,
                PROGRAMME_ACT_ACTION,
                ProgrammeAction.GRANT_CHANGE.name(),
                PROGRAMME_ACT_BEFORE,
                TaskStatus.ADJUSTING.name(),
                PROGRAMME_ACT_AFTER,
                TaskStatus.IN_PROGRESS.name(),
                PROGRAMME_ACT_DAY,
                LocalDate.of(SampleYear.YEAR, 4, 15),
                PROGRAMME_ACT_BY_NAME,
                APPROVER,
                PROGRAMME_ACT_HAND,
                Hand.APPROVER.name());
    }

    private void asked(Changes changes, String no, Wish.Cell cell, String reason) {
        reply(changes, no, cell, reason, ASKED);
    }

    private void reply(Changes changes, String no, Wish.Cell cell, String reason, LocalDate day) {
        changes.add(
                id(Table.PROGRAMME_REPLY, no),
                PROGRAMME_REPLY_PROGRAMME,
                names.programme(),
                PROGRAMME_REPLY_TASK,
                names.task(no),
                PROGRAMME_REPLY_NUMBER,
                1,
                PROGRAMME_REPLY_ACTION,
                ProgrammeAction.APPLY_CHANGE.name(),
                PROGRAMME_REPLY_BEFORE,
                TaskStatus.IN_PROGRESS.name(),
                PROGRAMME_REPLY_AFTER,
                TaskStatus.ADJUSTING.name(),
                PROGRAMME_REPLY_DAY,
                day,
                PROGRAMME_REPLY_BY_NAME,
                UNIT_PERSON,
                PROGRAMME_REPLY_HAND,
                Hand.LIAISON.name(),
                PROGRAMME_REPLY_REASON,
                reason,
                PROGRAMME_REPLY_WISH,
                new Wish(List.of(cell)).write());
    }

    /// The stage of a policy that is still being worked on; empty for others.
    private static String stage(Change.Add policy) {
        return Code.read(PolicyStage.class, (String) policy.values().get(POLICY_STAGE))
                .filter(stage -> stage.compareTo(PolicyStage.REVIEW) <= 0)
                .map(Enum::name)
                .orElse("");
    }

    /// The last policy that is still worked on is to be cancelled.
    private void cancelled(Changes changes) {
        var planned =
                changes.all().stream()
                        .filter(change -> change.table() == Table.POLICY)
                        .map(Change.Add.class::cast)
                        .filter(add -> !stage(add).isEmpty())
                        .reduce((_, later) -> later);
        planned.ifPresent(policy ->
                changes.add(
                        id(Table.PROGRAMME_ACT, policy.row().toString()),
                        PROGRAMME_ACT_PROGRAMME,
                        names.programme(),
                        PROGRAMME_ACT_POLICY,
                        policy.row(),
                        PROGRAMME_ACT_NUMBER,
                        1,
                        PROGRAMME_ACT_ACTION,
                        ProgrammeAction.PROPOSE_CANCEL.name(),
                        PROGRAMME_ACT_BEFORE,
                        stage(policy),
                        PROGRAMME_ACT_AFTER,
                        stage(policy),
                        PROGRAMME_ACT_DAY,
                        ASKED,
                        PROGRAMME_ACT_BY_NAME,
                        CLERK,
                        PROGRAMME_ACT_HAND,
                        Hand.CLERK.name(),
                        PROGRAMME_ACT_REASON,
                        "内容已并入市级方案，不再单独出台（示例）"));
    }

    private UUID id(Table table, String key) {
        return RowIds.named(names.federation(), table, names.owner(), "sample", key);
    }
}
