package org.yiti.app.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.today.TodayReader;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.figure.Curve;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.LightCounts;
import org.yiti.model.figure.RankedRate;
import org.yiti.model.figure.WhatChanged;
import org.yiti.model.job.Job;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Theme;
import org.yiti.model.record.Field;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Store;

/// The year at a glance: its figures, what is different since the end of last month, its issues.
final class HomeModel {
    /// One issue of the overview.
    ///
    /// @param progress 加权进度 of the issue
    /// @param gap progress less plan, in points
    /// @param volume 环比 of its dispatched requests
    record IssueCard(
            Issue issue,
            Light light,
            LightCounts counts,
            Figure progress,
            Figure gap,
            Figure volume) {}

    /// What the page shows of a snapshot.
    ///
    /// @param focus the themes that are heard in the month of the date
    record Page(
            Snapshot at,
            List<Theme> focus,
            Figure tasks,
            Figure progress,
            Figure gap,
            Figure policies,
            Figure policiesDue,
            Figure overdue,
            Figure dueThisMonth,
            Figure silentUnits,
            Figure silentTasks,
            Figure ahead,
            Figure fell,
            Figure fellStrongly,
            Curve curve,
            List<RankedRate> ranking,
            LocalDate since,
            WhatChanged changed,
            List<IssueCard> issues,
            Figure awaitingCheck) {}

    /// Whether the store is set up and kept.
    ///
    /// @param backup the newest verified backup; empty for none
    /// @param today what should be done today; empty while no year is open
    record Upkeep(FirstSteps first, Optional<Backup> backup, Optional<TodayReader.Today> today) {}

    private final Desk desk;
    private final Navigator navigator;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Upkeep>> upkeep =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    HomeModel(Desk desk, Navigator navigator, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.navigator = navigator;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// The newest page; figures of a large year take their time, so it comes a little after the snapshot.
    ObservableValue<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    ObservableValue<Optional<Snapshot>> snapshot() {
        return desk.snapshotProperty();
    }

    /// Works out the page of a snapshot, away from the screen.
    void refresh(Optional<Snapshot> open) {
        latest("home.page", _ -> open.map(HomeModel::read), page::set);
    }

    /// Comes a little after the page, for it looks into the store.
    ObservableValue<Optional<Upkeep>> upkeep() {
        return upkeep.getReadOnlyProperty();
    }

    /// Looks into the store again.
    void look() {
        var open = desk.snapshot();
        var store = desk.store();
        var now = LocalDateTime.of(desk.today(), desk.now());
        latest("home.upkeep", _ -> Optional.of(upkeep(store, open, now)), upkeep::set);
    }

    private static Upkeep upkeep(Store store, Optional<Snapshot> open, LocalDateTime now)
            throws YitiException {
        var backup = store.backups().list().stream().filter(Backup::verified).findFirst();
        Optional<TodayReader.Today> today =
                open.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TodayReader(store).read(open.get(), now));
        return new Upkeep(FirstSteps.of(store.rows(), open, backup.isPresent()), backup, today);
    }

    private <T> void latest(String key, Job<T> job, Consumer<T> use) {
        jobs.latest(
                key,
                job,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(var value) -> use.accept(value);
                        case Outcome.Stopped<T> _ -> {}
                        case Outcome.Broken<T>(var cause) -> notices.failed(cause);
                    }
                });
    }

    ObservableValue<Boolean> opened() {
        return desk.openedProperty();
    }

    void open(Figure figure) {
        navigator.go(new Route.FigureRows(figure.code(), figure.scope()));
    }

    void openIssue(UUID issue) {
        navigator.go(new Route.IssuePage(issue, Route.IssueTab.OVERVIEW));
    }

    void openTask(UUID task) {
        desk.snapshot()
                .flatMap(s -> s.book().task(task))
                .ifPresent(found ->
                        navigator.go(
                                new Route.IssuePage(
                                        found.issue(),
                                        Route.IssueTab.TASKS,
                                        Optional.of(
                                                new Route.Cell(task, Field.TASK_CONTENT.name())))));
    }

    void openUnit(UUID unit) {
        navigator.go(new Route.FigureRows(FigureCode.TASK_RATE, new FigureScope.OfLeadUnit(unit)));
    }

    void go(Route route) {
        navigator.go(route);
    }

    void makeYear() {
        navigator.go(new Route.Settings(Route.SettingsPage.YEAR));
    }

    void importLedger() {
        navigator.go(new Route.LedgerImport());
    }

    /// Fills the sample year into the empty store.
    void loadSample() {
        desk.work(
                Sentence.of("step.sample"),
                _ -> {
                    var store = desk.store();
                    return new SampleYear(store.office()).fill(store, desk.actor());
                },
                _ -> {});
    }

    private static Page read(Snapshot at) {
        var figures = at.figures();
        var year = FigureScope.YEAR;
        var month = YearMonth.from(at.asOf());
        var since = month.minusMonths(1).atEndOfMonth();
        var earlier = at.lights().at(since);
        return new Page(
                at,
                at.book().themes().stream()
                        .filter(t -> Integer.valueOf(month.getMonthValue()).equals(t.focusMonth()))
                        .toList(),
                figures.taskRate(year),
                figures.taskProgress(year),
                figures.planGap(year),
                figures.policyRate(year),
                figures.policyDue(year),
                figures.overdue(year),
                figures.dueThisMonth(year),
                figures.silentUnits(year),
                figures.silent(year),
                figures.issuesAhead(year),
                at.index().volumes().fell(year),
                at.index().volumes().fellByMoreThanTen(year),
                figures.curve(year),
                figures.taskRateByLeadUnit(),
                since,
                WhatChanged.between(earlier, at.lights()),
                cards(at),
                figures.awaitingCheck(year));
    }

    /// The issues by how far they are behind, the farthest first.
    private static List<IssueCard> cards(Snapshot at) {
        return at.book().issues().stream()
                .map(issue -> {
                    var scope = new FigureScope.OfIssue(issue.id());
                    var counts = at.lights().counts(scope);
                    return new IssueCard(
                            issue,
                            counts.worst(),
                            counts,
                            at.figures().taskProgress(scope),
                            at.figures().planGap(scope),
                            at.index().volumes().monthOnMonth(issue));
                })
                .sorted(Comparator.comparing(card -> card.gap().value().orElse(BigDecimal.ZERO)))
                .toList();
    }
}
