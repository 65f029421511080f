package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiti.app.chart.HeatMapData.Cell;
import org.yiti.app.chart.HeatMapData.Row;
import org.yiti.app.i18n.Texts;

/// Rows of cells, each with the shape of its tone on a pale ground of its colour; what the shapes mean stands below.
final class HeatMapDrawing implements Drawing {
    private static final double MOST_NAMES = 0.32;

    private final HeatMapData data;
    private final ChartStyle style;
    private final Texts texts;
    private final List<ChartPoint> points;

    HeatMapDrawing(HeatMapData data, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.points = data.rows().stream().flatMap(this::cells).toList();
    }

    private Stream<ChartPoint> cells(Row row) {
        return IntStream.range(0, data.columns().size())
                .mapToObj(column -> {
                    var cell = row.cells().get(column);
                    var name = data.columns().get(column);
                    return new ChartPoint(
                            cell.key(),
                            cell.number().isEmpty()
                                    ? texts.tr("chart.cell", row.label(), name, cell.word())
                                    : texts.tr(
                                            "chart.cell.number",
                                            row.label(),
                                            name,
                                            cell.word(),
                                            cell.number()),
                            List.of(row.label(), name, said(cell)));
                });
    }

    private static String said(Cell cell) {
        return (cell.word() + " " + cell.number()).strip();
    }

