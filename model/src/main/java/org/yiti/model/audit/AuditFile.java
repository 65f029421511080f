package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A photo or scan of a record. The file itself lies under its hash, as it came from the camera.
public record AuditFile(Row row) {
    public AuditFile {
        row.mustBe(Table.AUDIT_FILE);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID record() {
        return row.reference(AUDIT_FILE_RECORD);
    }

    /// The answer that it shows; null for one of the whole record.
    public @Nullable UUID answer() {
        return row.reference(AUDIT_FILE_ANSWER);
    }

    public AuditFileKind kind() {
        return Code.read(AuditFileKind.class, row.text(AUDIT_FILE_KIND))
                .orElse(AuditFileKind.PHOTO);
    }

    public Attachment attachment() {
        return new Attachment(row);
    }

    /// Minutes since midnight of the day it was taken on.
    public @Nullable Integer takenMinute() {
        return row.integer(AUDIT_FILE_TAKEN_MINUTE);
    }

    public Optional<TimeFrom> timeFrom() {
        return Code.read(TimeFrom.class, row.text(AUDIT_FILE_TIME_FROM));
    }

    /// Whether it shows the place, and is no paper.
    public boolean isPhoto() {
        return kind() == AuditFileKind.PHOTO;
    }
}
