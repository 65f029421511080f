package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.Streams;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Every write that any store acknowledged, noted when it was made. What the stores must hold in the end is worked out
/// from it by the rule alone, without their logs, packages and tables.
final class Ledger {
    /// @param had how far its author's store was in every stream
    private record Noted(Streams.Name stream, LoggedWrite write, Map<Streams.Name, Long> had) {
        boolean isIn(Map<Streams.Name, Long> have) {
            return have.getOrDefault(stream, 0L) >= write.dot().seq();
        }
    }

    private static final Comparator<Noted> KEY =
            Comparator.comparingLong((Noted n) -> n.write().clock())
                    .thenComparing(Noted::stream)
                    .thenComparing(n -> n.write().dot().seq());

    private final List<Noted> noted = new ArrayList<>();
    private final Map<Streams.Name, Integer> numbers = new HashMap<>();
    private final Map<String, Map<Streams.Name, Long>> lost = new HashMap<>();

    /// Notes what a step wrote.
    void note(Computer author, long step) {
        if (step == 0) {
            return;
        }
        var streams = author.streams();
        var had = author.have();
        for (LoggedWrite write : new LogReader(author.db()).ofStep(step)) {
            var name = Objects.requireNonNull(streams.get(write.dot().stream()));
            noted.add(new Noted(name, translated(write, streams), had));
        }
    }

    /// Notes a write of somebody who had no right to it; it may get lost on the way.
    void noteForeign(
            Streams.Name stream,
            long seq,
            long clock,
            UUID row,
            boolean born,
            List<GroupWrite> groups) {
        var dot = new Dot(numbers.computeIfAbsent(stream, _ -> numbers.size() + 1), seq);
        var scope = ScopeKey.parse(stream.scope());
        var write = new LoggedWrite(dot, scope, clock, 0, false, Table.TASK, row, born, groups);
        noted.add(new Noted(stream, write, Map.of()));
        lost.put(stream.replica(), Map.of());
    }

    private LoggedWrite translated(LoggedWrite write, Map<Integer, Streams.Name> streams) {
        var groups = new ArrayList<GroupWrite>();
        for (GroupWrite part : write.groups()) {
            var dots = part.replaced().stream().map(d -> translated(d, streams)).toList();
            groups.add(new GroupWrite(part.group(), dots, part.values()));
        }
        return new LoggedWrite(
                translated(write.dot(), streams),
                write.scope(),
                write.clock(),
                0,
                write.counts(),
                write.table(),
                write.row(),
                write.born(),
                groups);
    }

    private Dot translated(Dot dot, Map<Integer, Streams.Name> streams) {
        var name = Objects.requireNonNull(streams.get(dot.stream()));
        return new Dot(numbers.computeIfAbsent(name, _ -> numbers.size() + 1), dot.seq());
    }

    /// A store was put back: what it wrote since may be nowhere any more.
    void restored(String replica, Map<Streams.Name, Long> kept) {
        lost.put(replica, kept);
    }

    int size() {
        return noted.size();
    }

    /// Looks whether the stores hold what was written, and nothing else.
    void check(List<Computer> computers) {
        var reached = new ArrayList<Noted>();
        var haves = new HashMap<Computer, Map<Streams.Name, Long>>();
        computers.forEach(c -> haves.put(c, c.have()));
        for (Noted one : noted) {
            if (haves.values().stream().anyMatch(one::isIn)) {
                reached.add(one);
            } else {
                assertThat(mayBeLost(one)).as("acknowledged and nowhere: " + one).isTrue();
            }
        }
        for (Computer computer : computers) {
            check(computer, reached, Objects.requireNonNull(haves.get(computer)));
        }
        clocksFollowCauses(reached);
    }

    private boolean mayBeLost(Noted one) {
        return lost.entrySet().stream()
                .anyMatch(
                        e -> e.getKey().equals(one.stream().replica()) && !one.isIn(e.getValue()));
    }

    private static void clocksFollowCauses(List<Noted> reached) {
        for (Noted later : reached) {
            for (Noted earlier : reached) {
                if (earlier != later
                        && earlier.write().clock() != later.write().clock()
                        && earlier.isIn(later.had())) {
                    assertThat(KEY.compare(earlier, later))
                            .as(earlier + " before " + later)
                            .isNegative();
                }
            }
        }
    }

    private static void check(
            Computer computer, List<Noted> reached, Map<Streams.Name, Long> have) {
        var office = computer.office();
        var mine = new ArrayList<Noted>();
        for (Noted one : reached) {
            boolean may =
                    ScopeKey.parse(one.stream().scope()).mayHave(office.level(), office.code());
            assertThat(one.isIn(have)).as(office.code() + " has " + one).isEqualTo(may);
            if (may) {
                mine.add(one);
            }
        }
        mine.sort(KEY);
        var logs = new HashMap<UUID, RowLog>();
        mine.forEach(
                one -> logs.computeIfAbsent(one.write().row(), _ -> new RowLog()).add(one.write()));
        var expected = new TreeSet<String>();
        logs.forEach((row, log) -> {
            var table = log.writes().getFirst().table();
            assertThat(computer.store().rows().find(table, row))
                    .as(office.code() + " " + table + " " + row)
                    .isEqualTo(log.shown());
            log.disagreements().forEach(d -> expected.add(line(table, row, d)));
        });
        var told = new TreeSet<String>();
        var ids = new HashSet<String>();
        computer.exchange()
                .conflicts()
                .forEach(c -> {
                    assertThat(ids.add(c.id())).as("one conflict for an id: " + c).isTrue();
                    told.add(line(c));
                });
        assertThat(told).as(office.code()).isEqualTo(expected);
    }

    private static String line(Table table, UUID row, Disagreement d) {
        boolean values = d.kind() == Disagreement.Kind.VALUES;
        var fields = values ? table.groups().getOrDefault(d.group(), List.of()) : List.<Field>of();
        var said =
                d.versions().stream()
                        .map(w ->
                                values
                                        ? texts(fields, RowLog.values(fields, w.values(d.group())))
                                        : String.valueOf(w.alive()))
                        .toList();
        return d.kind() + " " + table + " " + row + " " + fields + " " + said;
    }

    private static String line(Conflict c) {
        boolean values = c.kind() == Conflict.Kind.VALUES;
        var said =
                c.versions().stream()
                        .map(v ->
                                values ? texts(c.fields(), v.values()) : String.valueOf(v.alive()))
                        .toList();
        return c.kind() + " " + c.table() + " " + c.row() + " " + c.fields() + " " + said;
    }

    private static String texts(List<Field> fields, Map<Field, @Nullable Object> values) {
        return fields.stream().map(f -> Optional.ofNullable(values.get(f))).toList().toString();
    }
}
