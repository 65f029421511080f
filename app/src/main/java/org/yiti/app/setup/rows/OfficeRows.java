package org.yiti.app.setup.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Saving;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Revived;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The living rows of those tables that belong to no year (units, people, calendar, years), as the settings
/// show and change them. A change shows at once and is stored behind the screen; after every write of anybody
/// the rows are read again, so that undo and failures show too.
///
/// Used on the screen's thread only.
public final class OfficeRows {
    private static final Set<Table> UNITS =
            Set.of(Table.UNIT, Table.UNIT_ALIAS, Table.UNIT_GROUP, Table.UNIT_GROUP_MEMBER);

    /// What the open year is read with: it is read again when one of them changes.
    private static final Set<Table> OF_THE_YEAR =
            Set.of(
                    Table.UNIT,
                    Table.UNIT_ALIAS,
                    Table.UNIT_GROUP,
                    Table.UNIT_GROUP_MEMBER,
                    Table.PERSON,
                    Table.CALENDAR_DAY,
                    Table.PROGRAMME);

    /// What is read along where a row names it: there are too many to read all.
    private static final Set<Table> NAMED = Set.of(Table.SUPERVISION_ITEM, Table.TASK);

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Function<Code, String> label;
    private final Set<Table> tables;
    private final ReadOnlyObjectWrapper<Map<Table, List<Row>>> rows =
            new ReadOnlyObjectWrapper<>(Map.of());
    private Map<UUID, Row> pointedAt = Map.of();
    private UnitRegister units = new UnitRegister(List.of());

