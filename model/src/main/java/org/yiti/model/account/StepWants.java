package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.MergeRule;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;

/// What has to be allowed for each change of a step.
final class StepWants {
    private static final Set<ItemAction> ON_DATES =
            EnumSet.of(
                    ItemAction.APPLY_EXTENSION,
                    ItemAction.GRANT_EXTENSION,
                    ItemAction.DENY_EXTENSION,
                    ItemAction.PUT_ON_ACCOUNT,
                    ItemAction.STRIKE_OFF);
    private static final Set<ItemAction> ON_CHECKS =
            EnumSet.of(
                    ItemAction.ASSIGN_CHECK,
                    ItemAction.PASS_CHECK,
                    ItemAction.FAIL_CHECK,
                    ItemAction.WAIVE_CHECK,
                    ItemAction.START_LOOK_BACK,
                    ItemAction.ARCHIVE,
                    ItemAction.REOPEN);

    private static final Set<Table> SUBJECTS =
            EnumSet.of(Table.ISSUE, Table.TASK, Table.POLICY, Table.SOLUTION_PLAN);

    private final StepRows rows;
    private final Set<UUID> made;
    private final InspectionWants inspections;
    private final Map<UUID, Row> acts = new HashMap<>();

    /// @param made rows that the step which is taken back, or done again, had made: they go and come with it, which is no
    ///     deleting
    StepWants(StepRows rows, Step step, Set<UUID> made) {
        this.rows = rows;
        this.made = made;
        inspections = new InspectionWants(rows, step.kind() instanceof StepKind.Undo);
        for (Change change : step.changes()) {
            if (change.table() == Table.PROGRAMME_ACT || change.table() == Table.PROGRAMME_REPLY) {
                rows.find(change.table(), change.row()).ifPresent(this::subject);
            }
        }
    }

    /// Notes what an act is about: that it then stands in another state follows from the act.
    private void subject(Row act) {
        act.table().fields().stream()
                .filter(field -> field.target().filter(SUBJECTS::contains).isPresent())
                .map(act::reference)
                .filter(Objects::nonNull)
                .forEach(id -> acts.put(id, act));
    }

    List<Wanted> of(Change change) {
        return switch (change) {
            case Change.Add _, Change.Put _ -> writing(change);
            case Change.Remove _, Change.Restore _ -> {
                boolean wrote = TableMatters.part(change.table()) || made.contains(change.row());
                yield wrote ? writing(change) : List.of(Wanted.to(Right.APPROVE, Matter.DELETING));
            }
        };
    }

    private List<Wanted> writing(Change change) {
        return switch (change.table()) {
            case INSPECTION, CONCLUSION, REVIEW -> inspections.of(change);
            default -> List.of(one(change));
        };
    }

    private Wanted one(Change change) {
        var act = acts.get(change.row());
        if (act != null && onlyState(change)) {
            return programmeAct(act);
        }
        return switch (change.table()) {
            case ITEM_ORDER, ITEM_REPLY ->
                    rows.find(change.table(), change.row())
                            .map(StepWants::act)
                            .orElse(itemByClerk());
            case PROGRAMME_ACT, PROGRAMME_REPLY ->
                    rows.find(change.table(), change.row())
                            .map(StepWants::programmeAct)
                            .orElse(Wanted.act(Matter.PROGRAMME, Hand.APPROVER));
            case ITEM_FILE ->
                    above(change, ITEM_FILE_ITEM_ORDER, Table.ITEM_ORDER)
                            .map(StepWants::act)
                            .orElse(itemByClerk());
            case ATTACHMENT ->
                    above(change, ATTACHMENT_ITEM_REPLY, Table.ITEM_REPLY)
                            .map(StepWants::act)
                            .orElse(Wanted.to(Right.WRITE, Matter.PROGRESS));
            default -> {
                var matter = TableMatters.of(change.table());
                yield matter == Matter.ITEM ? itemByClerk() : Wanted.to(Right.WRITE, matter);
            }
        };
    }

    /// What the changed row hangs on.
    private Optional<Row> above(Change change, Field reference, Table table) {
        return rows.find(change.table(), change.row())
                .map(row -> row.reference(reference))
                .flatMap(id -> rows.find(table, id));
    }

    private static Wanted itemByClerk() {
        return Wanted.act(Matter.ITEM, Hand.CLERK);
    }

    /// An act of an item's story, by the hand that did it.
    private static Wanted act(Row row) {
        boolean order = row.table() == Table.ITEM_ORDER;
        var action =
                Code.read(
                        ItemAction.class, row.text(order ? ITEM_ORDER_ACTION : ITEM_REPLY_ACTION));
        var said = Code.read(Hand.class, row.text(order ? ITEM_ORDER_HAND : ITEM_REPLY_HAND));
        var hand = said.orElse(order ? Hand.APPROVER : Hand.UNIT_HEAD);
        return Wanted.act(action.map(StepWants::matter).orElse(Matter.ITEM), hand);
    }

    /// An act on an issue, a task, a policy or a plan; what a unit replies is its progress.
    private static Wanted programmeAct(Row row) {
        boolean ofOffice = row.table() == Table.PROGRAMME_ACT;
        var said =
                Code.read(
                        Hand.class, row.text(ofOffice ? PROGRAMME_ACT_HAND : PROGRAMME_REPLY_HAND));
        return ofOffice
                ? Wanted.act(
                        row.reference(PROGRAMME_ACT_SOLUTION_PLAN) == null
                                ? Matter.PROGRAMME
                                : Matter.SOLUTION_PLAN,
                        said.orElse(Hand.APPROVER))
                : Wanted.act(Matter.PROGRESS, said.orElse(Hand.UNIT_HEAD));
    }

    private static boolean onlyState(Change change) {
        return change instanceof Change.Put(var _, var _, var values)
                && values.keySet().stream().allMatch(f -> f.mergeRule() == MergeRule.STATE);
    }

    static Matter matter(ItemAction action) {
        if (ON_DATES.contains(action)) {
            return Matter.EXTENSION;
        }
        return ON_CHECKS.contains(action) ? Matter.CHECK : Matter.ITEM;
    }
}
