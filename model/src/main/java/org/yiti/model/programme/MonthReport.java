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

/// What the doing unit reports of one month of a task (进展反馈).
public record MonthReport(Row row) {
    public MonthReport {
        row.mustBe(Table.MONTH_REPORT);
    }

    public UUID id() {
        return row.id();
    }

    public UUID task() {
        return Objects.requireNonNull(row.reference(MONTH_REPORT_TASK));
    }

    public int month() {
        return Objects.requireNonNullElse(row.integer(MONTH_REPORT_MONTH), 0);
    }

    public String text() {
        return row.words(MONTH_REPORT_TEXT);
    }

    public @Nullable BigDecimal quantity() {
        return row.decimal(MONTH_REPORT_QUANTITY);
    }

    public @Nullable BigDecimal percent() {
        return row.decimal(MONTH_REPORT_PERCENT);
    }

    public String problem() {
        return row.words(MONTH_REPORT_PROBLEM);
    }

    public String nextStep() {
        return row.words(MONTH_REPORT_NEXT_STEP);
    }

    public ReportState state() {
        return Code.read(ReportState.class, row.text(MONTH_REPORT_STATE)).orElse(ReportState.DRAFT);
    }

    public String reportedBy() {
        return row.words(MONTH_REPORT_REPORTED_BY);
    }

    public @Nullable LocalDate reportedOn() {
        return row.date(MONTH_REPORT_REPORTED_ON);
    }
}
