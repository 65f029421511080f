package org.yiti.app.block.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BlockPlan;
import org.yiti.model.edit.BlockPlan.Fate;
import org.yiti.model.edit.BulkEdits;
import org.yiti.model.edit.BulkWish;
import org.yiti.model.edit.Typing;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Step;

/// What a bulk change is about to do, told before it is done.
///
/// @param at what it was worked out on
/// @param tasks how many tasks change
/// @param cells how many of their cells
/// @param refused how many cells stay as they are because they must
/// @param units the units it concerns, by name
/// @param lines the refused cells, then those that change; the first of many
/// @param more how many lines are left out
record BulkPreview(
        Snapshot at,
        int tasks,
        int cells,
        int refused,
        List<String> units,
        List<Line> lines,
        int more,
        Step step) {
    private static final int MOST_LINES = 80;

    /// One cell.
    ///
    /// @param why it stays as it is; null where it changes
    record Line(String no, String cell, String before, String after, @Nullable Sentence why) {}

    static BulkPreview of(
            Snapshot at,
            Typing typing,
            Texts texts,
            List<UUID> tasks,
            List<BulkWish> wishes,
            Progress progress) {
        var edits = new BulkEdits(at.book(), typing);
        var plan = edits.plan(tasks, wishes, progress);
        var changed = new HashSet<UUID>();
        var named = new LinkedHashSet<Sentence>();
        int cells = 0;
        int refused = 0;
        for (var cell : plan.cells()) {
            switch (cell.fate()) {
                case Fate.Changed() -> {
                    changed.add(cell.text().task());
                    named.add(cell.text().cell().label());
                    cells++;
                }
                case Fate.Refused _ -> refused++;
                case Fate.Same() -> {}
            }
        }
        var lines = lines(at, texts, plan);
        return new BulkPreview(
                at,
                changed.size(),
                cells,
                refused,
                units(at, edits.units(plan)),
                lines,
                cells + refused - lines.size(),
                Step.of(step(changed.size(), named), plan.changes()));
    }

    /// What the history calls it; a log keeps sentences in sentences, but no lists.
    static Sentence step(int tasks, Set<Sentence> fields) {
        var named =
                fields.stream()
                        .reduce((before, next) -> Sentence.of("list.next", before, next))
                        .orElse(Sentence.of("bulk.none"));
        return Sentence.of("step.bulk", tasks, named);
    }

    /// In the official order.
    private static List<String> units(Snapshot at, Set<UUID> concerned) {
        return at.units().units().stream()
                .filter(unit -> concerned.contains(unit.id()))
                .map(unit -> unit.label())
                .toList();
    }

    private static List<Line> lines(Snapshot at, Texts texts, BlockPlan plan) {
        var before = new TaskWords(at, at.book(), texts);
        var book = at.book().with(plan.changes());
        var after = new TaskWords(at, book, texts);
        var refused = new ArrayList<Line>();
        var changed = new ArrayList<Line>();
        for (var cell : plan.cells()) {
            var list = cell.fate() instanceof Fate.Refused ? refused : changed;
            if (list.size() == MOST_LINES || cell.fate() instanceof Fate.Same) {
                continue;
            }
            var was = at.book().task(cell.text().task());
            var is = book.task(cell.text().task());
            var what = cell.text().cell();
            list.add(
                    new Line(
                            was.map(Task::no).orElse("?"),
                            texts.say(what.label()),
                            was.map(task -> before.of(task, what)).orElse(""),
                            is.map(task -> after.of(task, what)).orElse(""),
                            cell.fate() instanceof Fate.Refused(var why) ? why : null));
        }
        refused.addAll(changed);
        return List.copyOf(refused.subList(0, Math.min(MOST_LINES, refused.size())));
    }
}
