package org.yiti.app.whistle;

import static org.yiti.model.record.Field.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.programme.LightRule;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.ClockTime;
import org.yiti.model.whistle.Whistle;
import org.yiti.model.whistle.Whistles;
import org.yiti.model.whistle.Whistles.Called;
import org.yiti.model.whistle.Whistles.Entry;

/// The whistles of the year, and what can be done with them.
final class WhistlesModel {
    private final OfficeRows rows;
    private final Desk desk;
    private final ItemFromRow items;
    private final Texts texts;

    WhistlesModel(OfficeRows rows, Desk desk, ItemFromRow items, Texts texts) {
        this.rows = rows;
        this.desk = desk;
        this.items = items;
        this.texts = texts;
    }

    OfficeRows rows() {
        return rows;
    }

    Desk desk() {
        return desk;
    }

    Texts texts() {
        return texts;
    }

    Optional<Snapshot> at() {
        return desk.snapshot();
    }

    private int year() {
        return at().map(open -> open.book().programme().year()).orElse(desk.today().getYear());
    }

    /// The moment that is looked at: now, but in a year that is past the end of the day that is looked at.
    LocalDateTime now() {
        var now = LocalDateTime.of(desk.today(), desk.now());
        return at().map(Snapshot::asOf)
                .filter(asOf -> asOf.getYear() != now.getYear())
                .map(asOf -> asOf.atTime(23, 59))
                .orElse(now);
    }

    /// The time of the day that a new whistle begins with; empty in a year that is past, where it stands on paper.
    String startingTime() {
        var now = now();
        return now.toLocalDate().equals(desk.today())
                ? ClockTime.words(now.getHour() * 60 + now.getMinute())
                : "";
    }

    Whistles all() {
        int limit =
                at().map(open -> open.lights().rule())
                        .orElseGet(LightRule::standard)
                        .arrivalMinutes();
        return Whistles.of(rows::of, limit, now()).of(year());
    }

    static List<Called> called(Whistles all) {
        return all.entries().stream().flatMap(each -> each.called().stream()).toList();
    }

    List<RowFigure> callFigures(List<Entry> entries) {
        var figures = new ArrayList<RowFigure>();
        calls(figures, "whistle.figure.open", entries, each -> each.whistle().solvedOn() == null);
        calls(
                figures,
                "whistle.figure.waiting",
                entries,
                each ->
                        each.called().stream()
                                .anyMatch(c -> c.arrival().standing() == Standing.MISSING));
        calls(
                figures,
                "whistle.figure.untold",
                entries,
                each -> each.called().stream().anyMatch(Called::untold));
        return figures;
    }

    private static void calls(
            List<RowFigure> figures, String key, List<Entry> entries, Predicate<Entry> counts) {
        add(
                figures,
                key,
                entries.stream().filter(counts).map(each -> each.whistle().id()).toList());
    }

    private static void add(List<RowFigure> figures, String key, List<UUID> counted) {
        figures.add(
                new RowFigure(
                        key.substring(key.lastIndexOf('.') + 1),
                        Sentence.of(key, counted.size()),
                        counted));
    }

    List<RowFigure> answerFigures(List<Called> called) {
        var figures = new ArrayList<RowFigure>();
        answers(figures, "whistle.figure.on-time", called, c -> is(c, Standing.ON_TIME));
        answers(figures, "whistle.figure.late", called, c -> is(c, Standing.LATE));
        answers(figures, "whistle.figure.missing", called, c -> is(c, Standing.MISSING));
        answers(figures, "whistle.figure.refused", called, c -> is(c, Standing.REFUSED));
        answers(figures, "whistle.figure.tell", called, Called::untold);
        answers(
                figures,
                "whistle.figure.unrated",
                called,
                c -> c.unit().rating().isEmpty() || c.unit().ratingBack().isEmpty());
        return figures;
    }

    private static boolean is(Called called, Standing standing) {
        return called.arrival().standing() == standing;
    }

    private static void answers(
            List<RowFigure> figures, String key, List<Called> called, Predicate<Called> counts) {
        add(figures, key, called.stream().filter(counts).map(c -> c.unit().id()).toList());
    }

    // --- writing ---

    /// What was typed to register a whistle.
    ///
    /// @param texts by field
    /// @param time of the call
    /// @param units one unit a line
    record Typed(Map<Field, String> texts, String time, String units, Optional<UUID> issue) {}

    /// Registers a whistle with the units it calls, as one step.
    ///
    /// @return why it is not taken
    List<Sentence> register(Typed typed) {
        var wrong = new ArrayList<Sentence>();
        var values = new HashMap<Field, Object>();
        typed.texts().forEach((field, text) -> read(field, text, values, wrong));
        var minute = ClockTime.read(typed.time());
        minute.ifPresentOrElse(
                found -> values.put(WHISTLE_CALLED_MINUTE, found),
                () -> wrong.add(Sentence.of("whistle.time.unknown", typed.time())));
        for (var needed :
                List.of(WHISTLE_KIND, WHISTLE_CALLED_BY, WHISTLE_CALLED_ON, WHISTLE_MATTER)) {
            if (!values.containsKey(needed) && typed.texts().getOrDefault(needed, "").isBlank()) {
                wrong.add(Sentence.of("whistle.needed", needed));
            }
        }
        var units = units(typed.units(), wrong);
        if (units.isEmpty() && wrong.isEmpty()) {
            wrong.add(Sentence.of("whistle.no-unit"));
        }
        if (wrong.isEmpty()) {
            typed.issue().ifPresent(issue -> values.put(WHISTLE_ISSUE, issue));
            record(values, units);
        }
        return wrong;
    }

