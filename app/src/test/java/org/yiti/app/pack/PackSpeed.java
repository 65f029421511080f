package org.yiti.app.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.PaperCharts;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;

/// The pack of the sample year, as the program makes it and as the bare libraries write the same words, tables and charts.
public final class PackSpeed {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final float ROOM = 442;

    private final FontFiles files = new FontFiles();
    private final byte[] template = DocxMaker.make("", TEXTS);
    private final Store store;

    /// @param store with the sample year
    public PackSpeed(Store store) {
        this.store = store;
    }

    /// Figures, sentences, tables and chart data.
    public Pack pages() throws YitiException {
        var source = new PackSources(store, TEXTS).live(JUNE, LocalDate.of(2021, 7, 1), "");
        return new PackMaker(source).make(Progress.SILENT);
    }

    public byte[] pdf(Pack pack) throws YitiException {
        return new PackPaper(files, TEXTS, template).pdf(pack, Progress.SILENT).bytes();
    }

    public byte[] docx(Pack pack) throws YitiException {
        return new PackPaper(files, TEXTS, template).docx(pack, Progress.SILENT);
    }

    /// OpenPDF alone.
    public byte[] barePdf(Pack pack) {
        var charts = new PaperCharts(files, TEXTS);
        var bytes = new ByteArrayOutputStream();
        var document = new org.openpdf.text.Document(org.openpdf.text.PageSize.A4, 79, 74, 105, 99);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        var font = new Font(base(), 12);
        for (PackPage page : pack.pages()) {
            document.newPage();
            document.add(new Paragraph(page.title().words(), font));
            for (Part part : page.parts()) {
                switch (part) {
                    case Part.Head(var said) -> document.add(new Paragraph(said.words(), font));
                    case Part.Line(var said) -> document.add(new Paragraph(said.words(), font));
                    case Part.Grid grid -> {
                        var table = new PdfPTable(grid.columns().size());
                        grid.rows()
                                .forEach(row ->
                                        row.forEach(cell ->
                                                table.addCell(new Phrase(cell.words(), font))));
                        document.add(table);
                    }
                    case Part.Charts(var beside, var height) -> {
                        float width = ROOM / beside.size();
                        for (int i = 0; i < beside.size(); i++) {
                            charts.draw(
                                    beside.get(i),
                                    writer.getDirectContent(),
                                    79 + i * width,
                                    200,
                                    width,
                                    height);
                        }
                    }
                }
            }
        }
        document.close();
        return bytes.toByteArray();
    }

    private BaseFont base() {
        return files.find("WenQuanYi Micro Hei")
                .or(() -> files.find("Microsoft YaHei"))
                .or(() -> files.find("Noto Sans CJK SC"))
                .orElseThrow();
    }

    /// POI alone, with the pictures of the charts.
    public byte[] bareDocx(Pack pack) throws Exception {
        var charts = new PaperCharts(files, TEXTS);
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (PackPage page : pack.pages()) {
                var title = document.createParagraph();
                title.setPageBreak(true);
                title.createRun().setText(page.title().words());
                for (Part part : page.parts()) {
                    switch (part) {
                        case Part.Head(var said) ->
                                document.createParagraph().createRun().setText(said.words());
                        case Part.Line(var said) ->
                                document.createParagraph().createRun().setText(said.words());
                        case Part.Grid grid -> {
                            var table =
                                    document.createTable(grid.rows().size(), grid.columns().size());
                            for (int r = 0; r < grid.rows().size(); r++) {
                                var cells = grid.rows().get(r);
                                for (int c = 0; c < cells.size(); c++) {
                                    table.getRow(r).getCell(c).setText(cells.get(c).words());
                                }
                            }
                        }
                        case Part.Charts(var beside, var height) -> {
                            var run = document.createParagraph().createRun();
                            for (ChartData data : beside) {
                                float width = ROOM / beside.size();
                                run.addPicture(
                                        new ByteArrayInputStream(charts.png(data, width, height)),
                                        Document.PICTURE_TYPE_PNG,
                                        "chart.png",
                                        Units.toEMU(width),
                                        Units.toEMU(height));
                            }
                        }
                    }
                }
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
