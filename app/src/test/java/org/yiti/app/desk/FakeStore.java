package org.yiti.app.desk;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.exchange.FakeExchange;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.freeze.MonthCopies;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Attempts;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Mappings;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;
import org.yiti.model.store.Remarks;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.SignIns;
import org.yiti.model.store.Store;
import org.yiti.model.store.Templates;
import org.yiti.model.supervision.Items;

/// A store in memory for tests of models and views: a step changes its maps and goes into its log, so that
/// undo and history work as they do over a file.
public final class FakeStore implements Store, Rows, Recorder, History {
    private static final Instant START = Instant.parse("2021-06-30T01:00:00Z");

    private final Map<Table, TreeMap<UUID, Row>> rows = new EnumMap<>(Table.class);
    private final Map<String, String> mappings = new HashMap<>();
    private final Map<List<Object>, String> remarks = new java.util.HashMap<>();
    private final java.util.SortedMap<String, byte[]> templates = new java.util.TreeMap<>();
    private final Map<UUID, Attempts> attempts = new HashMap<>();
    private final List<SignInNote> notes = new ArrayList<>();
    private final Map<String, byte[]> monthCopies = new HashMap<>();
    private final FakeFiles files = new FakeFiles();
    private final List<Step> recorded = new ArrayList<>();
    private final List<LoggedStep> log = new ArrayList<>();
    private final Map<Long, List<LoggedChange>> changes = new HashMap<>();
    private Exchange exchange = FakeExchange.alone();

    @Override
    public AuditKits kits() {
        throw new UnsupportedOperationException("no kits in memory");
    }

    @Override
    public Office office() {
        return new Office("110000", "110000", "市督查室", Level.CITY, "AAAABBBBCCCCDDDD");
    }

    /// Puts a row into the store as if it had always been there.
    public UUID add(Table table, Map<Field, ?> values) {
        var id = RowIds.fresh();
        add(table, id, values);
        return id;
    }

    /// The same for a row whose id follows from what it says.
    public void add(Table table, UUID id, Map<Field, ?> values) {
        rowsOf(table).put(id, Row.of(table, id, values));
    }

    /// Everything that was recorded, oldest first.
    public List<Step> recorded() {
        return List.copyOf(recorded);
    }

    @Override
    public long record(Actor actor, Step step) {
        long number = log.size() + 1L;
        recorded.add(step);
        var logged = step.changes().stream().map(change -> apply(number, change)).toList();
        changes.put(number, logged);
        log.add(
                new LoggedStep(
                        number,
                        START.plusSeconds(number * 60),
                        actor,
                        office().code(),
                        true,
                        step.action(),
                        step.reason(),
                        step.kind(),
                        logged.size()));
        return number;
    }

    private LoggedChange apply(long step, Change change) {
        var table = rowsOf(change.table());
        var standing =
                table.getOrDefault(change.row(), Row.of(change.table(), change.row(), Map.of()));
        return switch (change) {
            case Change.Add(var _, var id, var values) -> {
                table.put(id, Row.of(change.table(), id, values));
                yield new LoggedChange(
                        step, change.table(), id, true, true, Map.of(), new HashMap<>(values));
            }
            case Change.Put(var _, var id, var values) -> {
                var before = new HashMap<Field, @Nullable Object>();
                values.keySet().forEach(field -> before.put(field, standing.get(field)));
                table.put(id, standing.with(values));
                yield new LoggedChange(step, change.table(), id, false, null, before, values);
            }
            case Change.Remove(var _, var id) -> life(step, standing, id, false);
            case Change.Restore(var _, var id) -> life(step, standing, id, true);
        };
    }

    private LoggedChange life(long step, Row standing, UUID id, boolean alive) {
        rowsOf(standing.table()).put(id, standing.withAlive(alive));
        return new LoggedChange(step, standing.table(), id, false, alive, Map.of(), Map.of());
    }

    private TreeMap<UUID, Row> rowsOf(Table table) {
        return rows.computeIfAbsent(table, _ -> new TreeMap<>());
    }

    @Override
    public List<Row> all(Table table) {
        return rowsOf(table).values().stream().filter(Row::alive).toList();
    }

    @Override
    public List<Row> where(Field field, Object value) {
        return all(field.table()).stream().filter(row -> value.equals(row.get(field))).toList();
    }

    @Override
    public Optional<Row> find(Table table, UUID id) {
        return Optional.ofNullable(rowsOf(table).get(id));
    }

    @Override
    public List<Row> removed(Table table) {
        return rowsOf(table).values().stream().filter(row -> !row.alive()).toList();
    }

    @Override
    public long last() {
        return log.size();
    }

    @Override
    public Instant clock() {
        return log.stream().map(LoggedStep::at).max(Instant::compareTo).orElse(START);
    }

    @Override
    public List<LoggedStep> latest(long before, int limit) {
        return log.reversed().stream().filter(step -> step.number() < before).limit(limit).toList();
    }

    @Override
    public Optional<LoggedStep> step(long number) {
        return log.stream().filter(step -> step.number() == number).findFirst();
    }

    @Override
    public List<LoggedChange> changesOf(long step) {
        return changes.getOrDefault(step, List.of());
    }