    private void read(Field field, String text, Map<Field, Object> values, List<Sentence> wrong) {
        switch (reader().read(field, text)) {
            case FieldReader.Read.Values(var read) ->
                    read.forEach((of, value) -> {
                        if (value != null) {
                            values.put(of, value);
                        }
                    });
            case FieldReader.Read.No(var why) ->
                    wrong.add(Sentence.of("item.draft.wrong", field, why));
        }
    }

    private FieldReader reader() {
        return new FieldReader(year(), rows.units(), texts::label);
    }

    private List<UUID> units(String typed, List<Sentence> wrong) {
        var units = new ArrayList<UUID>();
        for (var name : typed.split("\\R|[、,，;；]")) {
            if (name.isBlank()) {
                continue;
            }
            switch (reader().read(WHISTLE_UNIT_UNIT, name)) {
                case FieldReader.Read.No(var why) -> wrong.add(why);
                case FieldReader.Read.Values(var values) -> {
                    if (values.get(WHISTLE_UNIT_UNIT) instanceof UUID unit
                            && !units.contains(unit)) {
                        units.add(unit);
                    }
                }
            }
        }
        return units;
    }

    private void record(Map<Field, Object> values, List<UUID> units) {
        var id = RowIds.fresh();
        values.put(WHISTLE_YEAR, year());
        var changes = new ArrayList<Change>();
        changes.add(new Change.Add(Table.WHISTLE, id, values));
        int position = 0;
        for (var unit : units) {
            position++;
            changes.add(
                    new Change.Add(
                            Table.WHISTLE_UNIT,
                            RowIds.fresh(),
                            Map.of(
                                    WHISTLE_UNIT_WHISTLE,
                                    id,
                                    WHISTLE_UNIT_UNIT,
                                    unit,
                                    WHISTLE_UNIT_POSITION,
                                    position)));
        }
        rows.record(
                Step.of(
                        Sentence.of(
                                "step.whistle.add",
                                String.valueOf(values.getOrDefault(WHISTLE_MATTER, ""))),
                        changes));
    }

    /// Typed text into a field. Who called stands: the whistle belongs to that sub-district.
    Edited edit(Row row, Field field, String typed) {
        return field == WHISTLE_CALLED_BY
                ? new Edited.Refused(Sentence.of("whistle.caller.fixed"))
                : rows.edit(row, field, typed);
    }

    /// A typed time into a field.
    Edited time(Row row, Field field, String typed) {
        var minute = ClockTime.read(typed);
        if (minute.isEmpty() && !typed.isBlank()) {
            return new Edited.Refused(Sentence.of("whistle.time.unknown", typed));
        }
        var change = Change.Put.of(row.id(), field, minute.orElse(null));
        rows.record(Step.of(Sentence.of("step.setup.edit", row.table().label(), field), change));
        return new Edited.Accepted(List.of(change));
    }

    /// Writes down that units are there now.
    void arrive(List<Row> units) {
        var now = LocalDateTime.of(desk.today(), desk.now());
        var changes =
                units.stream()
                        .filter(row -> row.date(WHISTLE_UNIT_ARRIVED_ON) == null)
                        .map(row -> {
                            var values = new HashMap<Field, @Nullable Object>();
                            values.put(WHISTLE_UNIT_ARRIVED_ON, now.toLocalDate());
                            values.put(
                                    WHISTLE_UNIT_ARRIVED_MINUTE,
                                    now.getHour() * 60 + now.getMinute());
                            return new Change.Put(Table.WHISTLE_UNIT, row.id(), values);
                        })
                        .toList();
        if (!changes.isEmpty()) {
            rows.record(Step.of(Sentence.of("step.whistle.arrive", changes.size()), changes));
        }
    }

    /// Moves whistles with their units to the recycle bin.
    void remove(List<Entry> gone) {
        var changes = new ArrayList<Change>();
        for (var each : gone) {
            each.called()
                    .forEach(
                            c -> changes.add(new Change.Remove(Table.WHISTLE_UNIT, c.unit().id())));
            changes.add(new Change.Remove(Table.WHISTLE, each.whistle().id()));
        }
        if (!gone.isEmpty()) {
            var first = Sentence.of("title.whistle", gone.getFirst().whistle().matter());
            rows.record(Step.of(Sentence.of("step.row.remove", first), changes));
        }
    }

    /// A whistle becomes a supervision item, or leads to the one that it is.
    void item(Whistle whistle) {
        var said = new HashMap<Field, @Nullable Object>();
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.OTHER.name());
        said.put(SUPERVISION_ITEM_MODE, ItemMode.DAILY.name());
        said.put(SUPERVISION_ITEM_TITLE, whistle.matter());
        said.put(SUPERVISION_ITEM_PLACE, whistle.place());
        said.put(SUPERVISION_ITEM_ISSUE, whistle.issue());
        said.put(SUPERVISION_ITEM_SOURCE_DOC, whistle.no());
        var caller = whistle.calledBy();
        said.put(
                SUPERVISION_ITEM_BASIS,
                texts.tr("whistle.item.basis", caller == null ? "" : rows.units().label(caller)));
        all().entries().stream()
                .filter(each -> each.whistle().id().equals(whistle.id()))
                .flatMap(each -> each.called().stream())
                .findFirst()
                .ifPresent(first -> said.put(SUPERVISION_ITEM_LEAD_UNIT, first.unit().unit()));
        items.open(whistle.row(), WHISTLE_ITEM, said);
    }
}
