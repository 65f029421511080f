package org.yiti.app.shell;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.ui.Stays;
import org.yiti.model.record.Code;

/// The row over the pages of a place that leads from one to the other. How a page is added is said at
/// [org.yiti.app.nav.SupervisionRoute].
public final class PageTabs {
    private final Texts texts;
    private final Presence presence;

    public PageTabs(Presence presence, Texts texts) {
        this.presence = presence;
        this.texts = texts;
    }

    /// @param pages all that the place has, in their order
    /// @param here the page that is lit; pressed once more it leads back from what was opened there
    /// @param place what a page is at first; one that is not for who is here is left out
    /// @param go leads to a page
    public <P extends Enum<P> & Code> Parent over(
            Parent page, Class<P> pages, P here, Function<P, Route> place, Consumer<P> go) {
        var group = new ToggleGroup();
        var row = new FlowPane(); // in huge type it takes a second line
        row.getStyleClass().add("page-tabs");
        for (var each : pages.getEnumConstants()) {
            if (presence.hidden(place.apply(each)).isPresent()) {
                continue;
            }
            var tab = Stays.usable(new ToggleButton(texts.label(each)));
            tab.setId("tab-" + each.textKey().toLowerCase(Locale.ROOT).replace('.', '-'));
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            tab.setSelected(each == here);
            tab.setOnAction(_ -> {
                tab.setSelected(each == here);
                go.accept(each);
            });
            row.getChildren().add(tab);
        }
        var root = new BorderPane(page);
        root.setTop(row);
        return root;
    }
}
