package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// One run of real stores that exchange real packages as a seed says; afterwards everything is delivered and compared
/// with what was written.
final class ExchangeSimulation implements AutoCloseable {
    private static final NewOffice OTHER_DISTRICT =
            new NewOffice("110000", "110108", "海淀区每月一题专班", Level.DISTRICT);
    private static final Unlocking ANY_CLOCK = new Unlocking(Optional.empty(), true);
    private static final Set<ExchangeCode> ALLOWED =
            EnumSet.of(
                    ExchangeCode.DUPLICATE,
                    ExchangeCode.NEED_RANGE,
                    ExchangeCode.NEED_SEED,
                    ExchangeCode.CLOCK_AHEAD);
    private static final int ROUNDS = 4;

    private final SplittableRandom chance;
    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-11-26T08:00:00Z").toEpochMilli());
    private final List<Computer> computers = new ArrayList<>();
    private final Ledger ledger = new Ledger();
    private final List<Sent> post = new ArrayList<>();
    private final Map<UUID, Map<Field, Object>> reports = new HashMap<>();
    private final List<UUID> tasks = new ArrayList<>();

    /// A file on its way to an office's computer.
    private record Sent(Path file, int to) {}

    ExchangeSimulation(long seed, Path folder) throws YitiException {
        chance = new SplittableRandom(seed);
        var offices = new ArrayList<>(List.of(Stores.CITY, Stores.DISTRICT, Stores.STREET));
        var more = List.of(Stores.CITY, Stores.DISTRICT, OTHER_DISTRICT, Stores.STREET);
        int extra = 1 + chance.nextInt(2);
        for (int i = 0; i < extra; i++) {
            offices.add(more.get(chance.nextInt(more.size())));
        }
        for (NewOffice office : offices) {
            var place = folder.resolve("c" + computers.size());
            computers.add(new Computer(place, office, new ShiftedClock(now)));
        }
    }

    void run(int steps) throws Exception {
        begin();
        for (int step = 0; step < steps; step++) {
            now.addAndGet(1 + chance.nextInt(600_000));
            step();
        }
        deliver();
        ledger.check(computers);
        for (Computer computer : computers) {
            checked(computer);
        }
    }

