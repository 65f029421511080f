package org.yiti.app.block.bulk;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BulkWish;
import org.yiti.model.edit.TaskCell;

/// What a person has set of one field.
///
/// @param typed what was typed or chosen
record BulkInput(BulkField field, BulkMode mode, String typed) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /// Whether something is wanted; a text that is not there yet asks for nothing.
    boolean set() {
        return mode == BulkMode.EMPTY || (mode.typed() && !typed.isBlank());
    }

    /// Why it cannot be done to any task, whichever; only for what is set.
    Optional<Sentence> trouble() {
        return shifts() && !NUMBER.matcher(number()).matches()
                ? Optional.of(Sentence.of("edit.integer.unknown", typed))
                : Optional.empty();
    }

    private boolean shifts() {
        return switch (mode) {
            case LATER_DAYS, LATER_MONTHS, EARLIER_DAYS, EARLIER_MONTHS -> true;
            case KEEP, PUT, EMPTY, ADD, DROP -> false;
        };
    }

    /// In narrow digits.
    private String number() {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    BulkWish wish() {
        return switch (mode) {
            case KEEP -> throw new IllegalStateException("nothing is wanted");
            case PUT -> new BulkWish.Put(field.cell(), typed);
            case EMPTY -> new BulkWish.Put(field.cell(), "");
            case ADD -> new BulkWish.AddUnits(role(), typed);
            case DROP -> new BulkWish.DropUnits(role(), typed);
            case LATER_DAYS -> new BulkWish.Shift(Integer.parseInt(number()), 0);
            case LATER_MONTHS -> new BulkWish.Shift(0, Integer.parseInt(number()));
            case EARLIER_DAYS -> new BulkWish.Shift(-Integer.parseInt(number()), 0);
            case EARLIER_MONTHS -> new BulkWish.Shift(0, -Integer.parseInt(number()));
        };
    }

    private org.yiti.model.programme.TaskUnitRole role() {
        return ((TaskCell.Units) field.cell()).role();
    }
}
