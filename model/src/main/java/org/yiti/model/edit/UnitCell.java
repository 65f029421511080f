package org.yiti.model.edit;

import static org.yiti.model.record.Field.TASK_UNIT_POSITION;
import static org.yiti.model.record.Field.TASK_UNIT_PROGRAMME;
import static org.yiti.model.record.Field.TASK_UNIT_ROLE;
import static org.yiti.model.record.Field.TASK_UNIT_TASK;
import static org.yiti.model.record.Field.TASK_UNIT_UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;

/// The units of a task in one role as a cell: their names with `、` between them.
record UnitCell(YearBook book, UnitRegister units, Task task) {
    private sealed interface Found {
        record All(List<UUID> units) implements Found {}

        record No(Sentence why) implements Found {}
    }

    /// Takes the typed units in place of those that stood; a group's name stands for its members.
    Edited put(TaskUnitRole role, String typed) {
        return switch (find(typed)) {
            case Found.No(var why) -> new Edited.Refused(why);
            case Found.All(var wanted) -> new Edited.Accepted(changes(role, wanted));
        };
    }

    /// What a cell is to hold, or why that cannot be said.
    sealed interface Text {
        record Of(String words) implements Text {}

        record No(Sentence why) implements Text {}
    }

    /// The units that stand and the typed ones.
    Text with(TaskUnitRole role, String typed) {
        return switch (find(typed)) {
            case Found.No(var why) -> new Text.No(why);
            case Found.All(var more) ->
                    new Text.Of(words(Stream.concat(standing(role), more.stream()).distinct()));
        };
    }

    /// The units that stand but for the typed ones.
    Text without(TaskUnitRole role, String typed) {
        return switch (find(typed)) {
            case Found.No(var why) -> new Text.No(why);
            case Found.All(var fewer) ->
                    new Text.Of(words(standing(role).filter(unit -> !fewer.contains(unit))));
        };
    }

    private Stream<UUID> standing(TaskUnitRole role) {
        return book.unitsOf(task.id()).stream()
                .filter(unit -> unit.role() == role)
                .map(TaskUnit::unit);
    }

    private String words(Stream<UUID> all) {
        return all.map(units::label).collect(Collectors.joining("、"));
    }

    private Found find(String typed) {
        var wanted = new ArrayList<UUID>();
        for (String name : typed.split("[、,，;；\\n]")) {
            if (name.isBlank()) {
                continue;
            }
            switch (units.find(name, book.programme().year())) {
                case UnitMatch.One(var unit) -> wanted.add(unit.id());
                case UnitMatch.Group(var _, var members) ->
                        members.forEach(member -> wanted.add(member.id()));
                case UnitMatch.Suggested(var near) -> {
                    return new Found.No(
                            Sentence.of("edit.unit.suggested", name, near.getFirst().label()));
                }
                case UnitMatch.Unknown() -> {
                    return new Found.No(Sentence.of("edit.unit.unknown", name));
                }
            }
        }
        return new Found.All(wanted.stream().distinct().toList());
    }

    private List<Change> changes(TaskUnitRole role, List<UUID> wanted) {
        var all = book.unitsOf(task.id());
        var standing = all.stream().filter(unit -> unit.role() == role).toList();
        var there = standing.stream().map(TaskUnit::unit).toList();
        var changes = new ArrayList<Change>();
        standing.stream()
                .filter(unit -> !wanted.contains(unit.unit()))
                .forEach(unit -> changes.add(new Change.Remove(Table.TASK_UNIT, unit.id())));
        int position = all.stream().mapToInt(TaskUnit::position).max().orElse(0);
        for (UUID unit : wanted) {
            if (!there.contains(unit)) {
                changes.add(added(role, unit, ++position));
            }
        }
        return changes;
    }

    private Change added(TaskUnitRole role, UUID unit, int position) {
        return new Change.Add(
                Table.TASK_UNIT,
                RowIds.fresh(),
                Map.of(
                        TASK_UNIT_PROGRAMME, book.programme().id(),
                        TASK_UNIT_TASK, task.id(),
                        TASK_UNIT_UNIT, unit,
                        TASK_UNIT_ROLE, role.name(),
                        TASK_UNIT_POSITION, position));
    }
}
