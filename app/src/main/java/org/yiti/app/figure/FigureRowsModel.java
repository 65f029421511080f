package org.yiti.app.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Table;

/// The page of one figure, or of the figures of one code where each issue or outcome has its own.
final class FigureRowsModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final Notices notices;
    private final Route.FigureRows route;
    private final ReadOnlyObjectWrapper<Optional<List<FigurePage>>> pages =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MonthClose>> frozen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    FigureRowsModel(
            Desk desk,
            JobRunner jobs,
            Navigator navigator,
            Notices notices,
            Route.FigureRows route) {
        this.desk = desk;
        this.jobs = jobs;
        this.navigator = navigator;
        this.notices = notices;
        this.route = route;
    }

    FigureCode code() {
        return route.code();
    }

    ObservableValue<Optional<Snapshot>> snapshot() {
        return desk.snapshotProperty();
    }

    /// The figures with their rows; empty until they are worked out.
    ReadOnlyObjectProperty<Optional<List<FigurePage>>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// The closing as which the rows are shown; empty for those of today.
    ReadOnlyObjectProperty<Optional<MonthClose>> frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /// Whether the rows are those of a closed month, which nothing changes any more.
    boolean closed() {
        return route.closed().isPresent();
    }

    /// The day as which the rows are judged, where it is not that of the year that is looked at.
    Optional<LocalDate> day() {
        return route.day();
    }

    void take(Optional<Snapshot> now) {
        route.closed()
                .ifPresentOrElse(
                        this::readClosed,
                        () ->
                                now.ifPresentOrElse(
                                        this::read, () -> pages.set(Optional.of(List.of()))));
    }

    private record Frozen(MonthClose closed, List<FigurePage> pages) {}

    /// Reads the closed month once: it stays as it is, whatever happens to the year.
    private void readClosed(UUID id) {
        if (frozen.get().isPresent()) {
            return;
        }
        var store = desk.store();
        jobs.latest(
                "figure.rows",
                _ -> {
                    var row =
                            store.rows()
                                    .find(Table.MONTH_CLOSE, id)
                                    .orElseThrow(() ->
                                            new YitiException(Sentence.of("figure.frozen.gone")));
                    var closed = new MonthClose(row);
                    return new Frozen(
                            closed, pages(judged(new Closings(store).snapshot(closed)), route));
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Frozen>(var read) -> {
                            frozen.set(Optional.of(read.closed()));
                            pages.set(Optional.of(read.pages()));
                        }
                        case Outcome.Stopped<Frozen> _ -> {}
                        case Outcome.Broken<Frozen>(var cause) -> {
                            notices.failed(cause);
                            pages.set(Optional.of(List.of()));
                        }
                    }
                });
    }

    private void read(Snapshot at) {
        jobs.latest(
                "figure.rows",
                _ -> pages(judged(at), route),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<FigurePage>>(var read) ->
                                pages.set(Optional.of(read));
                        case Outcome.Stopped<List<FigurePage>> _ -> {}
                        case Outcome.Broken<List<FigurePage>>(var cause) -> notices.failed(cause);
                    }
                });
    }

    private Snapshot judged(Snapshot at) {
        return route.day().map(at::at).orElse(at);
    }

    static List<FigurePage> pages(Snapshot at, Route.FigureRows route) {
        return at.index().of(route.code(), route.scope()).stream()
                .map(figure -> FigurePage.of(at, figure, subject(at, figure)))
                .toList();
    }

    /// The issue, theme, unit or outcome that a figure speaks of; empty for the year.
    static String subject(Snapshot at, Figure figure) {
        var outcome =
                figure.of().stream()
                        .flatMap(id -> at.book().row(Table.OUTCOME, id).stream())
                        .map(row -> new org.yiti.model.programme.Outcome(row).name())
                        .findFirst();
        var part =
                switch (figure.scope()) {
                    case FigureScope.Year() -> "";
                    case FigureScope.OfIssue(var id) ->
                            at.book().issue(id).map(FigureRowsModel::title).orElse("");
                    case FigureScope.OfTheme(var id) ->
                            at.book().theme(id).map(theme -> theme.name()).orElse("");
                    case FigureScope.OfLeadUnit(var id) -> at.units().label(id);
                };
        return outcome.map(name -> part + " · " + name).orElse(part);
    }

    private static String title(Issue issue) {
        return issue.code() + " " + issue.name();
    }

    /// Where a row leads: to where it is kept today, or to another figure of the same closed month or day.
    void open(FigureRow row) {
        row.opens()
                .map(to ->
                        to instanceof Route.FigureRows(var code, var scope, var _, var _)
                                ? new Route.FigureRows(code, scope, route.closed(), route.day())
                                : to)
                .ifPresent(navigator::go);
    }
}