    /// @param label the word that people read for a code
    public OfficeRows(
            Desk desk,
            JobRunner jobs,
            Notices notices,
            Function<Code, String> label,
            Set<Table> tables) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.label = label;
        this.tables = tables;
    }

    /// Changes whenever rows came from the store or a person changed one.
    public ReadOnlyObjectProperty<Map<Table, List<Row>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Reads now and after every write while the page is shown.
    public void follow(ObservableValue<Boolean> shown) {
        desk.savingProperty()
                .when(shown)
                .subscribe(saving -> {
                    if (!(saving instanceof Saving.Underway)) {
                        read();
                    }
                });
    }

    public void read() {
        var store = desk.store();
        jobs.<Found>latest(
                "setup.rows",
                _ -> find(store.rows()),
                outcome ->
                        outcome.use(
                                found -> {
                                    pointedAt = found.pointedAt();
                                    show(found.all());
                                },
                                notices::failed));
    }

    /// @param pointedAt the supervision items and tasks that the rows name
    private record Found(Map<Table, List<Row>> all, Map<UUID, Row> pointedAt) {}

    private Found find(Rows from) {
        var all = new EnumMap<Table, List<Row>>(Table.class);
        var named = new HashMap<UUID, Row>();
        for (Table table : tables) {
            var living = from.all(table);
            all.put(table, living);
            for (Field field : table.fields()) {
                field.target()
                        .filter(NAMED::contains)
                        .ifPresent(target ->
                                living.stream()
                                        .map(row -> row.reference(field))
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .forEach(id ->
                                                from.find(target, id)
                                                        .ifPresent(row -> named.put(id, row))));
            }
        }
        return new Found(all, named);
    }

    /// A supervision item or task that one of the rows names, as it was when the rows were read.
    public Optional<Row> pointedAt(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(pointedAt.get(id));
    }

    private void show(Map<Table, List<Row>> all) {
        units =
                new UnitRegister(
                        UNITS.stream()
                                .flatMap(t -> all.getOrDefault(t, List.of()).stream())
                                .toList());
        rows.set(Map.copyOf(all));
    }

    public List<Row> of(Table table) {
        return rows.get().getOrDefault(table, List.of());
    }

    public UnitRegister units() {
        return units;
    }

    /// Typed text into a field of a row.
    public Edited edit(Row row, Field field, String typed) {
        var read = typed(row, field, typed);
        if (read instanceof Edited.Accepted(var changes) && !changes.isEmpty()) {
            record(Step.of(Sentence.of("step.setup.edit", table(row.table()), field), changes));
        }
        return read;
    }

    /// What typed text comes to in a field of a row; nothing is stored.
    public Edited typed(Row row, Field field, String typed) {
        int year =
                desk.snapshot()
                        .map(s -> s.book().programme().year())
                        .orElse(desk.today().getYear());
        return switch (new FieldReader(year, units, label).read(field, typed)) {
            case FieldReader.Read.No(var why) -> new Edited.Refused(why);
            case FieldReader.Read.Values(var values) -> {
                var different = different(row, values);
                yield new Edited.Accepted(
                        different.isEmpty()
                                ? List.of()
                                : List.of(new Change.Put(row.table(), row.id(), different)));
            }
        };
    }

    private static Map<Field, @Nullable Object> different(
            Row row, Map<Field, @Nullable Object> values) {
        var different = new LinkedHashMap<Field, @Nullable Object>();
        values.forEach((field, value) -> {
            if (!Objects.equals(row.get(field), value)) {
                different.put(field, value);
            }
        });
        return different;
    }

    public void add(Table table, UUID id, Map<Field, Object> values) {
        record(
                Step.of(
                        Sentence.of("step.setup.add", table(table)),
                        new Change.Add(table, id, values)));
    }

    /// Moves rows of one table to the recycle bin. A unit that tasks or issues name stays, and the window says
    /// where it is named.
    public void remove(List<Row> gone) {
        var store = desk.store();
        jobs.<Optional<Sentence>>start(
                Sentence.of("setup.remove.looking"),
                _ -> new UnitUse(store.rows()).refusal(gone),
                outcome ->
                        outcome.use(
                                refusal ->
                                        refusal.ifPresentOrElse(
                                                why ->
                                                        notices.tell(
                                                                new Notice.Banner(
                                                                        why, Optional.empty())),
                                                () -> recordRemoval(gone)),
                                notices::failed));
    }

    private void recordRemoval(List<Row> gone) {
        if (!gone.isEmpty()) {
            record(
                    Step.of(
                            Sentence.of(
                                    "step.setup.remove",
                                    table(gone.getFirst().table()),
                                    gone.size()),
                            gone.stream()
                                    .map(row -> new Change.Remove(row.table(), row.id()))
                                    .toList()));
        }
    }

    /// Shows a step at once and stores it; the open year is read again where it holds some of it.
    public void record(Step step) {
        record(step, () -> {});
    }

    /// @param whenStored called once it can be read
    public void record(Step step, Runnable whenStored) {
        show(with(step.changes()));
        if (step.changes().stream().noneMatch(change -> OF_THE_YEAR.contains(change.table()))) {
            desk.recordBeside(step, whenStored);
            return;
        }
        var store = desk.store();
        var actor = desk.actor();
        desk.work(
                step.action(),
                _ -> store.recorder().record(actor, revived(store.rows(), step)),
                _ -> whenStored.run());
    }

    private static Step revived(Rows rows, Step step) {
        return new Step(
                step.action(), step.reason(), step.kind(), Revived.of(rows, step.changes()));
    }

    private Map<Table, List<Row>> with(List<Change> changes) {
        var all = new EnumMap<Table, List<Row>>(Table.class);
        tables.forEach(table -> all.put(table, new ArrayList<>(of(table))));
        for (Change change : changes) {
            var list = all.get(change.table());
            if (list == null) {
                continue;
            }
            switch (change) {
                case Change.Add(var table, var id, var values) ->
                        list.add(Row.of(table, id, values));
                case Change.Put(var _, var id, var values) ->
                        list.replaceAll(row -> row.id().equals(id) ? row.with(values) : row);
                case Change.Remove(var _, var id) -> list.removeIf(row -> row.id().equals(id));
                // What comes back has to be read; that happens after the write.
                case Change.Restore _ -> {}
            }
        }
        return all;
    }

    private static Sentence table(Table table) {
        return new Sentence("table." + table.key(), List.of());
    }
}
