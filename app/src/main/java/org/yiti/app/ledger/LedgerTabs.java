package org.yiti.app.ledger;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// The line over the pages of ledgers that leads from one to the other.
public final class LedgerTabs {
    private record Tab(String id, String textKey, Route route) {}

    private static final List<Tab> TABS =
            List.of(
                    new Tab("ledger-tab-import", "ledger.tab.import", new Route.LedgerImport()),
                    new Tab("ledger-tab-sendout", "ledger.tab.sendout", new Route.SendOut()),
                    new Tab("ledger-tab-takeback", "ledger.tab.takeback", new Route.TakeBack()),
                    new Tab("ledger-tab-templates", "ledger.tab.templates", new Route.Templates()));

    private LedgerTabs() {}

    /// @param here the place of the page
    public static Parent over(Parent page, Workplace at, Route here) {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("ledger-tabs");
        for (Tab tab : TABS) {
            var button = new ToggleButton(at.texts().tr(tab.textKey()));
            button.setId(tab.id());
            button.setToggleGroup(group);
            button.setSelected(tab.route().equals(here));
            button.setOnAction(_ -> {
                button.setSelected(tab.route().equals(here));
                at.navigator().go(tab.route());
            });
            line.getChildren().add(button);
        }
        var root = new BorderPane(page);
        root.getStylesheets().add(LedgerTabs.class.getResource("ledger.css").toExternalForm());
        root.setTop(line);
        return root;
    }
}
