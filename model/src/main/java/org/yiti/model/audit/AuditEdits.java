package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The changes that writing a record makes. Whatever is changed of a record that was checked takes the check back.
public final class AuditEdits {
    /// A file that is in the store and is to be hung on a record.
    ///
    /// @param takenOn the day it was made on, where that is known
    /// @param takenMinute minutes since midnight
    public record NewFile(
            AuditFileKind kind,
            String name,
            Attachments.Kept kept,
            String mime,
            @Nullable LocalDate takenOn,
            @Nullable Integer takenMinute,
            @Nullable TimeFrom timeFrom) {}

    /// When and by whom a record is begun.
    public record Begun(LocalDate day, int minute, String inspectors, String enteredBy) {}

    private final AuditBook book;
    private final String federation;

    /// @param federation code of the city
    public AuditEdits(AuditBook book, String federation) {
        this.book = book;
        this.federation = federation;
    }

    public Change.Add begin(AuditSite site, RecordSource source, Begun begun) {
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_RECORD_SITE, site.id());
        values.put(AUDIT_RECORD_DAY, begun.day());
        values.put(AUDIT_RECORD_MINUTE, begun.minute());
        values.put(AUDIT_RECORD_INSPECTORS, begun.inspectors());
        values.put(AUDIT_RECORD_SOURCE, source.name());
        values.put(AUDIT_RECORD_ENTERED_BY, begun.enteredBy());
        book.receivedKit().ifPresent(kit -> values.put(AUDIT_RECORD_KIT, kit.id()));
        return new Change.Add(Table.AUDIT_RECORD, RowIds.fresh(), values);
    }

    public List<Change> put(AuditRecord record, Map<Field, @Nullable Object> values) {
        var all = new ArrayList<Change>();
        var different = different(record.row()::get, values);
        if (!different.isEmpty()) {
            all.add(new Change.Put(Table.AUDIT_RECORD, record.id(), different));
            all.addAll(uncheck(record));
        }
        return all;
    }

    /// Says something of a rule; a value of null empties the field.
    public List<Change> answer(
            AuditRecord record, ChecklistRule rule, Map<Field, @Nullable Object> values) {
        var all = new ArrayList<Change>();
        var standing = book.answer(record, rule);
        if (standing.isEmpty()) {
            all.addAll(born(record, rule, values));
        } else {
            var different = different(standing.get().row()::get, values);
            if (!different.isEmpty()) {
                all.add(new Change.Put(Table.AUDIT_ANSWER, standing.get().id(), different));
            }
        }
        if (!all.isEmpty()) {
            all.addAll(uncheck(record));
        }
        return all;
    }

    private List<Change> born(
            AuditRecord record, ChecklistRule rule, Map<Field, @Nullable Object> values) {
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                filled.put(field, value);
            }
        });
        filled.put(AUDIT_ANSWER_RECORD, record.id());
        filled.put(AUDIT_ANSWER_RULE, rule.id());
        return List.of(
                new Change.Add(
                        Table.AUDIT_ANSWER,
                        AuditAnswer.id(federation, record.id(), rule.id()),
                        filled));
    }

    /// Hangs files on the answer to a rule, or on the record. What hangs there already is not hung again.
    public List<Change> hang(
            AuditRecord record, Optional<ChecklistRule> rule, List<NewFile> arrived) {
        var all = new ArrayList<Change>();
        var there = book.files(record);
        int position =
                there.stream().mapToInt(file -> file.attachment().position()).max().orElse(0);
        rule.filter(of -> book.answer(record, of).isEmpty())
                .ifPresent(of -> all.addAll(born(record, of, Map.of())));
        var answer = rule.map(of -> AuditAnswer.id(federation, record.id(), of.id()));
        var standing =
                rule.flatMap(of -> book.answer(record, of)).map(AuditAnswer::id).or(() -> answer);
        var known = new ArrayList<String>();
        there.stream()
                .filter(file -> Objects.equals(file.answer(), standing.orElse(null)))
                .forEach(file -> known.add(file.attachment().sha256()));
        for (NewFile file : arrived) {
            if (!known.contains(file.kept().sha256())) {
                known.add(file.kept().sha256());
                position++;
                all.add(hung(record, standing.orElse(null), file, position));
            }
        }
        if (!all.isEmpty()) {
            all.addAll(uncheck(record));
        }
        return all;
    }

    private static Change hung(
            AuditRecord record, @Nullable UUID answer, NewFile file, int position) {
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_FILE_RECORD, record.id());
        put(values, AUDIT_FILE_ANSWER, answer);
        values.put(AUDIT_FILE_KIND, file.kind().name());
        values.put(AUDIT_FILE_NAME, SafeName.of(file.name()));
        values.put(AUDIT_FILE_SHA256, file.kept().sha256());
        values.put(AUDIT_FILE_BYTES, Math.toIntExact(file.kept().bytes()));
        values.put(AUDIT_FILE_MIME, file.mime());
        put(values, AUDIT_FILE_TAKEN_ON, file.takenOn());
        put(values, AUDIT_FILE_TAKEN_MINUTE, file.takenMinute());
        var from = file.timeFrom();
        put(values, AUDIT_FILE_TIME_FROM, from == null ? null : from.name());
        values.put(AUDIT_FILE_POSITION, position);
        return new Change.Add(Table.AUDIT_FILE, RowIds.fresh(), values);
    }

    private static void put(Map<Field, Object> values, Field field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    public List<Change> removeFile(AuditRecord record, AuditFile file) {
        var all = new ArrayList<Change>();
        all.add(new Change.Remove(Table.AUDIT_FILE, file.id()));
        all.addAll(uncheck(record));
        return all;
    }

    /// Why this person cannot check the record; empty if nothing is against it.
    public List<Sentence> mayCheck(AuditRecord record, String person) {
        var why = new ArrayList<Sentence>();
        var faults = book.faults(record);
        if (!faults.isEmpty()) {
            why.add(Sentence.of("audit.check.faults", faults.size()));
        }
        if (person.isBlank()) {
            why.add(Sentence.of("audit.check.nobody"));
        } else if (record.inspectorNames().contains(person.strip())) {
            why.add(Sentence.of("audit.check.inspector", person.strip()));
        }
        return why;
    }

    public List<Change> check(AuditRecord record, String person, LocalDate day) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(AUDIT_RECORD_CHECKED_BY, person.strip());
        values.put(AUDIT_RECORD_CHECKED_ON, day);
        return List.of(new Change.Put(Table.AUDIT_RECORD, record.id(), values));
    }

    private static List<Change> uncheck(AuditRecord record) {
        if (record.checkedBy().isEmpty() && record.checkedOn() == null) {
            return List.of();
        }
        var values = new HashMap<Field, @Nullable Object>();
        values.put(AUDIT_RECORD_CHECKED_BY, null);
        values.put(AUDIT_RECORD_CHECKED_ON, null);
        return List.of(new Change.Put(Table.AUDIT_RECORD, record.id(), values));
    }

    /// Withdraws a record, such as the second of one visit. It lies in the recycle bin.
    public List<Change> withdraw(AuditRecord record) {
        return List.of(new Change.Remove(Table.AUDIT_RECORD, record.id()));
    }

    /// Takes over what another record says of a rule, with its photos.
    public List<Change> takeOver(AuditRecord into, AuditRecord from, ChecklistRule rule) {
        var theirs = book.answer(from, rule);
        if (theirs.isEmpty()) {
            return List.of();
        }
        var values = new HashMap<Field, @Nullable Object>();
        for (Field field :
                List.of(AUDIT_ANSWER_VERDICT, AUDIT_ANSWER_TEXT, AUDIT_ANSWER_DEDUCTION)) {
            values.put(field, theirs.get().row().get(field));
        }
        var all = new ArrayList<Change>(answer(into, rule, values));
        var photos = book.photos(from, rule).stream().map(AuditEdits::again).toList();
        for (Change change : hang(into, Optional.of(rule), photos)) {
            // The answer was born above.
            if (!(change instanceof Change.Add add && add.table() == Table.AUDIT_ANSWER)) {
                all.add(change);
            }
        }
        return all.stream().distinct().toList();
    }

    private static NewFile again(AuditFile file) {
        var attachment = file.attachment();
        return new NewFile(
                file.kind(),
                attachment.name(),
                new Attachments.Kept(attachment.sha256(), attachment.bytes()),
                attachment.mime(),
                attachment.takenOn(),
                file.takenMinute(),
                file.timeFrom().orElse(null));
    }

    private interface Standing {
        @Nullable Object get(Field field);
    }

    private static Map<Field, @Nullable Object> different(
            Standing standing, Map<Field, @Nullable Object> values) {
        var different = new HashMap<Field, @Nullable Object>();
        values.forEach((field, value) -> {
            if (!Objects.equals(standing.get(field), value)) {
                different.put(field, value);
            }
        });
        return different;
    }
}
