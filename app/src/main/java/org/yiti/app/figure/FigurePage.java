package org.yiti.app.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.LeftOut;

/// A figure with the rows behind it. For a figure that counts, the counted rows are as many as its numerator,
/// and with the not counted ones as many as its denominator.
///
/// @param subject what the figure speaks of among several of its kind; empty for a figure that is alone
/// @param sum how its numbers make the value
record FigurePage(Figure figure, String subject, Sentence sum, Map<Part, List<FigureRow>> rows) {
    FigurePage {
        rows = Map.copyOf(rows);
    }

    static FigurePage of(Snapshot at, Figure figure, String subject) {
        var rowReader = new FigureRowReader(at);
        var amounts = new FigureAmounts(at, figure.code());
        Function<UUID, FigureRow> read = id -> rowReader.read(id).with(amounts.of(id));
        var counted = new HashSet<UUID>(figure.counted());
        var rows = new EnumMap<Part, List<FigureRow>>(Part.class);
        rows.put(Part.COUNTED, figure.counted().stream().map(read).toList());
        rows.put(
                Part.NOT_COUNTED,
                figure.of().stream().filter(id -> !counted.contains(id)).map(read).toList());
        var leftOut = new ArrayList<FigureRow>();
        for (LeftOut left : figure.leftOut()) {
            leftOut.add(read.apply(left.row()).because(left.why()));
        }
        rows.put(Part.LEFT_OUT, List.copyOf(leftOut));
        var sum = FigureAmounts.sum(at, figure, rows.getOrDefault(Part.COUNTED, List.of()));
        return new FigurePage(figure, subject, sum, rows);
    }

    List<FigureRow> rows(Part part) {
        return rows.getOrDefault(part, List.of());
    }
}
