package org.yiti.app.document.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.yiti.app.document.letter.Letter.*;

/// Draws an official paper on the pages of a PDF.
final class LetterPdf {
    /// Room beside the words of a cell.
    private static final float BESIDE = 4;

    private static final float OVER = 2.5f;

    /// At least so much of a row that is too high for a page stands on it.
    private static final float LEAST = 60;

    /// So many lines of a paragraph go along with what it stays with.
    private static final int LEAST_LINES = 2;

    private final Letter letter;
    private final SetLines setting;
    private final Document document;
    private final PdfWriter writer;
    private final LetterPen pen;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int page = 1;
    private float y;

    private LetterPdf(Letter letter, Faces faces, String title, Drawings drawings) {
        this.letter = letter;
        this.setting = new SetLines(faces);
        var sheet = letter.sheet();
        document = new Document(new Rectangle(sheet.width(), sheet.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("Yiti");
        document.open();
        pen = new LetterPen(writer.getDirectContent(), drawings);
        y = sheet.upper();
    }

    record Drawn(byte[] bytes, int pages) {}

    /// @param letter whose every character is in some font
    static Drawn draw(Letter letter, Faces faces, String title, Drawings drawings)
            throws IOException {
        var pdf = new LetterPdf(letter, faces, title, drawings);
        pdf.blocks();
        pdf.feet();
        pdf.document.close();
        return new Drawn(pdf.bytes.toByteArray(), pdf.page);
    }

    private void blocks() throws IOException {
        var blocks = letter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Para para -> para(para, needed(i + 1));
                case Grid grid -> grid(grid);
            }
        }
    }

    /// How high what must follow is: the beginning of a block, and all of it with what follows where it stays with that.
    private float needed(int at) {
        if (at >= letter.blocks().size()) {
            return 0;
        }
        return switch (letter.blocks().get(at)) {
            case Para para -> {
                if (para.look().pageBefore()) {
                    yield 0;
                }
                var lines = setting.lines(para, room(), page);
                float rest = para.look().keepNext() ? needed(at + 1) : 0;
                float all = sum(lines) + rest;
                yield para.look().keepNext() && all <= whole() ? all : lines.getFirst().height();
            }
            case Grid grid -> grid.rows().isEmpty() ? 0 : beginning(grid, 0);
        };
    }

    private float room() {
        return letter.sheet().room();
    }

    private float free() {
        return y - letter.sheet().bottom();
    }

    private float whole() {
        return letter.sheet().upper() - letter.sheet().bottom();
    }

    private boolean fresh() {
        return y == letter.sheet().upper();
    }

    private void turn() throws IOException {
        feet();
        document.newPage();
        page++;
        y = letter.sheet().upper();
    }

    private void feet() throws IOException {
        writer.setPageEmpty(false);
        var lines =
                letter.feet().stream()
                        .filter(foot -> foot.even() == (page % 2 == 0))
                        .flatMap(foot -> setting.lines(foot.para(), room(), page).stream())
                        .toList();
        float top = letter.sheet().foot();
        for (var line : lines) {
            top += line.height();
        }
        for (var line : lines) {
            pen.line(line, letter.sheet().left(), top, room());
            top -= line.height();
        }
    }

