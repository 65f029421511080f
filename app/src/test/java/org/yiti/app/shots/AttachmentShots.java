package org.yiti.app.shots;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.model.programme.Issue;

/// Files that hang on the issue of the tour and on a month of its first task.
final class AttachmentShots {
    private static final Duration LOOK = Duration.millis(1200);

    private final Workplace at;
    private final Scene scene;
    private final Issue issue;

    AttachmentShots(Workplace at, Scene scene) {
        this.at = at;
        this.scene = scene;
        this.issue = at.desk().snapshot().orElseThrow().book().issues().get(2);
    }

    /// @param look called with a name at each state once it stands still
    void walk(Consumer<String> look, Runnable end) {
        var states =
                List.of(
                        new State("", () -> show(Route.IssueTab.TASKS)),
                        new State("evidence", () -> scrollTo("#evidence")),
                        new State("evidence-describe", this::describe),
                        new State("", () -> show(Route.IssueTab.OVERVIEW)),
                        new State("issue-files", () -> scrollTo("#issue-files")));
        visit(states.iterator(), look, end);
    }

    private record State(String name, Runnable set) {}

    private void visit(Iterator<State> states, Consumer<String> look, Runnable end) {
        if (!states.hasNext()) {
            at.navigator().go(new Route.Home());
            end.run();
            return;
        }
        var state = states.next();
        state.set().run();
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> {
            if (!state.name().isEmpty()) {
                look.accept(state.name());
            }
            visit(states, look, end);
        });
        pause.play();
    }

    private void describe() {
        ((MenuButton) find("#evidence .attachment-menu"))
                .getItems().stream()
                        .filter(item -> "attachment-describe".equals(item.getId()))
                        .forEach(MenuItem::fire);
    }

    private void show(Route.IssueTab tab) {
        at.navigator().go(new Route.IssuePage(issue.id(), tab));
    }

    private Node find(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    /// Brings a part of the page to the upper end of what is seen.
    private void scrollTo(String selector) {
        var wanted = find(selector);
        Node above = wanted;
        while (!(above instanceof ScrollPane pane)) {
            above = above.getParent();
        }
        var content = pane.getContent();
        double top = content.sceneToLocal(wanted.localToScene(wanted.getBoundsInLocal())).getMinY();
        double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(room <= 0 ? 0 : Math.min(1, top / room));
    }
}
