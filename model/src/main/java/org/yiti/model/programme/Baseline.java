package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// An issue's plan and lists as they were approved (基线).
public record Baseline(Row row) {
    public Baseline {
        row.mustBe(Table.BASELINE);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(BASELINE_ISSUE));
    }

    public String name() {
        return row.words(BASELINE_NAME);
    }

    public String approvedBy() {
        return row.words(BASELINE_APPROVED_BY);
    }

    public @Nullable LocalDate approvedOn() {
        return row.date(BASELINE_APPROVED_ON);
    }

    public String docNo() {
        return row.words(BASELINE_DOC_NO);
    }

    public String remark() {
        return row.words(BASELINE_REMARK);
    }

    /// The frozen rows, as canonical JSON.
    public String content() {
        return row.words(BASELINE_CONTENT);
    }
}
