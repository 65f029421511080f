package org.yiti.app.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What a field holds, in the words that a person reads and may type again.
public final class FieldWords {
    private final Snapshot at;
    private final Texts texts;

    public FieldWords(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
    }

    /// The words of a row's field; a due date in the words it was given in.
    public String of(Row row, Field field) {
        if (field == Field.TASK_DUE_DATE && !row.words(Field.TASK_DUE_WORDS).isEmpty()) {
            return row.words(Field.TASK_DUE_WORDS);
        }
        return of(field, row.get(field));
    }

    public String of(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case UUID id -> reference(field, id);
            case Boolean yes -> texts.tr(yes ? "issue.yes" : "issue.no");
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            case String text when CodeFields.choices(field).isEmpty() -> text;
            case String codes -> labels(field, codes, texts);
            default -> value.toString();
        };
    }

    /// The words of the codes that a field holds.
    ///
    /// @param codes their names, parted by blanks
    public static String labels(Field field, String codes, Texts texts) {
        return texts.list(
                Arrays.stream(codes.split(" "))
                        .map(name -> CodeFields.named(field, name).map(texts::label).orElse(name))
                        .toList());
    }

    private String reference(Field field, UUID id) {
        var target = field.target().orElseThrow();
        if (target == Table.UNIT) {
            return at.units().label(id);
        }
        return at.book()
                .row(target, id)
                .map(row -> texts.say(RowTitle.of(row, at.book()::row, at.units())))
                .orElse("");
    }
}
