package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// What people do at the computers of a simulated exchange: they edit, attach, hand tasks over, decide, take back.
final class SimulatedWork {
    /// What a step may be refused for.
    private static final Set<String> REFUSALS =
            Set.of("record.refused.owner", "record.refused.handover");

    private final SplittableRandom chance;
    private final Ledger ledger;
    private final Map<UUID, Map<Field, Object>> reports = new HashMap<>();
    private final List<UUID> tasks = new ArrayList<>();
    private final List<UUID> units = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private int files;
    private int handovers;

    SimulatedWork(SplittableRandom chance, Ledger ledger) {
        this.chance = chance;
        this.ledger = ledger;
    }

    int handovers() {
        return handovers;
    }

    <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    /// The city makes a task for each unit.
    void begin(Computer city, List<NewOffice> leads) throws YitiException {
        for (NewOffice office : leads) {
            var unit = Stores.unit(office.code(), office.name());
            units.add(unit.row());
            codes.add(office.code());
            var task = new UUID(5, tasks.size());
            tasks.add(task);
            var values =
                    Map.<Field, Object>of(
                            Field.TASK_CONTENT, "任务", Field.TASK_LEAD_UNIT, unit.row());
            write(city, List.of(unit, new Change.Add(Table.TASK, task, values)));
            for (int month = 1; month <= 2; month++) {
                reports.put(
                        RowIds.named("110000", Table.MONTH_REPORT, task, month),
                        Map.of(Field.MONTH_REPORT_TASK, task, Field.MONTH_REPORT_MONTH, month));
            }
        }
    }

    void step(Computer computer) throws YitiException {
        int kind = chance.nextInt(100);
        if (kind < 58) {
            edit(computer);
        } else if (kind < 66) {
            attach(computer);
        } else if (kind < 84) {
            handOver(computer);
        } else if (kind < 94) {
            decide(computer);
        } else {
            undo(computer);
        }
    }

    private void write(Computer computer, List<Change> changes) throws YitiException {
        write(computer, Stores.step(changes));
    }

    /// Whether it was done.
    private boolean write(Computer computer, Step step) throws YitiException {
        long number;
        try {
            number = computer.record(step);
        } catch (YitiException e) {
            assertThat(e.sentence().key()).isIn(REFUSALS);
            return false;
        }
        ledger.note(computer, number);
        toldOnce(computer, number);
        return true;
    }

    /// The history knows each row of a step once, also one that moved; what moved was not removed.
    private static void toldOnce(Computer computer, long step) {
        if (step == 0) {
            return;
        }
        var rows = new HashSet<UUID>();
        for (LoggedChange change : computer.store().history().changesOf(step)) {
            assertThat(rows.add(change.row())).as("told twice: " + change).isTrue();
            if (change.moved() != null) {
                assertThat(change.alive()).as("moved and removed: " + change).isNotEqualTo(false);
            }
        }
    }

    // --- editing
    // -------------------------------------------------------------------------------------

    private void edit(Computer computer) throws YitiException {
        int kind = chance.nextInt(10);
        UUID id;
        Table table;
        if (kind < 6) {
            table = Table.MONTH_REPORT;
            id = any(reports.keySet().stream().sorted().toList());
        } else if (kind < 9) {
            table = Table.TASK;
            id = kind < 8 ? any(tasks) : new UUID(6, chance.nextInt(2));
        } else {
            table = Table.PHRASE;
            id = new UUID(7, chance.nextInt(2));
        }
        var row = computer.store().rows().find(table, id);
        var change =
                row.isEmpty()
                        ? new Change.Add(table, id, fresh(table, id))
                        : change(table, id, row.get().alive());
        write(computer, List.of(change));
    }

    private Change change(Table table, UUID id, boolean alive) {
        int kind = chance.nextInt(10);
        if (!alive) {
            return kind < 7
                    ? new Change.Restore(table, id)
                    : new Change.Add(table, id, fresh(table, id));
        }
        return kind < 2 ? new Change.Remove(table, id) : new Change.Put(table, id, values(table));
    }

    private Map<Field, Object> fresh(Table table, UUID id) {
        var fresh = new HashMap<Field, Object>(reports.getOrDefault(id, Map.of()));
        values(table)
                .forEach((field, value) -> {
                    if (value != null) {
                        fresh.put(field, value);
                    }
                });
        fresh.putIfAbsent(firstText(table), "文字");
        return fresh;
    }

    private static Field firstText(Table table) {
        return switch (table) {
            case MONTH_REPORT -> Field.MONTH_REPORT_TEXT;
            case TASK -> Field.TASK_CONTENT;
            default -> Field.PHRASE_TEXT;
        };
    }

