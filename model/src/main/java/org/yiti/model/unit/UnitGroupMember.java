package org.yiti.model.unit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit's membership in a group, with its dates.
public record UnitGroupMember(Row row) {
    public UnitGroupMember {
        row.mustBe(Table.UNIT_GROUP_MEMBER);
    }

    public UUID id() {
        return row.id();
    }

    public UUID unitGroup() {
        return Objects.requireNonNull(row.reference(UNIT_GROUP_MEMBER_UNIT_GROUP));
    }

    public UUID unit() {
        return Objects.requireNonNull(row.reference(UNIT_GROUP_MEMBER_UNIT));
    }

    public @Nullable LocalDate activeFrom() {
        return row.date(UNIT_GROUP_MEMBER_ACTIVE_FROM);
    }

    public @Nullable LocalDate activeTo() {
        return row.date(UNIT_GROUP_MEMBER_ACTIVE_TO);
    }
}
