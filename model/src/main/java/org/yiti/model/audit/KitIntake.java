package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// What becomes of the rows of a file: which are added, which change, which are left. A file may hold anything, so every
/// row is looked at; one that does not belong refuses the whole file.
public final class KitIntake {
    /// What a kit may bring, each after what it points at.
    public static final Set<Table> OF_KIT =
            Set.of(
                    Table.CHECKLIST,
                    Table.CHECKLIST_RULE,
                    Table.AUDIT,
                    Table.AUDIT_SITE,
                    Table.AUDIT_RECORD,
                    Table.AUDIT_ANSWER,
                    Table.AUDIT_FILE);

    /// What results may bring.
    public static final Set<Table> OF_RESULTS =
            Set.of(Table.AUDIT_RECORD, Table.AUDIT_ANSWER, Table.AUDIT_FILE);

    /// Fields that are the office's own business: they neither go out nor come back.
    public static final Set<Field> STAY =
            Set.of(
                    CHECKLIST_ISSUE,
                    CHECKLIST_REMARK,
                    AUDIT_ISSUE,
                    AUDIT_REMARK,
                    AUDIT_DRAW_METHOD,
                    AUDIT_DRAW_SEED,
                    AUDIT_DRAW_SIZE,
                    AUDIT_DRAW_HASH,
                    AUDIT_DRAW_FRAME,
                    AUDIT_SITE_UNIT,
                    AUDIT_ANSWER_ITEM,
                    AUDIT_RECORD_CHECKED_BY,
                    AUDIT_RECORD_CHECKED_ON,
                    AUDIT_RECORD_LAPTOP);

    /// @param skipped records that are left as they are here
    public record Found(List<Change> changes, int added, int changed, int unchanged, int skipped) {}

    private final Rows store;
    private final KitContent content;
    private final List<Change> changes = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    public KitIntake(Rows store, KitContent content) {
        this.store = store;
        this.content = content;
    }

    private static YitiException refused(String key, Object... args) {
        return new YitiException(Sentence.of(key, args));
    }

    private void mustBe(Set<Table> tables) throws YitiException {
        for (Row row : content.rows()) {
            boolean own = row.filled().keySet().stream().anyMatch(STAY::contains);
            if (!tables.contains(row.table()) || own || !seen.add(row.id())) {
                throw foreign(row);
            }
        }
    }

    private static YitiException foreign(Row row) {
        return refused("audit.kit.foreign-row", row.table().label(), row.id().toString());
    }

    private boolean removed(Table table, UUID id) {
        return store.find(table, id).filter(row -> !row.alive()).isPresent();
    }

    // --- a kit, on the laptop ---

    /// @throws YitiException if it is no whole plan, or the store has the audit itself
    public Found plan(Map<Field, Object> kit) throws YitiException {
        mustBe(OF_KIT);
        var audits = content.rows().stream().filter(row -> row.table() == Table.AUDIT).toList();
        if (audits.size() != 1) {
            throw refused("audit.kit.no-audit");
        }
        var audit = audits.getFirst();
        if (store.find(Table.AUDIT, audit.id()).isPresent() && !received(audit.id())) {
            throw refused("audit.kit.own");
        }
        int added = 0;
        for (Row row : content.rows()) {
            if (!belongs(row)) {
                throw foreign(row);
            }
            added += take(row) ? 1 : 0;
        }
        if (store.find(Table.AUDIT_KIT, content.kit()).isEmpty()) {
            var values = new HashMap<>(kit);
            values.put(AUDIT_KIT_AUDIT, audit.id());
            changes.add(new Change.Add(Table.AUDIT_KIT, content.kit(), values));
        }
        return new Found(changes, added, changes.size() - added, 0, 0);
    }

    /// Whether the store has the audit from a kit, and so may take it again.
    private boolean received(UUID audit) {
        return AuditRows.read(store).kits(audit).stream().anyMatch(AuditKit::received);
    }

    /// Whether what a row points at comes with it.
    private boolean belongs(Row row) {
        for (Field field : row.table().fields()) {
            var target = field.target();
            var id = target.isPresent() ? row.reference(field) : null;
            if (id != null && field != AUDIT_RECORD_KIT && !seen.contains(id)) {
                return false;
            }
        }
        return true;
    }

    /// Adds a row, or changes what it says differently.
    ///
    /// @return whether it was not there
    private boolean take(Row row) {
        var standing = store.find(row.table(), row.id());
        if (standing.isEmpty()) {
            changes.add(new Change.Add(row.table(), row.id(), row.filled()));
            return true;
        }
        if (!standing.get().alive()) {
            changes.add(new Change.Restore(row.table(), row.id()));
        }
        put(standing.get(), row);
        return false;
    }

    /// @return whether it says something else
    private boolean put(Row standing, Row row) {
        var different = new HashMap<Field, @Nullable Object>();
        for (Field field : row.table().fields()) {
            if (!STAY.contains(field) && !Objects.equals(standing.get(field), row.get(field))) {
                different.put(field, row.get(field));
            }
        }
        if (!different.isEmpty()) {
            changes.add(new Change.Put(row.table(), row.id(), different));
        }
        return !different.isEmpty();
    }

    // --- results, in the office ---

