package org.yiti.app.matrix;

import java.util.Optional;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.figure.Figure;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;

/// From the matrix to other pages.
record MatrixWays(Navigator navigator) {
    void open(Figure figure) {
        navigator.go(new Route.FigureRows(figure.code(), figure.scope()));
    }

    void importLedger() {
        navigator.go(new Route.LedgerImport());
    }

    void openHistory(Task task) {
        navigator.go(new Route.IssuePage(task.issue(), Route.IssueTab.HISTORY));
    }

    /// Opens a supervision item that follows from a task (转督办).
    void supervise(Task task) {
        navigator.go(
                new SupervisionRoute.ItemDraft(
                        Optional.empty(), Optional.of(task.issue()), Optional.of(task.id())));
    }

    void openIssue(Task task) {
        navigator.go(
                new Route.IssuePage(
                        task.issue(),
                        Route.IssueTab.TASKS,
                        Optional.of(new Route.Cell(task.id(), Field.TASK_CONTENT.name()))));
    }

    void decide(Conflict conflict) {
        navigator.go(Route.Exchange.about(conflict.row()));
    }
}
