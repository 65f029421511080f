package org.yiti.app.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.BlockDraft;
import org.yiti.app.grid.BlockOwner;
import org.yiti.app.grid.BlockRequest;
import org.yiti.app.grid.CellText;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BlockEdits;
import org.yiti.model.edit.BlockPlan;
import org.yiti.model.edit.BlockPlan.Fate;
import org.yiti.model.edit.MonthPattern;
import org.yiti.model.edit.NewTasks;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.Typing;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Changes many cells of tasks in one step, for a grid whose rows are tasks.
public final class TaskBlocks implements BlockOwner {
    /// More changes than this are worked in beside the screen's thread.
    private static final int MOST_AT_ONCE = 500;

    private final Desk desk;
    private final Notices notices;
    private final Function<Code, String> label;
    private final Supplier<TaskColumns> columns;
    private final Consumer<Step> record;
    private @Nullable Snapshot planned;

    /// @param columns what the columns stand for at the moment
    /// @param record does a step on the desk at once
    public TaskBlocks(
            Desk desk,
            Notices notices,
            Function<Code, String> label,
            Supplier<TaskColumns> columns,
            Consumer<Step> record) {
        this.desk = desk;
        this.notices = notices;
        this.label = label;
        this.columns = columns;
        this.record = record;
    }

    @Override
    public Planner planner() {
        var at = desk.snapshot().orElseThrow();
        planned = at;
        return new TaskPlanner(at, desk.typing(at, label), desk.store().rows(), columns.get());
    }

    @Override
    public boolean apply(BlockDraft draft) {
        if (desk.snapshot().filter(now -> now == planned).isEmpty()) {
            return false;
        }
        if (draft.step().changes().size() > MOST_AT_ONCE) {
            desk.recordLarge(draft.step());
        } else {
            record.accept(draft.step());
        }
        return true;
    }

    @Override
    public void failed(Exception cause) {
        notices.failed(cause);
    }

    @Override
    public boolean canGrow() {
        return columns.get().issue().isPresent();
    }

    @Override
    public Optional<Integer> month(String column) {
        var shown = columns.get();
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .filter(month -> shown.month(month).equals(column))
                .findFirst();
    }

    private record TaskPlanner(Snapshot at, Typing typing, Rows rows, TaskColumns columns)
            implements Planner {
        @Override
        public BlockDraft plan(BlockRequest request, Progress progress) {
            var texts = new ArrayList<BlockEdits.Text>();
            for (CellText text : request.texts()) {
                cell(request.act(), text.column())
                        .ifPresent(cell ->
                                texts.add(new BlockEdits.Text(text.row(), cell, text.text())));
            }
            var plan = new BlockEdits(at.book(), typing).plan(texts, added(request), progress);
            return new BlockDraft(fates(request, plan), step(request.act(), plan));
        }

        private Optional<TaskCell> cell(BlockRequest.Act act, String column) {
            return act == BlockRequest.Act.PATTERN
                    ? IntStream.rangeClosed(1, 12)
                            .filter(month -> columns.month(month).equals(column))
                            .mapToObj(MonthPattern::cell)
                            .findFirst()
                    : columns.cell(column);
        }

        private List<Change.Add> added(BlockRequest request) {
            var to = columns.issue().flatMap(at.book()::issue);
            if (to.isEmpty() || request.newRows().isEmpty()) {
                return List.of();
            }
            var beside = request.beside().flatMap(at.book()::task).stream().toList();
            var tasks =
                    new NewTasks(
                            at.book(),
                            to.get(),
                            rows.removed(Table.TASK),
                            Optional.empty(),
                            beside);
            return request.newRows().stream().map(tasks::next).toList();
        }

        /// The plan's cells stand in the order of the request's texts, without those that no cell takes.
        private List<Fate> fates(BlockRequest request, BlockPlan plan) {
            var planned = plan.cells().iterator();
            return request.texts().stream()
                    .map(text ->
                            cell(request.act(), text.column()).isPresent()
                                    ? planned.next().fate()
                                    : new Fate.Refused(Sentence.of("grid.block.read-only")))
                    .toList();
        }

        private static Step step(BlockRequest.Act act, BlockPlan plan) {
            long cells =
                    plan.cells().stream().filter(c -> c.fate() instanceof Fate.Changed).count();
            return Step.of(Sentence.of(name(act), cells), plan.changes());
        }

        private static String name(BlockRequest.Act act) {
            return switch (act) {
                case PASTE -> "step.block.paste";
                case CUT -> "step.block.cut";
                case CLEAR -> "step.block.clear";
                case FILL -> "step.block.fill";
                case PATTERN -> "step.block.pattern";
            };
        }

        @Override
        public BlockRequest pattern(List<UUID> tasks, List<Integer> months, String text) {
            var pattern = new MonthPattern(at.book());
            var texts =
                    tasks.stream()
                            .flatMap(task -> pattern.texts(task, months, text).stream())
                            .map(this::shown)
                            .toList();
            return new BlockRequest(
                    BlockRequest.Act.PATTERN, texts, List.of(), Optional.<UUID>empty());
        }

        private CellText shown(BlockEdits.Text text) {
            var month = ((TaskCell.MonthField) text.cell()).month();
            return new CellText(text.task(), columns.month(month), text.typed());
        }
    }
}
