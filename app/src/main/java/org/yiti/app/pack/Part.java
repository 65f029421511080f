package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.model.figure.Figure;
import org.yiti.model.programme.Light;

/// A part of a page, finished.
public sealed interface Part {
    /// The figures that its numbers come from, in the order in which it says them; none of a chart, whose marks open by
    /// themselves.
    default List<Figure> figures() {
        return switch (this) {
            case Head(var said) -> said.figures();
            case Line(var said) -> said.figures();
            case Charts _ -> List.of();
            case Grid grid ->
                    grid.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(cell -> cell.figure().stream())
                            .toList();
        };
    }

    /// The name of what follows, and how many there are of it.
    record Head(Said said) implements Part {
        /// A name without a number.
        static Head of(String words) {
            return new Head(Said.plain(words));
        }
    }

    record Line(Said said) implements Part {}

    /// Charts side by side; those that have nothing to draw are left out.
    ///
    /// @param height in points
    record Charts(List<ChartData> beside, float height) implements Part {
        public Charts {
            beside = beside.stream().filter(data -> !data.isEmpty()).toList();
        }
    }

    /// @param height of a row at least, in points
    record Grid(List<Column> columns, List<List<Cell>> rows, float height) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// @param share of the width
    record Column(String head, float share, Side side) {}

    /// @param words as far as paper has room for them
    /// @param whole all of them, for what has more room
    /// @param light whose shape stands before the words
    /// @param figure that the number comes from
    record Cell(String words, String whole, Optional<Light> light, Optional<Figure> figure) {
        static Cell of(String words) {
            return new Cell(words, words, Optional.empty(), Optional.empty());
        }

        static Cell of(Light light, String words) {
            return new Cell(words, words, Optional.of(light), Optional.empty());
        }

        static Cell of(Figure figure, String words) {
            return new Cell(words, words, Optional.empty(), Optional.of(figure));
        }

        /// @param most characters on paper
        static Cell clipped(String whole, int most) {
            return new Cell(
                    Clipped.to(whole, most),
                    Clipped.line(whole),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
