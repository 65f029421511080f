package org.yiti.model.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.DateWords;
import org.yiti.model.ledger.QuantityWords;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;

/// Reads what a person typed as the values of a field: forgiving in form (full-width digits, `12％`, 6月底),
/// strict in meaning (a date that cannot be understood is refused, not guessed).
public final class FieldReader {
    /// Sealed result: values for the field and those that go with it, or why not.
    public sealed interface Read {
        record Values(Map<Field, @Nullable Object> values) implements Read {}

        record No(Sentence why) implements Read {}
    }

    /// Digits before the point that a decimal column holds.
    private static final int INTEGER_DIGITS = 12;

    private static final Pattern LARGE = Pattern.compile("\\d{" + (INTEGER_DIGITS + 1) + ",}");
    private static final Pattern NEGATIVE = Pattern.compile("[-−－负]\\s*[\\d０-９]");

    private final int year;
    private final UnitRegister units;
    private final Function<Code, String> label;

    /// @param label the word that people read for a code, in the language of the screen
    public FieldReader(int year, UnitRegister units, Function<Code, String> label) {
        this.year = year;
        this.units = units;
        this.label = label;
    }

    public Read read(Field field, String typed) {
        var text = typed.strip();
        if (field == Field.TASK_DUE_DATE || field == Field.TASK_DUE_WORDS) {
            return due(text);
        }
        if (text.isEmpty()) {
            return value(field, null);
        }
        return switch (field.type()) {
            case TEXT -> value(field, text);
            case CODE -> code(field, text);
            case INTEGER -> integer(field, text);
            case DECIMAL -> decimal(field, text);
            case DATE -> date(field, text);
            case BOOLEAN -> yesOrNo(field, text);
            case REFERENCE -> reference(field, text);
        };
    }

    /// A due date brings its words and 长期坚持 along: the three are one field group.
    private Read due(String text) {
        var due = new DateWords(year).due(text);
        if (!due.understood()) {
            return new Read.No(Sentence.of("edit.due.unknown", text));
        }
        var values = new LinkedHashMap<Field, @Nullable Object>();
        values.put(Field.TASK_DUE_DATE, due.date());
        values.put(Field.TASK_DUE_WORDS, text.isEmpty() ? null : due.words());
        values.put(Field.TASK_LONG_TERM, due.longTerm());
        return new Read.Values(values);
    }

    private Read code(Field field, String text) {
        var words = CodeFields.several(field) ? text.split("[\\s、,，;；]+") : new String[] {text};
        var found =
                Arrays.stream(words)
                        .map(word -> named(field, word))
                        .flatMap(Optional::stream)
                        .sorted((a, b) -> Integer.compare(order(field, a), order(field, b)))
                        .toList();
        if (found.size() != words.length) {
            var choices = CodeFields.choices(field).stream().map(label).toList();
            return new Read.No(Sentence.of("edit.code.unknown", text, choices));
        }
        return value(field, found.stream().map(Code::name).collect(Collectors.joining(" ")));
    }

    private Optional<Code> named(Field field, String word) {
        return CodeFields.named(field, word)
                .or(() ->
                        CodeFields.choices(field).stream()
                                .filter(c -> label.apply(c).equals(word))
                                .findFirst());
    }

    private static int order(Field field, Code code) {
        return CodeFields.choices(field).indexOf(code);
    }

    private Read integer(Field field, String text) {
        var number = number(text);
        if (number.isEmpty()) {
            return notNumber(text, "edit.integer.unknown");
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            return new Read.No(Sentence.of("edit.integer.unknown", text));
        }
        try {
            return value(field, number.get().intValueExact());
        } catch (ArithmeticException e) {
            return new Read.No(Sentence.of("edit.number.large", text));
        }
    }

    private Read decimal(Field field, String text) {
        var number = number(text);
        if (number.isEmpty()) {
            return notNumber(text, "edit.number.unknown");
        }
        var read = number.get();
        return read.precision() - read.scale() > INTEGER_DIGITS
                ? new Read.No(Sentence.of("edit.number.large", text))
                : value(field, read);
    }

    private static Read notNumber(String text, String unknown) {
        if (NEGATIVE.matcher(text).lookingAt()) {
            return new Read.No(Sentence.of("edit.number.negative", text));
        }
        boolean large = LARGE.matcher(text).lookingAt();
        return new Read.No(Sentence.of(large ? "edit.number.large" : unknown, text));
    }

    private static Optional<BigDecimal> number(String text) {
        var bare = text.replaceAll("[%％]$", "").replace('〇', '0');
        return QuantityWords.whole(bare).map(QuantityWords.Quantity::amount);
    }

    private Read date(Field field, String text) {
        var due = new DateWords(year).due(text);
        return due.date() == null
                ? new Read.No(Sentence.of("edit.date.unknown", text))
                : value(field, due.date());
    }

    private static Read yesOrNo(Field field, String text) {
        return switch (text) {
            case "是", "√", "✔", "true", "yes", "1", "班", "W" -> value(field, true);
            case "否", "×", "false", "no", "0", "休", "H" -> value(field, false);
            default -> new Read.No(Sentence.of("edit.boolean.unknown", text));
        };
    }

    private Read reference(Field field, String text) {
        if (field.target().filter(t -> t == org.yiti.model.record.Table.UNIT).isEmpty()) {
            return new Read.No(Sentence.of("edit.reference.not-typed", field));
        }
        return switch (units.find(text, year)) {
            case UnitMatch.One(var unit) -> value(field, unit.id());
            case UnitMatch.Group(var group, var _) ->
                    new Read.No(Sentence.of("edit.unit.group", group.name()));
            case UnitMatch.Suggested(var near) ->
                    new Read.No(Sentence.of("edit.unit.suggested", text, near.getFirst().label()));
            case UnitMatch.Unknown() -> new Read.No(Sentence.of("edit.unit.unknown", text));
        };
    }

    private static Read value(Field field, @Nullable Object value) {
        var values = new LinkedHashMap<Field, @Nullable Object>();
        values.put(field, value);
        return new Read.Values(values);
    }
}
