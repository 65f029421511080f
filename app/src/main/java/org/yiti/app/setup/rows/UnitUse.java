package org.yiti.app.setup.rows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Where units are named, in whichever year: a unit that leads a task may not vanish from under it.
final class UnitUse {
    /// What is part of a unit and goes with it.
    private static final Set<Table> PARTS =
            EnumSet.of(Table.UNIT_ALIAS, Table.UNIT_GROUP_MEMBER, Table.PERSON);

    private static final List<Field> NAMES =
            Field.values().stream()
                    .filter(field -> field.target().filter(Table.UNIT::equals).isPresent())
                    .filter(field -> !PARTS.contains(field.table()))
                    .toList();

    private final Rows rows;

    UnitUse(Rows rows) {
        this.rows = rows;
    }

    /// Why these rows may not be removed, if one of them is a unit that others name.
    Optional<Sentence> refusal(List<Row> gone) {
        return gone.stream()
                .filter(row -> row.table() == Table.UNIT)
                .flatMap(unit -> refusal(unit).stream())
                .findFirst();
    }

    private Optional<Sentence> refusal(Row unit) {
        var places =
                NAMES.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Field::table,
                                        () -> new java.util.EnumMap<>(Table.class),
                                        Collectors.summingInt(
                                                field -> rows.where(field, unit.id()).size())));
        places.values().removeIf(count -> count == 0);
        return places.entrySet().stream()
                .findFirst()
                .map(first ->
                        Sentence.of(
                                "setup.unit.used",
                                unit.words(Field.UNIT_NAME),
                                places.values().stream().mapToInt(Integer::intValue).sum(),
                                first.getKey().label(),
                                first.getValue()));
    }
}