    private void para(Para para, float next) throws IOException {
        if (para.look().pageBefore()) {
            turn();
            if (para.words().isEmpty()) {
                return; // it says only that a page ends
            }
        }
        var lines = setting.lines(para, room(), page);
        int last = lines.size() > LEAST_LINES + 1 ? lines.size() - LEAST_LINES : 0;
        float kept = para.look().keepNext() ? sum(lines.subList(last, lines.size())) + next : 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            float wanted = i == last ? Math.max(kept, line.height()) : line.height();
            if (wanted > free() + 0.5f && !fresh()) {
                turn();
            }
            pen.line(line, letter.sheet().left(), y, room());
            y -= line.height();
        }
    }

    /// A row with its lines set.
    private final class Laid {
        private final List<List<SetLines.Set>> cells = new ArrayList<>();
        private final List<Float> lefts = new ArrayList<>();
        private final List<Float> widths = new ArrayList<>();
        private final List<Boolean> middles = new ArrayList<>();
        private final float height;

        Laid(Grid grid, Row row) {
            float high = row.height();
            float x = letter.sheet().left() + grid.indent();
            int column = 0;
            for (Cell cell : row.cells()) {
                float width = 0;
                for (int i = 0; i < cell.span() && column < grid.widths().size(); i++) {
                    width += grid.widths().get(column++);
                }
                var lines = new ArrayList<SetLines.Set>();
                for (Para para : cell.paras()) {
                    lines.addAll(setting.cell(para, Math.max(10, width - 2 * BESIDE)));
                }
                cells.add(lines);
                lefts.add(x);
                widths.add(width);
                middles.add(cell.middle());
                high = Math.max(high, sum(lines) + 2 * OVER);
                x += width;
            }
            height = high;
        }

        void draw(Grid grid, float high, List<List<SetLines.Set>> part) throws IOException {
            for (int c = 0; c < cells.size(); c++) {
                float x = lefts.get(c);
                if (grid.ruled()) {
                    pen.frame(x, y, widths.get(c), high);
                }
                float spare = high - sum(part.get(c));
                float top = y - (middles.get(c) ? spare / 2 : OVER);
                for (var line : part.get(c)) {
                    pen.line(line, x + BESIDE, top, widths.get(c) - 2 * BESIDE);
                    top -= line.height();
                }
            }
            y -= high;
        }
    }

    private static float sum(List<SetLines.Set> lines) {
        float sum = 0;
        for (var line : lines) {
            sum += line.height();
        }
        return sum;
    }

    private void grid(Grid grid) throws IOException {
        var heads = grid.rows().stream().filter(Row::head).toList();
        for (int i = 0; i < grid.rows().size(); i++) {
            var row = grid.rows().get(i);
            var laid = new Laid(grid, row);
            float high = beginning(grid, i);
            if (high > free() + 0.5f && !fresh() && (high <= whole() || free() < LEAST)) {
                turn();
                if (!row.head()) {
                    heads(grid, heads);
                }
            }
            if (laid.height <= free() + 0.5f) {
                laid.draw(grid, laid.height, laid.cells);
            } else {
                broken(grid, laid, heads);
            }
        }
    }

    /// How high a row is, and for a head what follows it: no head stands alone at the end of a page.
    private float beginning(Grid grid, int from) {
        float high = 0;
        for (int i = from; i < grid.rows().size(); i++) {
            var row = grid.rows().get(i);
            float with = high + new Laid(grid, row).height;
            if (i > from && with > whole()) {
                return high;
            }
            high = with;
            if (!row.head()) {
                return high;
            }
        }
        return high;
    }

    private void heads(Grid grid, List<Row> heads) throws IOException {
        for (Row head : heads) {
            var laid = new Laid(grid, head);
            laid.draw(grid, laid.height, laid.cells);
        }
    }

    /// A row that no page holds: as many of its lines as there is room for, and the rest on the next.
    private void broken(Grid grid, Laid laid, List<Row> heads) throws IOException {
        var left = new ArrayList<List<SetLines.Set>>();
        laid.cells.forEach(cell -> left.add(new ArrayList<>(cell)));
        while (left.stream().anyMatch(cell -> !cell.isEmpty())) {
            float room = free() - 2 * OVER;
            var part = new ArrayList<List<SetLines.Set>>();
            float high = 0;
            for (var cell : left) {
                var now = new ArrayList<SetLines.Set>();
                while (!cell.isEmpty()
                        && (now.isEmpty() || sum(now) + cell.getFirst().height() <= room)) {
                    now.add(cell.removeFirst());
                }
                part.add(now);
                high = Math.max(high, sum(now));
            }
            laid.draw(grid, high + 2 * OVER, part);
            if (left.stream().anyMatch(cell -> !cell.isEmpty())) {
                turn();
                heads(grid, heads);
            }
        }
    }
}
