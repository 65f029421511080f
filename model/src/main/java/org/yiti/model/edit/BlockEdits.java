package org.yiti.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;

/// Folds many texts over the year's book, each over what the ones before it left: a pasted block, a fill, a bulk
/// change, a table that came back. Only a plan comes of it.
public final class BlockEdits {
    /// A text for a cell.
    ///
    /// @param task a task of the book, or one of the new ones
    public record Text(UUID task, TaskCell cell, String typed) {}

    private static final int REPORT_EVERY = 256;

    private final YearBook book;
    private final Typing typing;

    public BlockEdits(YearBook book, Typing typing) {
        this.book = book;
        this.typing = typing;
    }

    /// @param added changes that make new tasks, which texts may go into
    public BlockPlan plan(List<Text> texts, List<Change.Add> added, Progress progress) {
        var rows = new LinkedHashMap<UUID, TaskFold>();
        added.forEach(task ->
                rows.put(task.row(), new TaskFold(book.aboutTask(task.row()), typing, task)));
        var cells = new ArrayList<BlockPlan.Planned>(texts.size());
        for (Text text : texts) {
            if (cells.size() % REPORT_EVERY == 0) {
                progress.checkpoint();
                progress.report(cells.size(), texts.size(), Sentence.of("edit.block.planning"));
            }
            var row =
                    rows.computeIfAbsent(
                            text.task(), id -> new TaskFold(book.aboutTask(id), typing));
            cells.add(new BlockPlan.Planned(text, row.take(text)));
        }
        var changes = new ArrayList<Change>();
        rows.values().forEach(row -> changes.addAll(row.changes()));
        return new BlockPlan(changes, cells, added.stream().map(Change::row).toList());
    }

    /// One task with its units and months, as the texts so far leave it.
    private static final class TaskFold {
        private final Typing typing;
        private final Map<UUID, Change> changes = new LinkedHashMap<>();
        private YearBook now;

        TaskFold(YearBook now, Typing typing) {
            this.now = now;
            this.typing = typing;
        }

        TaskFold(YearBook now, Typing typing, Change.Add task) {
            this(now, typing);
            keep(List.of(task));
        }

        List<Change> changes() {
            return List.copyOf(changes.values());
        }

        BlockPlan.Fate take(Text text) {
            var task = now.task(text.task());
            if (task.isEmpty()) {
                return new BlockPlan.Fate.Refused(Sentence.of("edit.task.gone"));
            }
            return switch (new TaskEdits(now, typing).type(task.get(), text.cell(), text.typed())) {
                case Edited.Refused(var why) -> new BlockPlan.Fate.Refused(why);
                case Edited.Accepted(var done) when done.isEmpty() -> new BlockPlan.Fate.Same();
                case Edited.Accepted(var done) -> {
                    keep(done);
                    yield new BlockPlan.Fate.Changed();
                }
            };
        }

        private void keep(List<Change> done) {
            now = now.with(done);
            done.forEach(change ->
                    changes.compute(
                            change.row(),
                            (_, before) ->
                                    before == null ? change : Changes.together(before, change)));
        }
    }
}