    @Override
    public List<LoggedChange> changesOfRows(Table table, Collection<UUID> ids) {
        return LongStream.rangeClosed(1, last())
                .boxed()
                .flatMap(step -> changesOf(step).stream())
                .filter(change -> change.table() == table && ids.contains(change.row()))
                .toList();
    }

    /// The rows as they stand now with every later change taken back.
    @Override
    public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Row>();
        ids.forEach(id -> find(table, id).ifPresent(row -> found.put(id, row)));
        for (long later = last(); later > step; later--) {
            for (LoggedChange change : changesOf(later).reversed()) {
                if (change.table() == table && change.born()) {
                    found.remove(change.row());
                } else if (change.table() == table) {
                    found.computeIfPresent(change.row(), (_, row) -> takenBack(row, change));
                }
            }
        }
        return found;
    }

    private static Row takenBack(Row row, LoggedChange change) {
        var alive = change.alive();
        var before = row.with(change.before());
        return alive == null ? before : before.withAlive(!alive);
    }

    @Override
    public Rows rows() {
        return this;
    }

    @Override
    public Recorder recorder() {
        return this;
    }

    @Override
    public History history() {
        return this;
    }

    @Override
    public VolumeTotals volumes() {
        return new VolumeTotals() {
            @Override
            public List<Total> byIssueAndMonth(UUID programme) {
                return List.of();
            }

            @Override
            public List<OfUnit> byUnitAndMonth(UUID programme) {
                return List.of();
            }
        };
    }

    @Override
    public Attachments attachments() {
        return files;
    }

    @Override
    public Mappings mappings() {
        return new Mappings() {
            @Override
            public Optional<String> find(String signature) {
                return Optional.ofNullable(mappings.get(signature));
            }

            @Override
            public void keep(String signature, String json) {
                mappings.put(signature, json);
            }
        };
    }

    @Override
    public Templates templates() {
        return new Templates() {
            @Override
            public List<String> names() {
                return List.copyOf(templates.keySet());
            }

            @Override
            public Optional<byte[]> find(String name) {
                return Optional.ofNullable(templates.get(name));
            }

            @Override
            public void keep(String name, byte[] file) {
                templates.put(name, file);
            }

            @Override
            public void remove(String name) {
                templates.remove(name);
            }
        };
    }

    @Override
    public MonthCopies monthCopies() {
        return new MonthCopies() {
            @Override
            public void keep(String checksum, byte[] bytes) {
                monthCopies.putIfAbsent(checksum, bytes);
            }

            @Override
            public Optional<byte[]> find(String checksum) {
                return Optional.ofNullable(monthCopies.get(checksum));
            }
        };
    }

    @Override
    public Remarks remarks(Optional<UUID> of) {
        return new Remarks() {
            @Override
            public Map<UUID, String> of(UUID meeting) {
                var found = new java.util.HashMap<UUID, String>();
                remarks.forEach((key, text) -> {
                    if (key.get(0).equals(of) && key.get(1).equals(meeting)) {
                        found.put((UUID) key.get(2), text);
                    }
                });
                return found;
            }

            @Override
            public void keep(UUID meeting, UUID issue, String text) {
                var key = List.<Object>of(of, meeting, issue);
                if (text.isEmpty()) {
                    remarks.remove(key);
                } else {
                    remarks.put(key, text);
                }
            }
        };
    }

    @Override
    public SignIns signIns() {
        return new SignIns() {
            @Override
            public Attempts of(UUID account) {
                return attempts.getOrDefault(account, Attempts.NONE);
            }

            @Override
            public void keep(UUID account, Attempts kept) {
                attempts.put(account, kept);
            }

            @Override
            public void note(
                    Optional<UUID> account,
                    SignInNote.SignInOutcome outcome,
                    SignInNote.SignInWay way,
                    Instant when) {
                notes.addFirst(new SignInNote(when, when, 1, account, outcome, "电脑", way));
            }

            @Override
            public List<SignInNote> notes(int most) {
                return notes.stream().limit(most).toList();
            }
        };
    }

    /// Gives the store an exchange, as that of its own knows nobody.
    public void exchangesBy(Exchange given) {
        exchange = given;
    }

    @Override
    public Items items() {
        return new FakeItems(this);
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    @Override
    public Backups backups() {
        return new NoBackups();
    }

    private static final class NoBackups implements Backups {
        @Override
        public Path folder() {
            return Path.of("backups");
        }

        @Override
        public List<Backup> list() {
            return List.of();
        }

        @Override
        public Backup make(Occasion occasion, Progress progress) {
            throw new UnsupportedOperationException("a store in memory is not backed up");
        }

        @Override
        public Backup ensure(Occasion occasion, Progress progress) {
            return make(occasion, progress);
        }

        @Override
        public Optional<Backup> makeDaily(Progress progress) {
            return Optional.empty();
        }
    }

    @Override
    public void dump(Writer out) {
        throw new UnsupportedOperationException("a store in memory is not dumped");
    }

    @Override
    public List<Sentence> check() {
        return List.of();
    }

    @Override
    public void close() {}
}
