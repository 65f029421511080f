package org.yiti.db.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.log.TablesFromLog;
import org.yiti.db.log.TablesFromLog.Brought;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Preview.Kind;
import org.yiti.model.exchange.Preview.Line;
import org.yiti.model.exchange.Preview.TableCount;
import org.yiti.model.job.Progress;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Brings the tables to what the log says after an intake, and tells what became of every row.
final class Taking {
    private static final int MANY_REMOVALS = 20;
    private static final int REMOVED_SHARE = 20; // one in 20 is 5 %

    private final DSLContext db;
    private final long stepBefore;
    private final long packageNumber;
    private final Progress progress;
    private final Map<Table, Map<Kind, Long>> counts = new EnumMap<>(Table.class);
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Authors authors;

    /// @param stepBefore the last step before the intake
    Taking(DSLContext db, long stepBefore, long packageNumber, Progress progress) {
        this.db = db;
        this.stepBefore = stepBefore;
        this.packageNumber = packageNumber;
        this.progress = progress;
        authors = new Authors(db);
    }

    void run(TouchedRows touched) {
        var tables = new TablesFromLog(db);
        var marks = new ConflictMarks(db);
        touched.tell((table, rows) -> {
            progress.checkpoint();
            var brought = tables.bring(table, rows);
            marks.refresh(table, TablesFromLog.disputed(brought), packageNumber);
            brought.forEach(one -> tell(table, one));
        });
    }

    /// Hashes of the files that these rows speak of.
    Set<String> files() {
        return files;
    }

    private void tell(Table table, Brought one) {
        if (Attachment.TABLES.contains(table)) {
            one.after()
                    .map(row -> new Attachment(row).sha256())
                    .filter(hash -> !hash.isEmpty())
                    .ifPresent(files::add);
        }
        var kind = kind(one);
        counts.computeIfAbsent(table, _ -> new EnumMap<>(Kind.class)).merge(kind, 1L, Long::sum);
        if (lines.size() < Preview.MOST && kind != Kind.UNCHANGED) {
            lines.add(line(kind, table, one));
        }
    }

    private Kind kind(Brought one) {
        if (!one.disagreements().isEmpty()) {
            return Kind.CONFLICT;
        }
        if (!one.differs()) {
            return news(one).stream().allMatch(LoggedWrite::counts) ? Kind.UNCHANGED : Kind.REFUSED;
        }
        boolean was = one.before().map(Row::alive).orElse(false);
        boolean is = one.after().map(Row::alive).orElse(false);
        if (one.before().isEmpty()) {
            return Kind.ADDED;
        }
        if (was != is) {
            return is ? Kind.RESTORED : Kind.REMOVED;
        }
        return Kind.CHANGED;
    }

    private List<LoggedWrite> news(Brought one) {
        return one.log().writes().stream().filter(w -> w.localNo() > stepBefore).toList();
    }

    private Line line(Kind kind, Table table, Brought one) {
        var before = new LinkedHashMap<Field, @Nullable Object>();
        var after = new LinkedHashMap<Field, @Nullable Object>();
        if (one.differs()) {
            TablesFromLog.differing(one.before(), one.after())
                    .forEach((field, differing) -> {
                        before.put(field, differing.was());
                        after.put(field, differing.is());
                    });
        }
        if (kind == Kind.CONFLICT && after.isEmpty()) {
            rivals(one)
                    .forEach((field, rival) -> {
                        before.put(field, one.after().map(row -> row.get(field)).orElse(null));
                        after.put(field, rival);
                    });
        }
        var news = news(one);
        var author = news.isEmpty() ? Authors.Author.NOBODY : authors.of(news.getLast());
        return new Line(
                kind,
                table,
                one.id(),
                before,
                after,
                author.actor(),
                author.officeName(),
                author.wallTime(),
                kind == Kind.REFUSED
                        ? Optional.of(Sentence.of("exchange.refused", author.officeName()))
                        : moved(one));
    }

    private static Optional<Sentence> moved(Brought one) {
        return one.before()
                .map(Row::home)
                .flatMap(was ->
                        one.after()
                                .map(Row::home)
                                .filter(is -> !is.equals(was))
                                .map(is -> Sentence.of("history.moved", was, is)));
    }

    /// Where the row goes on showing what it shows: what the others say.
    private static Map<Field, @Nullable Object> rivals(Brought one) {
        var rivals = new LinkedHashMap<Field, @Nullable Object>();
        for (Disagreement d : one.disagreements()) {
            if (d.kind() == Disagreement.Kind.VALUES) {
                var fields = d.versions().getFirst().table().groups().get(d.group());
                if (fields != null) {
                    rivals.putAll(RowLog.values(fields, d.versions().get(1).values(d.group())));
                }
            }
        }
        return rivals;
    }

    Preview preview(Inspected inspected, Intake intake, int named, int present) {
        var all = new ArrayList<TableCount>();
        counts.forEach((table, kinds) -> all.add(new TableCount(Optional.of(table), kinds)));
        if (intake.waiting() > 0) {
            all.add(new TableCount(Optional.empty(), Map.of(Kind.WAITING, intake.waiting())));
        }
        return new Preview(inspected, all, lines, named, present, manyRemovals());
    }

    private boolean manyRemovals() {
        return counts.entrySet().stream().anyMatch(e -> many(e.getKey(), e.getValue()));
    }

    private boolean many(Table table, Map<Kind, Long> kinds) {
        long removed = kinds.getOrDefault(Kind.REMOVED, 0L);
        if (removed == 0) {
            return false;
        }
        var recorded = RecordedTable.of(table);
        long left = db.fetchCount(recorded.source(), recorded.alive().isTrue());
        return removed > MANY_REMOVALS || removed * REMOVED_SHARE > left + removed;
    }
}
