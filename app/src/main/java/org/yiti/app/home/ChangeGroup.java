package org.yiti.app.home;

import org.yiti.model.figure.ChangeKind;
import org.yiti.model.programme.Light;
import org.yiti.model.record.Code;

/// What changes since the last meeting are told as, the worst first. Never stored.
enum ChangeGroup implements Code {
    NEWLY_OVERDUE(Light.OVERDUE),
    /// Supervision items whose date has passed since.
    ITEM_OVERDUE(Light.OVERDUE),
    TURNED_BEHIND(Light.BEHIND),
    GONE_SILENT(Light.SILENT),
    /// What meetings decided and is not done.
    DECISION_OPEN(Light.DUE_SOON),
    /// The year's figures that read differently.
    FIGURES(Light.NOT_STARTED),
    /// Numbers that had been reported and now read differently (修订).
    REVISED(Light.NOT_STARTED),
    RE_DATED(Light.NOT_STARTED),
    NEW_TASK(Light.NOT_STARTED),
    REMOVED(Light.NOT_STARTED),
    CLEARED(Light.NORMAL),
    DONE(Light.DONE),
    DECISION_DONE(Light.DONE);

    private final Light light;

    ChangeGroup(Light light) {
        this.light = light;
    }

    /// The shape that stands before it.
    Light light() {
        return light;
    }

    /// Whether it came about since then, not only stands so.
    boolean isChange() {
        return this != DECISION_OPEN && this != DECISION_DONE;
    }

    static ChangeGroup of(ChangeKind kind) {
        return switch (kind) {
            case NEWLY_OVERDUE -> NEWLY_OVERDUE;
            case TURNED_BEHIND -> TURNED_BEHIND;
            case GONE_SILENT -> GONE_SILENT;
            case REMOVED -> REMOVED;
            case RE_DATED -> RE_DATED;
            case REPORT_REVISED -> REVISED;
            case NEW_TASK -> NEW_TASK;
            case CLEARED -> CLEARED;
            case DONE -> DONE;
        };
    }
}
