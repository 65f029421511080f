package org.yiti.app.home;

import java.util.UUID;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;

/// The charts of the first page, each opening what its points stand for.
final class HomeCharts {
    private final Texts texts;
    private final Theme theme;
    private final ChartExport export;
    private final HomeModel model;

    HomeCharts(Texts texts, Theme theme, ChartExport export, HomeModel model) {
        this.texts = texts;
        this.theme = theme;
        this.export = export;
        this.model = model;
    }

    Chart curve(HomePage page) {
        return new Chart(page.curve(), texts, theme, export, _ -> model.open(page.tasks()));
    }

    Chart ranking(HomePage page) {
        return new Chart(
                page.ranking(),
                texts,
                theme,
                export,
                unit -> model.openUnit(UUID.fromString(unit)));
    }

    /// The heat map or the quadrant of the issues.
    Chart overview(ChartData data) {
        return new Chart(data, texts, theme, export, model::openPoint);
    }
}
