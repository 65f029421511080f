package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.history.History;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// All living rows of field audits in a store: an office has some thousand, so they are read at once.
public final class AuditRows {
    /// The tables, each after those it points into.
    public static final List<Table> TABLES =
            List.of(
                    Table.CHECKLIST,
                    Table.CHECKLIST_RULE,
                    Table.AUDIT,
                    Table.AUDIT_SITE,
                    Table.AUDIT_KIT,
                    Table.AUDIT_RECORD,
                    Table.AUDIT_ANSWER,
                    Table.AUDIT_FILE);

    /// More steps than so many, or a step of more changes, and all rows are read.
    private static final int FEW = 200;

    private final Map<Table, List<Row>> rows;

    public AuditRows(Map<Table, List<Row>> rows) {
        this.rows = Map.copyOf(rows);
    }

    public static AuditRows read(Rows store) {
        var all = new HashMap<Table, List<Row>>();
        TABLES.forEach(table -> all.put(table, store.all(table)));
        return new AuditRows(all);
    }

    /// These rows with what steps have changed since, where that is less than reading all of them.
    ///
    /// @param since number of the last step that is in these rows
    /// @param until number of the step up to which the log is read
    public AuditRows refreshed(Rows store, History history, long since, long until) {
        if (until < since || until - since > FEW) {
            return read(store);
        }
        var touched = new HashMap<Table, Set<UUID>>();
        for (long step = since + 1; step <= until; step++) {
            if (history.step(step).filter(s -> s.changes() <= FEW).isEmpty()) {
                return read(store);
            }
            for (var change : history.changesOf(step)) {
                if (TABLES.contains(change.table())) {
                    touched.computeIfAbsent(change.table(), _ -> new HashSet<>()).add(change.row());
                }
            }
        }
        var all = new HashMap<>(rows);
        touched.forEach((table, ids) -> all.put(table, refreshed(store, table, ids)));
        return new AuditRows(all);
    }

    private List<Row> refreshed(Rows store, Table table, Set<UUID> ids) {
        var all = new ArrayList<>(of(table));
        all.removeIf(row -> ids.contains(row.id()));
        ids.forEach(id -> store.find(table, id).filter(Row::alive).ifPresent(all::add));
        return all;
    }

    public List<Row> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /// The newest first.
    public List<Audit> audits() {
        return of(Table.AUDIT).stream()
                .map(Audit::new)
                .sorted(
                        Comparator.comparing(
                                        Audit::firstDay,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Audit::id)
                                .reversed())
                .toList();
    }

    public Optional<AuditBook> book(UUID audit) {
        return audits().stream()
                .filter(each -> each.id().equals(audit))
                .findFirst()
                .map(each -> new AuditBook(each, this));
    }

    public List<Checklist> checklists() {
        return of(Table.CHECKLIST).stream()
                .map(Checklist::new)
                .sorted(Comparator.comparing(Checklist::name))
                .toList();
    }

    public List<ChecklistRule> rules(@Nullable UUID checklist) {
        return of(Table.CHECKLIST_RULE).stream()
                .map(ChecklistRule::new)
                .filter(rule -> checklist != null && checklist.equals(rule.checklist()))
                .sorted(
                        Comparator.comparingInt(ChecklistRule::position)
                                .thenComparing(ChecklistRule::id))
                .toList();
    }

    public List<AuditSite> sites() {
        return of(Table.AUDIT_SITE).stream().map(AuditSite::new).toList();
    }

    List<AuditSite> sites(UUID audit) {
        return sites().stream()
                .filter(site -> audit.equals(site.audit()))
                .sorted(Comparator.comparingInt(AuditSite::position).thenComparing(AuditSite::id))
                .toList();
    }

    List<AuditKit> kits(UUID audit) {
        return of(Table.AUDIT_KIT).stream()
                .map(AuditKit::new)
                .filter(kit -> audit.equals(kit.audit()))
                .sorted(Comparator.comparing(AuditKit::id).reversed())
                .toList();
    }

    Stream<AuditRecord> records() {
        return of(Table.AUDIT_RECORD).stream().map(AuditRecord::new);
    }

    Stream<AuditAnswer> answers() {
        return of(Table.AUDIT_ANSWER).stream().map(AuditAnswer::new);
    }

    Stream<AuditFile> files() {
        return of(Table.AUDIT_FILE).stream().map(AuditFile::new);
    }

    /// The sites that a sheet's code may mean: mostly one.
    public List<AuditSite> byCode(SheetCode code) {
        return sites().stream().filter(site -> SheetCode.of(site.id()).equals(code)).toList();
    }

    /// The last visit to the same place before this one, in this audit or another.
    public Optional<Earlier> earlier(AuditSite site, AuditRecord record) {
        var day = record.day();
        if (day == null) {
            return Optional.empty();
        }
        var places =
                sites().stream()
                        .filter(each -> each.id().equals(site.id()) || each.sameAs(site))
                        .map(AuditSite::id)
                        .toList();
        return records()
                .filter(each -> places.contains(each.site()))
                .filter(each -> {
                    var then = each.day();
                    return then != null && then.isBefore(day);
                })
                .max(Comparator.comparing(each -> Objects.requireNonNull(each.day())))
                .map(last -> new Earlier(last, this));
    }

    /// A visit before, with what it says of rules.
    public static final class Earlier {
        private final AuditRecord record;
        private final AuditRows rows;

        private Earlier(AuditRecord record, AuditRows rows) {
            this.record = record;
            this.rows = rows;
        }

        public AuditRecord record() {
            return record;
        }

        /// What it says of the same rule, which an other checklist may have in the same words.
        public Optional<AuditAnswer> answer(ChecklistRule rule) {
            return rows.answers()
                    .filter(answer -> record.id().equals(answer.record()))
                    .filter(answer -> isOf(answer, rule))
                    .findFirst();
        }

        private boolean isOf(AuditAnswer answer, ChecklistRule rule) {
            return rule.id().equals(answer.rule())
                    || rows.of(Table.CHECKLIST_RULE).stream()
                            .filter(row -> row.id().equals(answer.rule()))
                            .anyMatch(row -> row.words(CHECKLIST_RULE_TEXT).equals(rule.text()));
        }

        public List<AuditFile> photos(ChecklistRule rule) {
            return answer(rule).stream()
                    .flatMap(answer ->
                            rows.files().filter(file -> answer.id().equals(file.answer())))
                    .filter(AuditFile::isPhoto)
                    .sorted(Comparator.comparingInt(file -> file.attachment().position()))
                    .toList();
        }
    }
}
