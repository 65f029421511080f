package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.Secrecy;

/// The supervision items of the sample year, in every state, from every source and of every mode. All of them are
/// invented and say so.
final class SampleItems {
    private final RowNames names;
    private final SampleUnits units;
    private final SampleFile evidence;

    SampleItems(RowNames names, SampleUnits units, SampleFile evidence) {
        this.names = names;
        this.units = units;
        this.evidence = evidence;
    }

    void write(Changes changes) {
        var stories = new SampleStories(names, units, evidence);
        for (var r : SampleTable.read("items.csv")) {
            var seq = r.getField("seq");
            var id = id(names, Table.SUPERVISION_ITEM, seq);
            item(changes, r, id);
            int position = 0;
            for (String code : SampleTable.parts(r.getField("cooperating"))) {
                position++;
                changes.add(
                        id(names, Table.ITEM_UNIT, seq, code),
                        ITEM_UNIT_ITEM,
                        id,
                        ITEM_UNIT_UNIT,
                        units.id(code),
                        ITEM_UNIT_POSITION,
                        position);
            }
            stories.write(changes, seq);
        }
    }

    static UUID id(RowNames names, Table table, Object... parts) {
        var key = new Object[parts.length + 2];
        key[0] = names.owner();
        key[1] = "sample";
        System.arraycopy(parts, 0, key, 2, parts.length);
        return RowIds.named(names.federation(), table, key);
    }

    private void item(Changes changes, NamedCsvRecord r, UUID id) {
        changes.add(
                id,
                SUPERVISION_ITEM_YEAR,
                names.year(),
                SUPERVISION_ITEM_NO,
                r.getField("no"),
                SUPERVISION_ITEM_MODE,
                r.getField("mode"),
                SUPERVISION_ITEM_SOURCE,
                r.getField("source"),
                SUPERVISION_ITEM_URGENCY,
                r.getField("urgency"),
                SUPERVISION_ITEM_SECRECY,
                Secrecy.INTERNAL.name(),
                SUPERVISION_ITEM_RHYTHM,
                r.getField("rhythm"),
                SUPERVISION_ITEM_TITLE,
                r.getField("title"),
                SUPERVISION_ITEM_DEMAND,
                r.getField("demand"),
                SUPERVISION_ITEM_BASIS,
                r.getField("basis"),
                SUPERVISION_ITEM_LEADER,
                r.getField("leader"),
                SUPERVISION_ITEM_INSTRUCTION,
                r.getField("instruction"),
                SUPERVISION_ITEM_INSTRUCTED_ON,
                given(r, "instructed_on", LocalDate::parse),
                SUPERVISION_ITEM_LEAD_UNIT,
                units.id(r.getField("lead")),
                SUPERVISION_ITEM_ISSUE,
                given(r, "issue", no -> names.issue("%02d".formatted(Integer.valueOf(no)))),
                SUPERVISION_ITEM_TASK,
                given(r, "task", names::task),
                SUPERVISION_ITEM_PLACE,
                r.getField("place"),
                SUPERVISION_ITEM_TICKET_NO,
                r.getField("ticket_no"),
                SUPERVISION_ITEM_DUE_DATE,
                given(r, "due", LocalDate::parse),
                SUPERVISION_ITEM_OFFICE,
                names.owner(),
                SUPERVISION_ITEM_DRAFTED_BY,
                r.getField("drafted_by"),
                SUPERVISION_ITEM_DRAFTED_ON,
                given(r, "drafted_on", LocalDate::parse));
    }

    static <T> @Nullable T given(NamedCsvRecord r, String name, Function<String, T> read) {
        var text = r.getField(name);
        return text.isEmpty() ? null : read.apply(text);
    }
}
