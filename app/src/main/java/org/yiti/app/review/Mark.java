package org.yiti.app.review;

import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.model.figure.Figure;

/// What of a screen is marked, and opens its rows: a number, or a mark of a chart.
sealed interface Mark {
    record Number(Figure figure) implements Mark {}

    record Point(ChartData chart, String key) implements Mark {}

    /// Whether both open the same.
    default boolean same(Mark other) {
        return switch (this) {
            case Number(var figure) -> other instanceof Number(var its) && Deck.same(figure, its);
            case Point(var chart, var key) ->
                    other instanceof Point(var its, var itsKey)
                            && chart == its
                            && key.equals(itsKey);
        };
    }

    default boolean is(Figure figure) {
        return same(new Number(figure));
    }

    /// Its key, if it is of this chart.
    default Optional<String> of(ChartData wanted) {
        return this instanceof Point(var chart, var key) && chart == wanted
                ? Optional.of(key)
                : Optional.empty();
    }
}
