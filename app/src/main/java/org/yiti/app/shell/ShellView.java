package org.yiti.app.shell;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.app.ui.Why;

/// The window's frame: rail, top line, notices, the page of the current route, and the keys of the whole program.
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

    /// @param frame what the program can be told to do, and what lies over the page
    /// @param steps opens the list of steps to take back
    public Parent build(FxJobRunner jobs, Notices notices, Frame frame, Node steps) {
        var page = new StackPane();
        page.getStyleClass().add("page");
        var notes = new NoticeArea(notices, texts, this::backups);
        var pane = new BorderPane(new StackPane(page, notes.news()));
        pane.setLeft(new Rail(navigator, desk.presence(), texts).build());
        var top = new TopBar(desk, navigator, frame.search(), steps, texts);
        var head = new VBox(top.build(new JobList(jobs, texts).build()));
        new PartLine(desk, texts).build().ifPresent(head.getChildren()::add);
        if (desk.presence().account().isPresent()) {
            head.getChildren().add(new ReadOnlyLine(navigator, desk.presence(), texts).build());
        }
        head.getChildren().add(notes.build());
        pane.setTop(head);
        // Told also of a route that equals the one before: it may point at a row that has been left
        // since.
        var readOnly = new ReadOnlyPage(desk.presence(), texts);
        Runnable show =
                () -> page.getChildren().setAll(screen(readOnly, navigator.routeProperty().get()));
        navigator.routeProperty().subscribe(show);
        show.run(); // the first page: nobody tells of it
        // A page that is higher than the window is cut at its foot, not at both ends.
        pane.setMinSize(0, 0);
        var root = new StackPane(pane);
        root.getChildren().addAll(frame.overlays());
        root.getStyleClass().add("shell");
        Why.tell(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, frame));
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, frame));
        return root;
    }

    private void backups() {
        navigator.go(new Route.Settings(Route.SettingsPage.BACKUP));
    }

    private Node screen(ReadOnlyPage readOnly, Route route) {
        return readOnly.of(route, screens.apply(route));
    }

    private static void key(KeyEvent event, Frame frame) {
        boolean covered = frame.overlays().stream().anyMatch(o -> o.holds(event.getTarget()));
        frame.commands().stream()
                .filter(Command::everywhere)
                .filter(command -> command.keys().filter(keys -> keys.match(event)).isPresent())
                // In the box its own text is undone, and pages do not change behind it.
                .filter(command -> !covered || command.group() == CommandGroup.PROGRAM)
                .findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.run();
                });
    }

    /// A question mark outside of text asks for the shortcuts.
    private static void typed(KeyEvent event, Frame frame) {
        boolean asks = event.getCharacter().equals("?") || event.getCharacter().equals("？");
        if (asks && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            frame.help().run();
        }
    }
}
