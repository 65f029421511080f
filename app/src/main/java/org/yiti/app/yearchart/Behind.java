package org.yiti.app.yearchart;

import java.util.List;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.figure.FigureSheet;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;

/// What stands behind one mark of a chart.
public sealed interface Behind {
    /// A figure, of the time that the mark stands for.
    ///
    /// @param at the year as it stood then
    record OfFigure(Snapshot at, Figure figure) implements Behind {}

    /// The very rows that the mark counts.
    ///
    /// @param title what the mark is called
    /// @param sentence how its number comes of the rows
    record Counted(String title, String sentence, List<Entry> entries) implements Behind {
        public Counted {
            entries = List.copyOf(entries);
        }
    }

    /// One of those rows.
    ///
    /// @param at the year that has it
    /// @param note what it brings into the number; empty where each brings one
    record Entry(Snapshot at, UUID row, String note) {}

    /// No rows, and why.
    record Nothing(String title, String why) implements Behind {}

    /// In words.
    default FigureSheet sheet(Texts texts) {
        return switch (this) {
            case OfFigure(var at, var figure) -> FigureSheet.of(at, figure, texts);
            case Counted(var title, var sentence, var entries) ->
                    FigureSheet.listed(
                            title,
                            sentence,
                            texts.tr("mark.rows", entries.size()),
                            entries.stream()
                                    .map(each ->
                                            FigureSheet.line(
                                                    each.at(), each.row(), each.note(), texts))
                                    .toList());
            case Nothing(var title, var why) -> FigureSheet.none(title, why);
        };
    }
}