    private Map<Field, @Nullable Object> values(Table table) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(firstText(table), "文" + chance.nextInt(4));
        if (table == Table.MONTH_REPORT && chance.nextBoolean()) {
            int quantity = chance.nextInt(3);
            values.put(
                    Field.MONTH_REPORT_QUANTITY,
                    quantity == 0 ? null : BigDecimal.valueOf(quantity));
            if (chance.nextBoolean()) {
                values.put(
                        Field.MONTH_REPORT_STATE,
                        any(List.of("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED")));
            }
        }
        if (table == Table.TASK && chance.nextBoolean()) {
            values.put(Field.TASK_STATUS, any(List.of("ISSUED", "IN_PROGRESS", "DONE")));
            values.put(Field.TASK_POSITION, chance.nextInt(3));
        }
        return values;
    }

    // --- the rest of the work
    // -------------------------------------------------------------------------------------

    /// Evidence of a month, or its removal.
    private void attach(Computer computer) throws YitiException {
        var here = computer.store().rows().all(Table.ATTACHMENT);
        if (!here.isEmpty() && chance.nextInt(3) == 0) {
            write(computer, List.of(new Change.Remove(Table.ATTACHMENT, any(here).id())));
            return;
        }
        var bytes = ("照片" + chance.nextInt(6)).getBytes(StandardCharsets.UTF_8);
        var kept =
                computer.store()
                        .attachments()
                        .put(new ByteArrayInputStream(bytes), Progress.SILENT);
        var values = new HashMap<Field, Object>();
        values.put(Field.ATTACHMENT_TASK, any(tasks));
        values.put(Field.ATTACHMENT_MONTH, 1 + chance.nextInt(2));
        values.put(Field.ATTACHMENT_NAME, "照片.jpg");
        values.put(Field.ATTACHMENT_SHA256, kept.sha256());
        values.put(Field.ATTACHMENT_BYTES, bytes.length);
        var task =
                computer.store().rows().find(Table.TASK, (UUID) values.get(Field.ATTACHMENT_TASK));
        if (task.isPresent()) {
            write(
                    computer,
                    List.of(new Change.Add(Table.ATTACHMENT, new UUID(8, files++), values)));
        }
    }

    /// A living task gets another leading unit, or the same again.
    private void handOver(Computer computer) throws YitiException {
        var task = any(tasks);
        var row = computer.store().rows().find(Table.TASK, task);
        if (computer.office().level() != Level.CITY || row.filter(Row::alive).isEmpty()) {
            return;
        }
        int place = chance.nextInt(units.size());
        var conflicts = ids(computer);
        var step = Stores.step(Change.Put.of(task, Field.TASK_LEAD_UNIT, units.get(place)));
        if (write(computer, step)) {
            handovers++;
            assertThat(ids(computer)).as("a handover disputes nothing").isEqualTo(conflicts);
            wentAlong(computer, Field.MONTH_REPORT_TASK, task, codes.get(place));
            wentAlong(computer, Field.ATTACHMENT_TASK, task, codes.get(place));
        }
    }

    private static Set<String> ids(Computer computer) throws YitiException {
        return computer.exchange().conflicts().stream()
                .map(Conflict::id)
                .collect(Collectors.toSet());
    }

    private static void wentAlong(Computer computer, Field hangsOn, UUID task, String code) {
        assertThat(computer.store().rows().where(hangsOn, task))
                .allSatisfy(row -> assertThat(row.home()).isEqualTo(code));
    }

    private void decide(Computer computer) throws YitiException {
        var mine = computer.exchange().conflicts().stream().filter(Conflict::mine).toList();
        if (mine.isEmpty()) {
            return;
        }
        var conflict = any(mine);
        int version = 1 + chance.nextInt(conflict.versions().size());
        var decision = new Decision.Take(version, chance.nextBoolean());
        try {
            long step = computer.exchange().resolve(computer.person(), conflict.id(), decision, "");
            ledger.note(computer, step);
            toldOnce(computer, step);
        } catch (YitiException e) {
            assertThat(e.sentence().key())
                    .isIn("exchange.conflict.superior", "exchange.conflict.moved");
            return;
        }
        assertThat(computer.exchange().conflicts())
                .extracting(Conflict::id)
                .doesNotContain(conflict.id());
    }

    private void undo(Computer computer) throws YitiException {
        var undo = new Undo(computer.store().history(), ZoneOffset.UTC);
        if ((chance.nextInt(3) == 0 ? undo.redo() : undo.undo())
                instanceof UndoPlan.Possible(var step)) {
            write(computer, step);
        }
    }
}
