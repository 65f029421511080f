package org.yiti.model.unit;

import static org.yiti.model.record.Field.*;

import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A name for several units, such as 各区 or 市直各部门 (单位组).
public record UnitGroup(Row row) {
    public UnitGroup {
        row.mustBe(Table.UNIT_GROUP);
    }

    public UUID id() {
        return row.id();
    }

    public String name() {
        return row.words(UNIT_GROUP_NAME);
    }
}
