package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.Edited;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What typing into a month's cell changes. A report that is finished here counts as reported, as one that
/// comes in a ledger does; while it is still being typed it stays a draft, which no light counts.
final class MatrixEdits {
    private final Snapshot at;
    private final CellEdits edits;

    MatrixEdits(Snapshot at, String federation, Texts texts) {
        this.at = at;
        this.edits = new CellEdits(at.book(), at.units(), federation, texts::label);
    }

    Edited draft(Task task, int month, Shows shows, String typed) {
        return edits.month(task, month, shows.field(), typed);
    }

    Edited finish(Task task, int month, Shows shows, String typed) {
        return switch (draft(task, month, shows, typed)) {
            case Edited.Refused refused -> refused;
            case Edited.Accepted(var changes) ->
                    new Edited.Accepted(
                            shows.field().table() == Table.MONTH_REPORT
                                    ? submitted(task, month, changes, typed)
                                    : changes);
        };
    }

    private List<Change> submitted(Task task, int month, List<Change> changes, String typed) {
        var standing = at.book().report(task.id(), month);
        boolean open =
                standing.map(MonthReport::state)
                        .map(s -> s == ReportState.DRAFT || s == ReportState.RETURNED)
                        .orElse(true);
        if (!open || typed.isBlank()) {
            return changes;
        }
        if (changes.isEmpty()) {
            return standing.map(report -> submit(report.id())).stream().toList();
        }
        var all = new ArrayList<Change>();
        changes.forEach(change -> all.add(submitted(change)));
        return all;
    }

    private static Change submit(UUID report) {
        return Change.Put.of(report, Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
    }

    private static Change submitted(Change change) {
        return switch (change) {
            case Change.Add(var table, var row, var values) -> {
                Map<Field, Object> all = new EnumMap<>(values);
                all.put(Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
                yield new Change.Add(table, row, all);
            }
            case Change.Put(var table, var row, var values) -> {
                Map<Field, @Nullable Object> all = new EnumMap<>(values);
                all.put(Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
                yield new Change.Put(table, row, all);
            }
            case Change.Remove remove -> remove;
            case Change.Restore restore -> restore;
        };
    }
}
