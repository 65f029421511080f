package org.yiti.model.baseline;

import org.yiti.model.Sentence;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;

/// Which cell of a subject differs.
///
/// @param key stable within the subject; reasons are kept under it
/// @param field of the value, the first of those that mean something together
/// @param label what people call the cell
/// @param month of a month's plan, else 0
public record Cell(String key, Field field, Sentence label, int month) {
    private Cell(String key, Field field, Sentence label) {
        this(key, field, label, 0);
    }

    static Cell of(Field field) {
        return new Cell(field.name(), field, field.label());
    }

    static Cell of(int month, Field field) {
        return new Cell(
                month + "." + field.name(),
                field,
                Sentence.of("baseline.cell.month", month, field.label()),
                month);
    }

    static Cell of(TaskUnitRole role) {
        return new Cell(
                role.name(), Field.TASK_UNIT_UNIT, Sentence.of("baseline.cell.units", role));
    }

    static Cell of(PolicyStage stage) {
        return new Cell(
                stage.name(),
                Field.POLICY_STAGE_PLANNED_ON,
                Sentence.of("baseline.cell.stage", stage));
    }

    static Cell carriers() {
        return new Cell("carriers", Field.MEASURE_LINK_TASK, Sentence.of("baseline.cell.carriers"));
    }

    /// The whole row: that it was added, removed, or stands elsewhere.
    static Cell row(Field named) {
        return new Cell("row", named, Sentence.of("baseline.cell.row"));
    }

    static Cell place(Field named) {
        return new Cell("place", named, Sentence.of("baseline.cell.place"));
    }

    static Cell issue() {
        return new Cell("issue", Field.TASK_ISSUE, Field.TASK_ISSUE.label());
    }
}
