package org.yiti.app.hotline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.Issue;

/// One issue's requests, month by month.
///
/// @param months totals by month, 1 to 12; a month nobody brought in is not in it
record VolumeLine(Issue issue, Map<Integer, Total> months) {
    VolumeLine {
        months = Map.copyOf(months);
    }

    /// The issues of the open year in their order, those without any volume too.
    static List<VolumeLine> of(Snapshot at) {
        var byIssue = new HashMap<UUID, Map<Integer, Total>>();
        for (Total total : at.volumes()) {
            byIssue.computeIfAbsent(total.issue(), _ -> new HashMap<>()).put(total.month(), total);
        }
        var lines = new ArrayList<VolumeLine>();
        for (Issue issue : at.book().issues()) {
            lines.add(new VolumeLine(issue, byIssue.getOrDefault(issue.id(), Map.of())));
        }
        return List.copyOf(lines);
    }

    OptionalLong amount(VolumeKind kind, int month) {
        var total = months.get(month);
        return total == null ? OptionalLong.empty() : OptionalLong.of(kind.of(total));
    }

    /// The year so far; empty where no month is there.
    OptionalLong year(VolumeKind kind) {
        return months.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(months.values().stream().mapToLong(kind::of).sum());
    }
}
