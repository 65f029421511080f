package org.yiti.app.shots;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.programme.flow.Approvals;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;

/// Acts on tasks, issues and policies: what waits for an approver, and the forms of some acts.
final class ActShots {
    private static final Duration LOOK = Duration.millis(1200);

    private final Workplace at;
    private final Scene scene;

    ActShots(Workplace at, Scene scene) {
        this.at = at;
        this.scene = scene;
    }

    private record State(String name, Runnable set) {}

    /// @param look called with a name at each state once it stands still
    void walk(Consumer<String> look, Runnable end) {
        var states =
                List.of(
                        new State(
                                "approvals",
                                () -> at.navigator().go(new SupervisionRoute.Approvals())),
                        new State("approvals-grant", this::grant),
                        new State("act-task", () -> task(Route.IssueTab.TASKS)),
                        new State("act-task-wish", this::wish),
                        new State("act-task-cell", this::choose),
                        new State("act-refused", () -> press("#act-ok")),
                        new State("act-issue", () -> task(Route.IssueTab.OVERVIEW)),
                        new State("act-policy", this::policy));
        visit(states.iterator(), look, end);
    }

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
            look.accept(state.name());
            visit(states, look, end);
        });
        pause.play();
    }

    private void grant() {
        var grid = Objects.requireNonNull(scene.getRoot().lookup("#approvals"));
        grid.requestFocus();
        grid.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        press("#approval-grant");
    }

    private void task(Route.IssueTab tab) {
        var book = at.desk().snapshot().orElseThrow().book();
        var task = book.taskNumbered("03-05-03").orElseThrow();
        at.navigator()
                .go(
                        new Route.IssuePage(
                                task.issue(),
                                tab,
                                tab == Route.IssueTab.TASKS
                                        ? Optional.of(
                                                new Route.Cell(
                                                        task.id(), Field.TASK_CONTENT.name()))
                                        : Optional.empty()));
    }

    private void wish() {
        var more = (javafx.scene.control.MenuButton) scene.getRoot().lookup("#acts-more");
        more.getItems().stream()
                .filter(item -> "act-PROPOSE_CHANGE".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void choose() {
        var cells = (ComboBox<?>) scene.getRoot().lookup("#act-wish-cell");
        cells.getSelectionModel().select(4);
    }

    private void policy() {
        var book = at.desk().snapshot().orElseThrow().book();
        Approvals.of(book).stream()
                .filter(each -> each.subject() instanceof Subject.OfPolicy)
                .findFirst()
                .ifPresent(each ->
                        at.navigator()
                                .go(
                                        new Route.IssuePage(
                                                each.subject().issue(),
                                                Route.IssueTab.POLICIES,
                                                Optional.of(
                                                        new Route.Cell(
                                                                each.subject().id(),
                                                                Field.POLICY_STAGE.name())))));
    }

    private void press(String button) {
        Optional.ofNullable(scene.getRoot().lookup(button))
                .map(Button.class::cast)
                .ifPresent(Button::fire);
    }
}
