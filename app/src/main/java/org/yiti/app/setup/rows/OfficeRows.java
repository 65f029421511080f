package org.yiti.app.setup.rows;

import java.util.ArrayList;
import java.util.EnumMap;
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
import org.yiti.app.job.Outcome;
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

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Function<Code, String> label;
    private final Set<Table> tables;
    private final ReadOnlyObjectWrapper<Map<Table, List<Row>>> rows =
            new ReadOnlyObjectWrapper<>(Map.of());
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
        jobs.<Map<Table, List<Row>>>latest(
                "setup.rows",
                _ -> {
                    var all = new EnumMap<Table, List<Row>>(Table.class);
                    tables.forEach(table -> all.put(table, store.rows().all(table)));
                    return all;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Map<Table, List<Row>>>(var all) -> show(all);
                        case Outcome.Stopped<Map<Table, List<Row>>> _ -> {}
                        case Outcome.Broken<Map<Table, List<Row>>>(var cause) ->
                                notices.failed(cause);
                    }
                });
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
        int year =
                desk.snapshot()
                        .map(s -> s.book().programme().year())
                        .orElse(desk.today().getYear());
        return switch (new FieldReader(year, units, label).read(field, typed)) {
            case FieldReader.Read.No(var why) -> new Edited.Refused(why);
            case FieldReader.Read.Values(var values) -> {
                var different = different(row, values);
                if (different.isEmpty()) {
                    yield new Edited.Accepted(List.of());
                }
                var change = new Change.Put(row.table(), row.id(), different);
                record(Step.of(Sentence.of("step.setup.edit", table(row.table()), field), change));
                yield new Edited.Accepted(List.of(change));
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
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Optional<Sentence>>(var refusal) ->
                                refusal.ifPresentOrElse(
                                        why ->
                                                notices.tell(
                                                        new Notice.Banner(why, Optional.empty())),
                                        () -> recordRemoval(gone));
                        case Outcome.Stopped<Optional<Sentence>> _ -> {}
                        case Outcome.Broken<Optional<Sentence>>(var cause) -> notices.failed(cause);
                    }
                });
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

    /// Shows a step at once and stores it; the open year is read again with it.
    public void record(Step step) {
        show(with(step.changes()));
        var store = desk.store();
        var actor = desk.actor();
        desk.work(
                step.action(),
                _ -> store.recorder().record(actor, revived(store.rows(), step)),
                _ -> {});
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
