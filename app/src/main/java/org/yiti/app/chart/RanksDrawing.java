package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.yiti.app.chart.RanksData.Line;
import org.yiti.app.chart.RanksData.Told;
import org.yiti.app.i18n.Texts;

/// Lines between columns with their names at both ends; the greatest rise and fall in colour, with an arrow.
final class RanksDrawing implements Drawing {
    private final RanksData data;
    private final ChartStyle style;
    private final Texts texts;
    private final int lowest;

    /// Where each line stands in each column: behind one another where they share a rank, as ranks leave room for it.
    private final int[][] slots;

    RanksDrawing(RanksData data, ChartStyle style, Texts texts) {
        this.data = data;
        this.style = style;
        this.texts = texts;
        this.slots = slots(data);
        this.lowest =
                Math.max(1, Arrays.stream(slots).flatMapToInt(Arrays::stream).max().orElse(1));
    }

    /// 0 where a line has no rank.
    private static int[][] slots(RanksData data) {
        var slots = new int[data.lines().size()][data.columns().size()];
        for (int column = 0; column < data.columns().size(); column++) {
            var taken = new HashMap<Integer, Integer>();
            for (int place = 0; place < data.lines().size(); place++) {
                var rank = data.lines().get(place).ranks().get(column);
                if (rank.isPresent()) {
                    int before = taken.merge(rank.getAsInt(), 1, Integer::sum) - 1;
                    slots[place][column] = rank.getAsInt() + before;
                }
            }
        }
        return slots;
    }

    @Override
    public List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(texts.tr("chart.head.name"));
        heads.addAll(data.columns());
        return heads;
    }

    @Override
    public List<ChartPoint> points() {
        return data.lines().stream()
                .map(line -> {
                    var cells = new ArrayList<String>();
                    cells.add(line.label());
                    line.ranks().forEach(rank -> cells.add(said(rank)));
                    return new ChartPoint(
                            line.rowKey(),
                            texts.tr(
                                    "chart.ranks",
                                    line.label(),
                                    data.columns().getFirst(),
                                    said(line.ranks().getFirst()),
                                    data.columns().getLast(),
                                    said(line.ranks().getLast())),
                            cells);
                })
                .toList();
    }

    private static String said(java.util.OptionalInt rank) {
        return rank.isEmpty() ? "—" : Integer.toString(rank.getAsInt());
    }

    @Override
    public double leastHeight() {
        return (data.lines().size() + 2) * style.size() * 1.2;
    }

    /// Where lines lie.
    private record Place(Rectangle2D plot, Scale y, int columns) {
        double x(int column) {
            return plot.getX() + column * plot.getWidth() / Math.max(1, columns - 1);
        }
    }

    private Place place(Rectangle2D area) {
        double names =
                Math.min(
                        area.getWidth() * 0.3,
                        data.lines().stream()
                                        .mapToDouble(line ->
                                                Pen.width(name(line, 99) + " ▲", style.bold()))
                                        .max()
                                        .orElse(0)
                                + style.size());
        var plot =
                new Rectangle2D.Double(
                        area.getX() + names,
                        area.getY() + style.size() * 2.2,
                        area.getWidth() - 2 * names,
                        area.getHeight() - style.size() * 3);
        return new Place(
                plot,
                new Scale(1, Math.max(2, lowest), plot.getY(), plot.getMaxY()),
                data.columns().size());
    }

    private static String name(Line line, int rank) {
        return rank + " " + line.label();
    }

    @Override
    public Rectangle2D bounds(int point, Rectangle2D area) {
        var at = place(area);
        double y = ends(at, data.columns().size() - 1)[point];
        double high = Pen.height(style.plain()) / 2;
        return Pen.box(at.plot().getMaxX() - style.size(), y - high, area.getMaxX(), y + high);
    }

    private double[] ends(Place at, int column) {
        var wanted =
                Arrays.stream(slots)
                        .mapToDouble(line -> at.y().px(line[column] == 0 ? lowest : line[column]))
                        .toArray();
        return LabelRoom.spread(
                wanted, Pen.height(style.plain()), at.plot().getY(), at.plot().getMaxY());
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        var at = place(area);
        Axes.names(pen, data.columns(), at::x, area.getY() + style.size() * 0.7);
        data.lines().stream()
                .sorted(Comparator.comparing(Line::told))
                .forEach(line -> drawLine(pen, at, line));
        var left = ends(at, 0);
        var right = ends(at, data.columns().size() - 1);
        double gap = style.size() * 0.7;
        for (int place = 0; place < data.lines().size(); place++) {
            var line = data.lines().get(place);
            if (line.ranks().getFirst().isPresent()) {
                write(
                        pen,
                        line,
                        line.ranks().getFirst().getAsInt(),
                        at.plot().getX() - gap,
                        left[place],
                        Pen.Side.LEFT,
                        at.plot().getX() - gap - area.getX());
            }
            if (line.ranks().getLast().isPresent()) {
                write(
                        pen,
                        line,
                        line.ranks().getLast().getAsInt(),
                        at.plot().getMaxX() + gap,
                        right[place],
                        Pen.Side.RIGHT,
                        area.getMaxX() - at.plot().getMaxX() - gap);
            }
        }
    }

    private void write(
            Pen pen, Line line, int rank, double x, double y, Pen.Side side, double room) {
        boolean told = line.told() != Told.REST;
        var font = told ? style.bold() : style.plain();
        var words = name(line, rank) + arrow(line.told());
        pen.words(
                Pen.fitted(words, font, room),
                x,
                y,
                side,
                font,
                told ? ink(line.told()) : style.palette().muted());
    }

    private static String arrow(Told told) {
        return switch (told) {
            case ROSE_MOST -> " ▲";
            case FELL_MOST -> " ▼";
            case REST, APART -> "";
        };
    }

    private void drawLine(Pen pen, Place at, Line line) {
        var path = new Path2D.Double();
        boolean down = false;
        var ink = ink(line.told());
        var slot = slots[data.lines().indexOf(line)];
        for (int column = 0; column < data.columns().size(); column++) {
            var rank = line.ranks().get(column);
            if (rank.isEmpty()) {
                down = false;
                continue;
            }
            double y = at.y().px(slot[column]);
            if (down) {
                path.lineTo(at.x(column), y);
            } else {
                path.moveTo(at.x(column), y);
                down = true;
            }
        }
        pen.outline(path, ink, stroke(line.told()));
        for (int column = 0; column < data.columns().size(); column++) {
            var rank = line.ranks().get(column);
            if (rank.isPresent()) {
                double r = style.size() * (line.told() == Told.REST ? 0.16 : 0.28);
                pen.fill(ToneMark.disc(at.x(column), at.y().px(slot[column]), r), ink);
            }
        }
    }

    private Color ink(Told told) {
        var palette = style.palette();
        return switch (told) {
            case REST -> ChartPalette.mixed(palette.ground(), palette.rest(), 0.6);
            case APART -> palette.main();
            case ROSE_MOST -> palette.inks().good();
            case FELL_MOST -> palette.inks().late();
        };
    }

    private static Stroke stroke(Told told) {
        return switch (told) {
            case REST -> new BasicStroke(1.2f);
            case APART, ROSE_MOST -> new BasicStroke(2.5f);
            case FELL_MOST ->
                    new BasicStroke(
                            2.5f,
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_ROUND,
                            10,
                            new float[] {7, 4},
                            0);
        };
    }
}
