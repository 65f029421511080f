package org.yiti.app.cli;

import static org.yiti.model.record.Field.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ReportRhythm;
import org.yiti.model.supervision.Secrecy;
import org.yiti.model.supervision.Urgency;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "open", description = "Opens a new item as a draft.")
final class ItemOpen extends StoreCommand {
    @Option(names = "--title", required = true, paramLabel = "TEXT")
    String title = "";

    @Option(names = "--demand", paramLabel = "TEXT", description = "what is to be done")
    String demand = "";

    @Option(names = "--basis", paramLabel = "TEXT", description = "what it rests on")
    String basis = "";

    @Option(names = "--mode", description = "${COMPLETION-CANDIDATES}")
    ItemMode mode = ItemMode.DAILY;

    @Option(names = "--source", description = "${COMPLETION-CANDIDATES}")
    ItemSource source = ItemSource.OTHER;

    @Option(names = "--urgency", description = "${COMPLETION-CANDIDATES}")
    Urgency urgency = Urgency.ORDINARY;

    @Option(names = "--rhythm", description = "${COMPLETION-CANDIDATES}")
    ReportRhythm rhythm = ReportRhythm.NONE;

    @Option(names = "--unit", paramLabel = "NAME", description = "leading unit")
    @Nullable String unit;

    @Option(names = "--cooperating", split = ",", paramLabel = "NAME")
    List<String> cooperating = List.of();

    @Option(names = "--due", paramLabel = "DATE")
    @Nullable LocalDate due;

    @Option(names = "--days", paramLabel = "N", description = "time limit from the day of issue")
    @Nullable Integer days;

    @Option(names = "--days-kind", description = "${COMPLETION-CANDIDATES}")
    DueKind kind = DueKind.WORKDAYS;

    @Option(names = "--leader", paramLabel = "NAME", description = "who instructed it")
    String leader = "";

    @Option(names = "--instruction", paramLabel = "TEXT")
    String instruction = "";

    @Option(names = "--instructed-on", paramLabel = "DATE")
    @Nullable LocalDate instructedOn;

    @Option(names = "--issue", paramLabel = "CODE")
    @Nullable String issue;

    @Option(names = "--task", paramLabel = "NO")
    @Nullable String task;

    @Option(names = "--place", paramLabel = "TEXT")
    String place = "";

    @Option(names = "--ticket", paramLabel = "NO", description = "number of the hotline's ticket")
    String ticket = "";

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "when it was drafted; default: today")
    @Nullable LocalDate day;

    ItemOpen(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.ITEM);
    }

    @Override
    int run() throws YitiException {
        needWords("--title", title);
        try (var open = open()) {
            var drafted = day == null ? LocalDate.now(Clock.systemDefaultZone()) : day;
            var id = RowIds.fresh();
            var values = values(open, drafted);
            var changes = new ArrayList<Change>();
            changes.add(new Change.Add(Table.SUPERVISION_ITEM, id, values));
            var units = UnitRegister.load(open.rows());
            int position = 0;
            for (String each : cooperating) {
                position++;
                Map<Field, Object> of =
                        Map.of(
                                ITEM_UNIT_ITEM,
                                id,
                                ITEM_UNIT_UNIT,
                                ItemCommand.unit(units, each, drafted),
                                ITEM_UNIT_POSITION,
                                position);
                changes.add(new Change.Add(Table.ITEM_UNIT, RowIds.fresh(), of));
            }
            var name = Sentence.of("step.item.open", Sentence.of("title.item", "", title.strip()));
            long step = open.recorder().record(actor(), Step.of(name, changes));
            if (asJson) {
                var map = new LinkedHashMap<String, Object>();
                map.put("step", step);
                map.put("id", id.toString());
                output.json(map);
            } else {
                output.say(name);
                output.line(id.toString());
            }
            return OK;
        }
    }

    private Map<Field, Object> values(Store open, LocalDate drafted) throws YitiException {
        var values = new LinkedHashMap<Field, Object>();
        values.put(SUPERVISION_ITEM_YEAR, drafted.getYear());
        put(values, SUPERVISION_ITEM_TITLE, title.strip());
        put(values, SUPERVISION_ITEM_DEMAND, demand.strip());
        put(values, SUPERVISION_ITEM_BASIS, basis.strip());
        code(values, SUPERVISION_ITEM_MODE, mode);
        code(values, SUPERVISION_ITEM_SOURCE, source);
        code(values, SUPERVISION_ITEM_URGENCY, urgency);
        code(values, SUPERVISION_ITEM_SECRECY, Secrecy.INTERNAL);
        code(values, SUPERVISION_ITEM_RHYTHM, rhythm);
        code(values, SUPERVISION_ITEM_DUE_KIND, kind);
        put(values, SUPERVISION_ITEM_DUE_DATE, due);
        put(values, SUPERVISION_ITEM_DUE_DAYS, days);
        put(values, SUPERVISION_ITEM_LEADER, leader.strip());
        put(values, SUPERVISION_ITEM_INSTRUCTION, instruction.strip());
        put(values, SUPERVISION_ITEM_INSTRUCTED_ON, instructedOn);
        put(values, SUPERVISION_ITEM_PLACE, place.strip());
        put(values, SUPERVISION_ITEM_TICKET_NO, ticket.strip());
        put(values, SUPERVISION_ITEM_OFFICE, open.office().code());
        put(values, SUPERVISION_ITEM_DRAFTED_BY, by.strip());
        put(values, SUPERVISION_ITEM_DRAFTED_ON, drafted);
        if (unit != null) {
            var units = UnitRegister.load(open.rows());
            put(values, SUPERVISION_ITEM_LEAD_UNIT, ItemCommand.unit(units, unit, drafted));
        }
        if (issue != null || task != null) {
            about(newestBook(open), values);
        }
        return values;
    }

    private void about(YearBook book, Map<Field, Object> values) throws YitiException {
        if (issue != null) {
            var found = LintCommand.issues(book, issue).getFirst();
            put(values, SUPERVISION_ITEM_ISSUE, found.id());
        }
        if (task != null) {
            var no = task;
            Task found =
                    book.taskNumbered(no)
                            .orElseThrow(
                                    () -> new YitiException(Sentence.of("cli.task.missing", no)));
            put(values, SUPERVISION_ITEM_TASK, found.id());
            put(values, SUPERVISION_ITEM_ISSUE, found.issue());
        }
    }

    private static void put(Map<Field, Object> values, Field field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            values.put(field, value);
        }
    }

    private static void code(Map<Field, Object> values, Field field, Code code) {
        values.put(field, code.name());
    }
}
