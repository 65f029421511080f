package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// An audit that was given out to a laptop. The office that gave it has the row, and so has the laptop.
public record AuditKit(Row row) {
    public AuditKit {
        row.mustBe(Table.AUDIT_KIT);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID audit() {
        return row.reference(AUDIT_KIT_AUDIT);
    }

    public @Nullable LocalDate issuedOn() {
        return row.date(AUDIT_KIT_ISSUED_ON);
    }

    public @Nullable LocalDate expiresOn() {
        return row.date(AUDIT_KIT_EXPIRES_ON);
    }

    /// Who carries it.
    public String issuedTo() {
        return row.words(AUDIT_KIT_ISSUED_TO);
    }

    /// Words that only who has opened the kit knows; what comes back is locked with them.
    public String secret() {
        return row.words(AUDIT_KIT_SECRET);
    }

    /// Code of the office that gave it out.
    public String office() {
        return row.words(AUDIT_KIT_OFFICE);
    }

    public String officeName() {
        return row.words(AUDIT_KIT_OFFICE_NAME);
    }

    /// The 25 digits of the store that gave it out.
    public String fingerprint() {
        return row.words(AUDIT_KIT_FINGERPRINT);
    }

    /// The day on which records last came back.
    public @Nullable LocalDate returnedOn() {
        return row.date(AUDIT_KIT_RETURNED_ON);
    }

    /// Whether records of that day may be made from it.
    public boolean covers(LocalDate day) {
        var first = issuedOn();
        var last = expiresOn();
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether it is one that this store was given, not one that it gave out.
    public boolean received() {
        return row.date(AUDIT_KIT_OPENED_ON) != null;
    }
}
