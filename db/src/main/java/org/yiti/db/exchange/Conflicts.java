package org.yiti.db.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.log.LogReader;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// What people have to decide, read from the log.
final class Conflicts {
    private final DSLContext db;
    private final Office office;
    private final Authors authors;

    Conflicts(DSLContext db, Office office) {
        this.db = db;
        this.office = office;
        authors = new Authors(db);
    }

    /// A conflict with what it was made of.
    record Found(Conflict conflict, Disagreement disagreement, RowLog log) {}

    List<Found> all() {
        var all = new ArrayList<Found>();
        new ConflictMarks(db)
                .marked()
                .forEach((table, rows) -> {
                    var logs = new LogReader(db).ofRows(table, rows, Long.MAX_VALUE);
                    rows.forEach(row -> all.addAll(of(table, row, logs.get(row))));
                });
        return all;
    }

    /// The conflict with this id, if it still stands.
    Optional<Found> find(String id) {
        return all().stream().filter(found -> found.conflict().id().equals(id)).findFirst();
    }

    private List<Found> of(Table table, UUID row, @Nullable RowLog log) {
        return log == null
                ? List.of()
                : log.disagreements().stream()
                        .map(d -> new Found(conflict(table, row, d, log), d, log))
                        .toList();
    }

    private Conflict conflict(Table table, UUID row, Disagreement d, RowLog log) {
        var fields =
                d.kind() == Disagreement.Kind.VALUES
                        ? table.groups().getOrDefault(d.group(), List.of())
                        : List.<Field>of();
        var versions = new ArrayList<Conflict.Version>();
        for (LoggedWrite write : d.versions()) {
            versions.add(version(versions.size() + 1, d, fields, write, log));
        }
        return new Conflict(
                id(table, row, d),
                Conflict.Kind.valueOf(d.kind().name()),
                table,
                row,
                fields,
                base(d, fields, log),
                versions,
                movedTo(d, log).map(ScopeKey::code),
                d.scope().code().isEmpty() ? office.federation() : d.scope().code(),
                d.scope().mayWrite(office.level(), office.code(), table));
    }

    /// One row can hold the same kind of conflict in several scopes.
    private static String id(Table table, UUID row, Disagreement d) {
        var about = d.group() + d.kind().name().substring(0, 1);
        return String.join(":", table.key(), row.toString(), about, d.scope().text());
    }

    private Conflict.Version version(
            int number, Disagreement d, List<Field> fields, LoggedWrite write, RowLog log) {
        var author = authors.of(write);
        return new Conflict.Version(
                number,
                values(d, fields, write, log),
                write.alive(),
                author.own(),
                write.scope().mayWrite(office.level(), office.code(), write.table()),
                author.actor(),
                author.office(),
                author.officeName(),
                author.wallTime(),
                authors.packageOf(write));
    }

    /// What a version says: of the fields in question, or all that it wrote; of a row made twice, the whole row.
    private static Map<Field, @Nullable Object> values(
            Disagreement d, List<Field> fields, LoggedWrite write, RowLog log) {
        return switch (d.kind()) {
            case VALUES -> RowLog.values(fields, write.values(d.group()));
            case LIFE -> Written.values(write);
            case OWNER ->
                    log.shown(write.scope())
                            .map(row ->
                                    (Map<Field, @Nullable Object>)
                                            new LinkedHashMap<Field, @Nullable Object>(
                                                    row.filled()))
                            .orElseGet(LinkedHashMap::new);
        };
    }

    /// What stood before they parted: the newest write that all of them replaced.
    private static Optional<Map<Field, @Nullable Object>> base(
            Disagreement d, List<Field> fields, RowLog log) {
        if (d.kind() != Disagreement.Kind.VALUES) {
            return Optional.empty();
        }
        for (LoggedWrite write : log.writes().reversed()) {
            boolean common =
                    d.versions().stream()
                            .allMatch(v ->
                                    v.groups().stream()
                                            .filter(g -> g.group() == d.group())
                                            .anyMatch(g -> g.replaced().contains(write.dot())));
            if (common) {
                return Optional.of(RowLog.values(fields, write.values(d.group())));
            }
        }
        return Optional.empty();
    }

    /// Where the row is now, if its removal was a handover: the same step bore it there.
    static Optional<ScopeKey> movedTo(Disagreement d, RowLog log) {
        var removal = d.versions().getFirst();
        return d.kind() != Disagreement.Kind.LIFE || removal.alive()
                ? Optional.empty()
                : log.scope()
                        .filter(lies -> !lies.equals(d.scope()))
                        .filter(lies ->
                                log.writes().stream()
                                        .anyMatch(w ->
                                                w.scope().equals(lies)
                                                        && w.clock() == removal.clock()
                                                        && !w.values(RowLog.LIFE).isEmpty()
                                                        && w.alive()));
    }

    /// Where a row lies that two offices made: the scope whose version is shown.
    static ScopeKey shownScope(Found found) {
        return found.log().scope().orElseThrow();
    }
}
