package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit that works on a task beside the lead unit.
public record TaskUnit(Row row) {
    public TaskUnit {
        row.mustBe(Table.TASK_UNIT);
    }

    public UUID id() {
        return row.id();
    }

    public UUID task() {
        return Objects.requireNonNull(row.reference(TASK_UNIT_TASK));
    }

    public UUID unit() {
        return Objects.requireNonNull(row.reference(TASK_UNIT_UNIT));
    }

    public TaskUnitRole role() {
        return Code.read(TaskUnitRole.class, row.text(TASK_UNIT_ROLE))
                .orElse(TaskUnitRole.COOPERATING);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(TASK_UNIT_POSITION), 0);
    }
}
