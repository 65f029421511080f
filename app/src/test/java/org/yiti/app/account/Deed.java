package org.yiti.app.account;

import static org.yiti.app.account.TestAccounts.SOMEBODY;
import static org.yiti.model.record.Field.*;

import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemSource;

/// What asks for each right in each matter: one deed of each, done at a store through its guard.
///
/// @param words for the printed table of permissions
/// @param owned whether it is done with what belongs to a unit
/// @param also who may do it by another right
/// @param doing does it
record Deed(String words, boolean owned, Predicate<Role> also, Doing doing) {
    static final String NAME = "某人";

    /// A deed with what belongs to a unit, or throws the refusal.
    interface Doing {
        void at(FakeStore store, GuardedStore open, Role role, UUID unit) throws YitiException;
    }

    private interface Made {
        Change of(FakeStore store, Role role, UUID unit);
    }

    private interface Other {
        void at(GuardedStore open) throws YitiException;
    }

    /// Empty where nothing that is built asks for it. Reading is looked at table by table, see `SightTest`.
    static Optional<Deed> of(Matter matter, Right right) {
        return Optional.ofNullable(
                switch (right) {
                    case READ, PUBLISH -> null;
                    case WRITE -> write(matter);
                    case APPROVE -> approve(matter);
                    case ENTER -> enter(matter);
                    case INSTRUCT ->
                            matter == Matter.ITEM
                                    ? step("以批示立项", (_, _, unit) -> instruction(unit))
                                            .or(ITEM_CLERK)
                                    : null;
                });
    }

    private static @Nullable Deed write(Matter matter) {
        return switch (matter) {
            case USERS -> adds("加一个单位", UNIT_NAME, "某单位");
            case SECRECY -> other("撤销对一个库的信任", open -> open.exchange().revoke(SOMEBODY, "x"));
            case PROGRAMME ->
                    step("加一项任务", (_, _, unit) -> add(TASK_CONTENT, "建库", TASK_LEAD_UNIT, unit));
            case SOLUTION_PLAN ->
                    step(
                            "加一版解决方案",
                            (store, _, unit) ->
                                    add(
                                            SOLUTION_PLAN_VERSION,
                                            1,
                                            SOLUTION_PLAN_ISSUE,
                                            issue(store, unit)));
            case PROGRESS ->
                    step(
                                    "填一月进展",
                                    (store, _, unit) ->
                                            add(
                                                    MONTH_REPORT_TEXT,
                                                    "已完成",
                                                    MONTH_REPORT_TASK,
                                                    task(store, unit)))
                            .or(enters(Matter.PROGRESS));
            case ITEM ->
                    step(
                            "催办；单位反馈进展",
                            (store, role, unit) ->
                                    role.has(Hand.CLERK)
                                            ? order(store, unit, ItemAction.URGE, Hand.CLERK)
                                            : reply(
                                                    store,
                                                    unit,
                                                    ItemAction.PROGRESS,
                                                    Hand.LIAISON,
                                                    NAME));
            case CHECK ->
                    step(
                            "核验通过",
                            (store, _, unit) ->
                                    order(store, unit, ItemAction.PASS_CHECK, Hand.CLERK));
            case TICKETS -> adds("导入一月诉求量", VOLUME_RECEIVED, 5);
            case REPORT ->
                    step(
                            "写一个典型案例",
                            (_, _, unit) -> add(MODEL_CASE_TITLE, "加梯", MODEL_CASE_UNIT, unit));
            case INSPECTION -> adds("写一个督查方案", INSPECTION_TITLE, "专项督查");
            case PACKAGES -> other("导入数据包", Deed::accept);
            case AUDIT_LOG ->
                    other("导出全库", open -> open.dump(Writer.nullWriter()))
                            .or(role ->
                                    Permissions.grant(role, Matter.SECRECY).allows(Right.WRITE));
            case BACKUP ->
                    other(
                            "手动备份",
                            open -> open.backups().make(Backups.Occasion.BY_HAND, Progress.SILENT));
            case COMFORT -> adds("加一条常用语", PHRASE_TEXT, "请抓紧");
            case EXTENSION, SCORES, RANKING, DELETING -> null;
        };
    }

