package org.yiti.app.yearchart;

import java.time.LocalDate;
import org.yiti.app.chart.WaterfallData;
import org.yiti.app.chart.WaterfallData.End;
import org.yiti.app.chart.WaterfallData.Step;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.OverdueBalance;

/// Why the number of overdue things changed between two days, of tasks or of supervision items.
final class OverdueWaterfall {
    private OverdueWaterfall() {}

    /// @param what is counted, in words
    static WaterfallData of(
            Texts texts, OverdueBalance balance, LocalDate earlier, LocalDate later, String what) {
        return new WaterfallData(
                new ChartTitles(texts).overdue(what, balance),
                texts.tr("finding.overdue.subtitle", what, earlier, later),
                texts.tr("finding.overdue.foot", later, balance.after().size()),
                new End(earlier.toString(), balance.before().size(), OverdueSteps.BEFORE),
                balance.steps().stream()
                        .map(step ->
                                new Step(
                                        texts.label(step.reason()),
                                        step.change(),
                                        step.reason().name()))
                        .toList(),
                new End(later.toString(), balance.after().size(), OverdueSteps.AFTER));
    }
}
