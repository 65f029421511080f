package org.yiti.app.ledger;

import org.yiti.model.ledger.LedgerReading;
import org.yiti.model.ledger.Mapping;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.ledger.SheetKind;
import org.yiti.model.ledger.SheetRow.Bucket;
import org.yiti.model.ledger.Understood;

/// One sheet of a ledger file and how it is understood.
///
/// @param taken whether it is to be imported
/// @param corrected whether a person said, now or the last time, what its columns mean
public record LedgerPage(Sheet sheet, Understood understood, boolean taken, boolean corrected) {
    /// A sheet by the likeliest mapping: taken if it is a task ledger with at least one task, or with rows that
    /// cannot be tasks, so that the reason of each is told.
    static LedgerPage of(Sheet sheet, boolean hidden) {
        var understood = LedgerReading.of(sheet);
        boolean ledger =
                understood.mapping().kind() == SheetKind.TASK_LEDGER
                        && !(understood.tasks().isEmpty()
                                && understood.rows(Bucket.REJECTED).isEmpty());
        return new LedgerPage(sheet, understood, ledger && !hidden, false);
    }

    public Mapping mapping() {
        return understood.mapping();
    }

    /// The sheet read again as a person says it is to be read.
    public LedgerPage as(Mapping mapping) {
        return new LedgerPage(sheet, new LedgerReading(sheet, mapping).read(), true, true);
    }

    public LedgerPage taking(boolean take) {
        return new LedgerPage(sheet, understood, take, corrected);
    }

    /// The sheet read again with another issue for rows that name none; nothing to remember.
    LedgerPage withDefaultIssue(String issue) {
        var mapping = mapping().withDefaultIssue(issue);
        return new LedgerPage(sheet, new Understood(mapping, understood.rows()), taken, corrected);
    }
}
