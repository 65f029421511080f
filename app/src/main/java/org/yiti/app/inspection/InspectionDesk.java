package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.Acts.Acted;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.inspection.Repeats;
import org.yiti.model.programme.LightRule;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;

/// What both pages of inspections know and do.
///
/// @param rows the rows that are shown
record InspectionDesk(Desk desk, OfficeRows rows, Navigator navigator, Texts texts) {
    Optional<Snapshot> at() {
        return desk.snapshot();
    }

    int year() {
        return at().map(open -> open.book().programme().year()).orElse(desk.today().getYear());
    }

    /// The day on which something is done: today, but in a year that is past the date that is looked at.
    LocalDate day() {
        var today = desk.today();
        return at().map(Snapshot::asOf)
                .filter(asOf -> asOf.getYear() != today.getYear())
                .orElse(today);
    }

    Inspections all() {
        return Inspections.of(rows::of);
    }

    List<Repeats.Repeat> repeats(Inspections all, InspectionCase of) {
        return new Repeats(all.all(), rule().repeatDays()).of(of);
    }

    private LightRule rule() {
        return at().map(open -> open.lights().rule()).orElseGet(LightRule::standard);
    }

    String unit(UUID id) {
        return rows.units().label(id);
    }

    /// The name of the office, for papers.
    String office() {
        return desk.store().office().name();
    }

    String person() {
        return desk.actor().name();
    }

    /// Why acts of a hand are not for who is here; empty where they are.
    Optional<Sentence> refusal(Hand hand) {
        return desk.presence()
                .refusal(Matter.INSPECTION, hand == Hand.APPROVER ? Right.APPROVE : Right.WRITE);
    }

    Optional<Row> find(org.yiti.model.record.Table table, UUID id) {
        return rows.of(table).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    void record(Sentence name, List<Change> changes) {
        if (!changes.isEmpty()) {
            rows.record(Step.of(name, changes));
        }
    }

    /// Records what was done, or says what is missing.
    List<Sentence> kept(Acted acted, Sentence name) {
        return switch (acted) {
            case Acted.Done(var changes) -> {
                record(name, changes);
                yield List.of();
            }
            case Acted.Refused(var missing) -> missing;
        };
    }

    /// Reads typed words.
    ///
    /// @return why something is not taken
    List<Sentence> read(Map<Field, String> typed, Map<Field, @Nullable Object> values) {
        var reader = reader();
        var wrong = new ArrayList<Sentence>();
        typed.forEach((field, text) -> {
            switch (reader.read(field, text)) {
                case FieldReader.Read.Values(var read) -> values.putAll(read);
                case FieldReader.Read.No(var why) ->
                        wrong.add(Sentence.of("item.draft.wrong", field, why));
            }
        });
        return wrong;
    }

    FieldReader reader() {
        return new FieldReader(year(), rows.units(), texts::label);
    }

    /// What is different, as a change.
    static List<Change> changed(Row row, Map<Field, @Nullable Object> values) {
        var different = new HashMap<Field, @Nullable Object>();
        values.forEach((field, value) -> {
            if (!Objects.equals(value, row.get(field))) {
                different.put(field, value);
            }
        });
        return different.isEmpty()
                ? List.of()
                : List.of(new Change.Put(row.table(), row.id(), different));
    }

    /// A typed day; empty where it is none.
    Optional<LocalDate> day(String typed) {
        return reader().read(INSPECTION_SUBMITTED_ON, typed)
                                instanceof FieldReader.Read.Values(var values)
                        && values.get(INSPECTION_SUBMITTED_ON) instanceof LocalDate day
                ? Optional.of(day)
                : Optional.empty();
    }
}
