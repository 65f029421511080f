package org.yiti.model.edit;

import static org.yiti.model.record.Field.MONTH_PLAN_PERCENT;
import static org.yiti.model.record.Field.MONTH_PLAN_QUANTITY;
import static org.yiti.model.record.Field.MONTH_PLAN_TEXT;
import static org.yiti.model.record.Field.MONTH_REPORT_PERCENT;
import static org.yiti.model.record.Field.MONTH_REPORT_QUANTITY;
import static org.yiti.model.record.Field.MONTH_REPORT_TEXT;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Texts;

/// A month of a task as one cell. Up to the month of the date it is the report, later the plan; of its text,
/// quantity and percent it shows one, and a text typed into it goes into one.
///
/// @param reported whether the cell is the month's report
public record MonthCell(YearBook book, Task task, int month, boolean reported) {
    /// The field that a typed text goes into. A number is a quantity where the task has a quantity target, else a
    /// percent; `60%` is always a percent; nothing empties what the cell shows; anything else is the text.
    public Field aim(String typed) {
        if (typed.isBlank()) {
            return shown();
        }
        if (Texts.number(typed).isEmpty()) {
            return text();
        }
        boolean percent = typed.strip().matches(".*[%％]") || task.quantityTarget() == null;
        return percent ? percent() : quantity();
    }

    /// The field that the cell shows: the quantity where the task has a quantity target, else the percent, else
    /// the text.
    public Field shown() {
        if (number(quantity()) != null && task.quantityTarget() != null) {
            return quantity();
        }
        return number(percent()) != null ? percent() : text();
    }

    /// What the cell says and an edit of it begins with.
    public String words() {
        var field = shown();
        if (field == text()) {
            return row().map(row -> row.words(field)).orElse("");
        }
        var number = number(field);
        return number == null ? "" : number.toPlainString() + (field == percent() ? "%" : "");
    }

    private Optional<Row> row() {
        return reported
                ? book.report(task.id(), month).map(MonthReport::row)
                : book.plan(task.id(), month).map(MonthPlan::row);
    }

    private @Nullable BigDecimal number(Field field) {
        return row().map(row -> row.decimal(field)).orElse(null);
    }

    private Field text() {
        return reported ? MONTH_REPORT_TEXT : MONTH_PLAN_TEXT;
    }

    private Field quantity() {
        return reported ? MONTH_REPORT_QUANTITY : MONTH_PLAN_QUANTITY;
    }

    private Field percent() {
        return reported ? MONTH_REPORT_PERCENT : MONTH_PLAN_PERCENT;
    }
}
