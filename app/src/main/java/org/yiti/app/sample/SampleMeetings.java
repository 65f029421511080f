package org.yiti.app.sample;

import static org.yiti.app.sample.SampleItems.given;
import static org.yiti.app.sample.SampleItems.id;
import static org.yiti.model.record.Field.*;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Table;

/// The meetings of the sample year, with their agendas and decisions. That there are such meetings each month is told in
/// public articles; what was said in these is invented and says so.
final class SampleMeetings {
    private final RowNames names;
    private final SampleUnits units;

    SampleMeetings(RowNames names, SampleUnits units) {
        this.names = names;
        this.units = units;
    }

    void write(Changes changes) {
        SampleTable.read("meetings.csv").forEach(r -> meeting(changes, r));
        SampleTable.read("meeting_agenda.csv").forEach(r -> agenda(changes, r));
        SampleTable.read("meeting_decisions.csv").forEach(r -> decision(changes, r));
    }

    private UUID meeting(NamedCsvRecord r) {
        return id(names, Table.MEETING, r.getField("meeting"));
    }

    private UUID agenda(String meeting, String position) {
        return id(names, Table.AGENDA_ITEM, meeting, position);
    }

    private @Nullable UUID item(NamedCsvRecord r) {
        return given(r, "item", seq -> id(names, Table.SUPERVISION_ITEM, seq));
    }

    private void meeting(Changes changes, NamedCsvRecord r) {
        changes.add(
                id(names, Table.MEETING, r.getField("seq")),
                MEETING_PROGRAMME,
                names.programme(),
                MEETING_KIND,
                r.getField("kind"),
                MEETING_MONTH,
                Integer.valueOf(r.getField("month")),
                MEETING_DAY,
                given(r, "day", LocalDate::parse),
                MEETING_TITLE,
                r.getField("title"),
                MEETING_THEME,
                given(r, "theme", no -> names.theme(Integer.parseInt(no))),
                MEETING_PLACE,
                r.getField("place"),
                MEETING_CHAIR,
                r.getField("chair"),
                MEETING_AUDIENCE,
                r.getField("audience"),
                MEETING_ATTENDEES,
                r.getField("attendees"),
                MEETING_STATE,
                r.getField("state"),
                MEETING_MINUTES,
                r.getField("minutes"),
                MEETING_PAPER_NO,
                r.getField("paper_no"));
    }

    private void agenda(Changes changes, NamedCsvRecord r) {
        changes.add(
                agenda(r.getField("meeting"), r.getField("position")),
                AGENDA_ITEM_MEETING,
                meeting(r),
                AGENDA_ITEM_POSITION,
                Integer.valueOf(r.getField("position")),
                AGENDA_ITEM_ISSUE,
                given(r, "issue", no -> names.issue("%02d".formatted(Integer.valueOf(no)))),
                AGENDA_ITEM_ITEM,
                item(r),
                AGENDA_ITEM_WORDS,
                r.getField("words"),
                AGENDA_ITEM_SPEAKER,
                r.getField("speaker"),
                AGENDA_ITEM_DURATION,
                given(r, "duration", Integer::valueOf),
                AGENDA_ITEM_MINUTES,
                r.getField("minutes"),
                AGENDA_ITEM_ASKED,
                r.getField("asked"),
                AGENDA_ITEM_CAME_FROM,
                given(r, "came_from", from -> agenda(from.split("/")[0], from.split("/")[1])),
                AGENDA_ITEM_OUTCOME,
                r.getField("outcome"));
    }

    private void decision(Changes changes, NamedCsvRecord r) {
        changes.add(
                id(names, Table.DECISION, r.getField("meeting"), r.getField("position")),
                DECISION_MEETING,
                meeting(r),
                DECISION_AGENDA_ITEM,
                given(r, "agenda", position -> agenda(r.getField("meeting"), position)),
                DECISION_POSITION,
                Integer.valueOf(r.getField("position")),
                DECISION_TEXT,
                r.getField("text"),
                DECISION_UNIT,
                given(r, "unit", units::id),
                DECISION_DUE,
                given(r, "due", LocalDate::parse),
                DECISION_KIND,
                r.getField("kind"),
                DECISION_ITEM,
                item(r),
                DECISION_TASK,
                given(r, "task", names::task));
    }
}
