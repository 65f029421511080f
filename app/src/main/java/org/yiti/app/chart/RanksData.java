package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalInt;

/// Who moved in a ranking: rank 1 on top, a line for each; two columns make a slope, more a bump.
///
/// @param columns names of the points in time
/// @param lines in the order of the last column
public record RanksData(
        String title, String subtitle, String foot, List<String> columns, List<Line> lines)
        implements ChartData {
    /// Which lines are told apart from the rest.
    public enum Told {
        REST,
        APART,
        ROSE_MOST,
        FELL_MOST
    }

    /// @param ranks one for each column, empty where it was not ranked
    /// @param rowKey handed back when the person opens the line
    public record Line(String label, List<OptionalInt> ranks, Told told, String rowKey) {
        public Line {
            ranks = List.copyOf(ranks);
        }
    }

    public RanksData {
        ChartData.requireTexts(title, subtitle, foot);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.ranks().size() != columns.size()) {
                throw new IllegalArgumentException("not a rank a column: " + line.label());
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return lines.isEmpty() || columns.size() < 2;
    }

    @Override
    public String emptyKey() {
        return "chart.empty.ranks";
    }
}
