package org.yiti.app.setup;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.SettingsPage;

/// The frame of the settings: the pages by name, and the one that is open.
final class SettingsView {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Navigator navigator;
    private final Texts texts;

    SettingsView(Navigator navigator, Texts texts) {
        this.navigator = navigator;
        this.texts = texts;
    }

    Parent build(SettingsPage open, Node page) {
        var list = new VBox();
        list.getStyleClass().add("setup-list");
        for (var each : SettingsPage.values()) {
            list.getChildren().add(entry(each, each == open));
        }
        var root = new BorderPane(page);
        root.setId("settings");
        root.setLeft(scrolling(list, open));
        root.getStylesheets()
                .add(
                        java.util.Objects.requireNonNull(
                                        org.yiti.app.setup.page.PageBox.class.getResource(
                                                "setup.css"))
                                .toExternalForm());
        return root;
    }

    /// With large letters the names are longer than a small screen is high; the open one is then in sight.
    private static Node scrolling(VBox list, SettingsPage open) {
        var scroll = new ScrollPane(list);
        scroll.setId("settings-list");
        scroll.getStyleClass().add("start-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setVvalue((double) open.ordinal() / (SettingsPage.values().length - 1));
        return scroll;
    }

    private Button entry(SettingsPage page, boolean current) {
        var button = new Button(name(page));
        button.setId("settings-" + page.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().setAll("button", "setup-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.pseudoClassStateChanged(CURRENT, current);
        button.setOnAction(_ -> navigator.replace(new Route.Settings(page)));
        return button;
    }

    private String name(SettingsPage page) {
        return switch (page) {
            case OFFICE -> texts.tr("setup.office");
            case ACCOUNTS -> texts.tr("setup.accounts");
            case UNITS -> texts.tr("setup.units");
            case YEAR -> texts.tr("setup.year");
            case CALENDAR -> texts.tr("setup.calendar");
            case LIGHTS -> texts.tr("setup.lights");
            case PHRASES -> texts.tr("setup.phrases");
            case PAPERS -> texts.tr("setup.papers");
            case APPEARANCE -> texts.tr("setup.appearance");
            case BIN -> texts.tr("setup.bin");
            case BACKUP -> texts.tr("setup.backup");
        };
    }
}
