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
import org.yiti.model.unit.UnitRegister;

/// What a field holds, in the words that a person reads and may type again.
public final class FieldWords {
    private final UnitRegister units;
    private final RowTitle.Above rows;
    private final Texts texts;

    public FieldWords(Snapshot at, Texts texts) {
        this(at.units(), at.book()::row, texts);
    }

    /// @param rows finds the rows that a reference points at
    public FieldWords(UnitRegister units, RowTitle.Above rows, Texts texts) {
        this.units = units;
        this.rows = rows;
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
            return units.label(id);
        }
        return rows.find(target, id)
                .map(row -> texts.say(RowTitle.of(row, rows, units)))
                .orElse("");
    }
}
