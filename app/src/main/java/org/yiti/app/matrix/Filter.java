package org.yiti.app.matrix;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;

/// Which tasks the matrix shows: all that fit every part that is set.
///
/// @param issue tasks of this issue only
/// @param leadUnit tasks that this unit answers for
/// @param light tasks that show this light
/// @param text words in the task's number, content or remark, each of them
record Filter(Optional<UUID> issue, Optional<UUID> leadUnit, Optional<Light> light, String text) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    Filter withIssue(Optional<UUID> wanted) {
        return new Filter(wanted, leadUnit, light, text);
    }

    Filter withLeadUnit(Optional<UUID> wanted) {
        return new Filter(issue, wanted, light, text);
    }

    Filter withLight(Optional<Light> wanted) {
        return new Filter(issue, leadUnit, wanted, text);
    }

    Filter withText(String wanted) {
        return new Filter(issue, leadUnit, light, wanted);
    }

    /// The part of the year that the figures at the foot speak of.
    FigureScope scope() {
        return issue.<FigureScope>map(FigureScope.OfIssue::new)
                .or(() -> leadUnit.map(FigureScope.OfLeadUnit::new))
                .orElse(FigureScope.YEAR);
    }

    boolean fits(Snapshot at, Task task) {
        var lights = at.lights();
        return issue.filter(id -> !id.equals(task.issue())).isEmpty()
                && hasWords(task)
                && (leadUnit.isEmpty() || leadUnit.equals(lights.leadUnit(task)))
                && (light.isEmpty() || light.get() == lights.of(task).shown());
    }

    private boolean hasWords(Task task) {
        if (text.isBlank()) {
            return true;
        }
        var within =
                (task.no() + " " + task.content() + " " + task.remark()).toLowerCase(Locale.ROOT);
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!within.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
