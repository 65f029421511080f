package org.yiti.app.home;

import javafx.scene.Parent;
import org.yiti.app.chart.ChartExport;
import org.yiti.app.desk.Workplace;

/// The first page: the year at a glance.
public final class HomeFeature {
    private HomeFeature() {}

    /// @param review shows the material of the month full screen
    public static Parent create(Workplace at, Runnable review) {
        var model =
                new HomeModel(
                        at.desk(),
                        at.navigator(),
                        at.jobs(),
                        at.notices(),
                        at.texts(),
                        at.preferences());
        var charts =
                new HomeCharts(
                        at.texts(), at.theme(), new ChartExport(at.jobs(), at.notices()), model);
        return new HomeView(model, new HomeHead(model, at.texts(), review), at.texts(), charts)
                .build();
    }
}
