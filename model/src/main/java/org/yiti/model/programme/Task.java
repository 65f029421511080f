package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One task of an issue (任务). Its number never changes, whatever is sorted, moved or exchanged.
public record Task(Row row) {
    public Task {
        row.mustBe(Table.TASK);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(TASK_ISSUE));
    }

    public String no() {
        return row.words(TASK_NO);
    }

    public String content() {
        return row.words(TASK_CONTENT);
    }

    public String doneCriterion() {
        return row.words(TASK_DONE_CRITERION);
    }

    public @Nullable UUID leadUnit() {
        return row.reference(TASK_LEAD_UNIT);
    }

    public @Nullable LocalDate startDate() {
        return row.date(TASK_START_DATE);
    }

    public @Nullable LocalDate dueDate() {
        return row.date(TASK_DUE_DATE);
    }

    public String dueWords() {
        return row.words(TASK_DUE_WORDS);
    }

    public boolean longTerm() {
        return row.yes(TASK_LONG_TERM);
    }

    public @Nullable BigDecimal quantityTarget() {
        return row.decimal(TASK_QUANTITY_TARGET);
    }

    public String quantityUnit() {
        return row.words(TASK_QUANTITY_UNIT);
    }

    public TaskStatus status() {
        return Code.read(TaskStatus.class, row.text(TASK_STATUS)).orElse(TaskStatus.ISSUED);
    }

    public @Nullable LocalDate doneOn() {
        return row.date(TASK_DONE_ON);
    }

    public String verifiedBy() {
        return row.words(TASK_VERIFIED_BY);
    }

    public String contact() {
        return row.words(TASK_CONTACT);
    }

    public String contactPhone() {
        return row.words(TASK_CONTACT_PHONE);
    }

    public String remark() {
        return row.words(TASK_REMARK);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(TASK_POSITION), 0);
    }

    /// Weight in the weighted progress; 1 where none is set.
    public BigDecimal weight() {
        var weight = row.decimal(TASK_WEIGHT);
        return weight == null ? BigDecimal.ONE : weight;
    }
}
