package org.yiti.app.shell;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;

/// The window's frame: rail, top line, notices, and the page of the current route.
public final class ShellView {
    private final Desk desk;
    private final Navigator navigator;
    private final Texts texts;
    private final Function<Route, Parent> screens;

    /// @param screens gives the page of a route
    public ShellView(Desk desk, Navigator navigator, Texts texts, Function<Route, Parent> screens) {
        this.desk = desk;
        this.navigator = navigator;
        this.texts = texts;
        this.screens = screens;
    }

    public Parent build(FxJobRunner jobs, Notices notices) {
        var page = new StackPane();
        page.getStyleClass().add("page");
        var root = new BorderPane(page);
        root.getStyleClass().add("shell");
        root.setLeft(new Rail(navigator, texts).build());
        root.setTop(
                new VBox(
                        new TopBar(desk, navigator, texts).build(new JobList(jobs, texts).build()),
                        new NoticeArea(notices, texts, this::backups).build()));
        navigator.routeProperty().subscribe(route -> page.getChildren().setAll(screen(route)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return root;
    }

    private void backups() {
        navigator.go(new Route.Settings(Route.SettingsPage.BACKUP));
    }

    private Node screen(Route route) {
        return screens.apply(route);
    }

    private void key(KeyEvent event) {
        for (var shortcut : Shortcut.values()) {
            if (shortcut.keys.match(event)) {
                event.consume();
                act(shortcut);
                return;
            }
        }
    }

    private void act(Shortcut shortcut) {
        switch (shortcut) {
            case HOME -> navigator.go(new Route.Home());
            case ISSUES -> navigator.go(new Route.Issues());
            case MATRIX -> navigator.go(new Route.Matrix());
            case SETTINGS -> navigator.go(new Route.Settings(Route.SettingsPage.OFFICE));
            case BACK -> navigator.back();
            case FORWARD -> navigator.forward();
            case UNDO -> desk.undo();
            case REDO -> desk.redo();
        }
    }

    private enum Shortcut {
        HOME(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
        ISSUES(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
        MATRIX(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
        SETTINGS(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
        BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
        FORWARD(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
        UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
        REDO(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

        private final KeyCodeCombination keys;

        Shortcut(KeyCode code, KeyCombination.Modifier modifier) {
            keys = new KeyCodeCombination(code, modifier);
        }
    }
}
