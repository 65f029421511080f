package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitEntry;
import org.yiti.model.unit.UnitEntry.Role;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.unit.UnitWords;

/// Finds the units that the rows of a file name, and remembers the names that nobody knows.
final class UnitCells {
    private final UnitRegister register;
    private final int year;
    private final Map<String, UUID> confirmed;
    private final boolean leadColumn;
    private final Map<String, UnknownName> unknown = new LinkedHashMap<>();

    private record UnknownName(String name, List<Unit> suggested, TreeSet<Integer> rows) {}

    /// @param confirmed what a person said unknown names mean, by [#key]
    /// @param leadColumn whether the table has a column of lead units of its own
    UnitCells(UnitRegister register, int year, Map<String, UUID> confirmed, boolean leadColumn) {
        this.register = register;
        this.year = year;
        this.confirmed = confirmed;
        this.leadColumn = leadColumn;
    }

    /// The units of one row.
    ///
    /// @param others in the order of the file
    /// @param complete whether every name was found
    record RowUnits(
            @Nullable UUID lead,
            Map<UUID, TaskUnitRole> others,
            boolean complete,
            List<Sentence> warnings) {
        List<UUID> of(TaskUnitRole role) {
            return others.entrySet().stream()
                    .filter(entry -> entry.getValue() == role)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    static String key(String name) {
        return Texts.compact(name);
    }

    List<ImportPlan.NewUnit> unknownNames() {
        return unknown.values().stream()
                .map(u -> new ImportPlan.NewUnit(u.name(), u.suggested(), List.copyOf(u.rows())))
                .toList();
    }

    RowUnits read(SheetRow row) {
        var leads = new LinkedHashSet<UUID>();
        var others = new LinkedHashMap<UUID, TaskUnitRole>();
        var warnings = new ArrayList<Sentence>();
        boolean complete = true;
        for (var meaning :
                List.of(
                        ColumnMeaning.LEAD_UNIT,
                        ColumnMeaning.UNITS,
                        ColumnMeaning.RESPONSIBLE_UNITS,
                        ColumnMeaning.COOPERATING_UNITS)) {
            for (UnitEntry entry : entries(row.text(meaning))) {
                var found = find(entry.name(), row.index());
                complete &= !found.isEmpty();
                var role = role(meaning, entry.role());
                boolean firstIsLead =
                        role == Role.UNSAID && !leadColumn && leads.isEmpty() && found.size() == 1;
                if ((role == Role.LEAD || firstIsLead) && found.size() == 1) {
                    leads.add(found.getFirst());
                } else {
                    var kept =
                            role == Role.COOPERATING
                                    ? TaskUnitRole.COOPERATING
                                    : TaskUnitRole.RESPONSIBLE;
                    found.forEach(unit -> others.putIfAbsent(unit, kept));
                }
            }
        }
        if (leads.size() > 1) {
            var names = leads.stream().map(register::label).toList();
            warnings.add(Sentence.of("ledger.warning.several-leads", row.index() + 1, names));
        }
        return result(leads, others, complete, warnings);
    }

    /// The first lead leads; the others answer beside it, before those of the other columns.
    private static RowUnits result(
            LinkedHashSet<UUID> leads,
            Map<UUID, TaskUnitRole> others,
            boolean complete,
            List<Sentence> warnings) {
        UUID lead = leads.isEmpty() ? null : leads.getFirst();
        var ordered = new LinkedHashMap<UUID, TaskUnitRole>();
        leads.stream().skip(1).forEach(unit -> ordered.put(unit, TaskUnitRole.RESPONSIBLE));
        others.forEach(ordered::putIfAbsent);
        if (lead != null) {
            ordered.remove(lead);
        }
        return new RowUnits(lead, ordered, complete, warnings);
    }

    /// A cell that is one known name is not taken apart.
    private List<UnitEntry> entries(String cell) {
        return !cell.isEmpty() && register.find(cell, year) instanceof UnitMatch.One
                ? List.of(new UnitEntry(Role.UNSAID, cell))
                : UnitWords.split(cell);
    }

    private Role role(ColumnMeaning column, Role said) {
        if (said != Role.UNSAID) {
            return said;
        }
        return switch (column) {
            case LEAD_UNIT -> Role.LEAD;
            case COOPERATING_UNITS -> Role.COOPERATING;
            case RESPONSIBLE_UNITS -> leadColumn ? Role.RESPONSIBLE : Role.UNSAID;
            default -> Role.UNSAID;
        };
    }

    private List<UUID> find(String name, int row) {
        var decided = Optional.ofNullable(confirmed.get(key(name)));
        if (decided.isPresent()) {
            return List.of(decided.get());
        }
        return switch (register.find(name, year)) {
            case UnitMatch.One(var unit) -> List.of(unit.id());
            case UnitMatch.Group(var _, var members) when !members.isEmpty() ->
                    members.stream().map(Unit::id).toList();
            case UnitMatch.Group _, UnitMatch.Unknown _ -> remember(name, List.of(), row);
            case UnitMatch.Suggested(var units) -> remember(name, units, row);
        };
    }

    private List<UUID> remember(String name, List<Unit> suggested, int row) {
        unknown.computeIfAbsent(key(name), _ -> new UnknownName(name, suggested, new TreeSet<>()))
                .rows()
                .add(row);
        return List.of();
    }
}
