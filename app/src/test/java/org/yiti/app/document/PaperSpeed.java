package org.yiti.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.yiti.app.document.Listing.Cell;
import org.yiti.app.document.Listing.Column;
import org.yiti.app.document.Listing.Item;
import org.yiti.app.document.Listing.Line;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Light;

/// A list of 604 rows on A3, as the program writes it and as the bare library writes the same cells.
public final class PaperSpeed {
    private static final int ROWS = 604;
    private static final List<String> HEADS =
            List.of(
                    "编号", "任务内容", "灯号", "累计", "完成时限", "状态", "主责单位", "4月", "5月", "6月", "配合单位",
                    "完成标志", "备注");

    private final FontFiles files = new FontFiles();
    private final Listing listing;

    public PaperSpeed() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < ROWS; i++) {
            var words =
                    List.of(
                            "%02d-%02d-%02d".formatted(1 + i / 24, 1 + i % 24 / 4, 1 + i % 4),
                            "推动第%d批“接诉即办”难点事项办理，压实属地与主责单位责任".formatted(i),
                            "正常",
                            i % 100 + ".0%",
                            (1 + i % 12) + "月底前",
                            "推进中",
                            "市规划自然资源委",
                            "完成" + i % 30 + "个",
                            "完成" + i % 40 + "个",
                            "完成" + i % 50 + "个",
                            "市住建委、市公安局、各区政府",
                            "形成成果材料并报督查室",
                            i % 5 == 0 ? "与市级方案衔接" : "");
            var cells = new ArrayList<Cell>();
            for (String word : words) {
                cells.add(new Cell(word, word.equals("正常") ? Light.NORMAL : null, false));
            }
            lines.add(new Item(words.getFirst(), cells));
        }
        listing =
                Listing.of(
                        Listing.Heading.of("任务清单", LocalDate.of(2021, 6, 30)),
                        new Listing.Body(
                                HEADS.stream().map(Column::of).toList(), lines, List.of()));
    }

    /// Fonts are looked for as in the first list of a program's run, or known from an earlier one.
    public byte[] ours() throws YitiException {
        return new ListingPdf(files, new Texts(Locale.CHINESE))
                .write(listing, Paper.A3_LANDSCAPE, Progress.SILENT);
    }

    /// One table with a repeated head.
    public byte[] bare() {
        var bytes = new ByteArrayOutputStream();
        var paper = Paper.A3_LANDSCAPE;
        var document = new Document(new Rectangle(paper.width(), paper.height()), 34, 34, 50, 40);
        PdfWriter.getInstance(document, bytes);
        document.open();
        BaseFont base = new Fonts(files).of('编').orElseThrow();
        var widths = ColumnWidths.of(listing.body(), PageFrame.room(paper));
        var font = new Font(base, widths.size());
        var table = new PdfPTable(widths.widths().length);
        table.setTotalWidth(widths.widths());
        table.setLockedWidth(true);
        table.setHeaderRows(1);
        HEADS.forEach(head -> table.addCell(new Phrase(head, font)));
        for (Line line : listing.body().lines()) {
            line.cells().forEach(cell -> table.addCell(new Phrase(cell.text(), font)));
        }
        document.add(table);
        document.close();
        return bytes.toByteArray();
    }

    /// Opens a document and draws its first page for a screen of 96 dots an inch.
    public double drawFirstPage(byte[] document) throws IOException {
        var pages = new PdfPages(document);
        double width = pages.draw(0, 96 / 72.0).getWidth();
        pages.close();
        return width;
    }
}
