package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One visit to one place.
public record AuditRecord(Row row) {
    public AuditRecord {
        row.mustBe(Table.AUDIT_RECORD);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID site() {
        return row.reference(AUDIT_RECORD_SITE);
    }

    public @Nullable LocalDate day() {
        return row.date(AUDIT_RECORD_DAY);
    }

    /// Minutes since midnight.
    public @Nullable Integer minute() {
        return row.integer(AUDIT_RECORD_MINUTE);
    }

    public String inspectors() {
        return row.words(AUDIT_RECORD_INSPECTORS);
    }

    public List<String> inspectorNames() {
        return names(inspectors());
    }

    /// The names in a text of names.
    public static List<String> names(String written) {
        return Arrays.stream(written.split("[\\s、，,;；/]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// Who of the inspected unit was there.
    public String present() {
        return row.words(AUDIT_RECORD_PRESENT);
    }

    /// Who signed for it, or why nobody did.
    public String signedBy() {
        return row.words(AUDIT_RECORD_SIGNED_BY);
    }

    public String remark() {
        return row.words(AUDIT_RECORD_REMARK);
    }

    public RecordSource source() {
        return Code.read(RecordSource.class, row.text(AUDIT_RECORD_SOURCE))
                .orElse(RecordSource.SCREEN);
    }

    public @Nullable UUID kit() {
        return row.reference(AUDIT_RECORD_KIT);
    }

    /// The computer that it was collected from.
    public String laptop() {
        return row.words(AUDIT_RECORD_LAPTOP);
    }

    public String enteredBy() {
        return row.words(AUDIT_RECORD_ENTERED_BY);
    }

    public String checkedBy() {
        return row.words(AUDIT_RECORD_CHECKED_BY);
    }

    public @Nullable LocalDate checkedOn() {
        return row.date(AUDIT_RECORD_CHECKED_ON);
    }
}
