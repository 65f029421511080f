package org.yiti.app.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.LightVerdict;

/// A figure with the rows behind it in finished words, for places that cannot be worked in.
///
/// @param title its name, and what it speaks of
/// @param sum how its numbers make the value
public record FigureSheet(String title, String sentence, String sum, List<Lines> lines) {
    /// Rows that were counted, not counted, or left out. A sheet without any says why.
    ///
    /// @param name with the number of rows
    public record Lines(String name, List<Line> rows) {
        public Lines {
            rows = List.copyOf(rows);
        }
    }

    /// @param note what else is known of it
    public record Line(
            String number,
            String content,
            String unit,
            String due,
            Optional<LightVerdict> light,
            String note) {}

    public FigureSheet {
        lines = List.copyOf(lines);
    }

    /// The issue, theme, unit or outcome that a figure speaks of; empty for the year.
    public static String subject(Snapshot at, Figure figure) {
        return FigureRowsModel.subject(at, figure);
    }

    /// @param at what the figure was worked out from
    public static FigureSheet of(Snapshot at, Figure figure, Texts texts) {
        var page = FigurePage.of(at, figure, FigureRowsModel.subject(at, figure));
        var lines = new ArrayList<Lines>();
        for (Part part : Part.values()) {
            var rows = page.rows(part);
            if (!rows.isEmpty()) {
                lines.add(
                        new Lines(
                                texts.tr(part.key(), rows.size()),
                                rows.stream().map(row -> line(row, figure, texts)).toList()));
            }
        }
        var name = texts.label(figure.code());
        return new FigureSheet(
                page.subject().isEmpty() ? name : name + " · " + page.subject(),
                texts.say(figure.sentence()),
                texts.say(page.sum()),
                lines);
    }

    /// Rows that a mark of a chart counts, and no figure.
    ///
    /// @param name of the rows, with their number
    public static FigureSheet listed(String title, String sentence, String name, List<Line> rows) {
        return new FigureSheet(title, sentence, "", List.of(new Lines(name, rows)));
    }

    /// Where there are no rows, why.
    public static FigureSheet none(String title, String why) {
        return new FigureSheet(title, why, "", List.of());
    }

    /// One row, as the snapshot has it.
    ///
    /// @param note what else is to be known of it; empty for what every list says of such a row
    public static Line line(Snapshot at, UUID id, String note, Texts texts) {
        var row = new FigureRowReader(at).read(id);
        var usual =
                row.remark()
                        .map(texts::say)
                        .or(() -> row.done().map(day -> texts.tr("figure.row.done", day)))
                        .or(() -> row.light().map(light -> texts.say(light.why())))
                        .orElse("");
        return new Line(
                row.number(),
                row.content(),
                row.unit(),
                row.due(),
                row.light(),
                note.isEmpty() ? usual : note);
    }

    private static Line line(FigureRow row, Figure figure, Texts texts) {
        var note =
                row.remark()
                        .map(texts::say)
                        .or(() -> amounts(row, figure, texts))
                        .or(() -> row.done().map(day -> texts.tr("figure.row.done", day)))
                        .or(() -> row.light().map(light -> texts.say(light.why())))
                        .orElse("");
        return new Line(row.number(), row.content(), row.unit(), row.due(), row.light(), note);
    }

    private static Optional<String> amounts(FigureRow row, Figure figure, Texts texts) {
        var named =
                Amount.of(figure.code()).stream()
                        .filter(row.amounts()::containsKey)
                        .map(amount ->
                                texts.tr(
                                        "figure.row.amount",
                                        amount,
                                        rounded(Objects.requireNonNull(row.amounts().get(amount)))))
                        .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(texts.list(named));
    }

    /// As figures are rounded: with one decimal, where it has some.
    private static BigDecimal rounded(BigDecimal number) {
        return FigureAmounts.bare(
                number.scale() > 1 ? number.setScale(1, RoundingMode.HALF_UP) : number);
    }
}
