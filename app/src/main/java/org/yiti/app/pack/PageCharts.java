package org.yiti.app.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.yiti.app.chart.ChartData;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.yearchart.TitlePlace;
import org.yiti.model.pack.PackTime;

/// The charts of a page: each opens large, with its numbers, at the end of the same month.
final class PageCharts {
    private final PackModel model;
    private final PackWays ways;
    private final MenuButton button;

    PageCharts(PackModel model, PackWays ways, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.button = new MenuButton(texts.tr("pack.charts"));
        button.setId("pack-charts");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        show(Optional.empty());
    }

    Node node() {
        return button;
    }

    /// Of a week or a day there is no chart page.
    void show(Optional<EditedPage> page) {
        var month =
                model.time()
                        .filter(PackTime.OfMonth.class::isInstance)
                        .map(PackTime.OfMonth.class::cast)
                        .map(PackTime.OfMonth::month);
        var items = new ArrayList<MenuItem>();
        if (page.isPresent() && month.isPresent()) {
            var made = page.get().made();
            of(made).forEach(data -> items.add(item(made, data, month.get())));
        }
        button.getItems().setAll(items);
        button.setDisable(items.isEmpty());
    }

    static List<ChartData> of(PackPage page) {
        return page.parts().stream()
                .filter(Part.Charts.class::isInstance)
                .flatMap(part -> ((Part.Charts) part).beside().stream())
                .toList();
    }

    private MenuItem item(PackPage page, ChartData data, YearMonth month) {
        var item = new MenuItem(data.title());
        item.setMnemonicParsing(false);
        var route =
                new MeetingRoute.Charts(
                        Optional.of(TitlePlace.name(data).typed()),
                        page.issue(),
                        Optional.of(month));
        item.setOnAction(_ -> ways.go(route));
        return item;
    }
}
