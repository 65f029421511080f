package org.yiti.app.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.filter.TickList;

/// What the rows of a column are put in order by, and narrowed to a range of.
///
/// @param <R> kind of row
public sealed interface ColumnOrder<R> {
    /// By the words it shows, as in a dictionary.
    record Words<R>() implements ColumnOrder<R> {}

    /// By the cell's number.
    record Numbers<R>() implements ColumnOrder<R> {}

    /// By a date, whatever words it shows for it.
    record Dates<R>(Function<R, Optional<LocalDate>> date) implements ColumnOrder<R> {}

    /// By the cell's light, the worst last.
    record Lights<R>() implements ColumnOrder<R> {}

    /// By an order of its own, such as the official one of units.
    record Ranked<R>(ToIntFunction<R> rank) implements ColumnOrder<R> {}

    /// What a row is compared by before its words, if by anything.
    default @Nullable BigDecimal number(R row, GridCell cell) {
        return switch (this) {
            case Words<R>() -> null;
            case Numbers<R>() -> cell.number();
            case Dates<R>(var date) ->
                    date.apply(row).map(d -> BigDecimal.valueOf(d.toEpochDay())).orElse(null);
            case Lights<R>() ->
                    cell.light() == null
                            ? null
                            : BigDecimal.valueOf(Objects.requireNonNull(cell.light()).ordinal());
            case Ranked<R>(var rank) -> BigDecimal.valueOf(rank.applyAsInt(row));
        };
    }

    default TickList.Ends ends() {
        return switch (this) {
            case Numbers<R>() -> TickList.Ends.NUMBERS;
            case Dates<R>(_) -> TickList.Ends.DATES;
            case Words<R>(), Lights<R>(), Ranked<R>(_) -> TickList.Ends.NONE;
        };
    }
}
