package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalDouble;

/// The same small chart for many things, in one size and on one scale, so that they can be compared.
///
/// @param columns names of the points in time
/// @param reference drawn pale in every panel, such as all things together
/// @param panels in the order that they are shown in
public record PanelsData(
        String title,
        String subtitle,
        String foot,
        List<String> columns,
        List<OptionalDouble> reference,
        List<Panel> panels)
        implements ChartData {
    /// @param values one for each column, empty where there is none
    /// @param words what it comes to, such as `−18%`
    /// @param tone whether that is good or bad news
    /// @param few whether too few cases stand behind it; its end is then hollow
    /// @param rowKey handed back when the person opens the panel
    public record Panel(
            String label,
            List<OptionalDouble> values,
            String words,
            Tone tone,
            boolean few,
            String rowKey) {
        public Panel {
            values = List.copyOf(values);
        }
    }

    public PanelsData {
        ChartData.requireTexts(title, subtitle, foot);
        columns = List.copyOf(columns);
        reference = List.copyOf(reference);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            if (panel.values().size() != columns.size()) {
                throw new IllegalArgumentException("not a value a column: " + panel.label());
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.panels";
    }
}