    /// The tables are what the log says; what the rows say of each other is not looked at here.
    private static void checked(Computer computer) throws YitiException {
        assertThat(computer.store().check())
                .extracting(found -> found.key())
                .isSubsetOf("check.task", "check.reference");
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    // --- the ground everything stands on
    // --------------------------------------------------------------

    private void begin() throws Exception {
        for (Computer a : computers) {
            for (Computer b : computers) {
                if (a != b) {
                    a.trust(b);
                }
            }
        }
        var city = computers.getFirst();
        for (NewOffice office : List.of(Stores.DISTRICT, Stores.STREET)) {
            var unit = Stores.unit(office.code(), office.name());
            var task = new UUID(5, tasks.size());
            tasks.add(task);
            write(
                    city,
                    List.of(
                            unit,
                            new Change.Add(
                                    Table.TASK,
                                    task,
                                    Map.of(
                                            Field.TASK_CONTENT,
                                            "任务",
                                            Field.TASK_LEAD_UNIT,
                                            unit.row()))));
            for (int month = 1; month <= 2; month++) {
                reports.put(
                        RowIds.named("110000", Table.MONTH_REPORT, task, month),
                        Map.of(Field.MONTH_REPORT_TASK, task, Field.MONTH_REPORT_MONTH, month));
            }
        }
        for (int i = 1; i < computers.size(); i++) {
            var computer = computers.get(i);
            var file = city.send(computer.office().code(), PackageKind.CHANGES);
            computer.exchange().accept(computer.person(), file, ANY_CLOCK, Progress.SILENT);
        }
    }

    // --- the work
    // -------------------------------------------------------------------------------------

    private void step() throws Exception {
        int place = chance.nextInt(computers.size());
        var computer = computers.get(place);
        int kind = chance.nextInt(100);
        if (kind < 45) {
            edit(computer);
        } else if (kind < 62) {
            send(place);
        } else if (kind < 84) {
            arrive();
        } else if (kind < 91) {
            decide(computer);
        } else if (kind < 94) {
            computer.clock().shift(Duration.ofDays(chance.nextInt(-450, 450)));
        } else if (kind < 97) {
            computer.backUp();
        } else if (computer.hasBackup()) {
            restore(computer);
        }
    }

    private void write(Computer computer, List<Change> changes) throws YitiException {
        ledger.note(computer, computer.record(changes));
    }

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
        try {
            write(computer, List.of(change));
        } catch (YitiException e) {
            assertThat(e.sentence().key()).isEqualTo("record.refused.owner");
        }
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

    private void decide(Computer computer) throws YitiException {
        var mine = computer.exchange().conflicts().stream().filter(Conflict::mine).toList();
        if (mine.isEmpty()) {
            return;
        }
        var conflict = any(mine);
        var decision = new Decision.Take(1 + chance.nextInt(conflict.versions().size()));
        try {
            ledger.note(
                    computer,
                    computer.exchange().resolve(computer.person(), conflict.id(), decision, ""));
        } catch (YitiException e) {
            assertThat(e.sentence().key()).isEqualTo("exchange.conflict.superior");
            return;
        }
        assertThat(computer.exchange().conflicts())
                .extracting(Conflict::id)
                .doesNotContain(conflict.id());
    }

    private void restore(Computer computer) throws YitiException, IOException {
        var old = computer.streams().values();
        var before = computer.replica();
        computer.restore();
        assertThat(computer.replica()).isNotEqualTo(before);
        var kept = computer.have();
        old.forEach(name -> ledger.restored(name.replica(), kept));
        for (Computer other : computers) {
            if (other != computer) {
                other.trust(computer);
                computer.trust(other);
            }
        }
    }

    // --- packages
    // -------------------------------------------------------------------------------------

    private void send(int from) throws YitiException {
        int to = chance.nextInt(computers.size());
        if (to == from) {
            return;
        }
        var kind = chance.nextInt(5) == 0 ? PackageKind.FULL : PackageKind.CHANGES;
        var file = computers.get(from).send(computers.get(to).office().code(), kind);
        if (chance.nextInt(5) > 0) {
            post.add(new Sent(file, to));
        }
        if (chance.nextInt(5) == 0) {
            post.add(new Sent(file, to));
        }
    }

    private void arrive() throws Exception {
        if (post.isEmpty()) {
            return;
        }
        var sent = post.remove(chance.nextInt(post.size()));
        take(
                computers.get(sent.to()),
                sent.file(),
                new Unlocking(Optional.empty(), chance.nextBoolean()));
    }

    private void take(Computer computer, Path file, Unlocking unlocking) throws Exception {
        boolean closely = chance.nextInt(5) == 0;
        var before = closely ? computer.dump() : "";
        try {
            var preview =
                    closely
                            ? Optional.of(
                                    computer.exchange().preview(file, unlocking, Progress.SILENT))
                            : Optional.<Preview>empty();
            if (closely) {
                assertThat(computer.dump()).as("a preview changes nothing").isEqualTo(before);
            }
            var imported =
                    computer.exchange().accept(computer.person(), file, unlocking, Progress.SILENT);
            if (preview.isPresent()) {
                assertThat(imported.preview().counts()).isEqualTo(preview.get().counts());
                takeBack(computer, imported.number(), before, file, unlocking);
            }
        } catch (ExchangeException e) {
            assertThat(e.trouble().code()).isIn(ALLOWED);
            if (closely) {
                assertThat(computer.dump()).as("refused whole").isEqualTo(before);
            }
        }
    }

    /// T15: an import that is taken back never was, and comes again as it came.
    private void takeBack(
            Computer computer, long number, String before, Path file, Unlocking unlocking)
            throws Exception {
        var after = computer.dump();
        var back = computer.exchange().takeBack(computer.person(), number, Progress.SILENT);
        if (back instanceof TakenBack.Whole) {
            assertThat(computer.dump()).as("taken back").isEqualTo(before);
            checked(computer);
            computer.exchange().accept(computer.person(), file, unlocking, Progress.SILENT);
        }
        assertThat(computer.dump()).as("come again").isEqualTo(after);
    }

    /// T13: whatever was lost, four full rounds bring everything everywhere.
    private void deliver() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Computer sender : computers) {
                for (Computer receiver : computers) {
                    if (sender != receiver && lacks(receiver, sender)) {
                        now.addAndGet(1000);
                        var file = sender.send(receiver.office().code(), PackageKind.CHANGES);
                        take(receiver, file, ANY_CLOCK);
                    }
                }
            }
        }
    }

    private static boolean lacks(Computer receiver, Computer sender) {
        var here = receiver.have();
        var office = receiver.office();
        return sender.have().entrySet().stream()
                .filter(e ->
                        ScopeKey.parse(e.getKey().scope()).mayHave(office.level(), office.code()))
                .anyMatch(e -> here.getOrDefault(e.getKey(), 0L) < e.getValue());
    }

    int writes() {
        return ledger.size();
    }

    @Override
    public void close() throws YitiException {
        for (Computer computer : computers) {
            computer.close();
        }
    }
}
