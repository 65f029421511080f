package org.yiti.app.supervision;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route.SupervisionPage;

/// The row over the pages of supervision that leads from one to the other. How a page is added is said at
/// [org.yiti.app.nav.Route.OfSupervision].
public final class SupervisionTabs {
    private final Navigator navigator;
    private final Texts texts;
    private final Presence presence;

    public SupervisionTabs(Navigator navigator, Presence presence, Texts texts) {
        this.presence = presence;
        this.navigator = navigator;
        this.texts = texts;
    }

    /// @param here the page that is lit; pressed once more it leads back from what was opened there
    public Parent over(Parent page, SupervisionPage here) {
        var group = new ToggleGroup();
        var row = new FlowPane(); // in huge type it takes a second line
        row.getStyleClass().add("supervision-tabs");
        for (var each : SupervisionPage.values()) {
            if (presence.hidden(each.first()).isPresent()) {
                continue;
            }
            var tab = new ToggleButton(texts.label(each));
            tab.setId("supervision-tab-" + each.name().toLowerCase(Locale.ROOT));
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            tab.setSelected(each == here);
            tab.setOnAction(_ -> {
                tab.setSelected(each == here);
                navigator.go(navigator.supervision(each));
            });
            row.getChildren().add(tab);
        }
        var root = new BorderPane(page);
        root.getStylesheets().add(ItemsView.sheet());
        root.setTop(row);
        return root;
    }
}
