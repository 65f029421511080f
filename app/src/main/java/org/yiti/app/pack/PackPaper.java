package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.PaperCharts;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.StillPdf;
import org.yiti.app.document.StillZip;
import org.yiti.app.document.letter.DocxSheets;
import org.yiti.app.document.letter.DocxSheets.Run;
import org.yiti.app.document.letter.LetterStyle;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// A pack on paper: one text document, and the PDF that is drawn from the very same one, in which charts are lines and
/// letters instead of pictures. The same pack gives the same bytes.
public final class PackPaper {
    /// Width of the text in points: 156 mm.
    private static final float ROOM = 442.2f;

    /// Characters of the foot that stand in one line.
    private static final int FOOT_LENGTH = 51;

    /// What stands for a chart that is drawn: one white dot.
    private static final byte[] DOT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private final FontFiles files;
    private final Texts texts;
    private final byte[] template;

    /// @param template whose styles, margins and feet are used
    public PackPaper(FontFiles files, Texts texts, byte[] template) {
        this.files = files;
        this.texts = texts;
        this.template = template.clone();
    }

    /// The text document.
    ///
    /// @throws YitiException if the template is no docx
    public byte[] docx(Pack pack, Progress progress) throws YitiException {
        var charts = new PaperCharts(files, texts);
        return StillZip.of(
                document(pack, progress, (data, width, height) -> charts.png(data, width, height)),
                pack.heading().asOf());
    }

    /// The PDF.
    ///
    /// @throws YitiException names a character that no font has, and where it stands
    public Letters.Made pdf(Pack pack, Progress progress) throws YitiException {
        var charts = new PaperCharts(files, texts);
        var drawn = new HashMap<String, ChartData>();
        for (PackPage page : pack.pages()) {
            progress.checkpoint();
            for (Part part : page.parts()) {
                if (part instanceof Part.Charts(var beside, var _)) {
                    for (ChartData data : beside) {
                        check(charts, data);
                        drawn.put(name(page, part, beside.indexOf(data)), data);
                    }
                }
            }
        }
        var document = document(pack, Progress.SILENT, (_, _, _) -> DOT);
        var made =
                new Letters(files)
                        .pdf(
                                document,
                                pack.heading().title(),
                                charts.drawings(drawn, progress::checkpoint));
        return new Letters.Made(
                StillPdf.of(made.bytes(), pack.heading().asOf()), made.pages(), made.notes());
    }

    private static void check(PaperCharts charts, ChartData data) throws YitiException {
        var missing = charts.missing(data);
        if (missing.isPresent()) {
            int c = missing.getAsInt();
            throw new YitiException(
                    Sentence.of(
                            "document.glyph.missing",
                            Character.toString(c),
                            "U+%04X".formatted(c),
                            data.title()));
        }
    }

    private static String name(PackPage page, Part part, int at) {
        return page.key() + "/" + page.parts().indexOf(part) + "/" + at;
    }

    private interface Pictures {
        byte[] of(ChartData data, float width, float height);
    }

    private byte[] document(Pack pack, Progress progress, Pictures pictures) throws YitiException {
        try (var sheets = DocxSheets.in(template)) {
            var feet = feet(pack);
            boolean below = Clipped.lines(feet, FOOT_LENGTH) == 1 && sheets.foot(feet);
            for (int i = 0; i < pack.pages().size(); i++) {
                progress.checkpoint();
                progress.report(i + 1, pack.pages().size(), Sentence.of("document.making"));
                page(pack.pages().get(i), i > 0, below ? "" : feet, sheets, pictures);
            }
            return sheets.bytes();
        }
    }

    /// What stands at the foot of every page: beside the page number where it is one line, else under the words.
    private String feet(Pack pack) {
        var heading = pack.heading();
        return texts.tr(
                "pack.foot",
                heading.asOf(),
                heading.standing(),
                pack.checksum(),
                heading.marking());
    }

    private void page(
            PackPage page, boolean turned, String foot, DocxSheets sheets, Pictures pictures) {
        sheets.line(LetterStyle.SHEET_TITLE, turned, List.of(Run.of(page.title().words())));
        sheets.line(LetterStyle.SHEET_ABOUT, false, List.of(Run.of(page.about())));
        for (Part part : page.parts()) {
            switch (part) {
                case Part.Head(var said) ->
                        sheets.line(LetterStyle.SHEET_HEAD, false, List.of(Run.of(said.words())));
                case Part.Line(var said) ->
                        sheets.line(LetterStyle.SHEET_LINE, false, List.of(Run.of(said.words())));
                case Part.Charts charts -> charts(page, charts, sheets, pictures);
                case Part.Grid grid -> sheets.table(table(grid));
            }
        }
        for (Said note : page.notes()) {
            sheets.line(LetterStyle.SHEET_FOOT, false, List.of(Run.of(note.words())));
        }
        if (!foot.isEmpty()) {
            sheets.line(LetterStyle.SHEET_FOOT, false, List.of(Run.of(foot)));
        }
    }

    private static void charts(
            PackPage page, Part.Charts charts, DocxSheets sheets, Pictures pictures) {
        var made = new ArrayList<DocxSheets.Picture>();
        float width = ROOM / charts.beside().size();
        for (int i = 0; i < charts.beside().size(); i++) {
            var data = charts.beside().get(i);
            made.add(
                    new DocxSheets.Picture(
                            name(page, charts, i),
                            data.title() + " " + data.subtitle() + " " + data.foot(),
                            pictures.of(data, width, charts.height()),
                            width,
                            charts.height()));
        }
        sheets.pictures(made);
    }

    private static DocxSheets.Table table(Part.Grid grid) {
        float sum = 0;
        for (var column : grid.columns()) {
            sum += column.share();
        }
        var widths = new ArrayList<Float>();
        var head = new ArrayList<DocxSheets.Cell>();
        for (var column : grid.columns()) {
            widths.add(ROOM * column.share() / sum);
            head.add(new DocxSheets.Cell(List.of(Run.of(column.head())), DocxSheets.Side.CENTRE));
        }
        var rows = new ArrayList<List<DocxSheets.Cell>>();
        rows.add(head);
        for (var row : grid.rows()) {
            var cells = new ArrayList<DocxSheets.Cell>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(
                        new DocxSheets.Cell(runs(row.get(i)), side(grid.columns().get(i).side())));
            }
            rows.add(cells);
        }
        return new DocxSheets.Table(widths, rows, grid.height());
    }

    private static List<Run> runs(Part.Cell cell) {
        var runs = new ArrayList<Run>();
        cell.light()
                .ifPresent(
                        light -> runs.add(new Run(LightSign.of(light), LightSign.colour(light))));
        if (!cell.words().isEmpty()) {
            runs.add(Run.of((runs.isEmpty() ? "" : " ") + cell.words()));
        }
        return runs;
    }

    private static DocxSheets.Side side(Part.Side side) {
        return switch (side) {
            case LEFT -> DocxSheets.Side.LEFT;
            case CENTRE -> DocxSheets.Side.CENTRE;
            case RIGHT -> DocxSheets.Side.RIGHT;
        };
    }
}
