package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemUnit;
import org.yiti.model.unit.UnitRegister;

/// The cooperating units of an item as they are typed: one a line, what falls to it behind a colon.
final class DraftUnits {
    record Line(UUID unit, String duty) {}

    private final CellEdits edits;

    DraftUnits(CellEdits edits) {
        this.edits = edits;
    }

    static String words(List<ItemUnit> units, UnitRegister register) {
        return units.stream()
                .map(unit ->
                        unit.duty().isEmpty()
                                ? register.label(unit.unit())
                                : register.label(unit.unit()) + "：" + unit.duty())
                .collect(Collectors.joining("\n"));
    }

    /// The names that are typed, as they are.
    static List<String> names(String typed) {
        return Arrays.stream(typed.split("\\R|、"))
                .map(line -> line.split("[：:]", 2)[0].strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// @param wrong takes in why a line cannot stand
    List<Line> read(String typed, List<Sentence> wrong) {
        var lines = new ArrayList<Line>();
        for (var line : typed.split("\\R|、")) {
            var parts = line.split("[：:]", 2);
            var name = parts[0].strip();
            if (name.isEmpty()) {
                continue;
            }
            switch (edits.read(null, ITEM_UNIT_UNIT, name)) {
                case FieldReader.Read.No(var why) -> wrong.add(why);
                case FieldReader.Read.Values(var values) ->
                        unit(values)
                                .filter(unit ->
                                        lines.stream().noneMatch(l -> l.unit().equals(unit)))
                                .ifPresent(unit ->
                                        lines.add(
                                                new Line(
                                                        unit,
                                                        parts.length > 1 ? parts[1].strip() : "")));
            }
        }
        return lines;
    }

    private static Optional<UUID> unit(Map<Field, ? extends @Nullable Object> values) {
        return values.get(ITEM_UNIT_UNIT) instanceof UUID unit
                ? Optional.of(unit)
                : Optional.empty();
    }

    /// What becomes other than it stands.
    static List<Change> changes(UUID item, List<ItemUnit> standing, List<Line> wanted) {
        var changes = new ArrayList<Change>();
        for (var unit : standing) {
            if (wanted.stream().noneMatch(line -> line.unit().equals(unit.unit()))) {
                changes.add(new Change.Remove(Table.ITEM_UNIT, unit.id()));
            }
        }
        int position = 0;
        for (var line : wanted) {
            position++;
            var there =
                    standing.stream().filter(unit -> unit.unit().equals(line.unit())).findFirst();
            if (there.isEmpty()) {
                changes.add(add(item, line, position));
            } else if (!there.get().duty().equals(line.duty())
                    || there.get().position() != position) {
                var values = new HashMap<Field, @Nullable Object>();
                values.put(ITEM_UNIT_DUTY, line.duty().isEmpty() ? null : line.duty());
                values.put(ITEM_UNIT_POSITION, position);
                changes.add(new Change.Put(Table.ITEM_UNIT, there.get().id(), values));
            }
        }
        return changes;
    }

    private static Change add(UUID item, Line line, int position) {
        var values = new HashMap<Field, Object>();
        values.put(ITEM_UNIT_ITEM, item);
        values.put(ITEM_UNIT_UNIT, line.unit());
        values.put(ITEM_UNIT_POSITION, position);
        if (!line.duty().isEmpty()) {
            values.put(ITEM_UNIT_DUTY, line.duty());
        }
        return new Change.Add(Table.ITEM_UNIT, RowIds.fresh(), values);
    }
}