    @Override
    public List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(texts.tr("chart.head.name"));
        heads.addAll(data.columns());
        if (!data.sumHead().isEmpty()) {
            heads.add(data.sumHead());
        }
        return heads;
    }

    @Override
    public List<ChartPoint> points() {
        return points;
    }

    @Override
    public List<ChartPoint> rows() {
        return data.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    cells.add(row.label());
                    row.cells().forEach(cell -> cells.add(said(cell)));
                    if (!data.sumHead().isEmpty()) {
                        cells.add(row.sum());
                    }
                    return new ChartPoint(row.rowKey(), row.label(), cells);
                })
                .toList();
    }

    @Override
    public int across() {
        return Math.max(1, data.columns().size());
    }

    @Override
    public double leastHeight() {
        return (data.rows().size() + 3) * style.size() * 1.25;
    }

    /// Where cells lie.
    private record Grid(Rectangle2D cells, int columns, int rows) {
        double width() {
            return cells.getWidth() / columns;
        }

        double height() {
            return cells.getHeight() / rows;
        }

        Rectangle2D cell(int row, int column) {
            return new Rectangle2D.Double(
                    cells.getX() + column * width(),
                    cells.getY() + row * height(),
                    width(),
                    height());
        }
    }

    private Grid grid(Rectangle2D area) {
        double gap = style.size() * 0.6;
        double names = Math.min(MOST_NAMES * area.getWidth(), widest(Row::label, data.rows()));
        double sums =
                data.sumHead().isEmpty()
                        ? 0
                        : Math.max(
                                        widest(Row::sum, data.rows()),
                                        Pen.width(data.sumHead(), style.small()))
                                + gap;
        double head = style.size() * 1.5;
        double foot = style.size() * 1.9;
        var cells =
                new Rectangle2D.Double(
                        area.getX() + names + gap,
                        area.getY() + head,
                        area.getWidth() - names - gap - sums,
                        area.getHeight() - head - foot);
        return new Grid(cells, data.columns().size(), data.rows().size());
    }

    private double widest(java.util.function.Function<Row, String> words, List<Row> rows) {
        return rows.stream()
                .mapToDouble(row -> Pen.width(words.apply(row), style.plain()))
                .max()
                .orElse(0);
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        int columns = data.columns().size();
        return Pen.inset(grid(area).cell(point / columns, point % columns), 1);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var grid = grid(area);
        var palette = style.palette();
        Axes.names(
                pen,
                data.columns(),
                column -> grid.cell(0, column).getCenterX(),
                area.getY() + style.size() * 0.7);
        if (!data.sumHead().isEmpty()) {
            pen.words(
                    data.sumHead(),
                    area.getMaxX(),
                    area.getY() + style.size() * 0.7,
                    Pen.Side.LEFT,
                    style.small(),
                    palette.muted());
        }
        var font = lineFont(grid.height());
        for (int row = 0; row < data.rows().size(); row++) {
            drawRow(pen, area, grid, row, font);
        }
        data.current()
                .ifPresent(column ->
                        pen.outline(
                                new Rectangle2D.Double(
                                        grid.cell(0, column).getX(),
                                        grid.cells().getY(),
                                        grid.width(),
                                        grid.cells().getHeight()),
                                palette.main(),
                                new BasicStroke(1.8f)));
        drawKey(pen, area, grid, area.getMaxY() - style.size() * 0.8);
    }

    /// The plain font, or a smaller one where rows are lower than a line of text.
    private Font lineFont(double height) {
        double most = height / 1.15;
        return most >= style.size() ? style.plain() : style.sized(Math.max(7, most));
    }

    private void drawRow(Pen pen, Rectangle2D area, Grid grid, int place, Font font) {
        var row = data.rows().get(place);
        var palette = style.palette();
        double middle = grid.cell(place, 0).getCenterY();
        double room = grid.cells().getX() - area.getX() - style.size() * 0.6;
        pen.words(
                Pen.fitted(row.label(), font, room),
                area.getX(),
                middle,
                Pen.Side.RIGHT,
                font,
                palette.text());
        pen.words(row.sum(), area.getMaxX(), middle, Pen.Side.LEFT, font, palette.text());
        for (int column = 0; column < row.cells().size(); column++) {
            drawCell(pen, row.cells().get(column), Pen.inset(grid.cell(place, column), 0.5), font);
        }
    }

    private void drawCell(Pen pen, Cell cell, Rectangle2D box, Font font) {
        var palette = style.palette();
        if (cell.ahead()) {
            pen.outline(Pen.inset(box, 0.5), palette.grid(), Pen.THIN);
            return;
        }
        var ink = palette.inks().of(cell.tone());
        var ground = palette.tint(ink);
        pen.fill(box, ground);
        double side = Math.min(box.getHeight() * 0.8, font.getSize() * 1.05);
        double words = Pen.width(cell.number(), font);
        double gap = font.getSize() * 0.3;
        var mark = new ToneMark(pen, ground);
        if (cell.number().isEmpty() || side + gap + words > box.getWidth() - 4) {
            mark.draw(cell.tone(), box.getCenterX(), box.getCenterY(), side, ink);
            return;
        }
        double left = box.getCenterX() - (side + gap + words) / 2;
        mark.draw(cell.tone(), left + side / 2, box.getCenterY(), side, ink);
        pen.words(
                cell.number(),
                left + side + gap,
                box.getCenterY(),
                Pen.Side.RIGHT,
                font,
                palette.text());
    }

    /// What the shapes in it mean, each once, the worst first.
    private Map<Tone, String> meanings() {
        var meanings = new TreeMap<Tone, String>(Comparator.reverseOrder());
        data.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.ahead())
                .forEach(cell -> meanings.putIfAbsent(cell.tone(), cell.word()));
        return meanings;
    }

    /// Under the cells where it has room there, else from the left edge and as small as it must be.
    private void drawKey(Pen pen, Rectangle2D area, Grid grid, double y) {
        var meanings = meanings();
        double needed = keyWidth(meanings, style.size());
        double x =
                needed <= area.getMaxX() - grid.cells().getX() ? grid.cells().getX() : area.getX();
        double size = style.size() * Math.min(1, area.getWidth() / needed);
        var font = style.sized(size * 0.92);
        var palette = style.palette();
        var mark = new ToneMark(pen, palette.ground());
        for (var each : meanings.entrySet()) {
            mark.draw(each.getKey(), x + size / 2, y, size, palette.inks().of(each.getKey()));
            x += size * 1.4;
            pen.words(each.getValue(), x, y, Pen.Side.RIGHT, font, palette.muted());
            x += Pen.width(each.getValue(), font) + size;
        }
    }

    private double keyWidth(Map<Tone, String> meanings, double size) {
        var font = style.sized(size * 0.92);
        return meanings.values().stream()
                .mapToDouble(word -> Pen.width(word, font) + 2.4 * size)
                .sum();
    }
}
