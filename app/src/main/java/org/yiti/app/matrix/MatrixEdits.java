package org.yiti.app.matrix;

import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.Edited;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Table;

/// What typing into a month's cell changes. A report that is finished here counts as reported, as one that
/// comes in a ledger does; while it is still being typed it stays a draft, which no light counts.
final class MatrixEdits {
    private final CellEdits edits;

    MatrixEdits(Snapshot at, String federation, Texts texts) {
        this.edits = new CellEdits(at.book(), at.units(), federation, texts::label);
    }

    Edited draft(Task task, int month, Shows shows, String typed) {
        return edits.month(task, month, shows.field(), typed);
    }

    Edited finish(Task task, int month, Shows shows, String typed) {
        return shows.field().table() == Table.MONTH_REPORT
                ? edits.report(task, month, shows.field(), typed)
                : draft(task, month, shows, typed);
    }
}
