package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.model.Sentence;

/// A target ledger as it is to be written: heads, and a line for every task. How it looks as a file is the
/// writer's affair.
public record LedgerSheet(List<Head> heads, List<Line> lines) {
    public LedgerSheet {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /// @param width in characters of half width
    /// @param fillable whether the doing unit writes here; other columns are locked
    /// @param hidden a column for the program, which the reader of the file does not see
    public record Head(
            Column column, Sentence words, int width, boolean fillable, boolean hidden) {}

    /// @param cells one for every head
    public record Line(UUID task, List<Content> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public sealed interface Content {
        /// Text of a person, to be written as text whatever it begins with.
        record Words(String text) implements Content {}

        /// A word of the program, in the language of the file.
        record Label(Sentence words) implements Content {}
    }

    /// The ledger as a sheet, with the program's words turned into texts.
    public Sheet sheet(String name, Function<Sentence, String> texts) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(heads.stream().map(head -> cell(texts.apply(head.words()))).toList());
        for (Line line : lines) {
            rows.add(line.cells().stream().map(content -> cell(shown(content, texts))).toList());
        }
        return new Sheet(name, rows, List.of());
    }

    private static String shown(Content content, Function<Sentence, String> texts) {
        return switch (content) {
            case Content.Words(var text) -> text;
            case Content.Label(var words) -> texts.apply(words);
        };
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? new Cell.Blank() : new Cell.Text(text);
    }
}
