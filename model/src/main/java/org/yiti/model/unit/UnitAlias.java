package org.yiti.model.unit;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Another name of a unit (单位别名).
public record UnitAlias(Row row) {
    public UnitAlias {
        row.mustBe(Table.UNIT_ALIAS);
    }

    public UUID id() {
        return row.id();
    }

    public UUID unit() {
        return Objects.requireNonNull(row.reference(UNIT_ALIAS_UNIT));
    }

    public String alias() {
        return row.words(UNIT_ALIAS_ALIAS);
    }

    public String source() {
        return row.words(UNIT_ALIAS_SOURCE);
    }
}
