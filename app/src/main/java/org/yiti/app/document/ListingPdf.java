package org.yiti.app.document;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.yiti.app.document.Listing.Band;
import org.yiti.app.document.Listing.Line;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Writes a list as PDF: as wide as the paper, the head on every page, rows whole where they can be, every character
/// there or the list refused.
public final class ListingPdf {
    /// A row that is higher than this part of a page may go on on the next one.
    private static final float TALL = 0.35f;

    /// At least so much of a broken row stands on a page.
    private static final float LEAST = 40;

    private final FontFiles files;
    private final Texts texts;

    public ListingPdf(FontFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    /// The whole document; nothing of it if it is cancelled or a character is missing.
    ///
    /// @throws YitiException names a character that no font has, and its row
    public byte[] write(Listing listing, Paper paper, Progress progress) throws YitiException {
        return write(listing, paper, new Fonts(files), progress);
    }

    /// Writes a list into a file: the whole of it or nothing.
    ///
    /// @param paper empty for the one that the list fits
    /// @return the paper it is on
    public Paper write(Listing listing, Optional<Paper> paper, Path file, Progress progress)
            throws YitiException {
        var on = paper.orElseGet(() -> ColumnWidths.fitting(listing.body()));
        var bytes = write(listing, on, progress);
        Replacement.of(file, out -> out.write(bytes));
        return on;
    }

    byte[] write(Listing listing, Paper paper, Fonts fonts, Progress progress)
            throws YitiException {
        var glyphs = new Glyphs(fonts);
        check(listing, glyphs, progress);
        var bytes = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(listing.heading().title());
        document.addAuthor(listing.heading().office());
        document.addCreator("Yiti");
        document.open();
        new Run(listing, document, writer, new PageFrame(listing, paper, glyphs, texts), glyphs)
                .write(progress);
        document.close();
        return bytes.toByteArray();
    }

    private void check(Listing listing, Glyphs glyphs, Progress progress) throws YitiException {
        for (String words : PageFrame.words(listing, texts)) {
            check(glyphs, words, listing.heading().title());
        }
        for (var column : listing.body().columns()) {
            check(glyphs, column.head() + column.group(), listing.heading().title());
        }
        for (Line line : listing.body().lines()) {
            progress.checkpoint();
            check(glyphs, line.name(), line.name());
            for (var cell : line.cells()) {
                check(glyphs, cell.text(), line.name());
            }
        }
    }

    private static void check(Glyphs glyphs, String words, String where) throws YitiException {
        var missing = glyphs.missing(words);
        if (missing.isPresent()) {
            int c = missing.getAsInt();
            throw new YitiException(
                    Sentence.of(
                            "document.glyph.missing",
                            Character.toString(c),
                            "U+%04X".formatted(c),
                            where));
        }
    }

    /// One writing of a document.
    private static final class Run {
        private final Listing listing;
        private final Document document;
        private final PdfContentByte page;
        private final PageFrame frame;
        private final CellMaker cells;
        private final PdfPTable head;
        private float y;
        private float top;

        Run(Listing listing, Document document, PdfWriter writer, PageFrame frame, Glyphs glyphs) {
            this.listing = listing;
            this.document = document;
            this.page = writer.getDirectContent();
            this.frame = frame;
            var widths = ColumnWidths.of(listing.body(), frame.room());
            this.cells =
                    new CellMaker(
                            glyphs,
                            listing.body().columns(),
                            widths,
                            new LightMarks(page, widths.size()));
            this.head = cells.head();
        }

        void write(Progress progress) {
            begin();
            var lines = listing.body().lines();
            var row = lines.isEmpty() ? Optional.<PdfPTable>empty() : Optional.of(row(lines, 0));
            for (int i = 0; i < lines.size(); i++) {
                progress.checkpoint();
                var next =
                        i + 1 < lines.size()
                                ? Optional.of(row(lines, i + 1))
                                : Optional.<PdfPTable>empty();
                if (lines.get(i) instanceof Band && needs(row.orElseThrow(), next) > free()) {
                    turn();
                }
                put(row.orElseThrow());
                row = next;
                progress.report(i + 1, lines.size(), Sentence.of("document.making"));
            }
            sign();
            frame.end();
        }

        private PdfPTable row(List<Line> lines, int index) {
            return cells.row(lines.get(index));
        }

        /// What a band needs so that it is not the last on its page.
        private float needs(PdfPTable band, Optional<PdfPTable> next) {
            float after = next.map(PdfPTable::getTotalHeight).orElse(0f);
            return band.getTotalHeight() + Math.min(after, after > tall() ? LEAST : after);
        }

        private void put(PdfPTable row) {
            float height = row.getTotalHeight();
            if (height > free() && height <= tall()) {
                turn();
            }
            while (row.getTotalHeight() > free()) {
                if (free() < LEAST) {
                    turn();
                    continue;
                }
                var first = row.getRow(0);
                float room = free();
                var rest = first.splitRow(row, 0, room);
                if (rest == null) {
                    if (y >= top) {
                        break; // not even one line of it fits on an empty page
                    }
                    turn();
                    continue;
                }
                row.writeSelectedRows(0, 1, frame.left(), y, page);
                row.getRows().set(0, rest);
                turn();
                row.calculateHeights(true);
            }
            y = row.writeSelectedRows(0, 1, frame.left(), y, page);
        }

        private float tall() {
            return (top - frame.lowest()) * TALL;
        }

        private float free() {
            return y - frame.lowest();
        }

        private void turn() {
            document.newPage();
            begin();
        }

        private void begin() {
            y = frame.begin(page);
            y = head.writeSelectedRows(0, -1, frame.left(), y, page);
            top = y;
        }

        private void sign() {
            if (!listing.signatures().isEmpty()) {
                if (free() < PageFrame.signatureHeight()) {
                    turn();
                }
                frame.signatures(page, y);
            }
        }
    }
}
