package org.yiti.model.figure;

import org.yiti.model.record.Code;

/// What can have happened to a task between two moments, worst first.
public enum ChangeKind implements Code {
    NEWLY_OVERDUE("changed.newlyOverdue"),
    TURNED_BEHIND("changed.turnedBehind"),
    GONE_SILENT("changed.goneSilent"),
    REMOVED("changed.removed"),
    RE_DATED("changed.reDated"),
    REPORT_REVISED("changed.reportRevised"),
    NEW_TASK("changed.newTask"),
    CLEARED("changed.cleared"),
    DONE("changed.done");

    private final String sentenceKey;

    ChangeKind(String sentenceKey) {
        this.sentenceKey = sentenceKey;
    }

    String sentenceKey() {
        return sentenceKey;
    }
}
