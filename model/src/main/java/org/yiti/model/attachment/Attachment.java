package org.yiti.model.attachment;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// What is recorded of a file that hangs on something. All of it may be the word of another office: the name is one to
/// read and never a path, the kind is a hint and is not trusted when the file is opened.
public record Attachment(Row row) {
    /// What a file hangs on; each kind has a table of its own, as other offices may have the one and not the other.
    public sealed interface Place {
        /// A month of a task: evidence of what was reported (佐证材料). It travels with the task's leading unit.
        record Month(UUID task, int month) implements Place {}

        /// An issue: papers and pictures that the office gives to all who work on it.
        record OfIssue(UUID issue) implements Place {}
    }

    /// The tables that record files.
    public static final List<Table> TABLES = List.of(Table.ATTACHMENT, Table.ISSUE_FILE);

    public Attachment {
        if (!TABLES.contains(row.table())) {
            throw new IllegalArgumentException("a row of " + row.table() + ", not of a file");
        }
    }

    /// The recording of a file.
    ///
    /// @param name as a person gave it
    /// @param position among the files of the place
    public static Change.Add add(
            UUID programme,
            Place place,
            String name,
            Attachments.Kept kept,
            String mime,
            int position) {
        var values = new HashMap<Field, Object>();
        var table =
                switch (place) {
                    case Place.Month(var task, var month) -> {
                        values.put(ATTACHMENT_TASK, task);
                        values.put(ATTACHMENT_MONTH, month);
                        yield Table.ATTACHMENT;
                    }
                    case Place.OfIssue(var issue) -> {
                        values.put(ISSUE_FILE_ISSUE, issue);
                        yield Table.ISSUE_FILE;
                    }
                };
        values.put(field(table, "programme"), programme);
        values.put(field(table, "name"), SafeName.of(name));
        values.put(field(table, "sha256"), kept.sha256());
        values.put(field(table, "bytes"), Math.toIntExact(kept.bytes()));
        values.put(field(table, "mime"), mime);
        values.put(field(table, "position"), position);
        return new Change.Add(table, RowIds.fresh(), values);
    }

    /// The field of one of the tables; both have the same but for the place.
    private static Field field(Table table, String key) {
        return table.field(key).orElseThrow();
    }

    private boolean evidence() {
        return row.table() == Table.ATTACHMENT;
    }

    private Field either(Field ofMonth, Field ofIssue) {
        return evidence() ? ofMonth : ofIssue;
    }

    public UUID id() {
        return row.id();
    }

    public Place place() {
        return evidence()
                ? new Place.Month(
                        Objects.requireNonNull(row.reference(ATTACHMENT_TASK)),
                        Objects.requireNonNullElse(row.integer(ATTACHMENT_MONTH), 0))
                : new Place.OfIssue(Objects.requireNonNull(row.reference(ISSUE_FILE_ISSUE)));
    }

    public String name() {
        return row.words(nameField());
    }

    public Field nameField() {
        return either(ATTACHMENT_NAME, ISSUE_FILE_NAME);
    }

    public String sha256() {
        return row.words(either(ATTACHMENT_SHA256, ISSUE_FILE_SHA256));
    }

    public long bytes() {
        return Objects.requireNonNullElse(
                row.integer(either(ATTACHMENT_BYTES, ISSUE_FILE_BYTES)), 0);
    }

    public String mime() {
        return row.words(either(ATTACHMENT_MIME, ISSUE_FILE_MIME));
    }

    /// The day a picture was taken or a paper is of, where somebody said so.
    public @Nullable LocalDate takenOn() {
        return row.date(takenOnField());
    }

    public Field takenOnField() {
        return either(ATTACHMENT_TAKEN_ON, ISSUE_FILE_TAKEN_ON);
    }

    public String remark() {
        return row.words(remarkField());
    }

    public Field remarkField() {
        return either(ATTACHMENT_REMARK, ISSUE_FILE_REMARK);
    }

    /// Its place among the files there, from 1.
    public int position() {
        return Objects.requireNonNullElse(
                row.integer(either(ATTACHMENT_POSITION, ISSUE_FILE_POSITION)), 0);
    }
}
