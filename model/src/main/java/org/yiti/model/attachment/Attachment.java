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
        /// A place of a year's programme.
        sealed interface InYear extends Place {}

        /// A place in the story of a supervision item.
        sealed interface OfItem extends Place {}

        /// A month of a task: evidence of what was reported (佐证材料). It travels with the task's leading unit.
        record Month(UUID task, int month) implements InYear {}

        /// An issue: papers and pictures that the office gives to all who work on it.
        record OfIssue(UUID issue) implements InYear {}

        /// A unit's reply to a supervision item: its evidence, which travels as the reply does.
        record OfReply(UUID reply) implements OfItem {}

        /// A record of a field audit; its files are shown and added on its own page.
        record OfRecord(UUID record) implements Place {}

        /// An order of the office: papers it sent, photos of a check. It travels as the order does.
        record OfOrder(UUID order) implements OfItem {}
    }

    /// The tables that record files.
    public static final List<Table> TABLES =
            List.of(Table.ATTACHMENT, Table.ISSUE_FILE, Table.ITEM_FILE, Table.AUDIT_FILE);

    public Attachment {
        if (!TABLES.contains(row.table())) {
            throw new IllegalArgumentException("a row of " + row.table() + ", not of a file");
        }
    }

    /// The recording of a file.
    ///
    /// @param programme the year that the place belongs to; null for a supervision item, which belongs to none
    /// @param name as a person gave it
    /// @param position among the files of the place
    public static Change.Add add(
            @Nullable UUID programme,
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
                    case Place.OfReply(var reply) -> {
                        values.put(ATTACHMENT_ITEM_REPLY, reply);
                        yield Table.ATTACHMENT;
                    }
                    case Place.OfOrder(var order) -> {
                        values.put(ITEM_FILE_ITEM_ORDER, order);
                        yield Table.ITEM_FILE;
                    }
                    case Place.OfRecord(var record) -> {
                        values.put(AUDIT_FILE_RECORD, record);
                        yield Table.AUDIT_FILE;
                    }
                };
        if (programme != null) {
            values.put(field(table, "programme"), programme);
        }
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

    private Field field(String key) {
        return field(row.table(), key);
    }

    public UUID id() {
        return row.id();
    }

    public Place place() {
        return switch (row.table()) {
            case ISSUE_FILE -> new Place.OfIssue(owner(ISSUE_FILE_ISSUE));
            case ITEM_FILE -> new Place.OfOrder(owner(ITEM_FILE_ITEM_ORDER));
            case AUDIT_FILE -> new Place.OfRecord(owner(AUDIT_FILE_RECORD));
            default -> {
                var reply = row.reference(ATTACHMENT_ITEM_REPLY);
                yield reply == null
                        ? new Place.Month(
                                owner(ATTACHMENT_TASK),
                                Objects.requireNonNullElse(row.integer(ATTACHMENT_MONTH), 0))
                        : new Place.OfReply(reply);
            }
        };
    }

    private UUID owner(Field field) {
        return Objects.requireNonNull(row.reference(field));
    }

    public String name() {
        return row.words(nameField());
    }

    public Field nameField() {
        return field("name");
    }

    public String sha256() {
        return row.words(field("sha256"));
    }

    public long bytes() {
        return Objects.requireNonNullElse(row.integer(field("bytes")), 0);
    }

    public Attachments.Kept content() {
        return new Attachments.Kept(sha256(), bytes());
    }

    public String mime() {
        return row.words(field("mime"));
    }

    /// The day a picture was taken or a paper is of, where somebody said so.
    public @Nullable LocalDate takenOn() {
        return row.date(takenOnField());
    }

    public Field takenOnField() {
        return field("taken_on");
    }

    public String remark() {
        return row.words(remarkField());
    }

    public Field remarkField() {
        return field("remark");
    }

    /// Its place among the files there, from 1.
    public int position() {
        return Objects.requireNonNullElse(row.integer(field("position")), 0);
    }
}
