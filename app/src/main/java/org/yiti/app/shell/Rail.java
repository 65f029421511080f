package org.yiti.app.shell;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.theme.Icons;

/// The places of the program down the left edge, each with icon and word.
final class Rail {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private record Place(String id, Feather icon, String textKey, Route route) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("rail-home", Feather.HOME, "rail.home", new Route.Home()),
                    new Place("rail-issues", Feather.LIST, "rail.issues", new Route.Issues()),
                    new Place("rail-matrix", Feather.GRID, "rail.matrix", new Route.Matrix()),
                    new Place(
                            "rail-supervision",
                            Feather.CHECK_SQUARE,
                            "rail.supervision",
                            new SupervisionRoute.Supervision(SupervisionRoute.ItemsAs.BOARD)),
                    new Place(
                            "rail-audit", Feather.CLIPBOARD, "rail.audit", new AuditRoute.Audits()),
                    new Place(
                            "rail-import",
                            Feather.DOWNLOAD,
                            "rail.import",
                            new Route.LedgerImport()),
                    new Place("rail-hotline", Feather.PHONE, "rail.hotline", new Route.Hotline()),
                    new Place(
                            "rail-meetings",
                            Feather.CALENDAR,
                            "rail.meetings",
                            new MeetingRoute.Meetings()),
                    new Place(
                            "rail-exchange",
                            Feather.REPEAT,
                            "rail.exchange",
                            new Route.Exchange(Route.ExchangePage.INBOX)));

    private static final Place SETTINGS =
            new Place(
                    "rail-settings",
                    Feather.SETTINGS,
                    "rail.settings",
                    new Route.Settings(Route.SettingsPage.OFFICE));

    private final Navigator navigator;
    private final Texts texts;
    private final Presence presence;

    Rail(Navigator navigator, Presence presence, Texts texts) {
        this.presence = presence;
        this.navigator = navigator;
        this.texts = texts;
    }

    Node build() {
        var rail = new VBox();
        rail.getStyleClass().add("rail");
        PLACES.stream().filter(this::shown).forEach(place -> rail.getChildren().add(button(place)));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        rail.getChildren().addAll(gap, button(SETTINGS));
        // In huge type on a low screen the places are higher than the window.
        var scroll = new ScrollPane(rail);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("rail-scroll");
        return scroll;
    }

    private Button button(Place place) {
        var button = new Button(texts.tr(place.textKey()));
        Icons.put(button, place.icon(), 1.45);
        button.setId(place.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().setAll("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> navigator.go(wanted(place)));
        navigator
                .routeProperty()
                .when(Shown.of(button))
                .subscribe(route -> button.pseudoClassStateChanged(CURRENT, belongs(route, place)));
        return button;
    }

    /// What who is signed in may not read is not offered; of supervision any of its pages will do.
    private boolean shown(Place place) {
        return place.route() instanceof SupervisionRoute
                ? Arrays.stream(SupervisionRoute.SupervisionPage.values())
                        .anyMatch(page -> presence.hidden(page.first()).isEmpty())
                : presence.hidden(place.route()).isEmpty();
    }

    private Route wanted(Place place) {
        return switch (place.route()) {
            case SupervisionRoute _ -> navigator.supervision();
            case MeetingRoute _ -> navigator.meeting();
            default -> place.route();
        };
    }

    /// A page that was opened from a place keeps that place lit.
    private static boolean belongs(Route route, Place place) {
        return switch (route) {
            case Route.Home _, Route.Today _, Route.FigureRows _ ->
                    place.route() instanceof Route.Home;
            case Route.Issues _, Route.IssuePage _, Route.YearCheck _ ->
                    place.route() instanceof Route.Issues;
            case Route.Matrix _ -> place.route() instanceof Route.Matrix;
            case Route.LedgerImport _, Route.SendOut _, Route.TakeBack _, Route.Templates _ ->
                    place.route() instanceof Route.LedgerImport;
            case SupervisionRoute _ -> place.route() instanceof SupervisionRoute;
            case MeetingRoute _ -> place.route() instanceof MeetingRoute;
            case AuditRoute _ -> place.route() instanceof AuditRoute;
            case Route.Hotline _ -> place.route() instanceof Route.Hotline;
            case Route.Exchange _ -> place.route() instanceof Route.Exchange;
            case Route.Settings _ -> place.route() instanceof Route.Settings;
        };
    }
}
