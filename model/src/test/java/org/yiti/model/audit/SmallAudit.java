package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// An audit in memory with two rules and one place: changes are worked in as a store would do it.
final class SmallAudit {
    static final LocalDate DAY = LocalDate.of(2021, 6, 8);
    static final String CITY = "110000";

    final UUID checklist = add(Table.CHECKLIST, Map.of(CHECKLIST_NAME, "清单"));
    final UUID wall = rule(1, 2, "5");
    final UUID report = rule(2, 0, "3");
    final UUID audit =
            add(
                    Table.AUDIT,
                    Map.of(
                            AUDIT_NAME,
                            "督查",
                            AUDIT_CHECKLIST,
                            checklist(),
                            AUDIT_FIRST_DAY,
                            DAY.minusDays(1),
                            AUDIT_LAST_DAY,
                            DAY.plusDays(30)));
    final UUID site = site("华龙苑");
    private @org.jspecify.annotations.Nullable Map<Table, Map<UUID, Row>> rows;

    private UUID checklist() {
        return checklist;
    }

    private Map<Table, Map<UUID, Row>> rows() {
        var known = rows;
        if (known == null) {
            known = new EnumMap<>(Table.class);
            rows = known;
        }
        return known;
    }

    UUID add(Table table, Map<Field, ?> values) {
        var id = RowIds.fresh();
        of(table).put(id, Row.of(table, id, values));
        return id;
    }

    private Map<UUID, Row> of(Table table) {
        return rows().computeIfAbsent(table, _ -> new HashMap<>());
    }

    private UUID rule(int position, int photos, String points) {
        return add(
                Table.CHECKLIST_RULE,
                Map.of(
                        CHECKLIST_RULE_CHECKLIST,
                        checklist(),
                        CHECKLIST_RULE_POSITION,
                        position,
                        CHECKLIST_RULE_TEXT,
                        "检查项" + position,
                        CHECKLIST_RULE_PHOTOS,
                        photos,
                        CHECKLIST_RULE_POINTS,
                        new BigDecimal(points)));
    }

    UUID site(String name) {
        return add(
                Table.AUDIT_SITE,
                Map.of(AUDIT_SITE_AUDIT, audit, AUDIT_SITE_POSITION, 1, AUDIT_SITE_NAME, name));
    }

    AuditRows all() {
        var lists = new HashMap<Table, List<Row>>();
        rows().forEach((table, of) -> lists.put(table, new ArrayList<>(of.values())));
        return new AuditRows(lists);
    }

    AuditBook book() {
        return all().book(audit).orElseThrow();
    }

    AuditEdits edits() {
        return new AuditEdits(book(), CITY);
    }

    AuditSite place() {
        return book().site(site).orElseThrow();
    }

    AuditRecord record(UUID id) {
        return book().record(id).orElseThrow();
    }

    ChecklistRule ruleOf(UUID id) {
        return book().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Begins a record as it is when nothing was said yet.
    UUID begin(String inspectors) {
        var add =
                edits().begin(
                                place(),
                                RecordSource.SCREEN,
                                new AuditEdits.Begun(DAY, 580, inspectors, "张三"));
        apply(List.of(add));
        return add.row();
    }

    /// A record in which nothing is missing.
    UUID complete(String inspectors) {
        var id = begin(inspectors);
        apply(edits().put(record(id), Map.of(AUDIT_RECORD_SIGNED_BY, "项目负责人")));
        say(id, wall, AnswerVerdict.PASS, "");
        say(id, report, AnswerVerdict.PASS, "");
        return id;
    }

    void say(UUID record, UUID rule, AnswerVerdict verdict, String text) {
        var values = new HashMap<Field, @org.jspecify.annotations.Nullable Object>();
        values.put(AUDIT_ANSWER_VERDICT, verdict.name());
        values.put(AUDIT_ANSWER_TEXT, text.isEmpty() ? null : text);
        apply(edits().answer(record(record), ruleOf(rule), values));
    }

    /// A photo with a content of its own.
    static AuditEdits.NewFile photo(String name) {
        var sha256 = "%064x".formatted(name.hashCode() & 0xFFFFFFFFL);
        return new AuditEdits.NewFile(
                AuditFileKind.PHOTO,
                name,
                new Attachments.Kept(sha256, 1000),
                "image/jpeg",
                DAY,
                600,
                TimeFrom.CAMERA);
    }

    void apply(List<? extends Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.Add(var table, var id, var values) ->
                        of(table).put(id, Row.of(table, id, values));
                case Change.Put(var table, var id, var values) ->
                        of(table).computeIfPresent(id, (_, row) -> row.with(values));
                case Change.Remove(var table, var id) -> of(table).remove(id);
                case Change.Restore _ -> throw new IllegalStateException("no bin here");
            }
        }
    }
}