    private static @Nullable Deed approve(Matter matter) {
        return switch (matter) {
            case PROGRAMME ->
                    step(
                            "通过任务的变更申请",
                            (store, _, unit) ->
                                    act(
                                            PROGRAMME_ACT_TASK,
                                            task(store, unit),
                                            ProgrammeAction.GRANT_CHANGE));
            case SOLUTION_PLAN ->
                    step(
                            "批准解决方案",
                            (store, _, unit) ->
                                    act(
                                            PROGRAMME_ACT_SOLUTION_PLAN,
                                            store.add(
                                                    Table.SOLUTION_PLAN,
                                                    Map.of(
                                                            SOLUTION_PLAN_ISSUE,
                                                            issue(store, unit))),
                                            ProgrammeAction.APPROVE));
            case PROGRESS ->
                    step("单位负责人报完成", (store, _, unit) -> reply(task(store, unit), NAME))
                            .or(enters(Matter.PROGRESS));
            case ITEM -> acts("交办；单位负责人报办结", ItemAction.ISSUE, ItemAction.REPORT_DONE);
            case EXTENSION ->
                    acts("准予延期；单位负责人申请延期", ItemAction.GRANT_EXTENSION, ItemAction.APPLY_EXTENSION);
            case CHECK ->
                    step(
                            "免予核验",
                            (store, _, unit) ->
                                    order(store, unit, ItemAction.WAIVE_CHECK, Hand.APPROVER));
            case INSPECTION ->
                    step(
                            "批准督查方案",
                            (store, _, _) -> approval(store.add(Table.INSPECTION, SUBMITTED)));
            case DELETING ->
                    step(
                            "删除一项任务",
                            (store, _, unit) -> new Change.Remove(Table.TASK, task(store, unit)));
            case USERS,
                    SECRECY,
                    TICKETS,
                    SCORES,
                    RANKING,
                    REPORT,
                    PACKAGES,
                    AUDIT_LOG,
                    BACKUP,
                    COMFORT ->
                    null;
        };
    }

    private static @Nullable Deed enter(Matter matter) {
        return switch (matter) {
            case PROGRESS ->
                    step("代录单位负责人报的完成", (store, _, unit) -> reply(task(store, unit), PAPER));
            case ITEM -> entering("代录单位负责人报的办结", ItemAction.REPORT_DONE);
            case EXTENSION -> entering("代录单位的延期申请", ItemAction.APPLY_EXTENSION);
            default -> null;
        };
    }

    // --- kinds of deeds ---

    private static final String PAPER = "纸上的人";
    private static final Map<Field, Object> SUBMITTED =
            Map.of(INSPECTION_SUBMITTED_ON, LocalDate.of(2021, 6, 1));

    /// Who drafts items drafts one of an instruction, too.
    private static final Predicate<Role> ITEM_CLERK =
            role ->
                    role.has(Hand.CLERK)
                            && Permissions.grant(role, Matter.ITEM).allows(Right.WRITE);

    private static Predicate<Role> enters(Matter matter) {
        return role -> Permissions.grant(role, matter).allows(Right.ENTER);
    }

    private Deed or(Predicate<Role> more) {
        return new Deed(words, owned, more, doing);
    }

    private static Deed step(String words, Made made) {
        return new Deed(
                words,
                true,
                _ -> false,
                (store, open, role, unit) ->
                        open.recorder()
                                .record(
                                        SOMEBODY,
                                        Step.of(
                                                Sentence.of("step.undo"),
                                                made.of(store, role, unit))));
    }

    private static Deed other(String words, Other doing) {
        return new Deed(words, false, _ -> false, (_, open, _, _) -> doing.at(open));
    }

    private static Deed adds(String words, Field field, Object value) {
        var step =
                step(
                        words,
                        (_, _, _) ->
                                new Change.Add(
                                        field.table(), RowIds.fresh(), Map.of(field, value)));
        return new Deed(words, false, step.also, step.doing);
    }

