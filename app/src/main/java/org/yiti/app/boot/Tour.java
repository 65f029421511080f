package org.yiti.app.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// Visits every page of the program once, waiting at each until its work is done: to train the start-up
/// cache, and to take the pictures of the guide.
public final class Tour {
    private static final Duration LOOK = Duration.millis(1000);

    private final Workplace at;
    private final FxJobRunner jobs;

    public Tour(Workplace at, FxJobRunner jobs) {
        this.at = at;
        this.jobs = jobs;
    }

    /// Every page that can be reached, the tabs of the first issue among them.
    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(new Route.Home());
        routes.add(new Route.Today());
        routes.add(new Route.FigureRows(FigureCode.TASK_RATE, FigureScope.YEAR));
        routes.add(new Route.Issues());
        at.desk()
                .snapshot()
                .flatMap(open -> open.book().issues().stream().skip(2).findFirst())
                .ifPresent(issue -> {
                    for (var tab : Route.IssueTab.values()) {
                        routes.add(new Route.IssuePage(issue.id(), tab));
                    }
                });
        routes.add(new Route.YearCheck());
        routes.add(new Route.Matrix());
        for (var as : SupervisionRoute.ItemsAs.values()) {
            routes.add(new SupervisionRoute.Supervision(as));
        }
        for (var page : SupervisionRoute.SupervisionPage.values()) {
            if (page != SupervisionRoute.SupervisionPage.ITEMS) {
                routes.add(page.first());
            }
        }
        routes.add(new SupervisionRoute.ItemDraft());
        routes.add(new AuditRoute.Audits());
        routes.add(new AuditRoute.AuditPlan(Optional.empty()));
        routes.add(new Route.LedgerImport());
        routes.add(new Route.SendOut());
        routes.add(new Route.TakeBack());
        routes.add(new Route.Templates());
        routes.add(new Route.Hotline());
        for (var page : MeetingRoute.MeetingPage.values()) {
            routes.add(page.first());
        }
        for (var page : Route.ExchangePage.values()) {
            routes.add(new Route.Exchange(page));
        }
        for (var page : Route.SettingsPage.values()) {
            routes.add(new Route.Settings(page));
        }
        return routes;
    }

    /// @param look called at each page once it stands still
    public void walk(Consumer<Route> look, Runnable end) {
        whenIdle(() -> visit(routes(), 0, look, end));
    }

    private void visit(List<Route> routes, int next, Consumer<Route> look, Runnable end) {
        if (next == routes.size()) {
            end.run();
            return;
        }
        at.navigator().go(routes.get(next));
        whenIdle(() -> {
            look.accept(routes.get(next));
            visit(routes, next + 1, look, end);
        });
    }

    /// Waits until the year is open and nothing is being read.
    public void whenIdle(Runnable then) {
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> {
            if (jobs.running().isEmpty() && at.desk().openedProperty().get()) {
                then.run();
            } else {
                whenIdle(then);
            }
        });
        pause.play();
    }
}
