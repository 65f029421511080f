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
        var chart =
                new Chart(
                        page.curve(),
                        texts,
                        theme,
                        export,
                        month -> model.openMonth(page.at(), month));
        chart.setId("home-curve");
        return model.titles().on(chart, "", page::curve);
    }

    Chart ranking(HomePage page) {
        var chart =
                new Chart(
                        page.ranking(),
                        texts,
                        theme,
                        export,
                        unit -> model.openUnit(UUID.fromString(unit)));
        chart.setId("home-ranking");
        return model.titles().on(chart, "", page::ranking);
    }

    /// The heat map or the quadrant of the issues.
    Chart overview(ChartData data) {
        var chart = new Chart(data, texts, theme, export, model::openPoint);
        model.titles().put(chart, "", data);
        return chart;
    }

    /// Shows another chart in the place of one.
    void show(Chart chart, ChartData now) {
        chart.show(now);
        model.titles().put(chart, "", now);
    }
}
