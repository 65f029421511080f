package org.yiti.app.chart;

import java.util.List;

/// Effort against effect: each thing is a point, the axes cross at 0. Right of the cross the work is on plan, above it
/// the effect is worse; so the corner at the upper right is the one to speak of.
///
/// @param xName what the level axis measures, with its unit
/// @param yName what the upright axis measures, with its unit
/// @param corners words in the corners
public record QuadrantData(
        String title,
        String subtitle,
        String foot,
        String xName,
        String yName,
        Corners corners,
        List<Dot> dots)
        implements ChartData {
    public record Corners(String upRight, String upLeft, String downRight, String downLeft) {}

    /// @param code short, such as `03`; written beside the point
    /// @param few whether too few cases stand behind it; it is then hollow
    /// @param rowKey handed back when the person opens the point
    public record Dot(String code, String name, double x, double y, boolean few, String rowKey) {
        public Dot {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("no place for " + name);
            }
        }

        /// Whether the work is done and the effect did not come.
        boolean toSpeakOf() {
            return x >= 0 && y > 0;
        }
    }

    public QuadrantData {
        ChartData.requireTexts(title, subtitle, foot);
        dots = List.copyOf(dots);
    }

    @Override
    public boolean isEmpty() {
        return dots.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.quadrant";
    }
}
