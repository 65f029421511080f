package org.yiti.app.shots;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.model.programme.Issue;

/// Lists as they would be printed.
final class PaperShots {
    private static final Duration LOOK = Duration.millis(1500);
    private static final Duration PAPER = Duration.millis(4000);

    private record Place(String name, Route route) {}

    private final Workplace at;

    PaperShots(Workplace at) {
        this.at = at;
    }

    /// @param look called with a name at each preview once its page is drawn
    void walk(Consumer<String> look, Runnable end) {
        var issue = at.desk().snapshot().orElseThrow().book().issues().get(2);
        visit(
                List.of(
                        new Place("print-matrix", new Route.Matrix(Optional.empty())),
                        new Place("print-tasks", tab(issue, Route.IssueTab.TASKS)),
                        new Place("print-baseline", tab(issue, Route.IssueTab.BASELINE))),
                0,
                look,
                end);
    }

    private static Route tab(Issue issue, Route.IssueTab tab) {
        return new Route.IssuePage(issue.id(), tab);
    }

    private void visit(List<Place> all, int next, Consumer<String> look, Runnable end) {
        if (next == all.size()) {
            at.navigator().go(new Route.Home());
            end.run();
            return;
        }
        at.navigator().go(all.get(next).route());
        after(
                LOOK,
                () -> {
                    at.printing().open();
                    after(
                            PAPER,
                            () -> {
                                look.accept(all.get(next).name());
                                at.printing().overlay().close();
                                visit(all, next + 1, look, end);
                            });
                });
    }

    private static void after(Duration time, Runnable then) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
