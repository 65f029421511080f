package org.yiti.model.supervision;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit that cooperates in a supervision item (协办单位) and what falls to it.
public record ItemUnit(Row row) {
    public ItemUnit {
        row.mustBe(Table.ITEM_UNIT);
    }

    public UUID id() {
        return row.id();
    }

    public UUID item() {
        return Objects.requireNonNull(row.reference(ITEM_UNIT_ITEM));
    }

    public UUID unit() {
        return Objects.requireNonNull(row.reference(ITEM_UNIT_UNIT));
    }

    public String duty() {
        return row.words(ITEM_UNIT_DUTY);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(ITEM_UNIT_POSITION), 0);
    }
}
