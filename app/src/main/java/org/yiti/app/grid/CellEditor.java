package org.yiti.app.grid;

import java.text.Normalizer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How the cells of a column are changed. `start` gives the text an edit with F2 begins with, which may
/// differ from what the cell shows (`20` where the cell shows `20项`).
///
/// @param <R> kind of row
public sealed interface CellEditor<R> {
    /// Cells that nobody types into.
    record ReadOnly<R>() implements CellEditor<R> {}

    /// Free text, with line breaks by Alt+Enter.
    record Text<R>(Function<R, String> start) implements CellEditor<R> {}

    /// A number; full-width digits and signs are taken as their plain forms.
    record Number<R>(Function<R, String> start) implements CellEditor<R> {}

    /// One of a list. `search` gives what fits the typed text, best first (all for the empty text); it
    /// may match by pinyin, and may offer a choice that makes a new entry.
    record Choice<R>(Function<R, String> start, BiFunction<R, String, List<String>> search)
            implements CellEditor<R> {}

    /// The text an edit of the row's present value begins with.
    default String startText(R row) {
        return switch (this) {
            case ReadOnly<R>() -> "";
            case Text<R>(var start) -> start.apply(row);
            case Number<R>(var start) -> start.apply(row);
            case Choice<R>(var start, _) -> start.apply(row);
        };
    }

    /// The typed text as it is handed to the owner.
    default String committed(String typed) {
        return switch (this) {
            case Number<R>(_) -> Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
            case ReadOnly<R>(), Text<R>(_), Choice<R>(_, _) -> typed;
        };
    }

    /// The choices for a typed text; none where the column is no choice.
    default List<String> choices(R row, String typed) {
        return this instanceof Choice<R>(_, var search) ? search.apply(row, typed) : List.of();
    }
}
