package org.yiti.app.ledger;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Type;
import org.yiti.model.unit.UnitRegister;

/// A changed cell in words: whose, which, and what stood and stands in it.
public final class CellWords {
    private final Texts texts;
    private final YearBook book;
    private final UnitRegister units;

    public CellWords(Texts texts, YearBook book, UnitRegister units) {
        this.texts = texts;
        this.book = book;
        this.units = units;
    }

    public String task(UUID id) {
        return book.task(id).map(t -> t.no() + " " + t.content()).orElse("");
    }

    public String field(CellDifference difference) {
        var name = texts.label(difference.field());
        return difference.month() == 0
                ? name
                : texts.tr("ledger.diff.month", difference.month(), name);
    }

    public String was(CellDifference difference) {
        return shown(difference.field(), difference.was());
    }

    public String now(CellDifference difference) {
        return shown(difference.field(), difference.now());
    }

    private String shown(Field field, @Nullable Object value) {
        if (value == null) {
            return texts.tr("ledger.empty");
        }
        if (value instanceof UUID unit) {
            return units.label(unit);
        }
        var code =
                field.type() == Type.CODE
                        ? CodeFields.named(field, value.toString()).map(texts::label)
                        : Optional.<String>empty();
        return code.orElse(value.toString());
    }
}
