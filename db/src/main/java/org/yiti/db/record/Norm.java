package org.yiti.db.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// How values are stored: text in Unicode NFC without space around it, decimals without trailing zeros,
/// nothing instead of an empty text. What cannot be stored is refused with the name of its field.
public final class Norm {
    /// The columns are NUMERIC(24, 6).
    private static final int DECIMALS = 6;

    private static final int WHOLE_DIGITS = 18;
    private static final int LAST_YEAR = 9999;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*");

    private Norm() {}

    /// @param table the table of the change, which the field must be of
    public static @Nullable Object value(Table table, Field field, @Nullable Object value)
            throws YitiException {
        if (field.table() != table) {
            throw refused("record.refused.field", field, table.label());
        }
        return value(field, value);
    }

    private static @Nullable Object value(Field field, @Nullable Object value)
            throws YitiException {
        return switch (field.type()) {
            case TEXT -> value instanceof String text ? text(field, text) : other(field, value);
            case CODE -> value instanceof String code ? code(field, code) : other(field, value);
            case DECIMAL ->
                    value instanceof BigDecimal number
                            ? decimal(field, number)
                            : other(field, value);
            case DATE -> value instanceof LocalDate date ? date(field, date) : other(field, value);
            case INTEGER -> value instanceof Integer number ? number : other(field, value);
            case BOOLEAN -> value instanceof Boolean yes ? yes : other(field, value);
            case REFERENCE -> value instanceof UUID id ? id : other(field, value);
        };
    }

    private static @Nullable Object other(Field field, @Nullable Object value)
            throws YitiException {
        if (value == null) {
            return null;
        }
        throw refused("record.refused.type", field, value.toString());
    }

    private static @Nullable String text(Field field, String given) throws YitiException {
        String text = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean brokenPair =
                    Character.isHighSurrogate(c)
                                    && (i + 1 == text.length()
                                            || !Character.isLowSurrogate(text.charAt(i + 1)))
                            || Character.isLowSurrogate(c)
                                    && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || brokenPair) {
                throw refused("record.refused.control", field, i + 1);
            }
        }
        return notTooLong(field, text);
    }

    private static @Nullable String code(Field field, String given) throws YitiException {
        String code = given.strip();
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            throw refused("record.refused.type", field, given);
        }
        return notTooLong(field, code);
    }

    private static String notTooLong(Field field, String text) throws YitiException {
        int limit = RecordedTable.of(field.table()).column(field).getDataType().length();
        if (text.length() > limit) {
            throw refused("record.refused.long", field, text.length(), limit);
        }
        return text;
    }

    private static BigDecimal decimal(Field field, BigDecimal given) throws YitiException {
        var number = RecordedTable.plain(given);
        if (number.scale() > DECIMALS || number.precision() - number.scale() > WHOLE_DIGITS) {
            throw refused("record.refused.decimal", field, given.toString());
        }
        return number;
    }

    private static LocalDate date(Field field, LocalDate date) throws YitiException {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw refused("record.refused.type", field, date.toString());
        }
        return date;
    }

    /// A sentence whose first two gaps are the table and the field.
    static YitiException refused(String key, Field field, Object... more) {
        var args = new java.util.ArrayList<Object>();
        args.add(field.table().label());
        args.add(Sentence.of("field." + field.table().key() + "." + field.key()));
        args.addAll(java.util.List.of(more));
        return new YitiException(new Sentence(key, args));
    }
}