    /// An approver's act on an item, or that of a unit's head.
    private static Deed acts(String words, ItemAction ofOffice, ItemAction ofUnit) {
        return step(
                words,
                (store, role, unit) ->
                        role.has(Hand.APPROVER)
                                ? order(store, unit, ofOffice, Hand.APPROVER)
                                : reply(store, unit, ofUnit, Hand.UNIT_HEAD, NAME));
    }

    private static Deed entering(String words, ItemAction ofUnit) {
        return step(words, (store, _, unit) -> reply(store, unit, ofUnit, Hand.UNIT_HEAD, PAPER));
    }

    private static void accept(GuardedStore open) throws YitiException {
        open.exchange().accept(SOMEBODY, Path.of("x"), Unlocking.NONE, Progress.SILENT);
    }

    // --- rows ---

    private static Change add(Field field, Object value, Field second, Object more) {
        return new Change.Add(field.table(), RowIds.fresh(), Map.of(field, value, second, more));
    }

    private static UUID task(FakeStore store, UUID unit) {
        return store.add(Table.TASK, Map.of(TASK_CONTENT, "建库", TASK_LEAD_UNIT, unit));
    }

    private static UUID issue(FakeStore store, UUID unit) {
        return store.add(Table.ISSUE, Map.of(ISSUE_LEAD_UNIT, unit));
    }

    private static UUID item(FakeStore store, UUID unit) {
        return store.add(Table.SUPERVISION_ITEM, Map.of(SUPERVISION_ITEM_LEAD_UNIT, unit));
    }

    private static Change act(Field about, UUID row, ProgrammeAction action) {
        return new Change.Add(
                Table.PROGRAMME_ACT,
                RowIds.fresh(),
                Map.of(
                        about,
                        row,
                        PROGRAMME_ACT_ACTION,
                        action.name(),
                        PROGRAMME_ACT_HAND,
                        Hand.APPROVER.name(),
                        PROGRAMME_ACT_BY_NAME,
                        NAME));
    }

    private static Change reply(UUID task, String by) {
        return new Change.Add(
                Table.PROGRAMME_REPLY,
                RowIds.fresh(),
                Map.of(
                        PROGRAMME_REPLY_TASK,
                        task,
                        PROGRAMME_REPLY_ACTION,
                        ProgrammeAction.REPORT_DONE.name(),
                        PROGRAMME_REPLY_HAND,
                        Hand.UNIT_HEAD.name(),
                        PROGRAMME_REPLY_BY_NAME,
                        by));
    }

    private static Change reply(
            FakeStore store, UUID unit, ItemAction action, Hand hand, String by) {
        return new Change.Add(
                Table.ITEM_REPLY,
                RowIds.fresh(),
                Map.of(
                        ITEM_REPLY_ITEM,
                        item(store, unit),
                        ITEM_REPLY_ACTION,
                        action.name(),
                        ITEM_REPLY_HAND,
                        hand.name(),
                        ITEM_REPLY_BY_NAME,
                        by));
    }

    private static Change order(FakeStore store, UUID unit, ItemAction action, Hand hand) {
        return new Change.Add(
                Table.ITEM_ORDER,
                RowIds.fresh(),
                Map.of(
                        ITEM_ORDER_ITEM,
                        item(store, unit),
                        ITEM_ORDER_ACTION,
                        action.name(),
                        ITEM_ORDER_HAND,
                        hand.name(),
                        ITEM_ORDER_BY_NAME,
                        NAME));
    }

    private static Change instruction(UUID unit) {
        return new Change.Add(
                Table.SUPERVISION_ITEM,
                RowIds.fresh(),
                Map.of(
                        SUPERVISION_ITEM_SOURCE,
                        ItemSource.INSTRUCTION.name(),
                        SUPERVISION_ITEM_LEAD_UNIT,
                        unit));
    }

    static Change approval(UUID plan) {
        return new Change.Put(
                Table.INSPECTION,
                plan,
                Map.of(
                        INSPECTION_APPROVED_ON,
                        LocalDate.of(2021, 6, 2),
                        INSPECTION_APPROVED_BY,
                        NAME,
                        INSPECTION_APPROVAL_BASIS,
                        "批示"));
    }
}
