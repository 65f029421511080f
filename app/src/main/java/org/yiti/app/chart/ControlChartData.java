package org.yiti.app.chart;

import java.util.List;
import java.util.Optional;

/// A count through time with the range that chance alone would give it: whether a change is real.
///
/// @param unit written behind values
/// @param points by time
/// @param ranges mean and limits of stretches of the points, none where there are too few to tell
/// @param events what happened, such as a policy that was issued
/// @param lessIsBetter whether a signal downwards is good news
public record ControlChartData(
        String title,
        String subtitle,
        String foot,
        String unit,
        List<Point> points,
        List<Range> ranges,
        List<Event> events,
        boolean lessIsBetter)
        implements ChartData {
    /// Whether a point is a signal, and in which direction.
    public enum Signal {
        NONE,
        UP,
        DOWN
    }

    /// @param few whether too few cases stand behind it; it is then hollow
    /// @param rowKey handed back when the person opens the point
    public record Point(String label, double value, Signal signal, boolean few, String rowKey) {}

    /// @param from first point of the stretch
    /// @param to last point of the stretch
    public record Range(int from, int to, double mean, double lower, double upper) {}

    /// @param at the point at which it happened
    public record Event(int at, String words) {}

    public ControlChartData {
        ChartData.requireTexts(title, subtitle, foot);
        points = List.copyOf(points);
        ranges = List.copyOf(ranges);
        events = List.copyOf(events);
        int count = points.size();
        for (Range range : ranges) {
            if (range.from() < 0 || range.to() < range.from() || range.to() >= count) {
                throw new IllegalArgumentException("no such stretch: " + range);
            }
        }
        if (events.stream().anyMatch(event -> event.at() < 0 || event.at() >= count)) {
            throw new IllegalArgumentException("an event beside the points: " + events);
        }
    }

    /// The stretch that a point belongs to.
    Optional<Range> range(int at) {
        return ranges.stream().filter(range -> range.from() <= at && at <= range.to()).findFirst();
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.control";
    }
}
