package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.model.programme.Duty;
import org.yiti.model.programme.DutyRole;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// What the units of an issue's tasks mean for the issue itself: a lead that all tasks have leads an issue
/// without one, and every unit stands in the responsibility list. A duty that was removed stays removed.
final class IssueUnits {
    private final YearBook after;
    private final RowNames names;
    private final Set<UUID> binned;

    /// @param after the year as the import leaves it
    /// @param binned ids of rows in the recycle bin
    IssueUnits(YearBook after, RowNames names, Set<UUID> binned) {
        this.after = after;
        this.names = names;
        this.binned = binned;
    }

    List<Change> of(UUID id) {
        var changes = new ArrayList<Change>();
        after.issue(id)
                .ifPresent(issue -> {
                    var tasks = after.tasksOf(id);
                    var lead = Optional.ofNullable(issue.leadUnit());
                    if (lead.isEmpty()) {
                        lead = commonLead(tasks);
                        lead.ifPresent(unit ->
                                changes.add(Change.Put.of(id, Field.ISSUE_LEAD_UNIT, unit)));
                    }
                    changes.addAll(duties(issue, Stream.concat(lead.stream(), units(tasks))));
                });
        return changes;
    }

    private static Optional<UUID> commonLead(List<Task> tasks) {
        var leads = tasks.stream().map(t -> Optional.ofNullable(t.leadUnit())).distinct().toList();
        return leads.size() == 1 ? leads.getFirst() : Optional.empty();
    }

    /// Leads first, then those beside them, in the order of the tasks.
    private Stream<UUID> units(List<Task> tasks) {
        var leads = tasks.stream().flatMap(t -> Optional.ofNullable(t.leadUnit()).stream());
        var others = tasks.stream().flatMap(t -> after.unitsOf(t.id()).stream());
        return Stream.concat(leads, others.map(TaskUnit::unit));
    }

    private List<Change> duties(Issue issue, Stream<UUID> units) {
        var standing = after.dutiesOf(issue.id());
        var known = standing.stream().map(Duty::unit).collect(Collectors.toSet());
        int position = standing.stream().mapToInt(Duty::position).max().orElse(0);
        var changes = new ArrayList<Change>();
        for (UUID unit : units.collect(Collectors.toCollection(LinkedHashSet::new))) {
            var id = names.duty(issue.code(), unit);
            if (!known.contains(unit) && !binned.contains(id)) {
                changes.add(duty(id, issue, unit, ++position));
            }
        }
        return changes;
    }

    private Change duty(UUID id, Issue issue, UUID unit, int position) {
        // A row of this name may stand for another unit by now.
        boolean taken = after.row(Table.DUTY, id).isPresent();
        return new Change.Add(
                Table.DUTY,
                taken ? RowIds.fresh() : id,
                Map.of(
                        Field.DUTY_PROGRAMME, after.programme().id(),
                        Field.DUTY_ISSUE, issue.id(),
                        Field.DUTY_UNIT, unit,
                        Field.DUTY_ROLE, DutyRole.COOPERATING.name(),
                        Field.DUTY_POSITION, position));
    }
}
