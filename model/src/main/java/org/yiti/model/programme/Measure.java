package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One measure of a plan (措施); its links point at the tasks and policies that carry it out.
public record Measure(Row row) {
    public Measure {
        row.mustBe(Table.MEASURE);
    }

    public UUID id() {
        return row.id();
    }

    public UUID solutionPlan() {
        return Objects.requireNonNull(row.reference(MEASURE_SOLUTION_PLAN));
    }

    public int no() {
        return Objects.requireNonNullElse(row.integer(MEASURE_NO), 0);
    }

    public String text() {
        return row.words(MEASURE_TEXT);
    }
}
