package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.SheetRow.Taken;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Texts;

/// Turns the cells of a ledger into values of fields.
final class CellValues {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final DateWords dates;

    CellValues(int year) {
        this.dates = new DateWords(year);
    }

    /// What a cell means.
    ///
    /// @param values values by field; fields that mean something together are all in it
    /// @param fault why the row cannot be kept
    /// @param doubt what could not be read of a cell that can be left out
    record Value(
            Map<Field, @Nullable Object> values,
            @Nullable Sentence fault,
            @Nullable Sentence doubt) {
        private static Value of(Map<Field, @Nullable Object> values) {
            for (var entry : values.entrySet()) {
                if (entry.getValue() instanceof String text) {
                    var found = CellValues.fault(entry.getKey(), text);
                    if (found.isPresent()) {
                        return new Value(Map.of(), found.get(), null);
                    }
                }
            }
            return new Value(values, null, null);
        }
    }

    /// Why a field cannot hold a text.
    static Optional<Sentence> fault(Field field, String text) {
        var name = Sentence.of("field." + field.table().key() + "." + field.key());
        return Texts.fault(field, text)
                .map(fault ->
                        switch (fault) {
                            case TOO_LONG -> Sentence.of("ledger.rejected.too-long", name);
                            case ILLEGAL_CHARACTER ->
                                    Sentence.of("ledger.rejected.illegal-character", name);
                        });
    }

    /// The value of a cell of a task or its reports; units, states and names are read elsewhere.
    Value read(Column column, Taken taken) {
        var text = Texts.tidy(taken.text());
        return switch (column.meaning()) {
            case TASK_NO -> text(Field.TASK_NO, text);
            case CONTENT -> text(Field.TASK_CONTENT, text);
            case DONE_CRITERION -> text(Field.TASK_DONE_CRITERION, text);
            case REMARK -> text(Field.TASK_REMARK, text);
            case PROGRESS_TEXT, MONTH_PROGRESS -> text(Field.MONTH_REPORT_TEXT, text);
            case PROBLEM -> text(Field.MONTH_REPORT_PROBLEM, text);
            case NEXT_STEP -> text(Field.MONTH_REPORT_NEXT_STEP, text);
            case QUANTITY_UNIT -> text(Field.TASK_QUANTITY_UNIT, text);
            case CONTACT -> contact(text);
            case DUE -> due(taken.cell());
            case START -> start(column, taken);
            case WEIGHT -> number(column, Field.TASK_WEIGHT, text, null);
            case MONTH_QUANTITY -> quantity(column, text);
            case DONE_PERCENT -> number(column, Field.MONTH_REPORT_PERCENT, text, HUNDRED);
            case QUANTITY_TARGET -> target(column, text);
            case MONTH_PLAN -> plan(text);
            case SEQUENCE,
                    THEME,
                    ISSUE,
                    LEAD_UNIT,
                    RESPONSIBLE_UNITS,
                    COOPERATING_UNITS,
                    UNITS,
                    STATUS,
                    LEADER,
                    ROW_KEY,
                    REVISION,
                    ROW_FACTS,
                    IGNORED ->
                    new Value(Map.of(), null, null);
        };
    }

    private static Value text(Field field, String text) {
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(field, text.isEmpty() ? null : text);
        return Value.of(values);
    }

    private static Value contact(String text) {
        var contact = ContactWords.read(text);
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(Field.TASK_CONTACT, contact.name().isEmpty() ? null : contact.name());
        values.put(Field.TASK_CONTACT_PHONE, contact.phone().isEmpty() ? null : contact.phone());
        return Value.of(values);
    }

    private Value due(Cell cell) {
        var due = dates.due(cell);
        boolean bare = due.date() != null && due.words().equals(due.date().toString());
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(Field.TASK_DUE_DATE, due.date());
        values.put(Field.TASK_DUE_WORDS, bare || due.words().isEmpty() ? null : due.words());
        values.put(Field.TASK_LONG_TERM, due.longTerm());
        var value = Value.of(values);
        return due.understood() || value.fault() != null
                ? value
                : new Value(values, null, Sentence.of("ledger.warning.due-words", due.words()));
    }

    private Value start(Column column, Taken taken) {
        var values = new TreeMap<Field, @Nullable Object>();
        var day = dates.start(taken.cell());
        if (day.isEmpty()) {
            return doubt(column, taken.text());
        }
        values.put(Field.TASK_START_DATE, day.get());
        return Value.of(values);
    }

    private static Value number(
            Column column, Field field, String text, @Nullable BigDecimal greatest) {
        var number = text.isEmpty() ? null : Texts.number(text).orElse(null);
        boolean strange =
                number != null
                        && (number.signum() < 0
                                || (greatest != null && number.compareTo(greatest) > 0));
        if (strange || (number == null && !text.isEmpty())) {
            return doubt(column, text);
        }
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(field, number);
        return Value.of(values);
    }

    private static Value quantity(Column column, String text) {
        var number = QuantityWords.whole(text).map(q -> q.amount().toPlainString()).orElse(text);
        return number(column, Field.MONTH_REPORT_QUANTITY, number, null);
    }

    private static Value target(Column column, String text) {
        var quantity = QuantityWords.whole(text);
        if (quantity.isEmpty()) {
            return doubt(column, text);
        }
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(Field.TASK_QUANTITY_TARGET, quantity.get().amount());
        if (!quantity.get().unit().isEmpty()) {
            values.put(Field.TASK_QUANTITY_UNIT, quantity.get().unit());
        }
        return Value.of(values);
    }

    /// A cell that is only a percent or only a number is that figure; anything else is words.
    private static Value plan(String text) {
        var number = Texts.number(text).filter(n -> n.signum() >= 0).orElse(null);
        var values = new TreeMap<Field, @Nullable Object>();
        if (number == null) {
            values.put(Field.MONTH_PLAN_TEXT, text);
        } else if (!Texts.compact(text).endsWith("%")) {
            values.put(Field.MONTH_PLAN_QUANTITY, number);
        } else if (number.compareTo(HUNDRED) <= 0) {
            values.put(Field.MONTH_PLAN_PERCENT, number);
        } else {
            values.put(Field.MONTH_PLAN_TEXT, text);
        }
        return Value.of(values);
    }

    private static Value doubt(Column column, String text) {
        var name = Sentence.of(column.meaning().textKey(), column.month());
        return new Value(Map.of(), null, Sentence.of("ledger.warning.not-a-value", name, text));
    }

    /// Whether a row already holds these values.
    static boolean holds(Row row, Map<Field, @Nullable Object> values) {
        return values.entrySet().stream()
                .allMatch(entry -> same(row.get(entry.getKey()), entry.getValue()));
    }

    private static boolean same(@Nullable Object standing, @Nullable Object given) {
        if (standing instanceof BigDecimal one && given instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        if (standing instanceof Boolean || given instanceof Boolean) {
            return Boolean.TRUE.equals(standing) == Boolean.TRUE.equals(given);
        }
        return Objects.equals(standing, given);
    }
}
