package org.yiti.app.charts;

import static org.yiti.model.record.Field.OUTCOME_NAME;
import static org.yiti.model.record.Field.POLICY_TITLE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.Cell;
import org.yiti.app.nav.Route.IssuePage;
import org.yiti.app.nav.Route.IssueTab;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.nav.SupervisionRoute.ItemPage;
import org.yiti.app.nav.SupervisionRoute.ItemsAs;
import org.yiti.app.nav.SupervisionRoute.Supervision;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.CurveMonth;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.Policy;
import org.yiti.model.record.Table;

/// Where the points of charts lead: to the rows that they stand for.
final class ChartDoor {
    private final Snapshot at;
    private final Optional<UUID> closed;
    private final LocalDate window;

    /// @param window the date that the window looks at
    ChartDoor(Gallery gallery, LocalDate window) {
        this.at = gallery.at();
        this.closed = gallery.closed().map(MonthClose::id);
        this.window = window;
    }

    /// Empty where the rows have no page of their own: [org.yiti.app.yearchart.MarkRows] lists them.
    ///
    /// @param key of the point, as [org.yiti.app.yearchart.YearCharts] gives it
    Optional<Route> open(ChartPick pick, String key) {
        return switch (pick.name()) {
            case S_CURVE -> Optional.of(month(CurveMonth.of(at, key), issueOrYear(pick)));
            case RANKING, RANKS ->
                    Optional.of(
                            rows(
                                    FigureCode.TASK_RATE,
                                    new FigureScope.OfLeadUnit(UUID.fromString(key))));
            case HEAT_MAP -> Optional.of(cell(key));
            case QUADRANT -> Optional.of(new IssuePage(UUID.fromString(key), IssueTab.OVERVIEW));
            case CHANGES, PANELS -> Optional.of(volume(UUID.fromString(key)));
            case CONTROL, OVERDUE -> Optional.empty();
            case OVERDUE_ITEMS, STAGES -> Optional.of(new Supervision(ItemsAs.TABLE));
            case OUTCOMES -> outcome(UUID.fromString(key));
            case POLICIES -> policy(UUID.fromString(key));
            case AGES -> Optional.of(new ItemPage(UUID.fromString(key), Optional.empty()));
        };
    }

    private Route rows(FigureCode code, FigureScope scope) {
        return rows(code, scope, at.asOf());
    }

    /// Those of a closed month as they stood; those of another day than the window's as of that day.
    private Route rows(FigureCode code, FigureScope scope, LocalDate day) {
        boolean known = day.equals(closed.isPresent() ? at.asOf() : window);
        return new Route.FigureRows(
                code, scope, closed, known ? Optional.empty() : Optional.of(day));
    }

    private Route month(CurveMonth month, FigureScope scope) {
        return rows(month.code(), scope, month.day());
    }

    /// The page of a figure of the day that is shown; empty for one of another day, which the month before may have been
    /// closed with otherwise.
    Optional<Route> open(Figure figure) {
        return figure.asOf().equals(at.asOf())
                ? Optional.of(rows(figure.code(), figure.scope()))
                : Optional.empty();
    }

    private static FigureScope issueOrYear(ChartPick pick) {
        return pick.about().<FigureScope>map(FigureScope.OfIssue::new).orElse(FigureScope.YEAR);
    }

    private Route volume(UUID issue) {
        return rows(FigureCode.MOM, new FigureScope.OfIssue(issue));
    }

    /// A cell of the heat map stands for the tasks of its issue, the row for the issue.
    private static Route cell(String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? new IssuePage(UUID.fromString(key), IssueTab.OVERVIEW)
                : new IssuePage(UUID.fromString(key.substring(0, slash)), IssueTab.TASKS);
    }

    private Optional<Route> outcome(UUID id) {
        return at.book()
                .row(Table.OUTCOME, id)
                .map(Outcome::new)
                .map(outcome ->
                        new IssuePage(
                                outcome.issue(),
                                IssueTab.OVERVIEW,
                                Optional.of(new Cell(id, OUTCOME_NAME.name()))));
    }

    private Optional<Route> policy(UUID id) {
        return at.book()
                .policy(id)
                .map(Policy::issue)
                .map(issue ->
                        new IssuePage(
                                issue,
                                IssueTab.POLICIES,
                                Optional.of(new Cell(id, POLICY_TITLE.name()))));
    }

    /// The place where what is missing is put in.
    ///
    /// @param key of the words on the button that leads there
    record Remedy(Route route, String key) {
        static final Remedy YEAR =
                new Remedy(new Route.Settings(Route.SettingsPage.YEAR), "charts.remedy.year");

        static Remedy of(ChartName name) {
            return switch (name) {
                case S_CURVE, RANKING, HEAT_MAP, RANKS, OVERDUE ->
                        new Remedy(new Route.Matrix(), "charts.remedy.matrix");
                case QUADRANT, CHANGES, CONTROL, PANELS ->
                        new Remedy(new Route.Hotline(), "charts.remedy.hotline");
                case OUTCOMES, POLICIES -> new Remedy(new Route.Issues(), "charts.remedy.issues");
                case OVERDUE_ITEMS, AGES, STAGES ->
                        new Remedy(
                                new SupervisionRoute.Supervision(ItemsAs.TABLE),
                                "charts.remedy.items");
            };
        }
    }
}
