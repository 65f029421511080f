package org.yiti.app.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.baseline.Diff;
import org.yiti.model.baseline.Difference;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.baseline.Kind;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Table;

/// The cells of tasks that are no longer as the newest baseline of their issue has them, each with a sentence that says
/// what was approved and why it moved.
///
/// @param notes by task and place; places are `row` for the task as a whole, `m5` for a month, a unit's role, or the
///     name of a field
/// @param baselines names of the baselines that were compared with
public record MarkedCells(Map<UUID, Map<String, String>> notes, List<String> baselines) {
    public static final String ROW = "row";
    public static final MarkedCells NONE = new MarkedCells(Map.of(), List.of());

    /// The place of a month.
    public static String month(int month) {
        return "m" + month;
    }

    /// @param frozen what baselines hold, read once each
    static MarkedCells of(
            Snapshot at,
            Texts texts,
            List<Issue> issues,
            Map<UUID, Frozen> frozen,
            Progress progress) {
        var notes = new HashMap<UUID, Map<String, String>>();
        var names = new ArrayList<String>();
        for (Issue issue : issues) {
            progress.checkpoint();
            for (Baseline baseline : newest(at, issue)) {
                var held = frozen.get(baseline.id());
                if (held != null) {
                    add(notes, at, texts, issue, baseline, held);
                    names.add(baseline.name());
                }
            }
        }
        return new MarkedCells(Map.copyOf(notes), names.stream().distinct().toList());
    }

    static List<Baseline> newest(Snapshot at, Issue issue) {
        return at.book().baselinesOf(issue.id()).reversed().stream().limit(1).toList();
    }

    private static void add(
            Map<UUID, Map<String, String>> notes,
            Snapshot at,
            Texts texts,
            Issue issue,
            Baseline baseline,
            Frozen frozen) {
        var words = new ContentWords(at, texts, frozen.unitNames());
        for (Difference each : new Diff(at.book(), issue).since(baseline, frozen)) {
            if (each.subject().table() == Table.TASK && each.kind() != Kind.REMOVED) {
                notes.computeIfAbsent(each.subject().row(), _ -> new LinkedHashMap<>())
                        .merge(
                                place(each),
                                note(each, words, texts),
                                (one, next) -> one + "\n" + next);
            }
        }
    }

    private static String place(Difference difference) {
        var cell = difference.cell();
        if (difference.kind() != Kind.CHANGED) {
            return ROW;
        }
        return cell.month() > 0 ? month(cell.month()) : cell.key();
    }

    private static String note(Difference difference, ContentWords words, Texts texts) {
        var before = words.of(difference.before());
        var was =
                difference.kind() == Kind.ADDED
                        ? texts.tr("baseline.mark.added")
                        : texts.tr(
                                "baseline.mark.was",
                                difference.cell().label(),
                                before.isEmpty() ? texts.tr("baseline.mark.empty") : before);
        return difference.explained()
                ? texts.tr(
                        "baseline.mark.why",
                        was,
                        difference.reason().map(reason -> reason.reason()).orElse(""))
                : texts.tr("baseline.mark.unexplained", was);
    }

    public Optional<String> note(UUID task, String place) {
        return Optional.ofNullable(notes.getOrDefault(task, Map.of()).get(place));
    }

    /// What is said of all places of a task but some.
    public Optional<String> noteBut(UUID task, List<String> places) {
        var all =
                notes.getOrDefault(task, Map.of()).entrySet().stream()
                        .filter(each -> !places.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
