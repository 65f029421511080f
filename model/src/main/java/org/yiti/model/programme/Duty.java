package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What one unit answers for on an issue (责任分工).
public record Duty(Row row) {
    public Duty {
        row.mustBe(Table.DUTY);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(DUTY_ISSUE));
    }

    public UUID unit() {
        return Objects.requireNonNull(row.reference(DUTY_UNIT));
    }

    public DutyRole role() {
        return Code.read(DutyRole.class, row.text(DUTY_ROLE)).orElse(DutyRole.COOPERATING);
    }

    public String text() {
        return row.words(DUTY_TEXT);
    }

    public String leader() {
        return row.words(DUTY_LEADER);
    }

    public String contact() {
        return row.words(DUTY_CONTACT);
    }

    public String contactPhone() {
        return row.words(DUTY_CONTACT_PHONE);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(DUTY_POSITION), 0);
    }
}
