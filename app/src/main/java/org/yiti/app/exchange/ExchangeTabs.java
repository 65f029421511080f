package org.yiti.app.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.ExchangePage;
import org.yiti.app.shell.Shown;

/// The line over the pages of the exchange that leads from one to the other and says what waits where.
final class ExchangeTabs {
    private final CountsModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final ObservableValue<?> changes;
    private final Map<ExchangePage, ToggleButton> tabs = new EnumMap<>(ExchangePage.class);

    /// @param changes what changes when something was taken in or decided
    ExchangeTabs(CountsModel model, Texts texts, Navigator navigator, ObservableValue<?> changes) {
        this.changes = changes;
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
    }

    Parent over(Parent page, ExchangePage here) {
        var group = new ToggleGroup();
        var line = new FlowPane();
        line.getStyleClass().add("exchange-tabs");
        for (ExchangePage each : ExchangePage.values()) {
            var button = new ToggleButton(name(each, 0));
            button.setId("exchange-tab-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(each == here);
            button.setOnAction(_ -> {
                button.setSelected(each == here);
                navigator.go(new Route.Exchange(each));
            });
            tabs.put(each, button);
            line.getChildren().add(button);
        }
        var root = new BorderPane(page);
        root.setId("exchange");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(ExchangeTabs.class.getResource("exchange.css"))
                                .toExternalForm());
        root.setTop(line);
        model.countsProperty().when(Shown.of(root)).subscribe(now -> now.ifPresent(this::show));
        changes.when(Shown.of(root)).subscribe(_ -> model.read());
        return root;
    }

    private void show(CountsModel.Counts counts) {
        tabs.forEach((page, tab) -> tab.setText(name(page, waiting(page, counts))));
    }

    private static long waiting(ExchangePage page, CountsModel.Counts counts) {
        return switch (page) {
            case INBOX -> counts.parked();
            case OUTBOX -> counts.toSend();
            case RECEIPTS -> counts.unanswered();
            case CONFLICTS -> counts.conflicts();
            case REFUSED, OFFICES, BOOK -> 0;
        };
    }

    private String name(ExchangePage page, long waiting) {
        var name =
                switch (page) {
                    case INBOX -> texts.tr("exchange.tab.inbox");
                    case OUTBOX -> texts.tr("exchange.tab.outbox");
                    case RECEIPTS -> texts.tr("exchange.tab.receipts");
                    case CONFLICTS -> texts.tr("exchange.tab.conflicts");
                    case REFUSED -> texts.tr("exchange.tab.refused");
                    case OFFICES -> texts.tr("exchange.tab.offices");
                    case BOOK -> texts.tr("exchange.tab.book");
                };
        return waiting == 0 ? name : texts.tr("exchange.tab.waiting", name, waiting);
    }
}
