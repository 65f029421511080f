package org.yiti.app.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.model.ledger.Cell;

/// The differences as a list for paper: title, columns, rows, date of the data. The change list that is
/// signed and filed.
public final class DifferenceSheet {
    private final Texts texts;
    private final LocalDate asOf;

    public DifferenceSheet(Texts texts, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
    }

    public SheetToWrite of(Comparison comparison, List<Comparison.Line> shown) {
        var issue = comparison.issue();
        var baseline = comparison.baseline();
        var title = texts.tr("baseline.sheet.title", issue.code(), issue.name());
        var on = baseline.approvedOn();
        var note =
                texts.tr(
                        "baseline.sheet.note",
                        baseline.name(),
                        on == null ? "" : on,
                        baseline.approvedBy(),
                        baseline.docNo(),
                        asOf);
        var rows = new ArrayList<List<Cell>>();
        for (Comparison.Line line : shown) {
            rows.add(
                    cells(
                            Integer.toString(rows.size() + 1),
                            line.kind(),
                            line.list(),
                            line.subject(),
                            line.cell(),
                            line.before(),
                            line.after(),
                            line.current() ? line.reason() : texts.tr("baseline.unexplained"),
                            line.agreedBy(),
                            line.agreedOn()));
        }
        return new SheetToWrite(
                texts.tr("baseline.sheet", issue.code()),
                new SheetToWrite.Heading(title, note),
                columns(),
                SheetToWrite.Body.of(rows),
                0);
    }

    private static List<Cell> cells(String... words) {
        var cells = new ArrayList<Cell>();
        for (String word : words) {
            cells.add(new Cell.Text(word));
        }
        return cells;
    }

    private List<SheetToWrite.Column> columns() {
        return List.of(
                column("baseline.column.number", 6),
                column("baseline.column.kind", 8),
                column("baseline.column.list", 12),
                column("baseline.column.subject", 40),
                column("baseline.column.cell", 16),
                column("baseline.column.before", 32),
                column("baseline.column.after", 32),
                column("baseline.column.reason", 30),
                column("baseline.column.agreed-by", 14),
                column("baseline.column.agreed-on", 12));
    }

    private SheetToWrite.Column column(String key, int width) {
        return SheetToWrite.Column.of(texts.tr(key), width);
    }
}
