package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A place to be visited.
public record AuditSite(Row row) {
    public AuditSite {
        row.mustBe(Table.AUDIT_SITE);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID audit() {
        return row.reference(AUDIT_SITE_AUDIT);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(AUDIT_SITE_POSITION), 0);
    }

    public String name() {
        return row.words(AUDIT_SITE_NAME);
    }

    public String district() {
        return row.words(AUDIT_SITE_DISTRICT);
    }

    /// Who has to put right what is found there.
    public @Nullable UUID unit() {
        return row.reference(AUDIT_SITE_UNIT);
    }

    public String address() {
        return row.words(AUDIT_SITE_ADDRESS);
    }

    public @Nullable Integer complaints() {
        return row.integer(AUDIT_SITE_COMPLAINTS);
    }

    public String inspectors() {
        return row.words(AUDIT_SITE_INSPECTORS);
    }

    /// Whether it is the place that another audit was at: what a place is called in its district.
    public boolean sameAs(AuditSite other) {
        return !name().isEmpty()
                && name().equals(other.name())
                && district().equals(other.district());
    }
}
