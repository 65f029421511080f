package org.yiti.app.setup.register;

import static org.yiti.model.record.Field.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.unit.Line;
import org.yiti.model.unit.PersonRole;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitLevel;
import org.yiti.model.unit.UnitRegister;

/// The register of units as the settings list and change it.
final class RegisterModel {
    private static final Set<Field> REQUIRED =
            Set.of(
                    UNIT_NAME,
                    UNIT_ALIAS_ALIAS,
                    UNIT_GROUP_NAME,
                    UNIT_GROUP_MEMBER_UNIT,
                    PERSON_NAME);

    private final OfficeRows rows;
    private final StringProperty search = new SimpleStringProperty("");

    private Optional<UUID> wanted;

    RegisterModel(OfficeRows rows) {
        this(rows, Optional.empty());
    }

    /// @param wanted the unit or person that somebody came to see
    RegisterModel(OfficeRows rows, Optional<UUID> wanted) {
        this.rows = rows;
        this.wanted = wanted;
    }

    /// The unit that somebody came to see, or that of the person; given once, as soon as it is there.
    Optional<UUID> takeWantedUnit() {
        var unit =
                wanted.flatMap(id ->
                        Stream.concat(
                                        rows.of(Table.UNIT).stream()
                                                .filter(row -> row.id().equals(id))
                                                .map(Row::id),
                                        rows.of(Table.PERSON).stream()
                                                .filter(row -> row.id().equals(id))
                                                .map(row -> row.reference(PERSON_UNIT)))
                                .findFirst());
        if (unit.isPresent()) {
            wanted = Optional.empty();
        }
        return unit;
    }

    /// Changes whenever any row of the register does.
    ObservableValue<?> changed() {
        return rows.rowsProperty();
    }

    void follow(ObservableValue<Boolean> shown) {
        rows.follow(shown);
    }

    StringProperty searchProperty() {
        return search;
    }

    UnitRegister register() {
        return rows.units();
    }

    /// Units in official order whose code, names or aliases fit the searched text, by characters or pinyin.
    List<Row> units() {
        var wanted = search.get().strip();
        return rows.of(Table.UNIT).stream()
                .filter(unit -> wanted.isEmpty() || fits(unit, wanted))
                .sorted(
                        Comparator.comparing(
                                        (Row unit) -> unit.integer(UNIT_OFFICIAL_ORDER),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(unit -> unit.words(UNIT_CODE)))
                .toList();
    }

    private boolean fits(Row unit, String wanted) {
        return unit.words(UNIT_CODE).startsWith(wanted)
                || SearchIndex.fits(register().calledBy(new Unit(unit)), wanted);
    }

    List<Row> aliases(UUID unit) {
        return children(Table.UNIT_ALIAS, UNIT_ALIAS_UNIT, unit)
                .sorted(Comparator.comparing(row -> row.words(UNIT_ALIAS_ALIAS)))
                .toList();
    }

    List<Row> people(UUID unit) {
        return children(Table.PERSON, PERSON_UNIT, unit)
                .sorted(Comparator.comparing(row -> row.words(PERSON_NAME)))
                .toList();
    }

    List<Row> groups() {
        return rows.of(Table.UNIT_GROUP);
    }

    List<Row> members(UUID group) {
        return children(Table.UNIT_GROUP_MEMBER, UNIT_GROUP_MEMBER_UNIT_GROUP, group)
                .sorted(
                        Comparator.comparing(
                                row -> register().label(row.reference(UNIT_GROUP_MEMBER_UNIT))))
                .toList();
    }

    private Stream<Row> children(Table table, Field parent, UUID id) {
        return rows.of(table).stream().filter(row -> id.equals(row.reference(parent)));
    }

    /// A unit needs a name and a code of its own; everything else may be empty.
    Edited edit(Row row, Field field, String typed) {
        var text = typed.strip();
        if (text.isEmpty() && required(field)) {
            return new Edited.Refused(Sentence.of("setup.required", field));
        }
        boolean taken =
                field == UNIT_CODE
                        && rows.of(Table.UNIT).stream()
                                .anyMatch(other ->
                                        !other.id().equals(row.id())
                                                && other.words(UNIT_CODE).equals(text));
        return taken
                ? new Edited.Refused(Sentence.of("setup.unit.taken", text))
                : rows.edit(row, field, typed);
    }

    private static boolean required(Field field) {
        return REQUIRED.contains(field);
    }

    UUID addUnit(String name) {
        return add(
                Table.UNIT,
                Map.of(
                        UNIT_NAME,
                        name,
                        UNIT_LEVEL,
                        UnitLevel.OTHER.name(),
                        UNIT_LINE,
                        Line.LINE.name()));
    }

    UUID addAlias(UUID unit, String alias) {
        return add(Table.UNIT_ALIAS, Map.of(UNIT_ALIAS_UNIT, unit, UNIT_ALIAS_ALIAS, alias));
    }

    UUID addPerson(UUID unit, String name) {
        return add(
                Table.PERSON,
                Map.of(
                        PERSON_UNIT,
                        unit,
                        PERSON_NAME,
                        name,
                        PERSON_ROLE,
                        PersonRole.LIAISON.name()));
    }

    UUID addGroup(String name) {
        return add(Table.UNIT_GROUP, Map.of(UNIT_GROUP_NAME, name));
    }

    /// Does nothing if the unit is a member already.
    void addMember(UUID group, UUID unit) {
        boolean there =
                members(group).stream()
                        .anyMatch(row -> unit.equals(row.reference(UNIT_GROUP_MEMBER_UNIT)));
        if (!there) {
            add(
                    Table.UNIT_GROUP_MEMBER,
                    Map.of(UNIT_GROUP_MEMBER_UNIT_GROUP, group, UNIT_GROUP_MEMBER_UNIT, unit));
        }
    }

    private UUID add(Table table, Map<Field, Object> values) {
        var id = RowIds.fresh();
        rows.add(table, id, values);
        return id;
    }

    void remove(List<Row> gone) {
        rows.remove(gone);
    }
}
