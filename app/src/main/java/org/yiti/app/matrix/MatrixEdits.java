package org.yiti.app.matrix;

import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.Edited;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What typing into a month's cell changes. A report that is finished here counts as reported, as one that
/// comes in a ledger does; while it is still being typed it stays a draft, which no light counts.
final class MatrixEdits {
    private final CellEdits edits;

    MatrixEdits(Snapshot at, String federation, Texts texts) {
        this.edits = new CellEdits(at.book(), at.units(), federation, texts::label);
    }

    Edited draft(Task task, int month, Field field, String typed) {
        return edits.month(task, month, field, typed);
    }

    Edited finish(Task task, int month, Field field, String typed) {
        return field.table() == Table.MONTH_REPORT
                ? edits.report(task, month, field, typed)
                : draft(task, month, field, typed);
    }
}
