package org.yiti.model.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// What a cell may not hold although it can be read: a row without the words that tell it from others, a
/// percent beyond the whole, a date far from the year, done work that nobody verified.
///
/// @param year of the programme
record CellRules(int year) {
    /// What must not be emptied, or nobody could tell the row from others.
    private static final Set<Field> NAMES =
            Set.of(
                    Field.ISSUE_NAME,
                    Field.THEME_NAME,
                    Field.UNIT_NAME,
                    Field.UNIT_GROUP_NAME,
                    Field.PERSON_NAME,
                    Field.OUTCOME_NAME,
                    Field.POLICY_TITLE,
                    Field.PROGRAMME_YEAR);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int YEARS_APART = 5;

    /// @param standing the row as it is; null where the values begin one
    Optional<Sentence> refusal(@Nullable Row standing, Map<Field, @Nullable Object> values) {
        return values.entrySet().stream()
                .flatMap(entry -> refusal(standing, entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    private Optional<Sentence> refusal(
            @Nullable Row standing, Field field, @Nullable Object value) {
        return switch (value) {
            case null ->
                    standing == null || standing.get(field) == null
                            ? Optional.empty()
                            : emptied(standing, field);
            case BigDecimal number when percent(field) && beyondTheWhole(number) ->
                    Optional.of(Sentence.of("edit.percent.range", number));
            case LocalDate date when ofTheYear(field) && far(date) ->
                    Optional.of(
                            Sentence.of(
                                    "edit.date.far", date, year - YEARS_APART, year + YEARS_APART));
            default -> Optional.empty();
        };
    }

    private static Optional<Sentence> emptied(Row standing, Field field) {
        if (field == Field.TASK_CONTENT || field == Field.TASK_NO) {
            return Optional.of(Sentence.of("edit.task.empty", field));
        }
        if (NAMES.contains(field)) {
            return Optional.of(Sentence.of("edit.name.empty", field));
        }
        return field == Field.TASK_VERIFIED_BY
                        && TaskStatus.DONE.name().equals(standing.get(Field.TASK_STATUS))
                ? Optional.of(Sentence.of("edit.verified.done", field, TaskStatus.DONE))
                : Optional.empty();
    }

    private static boolean percent(Field field) {
        return field == Field.MONTH_PLAN_PERCENT || field == Field.MONTH_REPORT_PERCENT;
    }

    private static boolean beyondTheWhole(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(WHOLE) > 0;
    }

    private static boolean ofTheYear(Field field) {
        return field == Field.TASK_DUE_DATE || field == Field.TASK_START_DATE;
    }

    private boolean far(LocalDate date) {
        return Math.abs(date.getYear() - year) > YEARS_APART;
    }
}
