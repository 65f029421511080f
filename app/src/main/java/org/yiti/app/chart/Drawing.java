package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// What a chart of our own draws between its title and its foot. Everything lies where `area` and the data say, so
/// that what is drawn and what the mouse finds cannot differ.
interface Drawing {
    /// Heads of the data table, one for each cell of a row.
    List<String> heads();

    /// What a person can reach, in reading order.
    List<ChartPoint> points();

    /// Rows of the data table; of a chart of cells there are fewer of them than points.
    default List<ChartPoint> rows() {
        return points();
    }

    /// What a point covers.
    Rectangle2D bounds(int point, Rectangle2D area);

    /// The points that lie on the same spot as one, itself too: a person can only choose among them.
    default List<Integer> together(int point, Rectangle2D area) {
        return List.of(point);
    }

    void draw(Pen pen, Rectangle2D area);

    /// The least height of the whole chart at which its words can be read, in px; 0 for the usual one.
    default double leastHeight() {
        return 0;
    }

    /// How many points lie beside each other in a row; 1 where they are not in rows.
    default int across() {
        return 1;
    }
}
