package org.yiti.app.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.PrintableGrid.Around;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.model.ledger.Cell;
import org.yiti.model.programme.Baseline;

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
        var note = texts.tr("baseline.sheet.note", against(comparison.baseline()), asOf);
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
                texts.tr("baseline.sheet", comparison.issue().code()),
                new SheetToWrite.Heading(title(comparison), note),
                columns(),
                SheetToWrite.Body.of(rows),
                0);
    }

    private String title(Comparison comparison) {
        var issue = comparison.issue();
        return texts.tr("baseline.sheet.title", issue.code(), issue.name());
    }

    /// What the issue is compared with.
    private String against(Baseline baseline) {
        var on = baseline.approvedOn();
        return texts.tr(
                        "baseline.sheet.against",
                        baseline.name(),
                        on == null ? "" : on,
                        baseline.approvedBy(),
                        baseline.docNo())
                .replace(" ）", "）");
    }

    /// The differences on paper, without a window.
    public Listing listing(Comparison comparison) {
        var sheet = of(comparison, comparison.shown(Comparison.Filter.ALL));
        var columns =
                sheet.columns().stream()
                        .map(column -> Listing.Column.of(column.head().getFirst()))
                        .toList();
        var lines = new ArrayList<Listing.Line>();
        for (List<Cell> row : sheet.body().rows()) {
            var cells = row.stream().map(cell -> Listing.Cell.of(words(cell))).toList();
            lines.add(new Listing.Item(cells.getFirst().text(), cells));
        }
        var around = around(comparison);
        return new Listing(
                around.heading(), new Listing.Body(columns, lines, List.of()), around.signatures());
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Text(var words) ? words : "";
    }

    /// What stands around the differences on paper, with lines to sign on.
    public Around around(Comparison comparison) {
        var heading =
                new Listing.Heading(
                        title(comparison), against(comparison.baseline()), "", "", asOf);
        return Around.of(heading)
                .signed(
                        List.of(
                                texts.tr("baseline.sign.made"),
                                texts.tr("baseline.sign.checked"),
                                texts.tr("baseline.sign.agreed"),
                                texts.tr("baseline.sign.on")));
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