    /// @param book the audit that the kit was given out of, with all kits of it
    /// @param federation code of the city
    /// @param laptop what is kept of where they come from
    /// @throws YitiException if a row does not belong to the audit and the kit
    public Found results(AuditBook book, String federation, String laptop) throws YitiException {
        mustBe(OF_RESULTS);
        var records = new HashMap<UUID, Row>();
        for (Row row : content.rows()) {
            if (row.table() == Table.AUDIT_RECORD) {
                mustBelong(row, book);
                records.put(row.id(), row);
            }
        }
        var answers = new HashSet<UUID>();
        for (Row row : content.rows()) {
            if (row.table() == Table.AUDIT_ANSWER) {
                mustBelong(row, book, federation, records);
                answers.add(row.id());
            }
        }
        for (Row row : content.rows()) {
            if (row.table() == Table.AUDIT_FILE) {
                mustBelong(new AuditFile(row), records, answers);
            }
        }
        return counted(records, laptop);
    }

    /// A record says which kit it was made from: this one, or one that the laptop had before.
    private static void mustBelong(Row row, AuditBook book) throws YitiException {
        var record = new AuditRecord(row);
        var day = record.day();
        var given =
                book.kits().stream()
                        .filter(each -> !each.received() && each.id().equals(record.kit()))
                        .findFirst();
        if (book.site(record.site()).isEmpty() || given.isEmpty() || day == null) {
            throw foreign(row);
        }
        var kit = given.get();
        if (!kit.covers(day)) {
            throw refused(
                    "audit.kit.outside",
                    day,
                    String.valueOf(kit.issuedOn()),
                    String.valueOf(kit.expiresOn()));
        }
    }

    private static void mustBelong(
            Row row, AuditBook book, String federation, Map<UUID, Row> records)
            throws YitiException {
        var answer = new AuditAnswer(row);
        var record = answer.record();
        var rule = answer.rule();
        boolean known =
                record != null
                        && rule != null
                        && records.containsKey(record)
                        && book.rules().stream().anyMatch(each -> each.id().equals(rule))
                        && AuditAnswer.id(federation, record, rule).equals(row.id())
                        && answer.verdict().isPresent();
        if (!known) {
            throw foreign(row);
        }
    }

    private static void mustBelong(AuditFile file, Map<UUID, Row> records, Set<UUID> answers)
            throws YitiException {
        var of = file.answer();
        var name = file.attachment().name();
        boolean known =
                file.record() != null
                        && records.containsKey(file.record())
                        && (of == null || answers.contains(of))
                        && name.equals(SafeName.of(name))
                        && file.attachment().bytes() > 0;
        if (!known) {
            throw foreign(file.row());
        }
    }

    private Found counted(Map<UUID, Row> records, String laptop) throws YitiException {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int skipped = 0;
        for (Row record : records.values()) {
            var standing = store.find(Table.AUDIT_RECORD, record.id());
            if (removed(Table.AUDIT_RECORD, record.id())) {
                skipped++;
            } else if (standing.isEmpty()) {
                added++;
                add(record, laptop);
            } else if (!Objects.equals(
                    standing.get().reference(AUDIT_RECORD_SITE),
                    record.reference(AUDIT_RECORD_SITE))) {
                throw foreign(record);
            } else if (!new AuditRecord(standing.get()).checkedBy().isEmpty()) {
                skipped++;
            } else if (change(standing.get(), record)) {
                changed++;
            } else {
                unchanged++;
            }
        }
        return new Found(changes, added, changed, unchanged, skipped);
    }

    private void add(Row record, String laptop) {
        var values = new HashMap<>(record.filled());
        values.put(AUDIT_RECORD_LAPTOP, laptop);
        values.put(AUDIT_RECORD_SOURCE, RecordSource.KIT.name());
        changes.add(new Change.Add(Table.AUDIT_RECORD, record.id(), values));
        parts(record).forEach(this::take);
    }

    private boolean change(Row standing, Row record) throws YitiException {
        int before = changes.size();
        put(standing, record.with(Map.of(AUDIT_RECORD_SOURCE, RecordSource.KIT.name())));
        for (Row part : parts(record)) {
            if (!removed(part.table(), part.id())) {
                var there = store.find(part.table(), part.id());
                var owner = owner(part);
                if (there.isPresent()
                        && !Objects.equals(there.get().reference(owner), part.reference(owner))) {
                    throw foreign(part);
                }
                take(part);
            }
        }
        return changes.size() > before;
    }

    private static Field owner(Row part) {
        return part.table() == Table.AUDIT_ANSWER ? AUDIT_ANSWER_RECORD : AUDIT_FILE_RECORD;
    }

    private List<Row> parts(Row record) {
        return content.rows().stream()
                .filter(row -> row.table() != Table.AUDIT_RECORD)
                .filter(row -> record.id().equals(row.reference(owner(row))))
                .toList();
    }

    /// The files that the changes speak of: contents that have to be here before they are written.
    public static Set<String> contents(List<Change> changes) {
        var contents = new HashSet<String>();
        for (Change change : changes) {
            var said =
                    switch (change) {
                        case Change.Add add -> add.values().get(AUDIT_FILE_SHA256);
                        case Change.Put put -> put.values().get(AUDIT_FILE_SHA256);
                        default -> null;
                    };
            if (said instanceof String sha256) {
                contents.add(sha256);
            }
        }
        return contents;
    }
}
