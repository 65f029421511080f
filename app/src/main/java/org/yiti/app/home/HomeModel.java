package org.yiti.app.home;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.chart.ChartData;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.notice.Notices;
import org.yiti.app.pack.ChartTitles;
import org.yiti.app.preference.Preferences;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.today.TodayReader;
import org.yiti.app.yearchart.CurveMonth;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.job.Job;
import org.yiti.model.record.Code;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Store;

/// The year at a glance: its figures, what is different since the last meeting, its issues.
final class HomeModel {
    /// Whether the store is set up and kept.
    ///
    /// @param backup the newest verified backup; empty for none
    /// @param today what should be done today; empty while no year is open
    record Upkeep(FirstSteps first, Optional<Backup> backup, Optional<TodayReader.Today> today) {}

    /// Name under which the way of looking at the issues is kept.
    private static final String OVERVIEW = "home";

    private static final Route ITEMS =
            new SupervisionRoute.Supervision(SupervisionRoute.ItemsAs.BOARD);

    private final Desk desk;
    private final Navigator navigator;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Optional<HomePage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Upkeep>> upkeep =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<SinceMeeting>> since =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ItemCounts>> items =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChartTitles titles;
    private final ReadOnlyObjectWrapper<Optional<ChartData>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    HomeModel(
            Desk desk,
            Navigator navigator,
            JobRunner jobs,
            Notices notices,
            Texts texts,
            Preferences preferences) {
        this.desk = desk;
        this.navigator = navigator;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.preferences = preferences;
        this.titles = new ChartTitles(desk, jobs, notices, "home");
    }

    /// The newest page; figures of a large year take their time, so it comes a little after the snapshot.
    ObservableValue<Optional<HomePage>> page() {
        return page.getReadOnlyProperty();
    }

    ObservableValue<Optional<Snapshot>> snapshot() {
        return desk.snapshotProperty();
    }

    /// Works out the page of a snapshot, away from the screen.
    void refresh(Optional<Snapshot> open) {
        latest("home.page", _ -> open.map(at -> HomePage.read(at, texts)), page::set);
        compare(open);
        drawOverview(open);
        titles.read(open);
    }

    /// The titles that the office wrote for charts.
    ChartTitles titles() {
        return titles;
    }

    /// What is different since the last meeting; a little after the page, for it looks into the store.
    ObservableValue<Optional<SinceMeeting>> since() {
        return since.getReadOnlyProperty();
    }

    private void compare(Optional<Snapshot> open) {
        if (open.isEmpty()) {
            since.set(Optional.empty());
            return;
        }
        var reader = new SinceReader(desk.store(), texts, desk.zone(), desk.presence().seesPart());
        this.<Optional<SinceMeeting>>latest(
                "home.since", _ -> Optional.of(reader.read(open.get())), since::set);
    }

    /// How the person looks at the issues; kept from one start of the program to the next.
    Overview overview() {
        var kept = preferences.get().views().get(OVERVIEW);
        return Code.read(Overview.class, kept).orElse(Overview.CARDS);
    }

    void look(Overview as) {
        preferences.change(s -> s.withView(OVERVIEW, as == Overview.CARDS ? "" : as.name()));
        drawOverview(desk.snapshot());
    }

    /// The chart in place of the cards; empty where they are looked at, and until it is worked out.
    ObservableValue<Optional<ChartData>> overviewChart() {
        return overview.getReadOnlyProperty();
    }

    private void drawOverview(Optional<Snapshot> open) {
        var as = overview();
        if (open.isEmpty() || as == Overview.CARDS) {
            overview.set(Optional.empty());
            return;
        }
        this.<Optional<ChartData>>latest(
                "home.overview",
                _ -> {
                    var charts = new YearCharts(open.get(), texts);
                    return Optional.of(
                            switch (as) {
                                case CARDS -> throw new IllegalStateException("no chart");
                                case HEAT -> charts.heatMap();
                                case QUADRANT -> charts.quadrant();
                            });
                },
                overview::set);
    }

    /// Whether meetings may be read by who looks.
    boolean meetingsSeen() {
        return desk.presence().hidden(new MeetingRoute.Meetings()).isEmpty();
    }

    /// Whether the material may be read by who looks.
    boolean packSeen() {
        return desk.presence().hidden(new MeetingRoute.Packs()).isEmpty();
    }

    void openPack() {
        if (packSeen()) {
            navigator.go(new MeetingRoute.Packs());
        }
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
        if (itemsSeen() && open.isPresent()) {
            var day = open.get().asOf();
            this.<Optional<ItemCounts>>latest(
                    "home.items",
                    _ -> Optional.of(ItemCounts.read(store.items(), day)),
                    items::set);
        }
    }

    /// Comes a little after the page, for it looks into the store.
    ObservableValue<Optional<ItemCounts>> items() {
        return items.getReadOnlyProperty();
    }

    /// Whether supervision items may be read by who looks.
    boolean itemsSeen() {
        return desk.presence().hidden(ITEMS).isEmpty();
    }

    void openItems() {
        navigator.go(ITEMS);
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

    /// What a month of the curve stands for.
    ///
    /// @param at that the curve was drawn of
    void openMonth(Snapshot at, String month) {
        navigator.go(CurveMonth.of(at, month).route(at, FigureScope.YEAR));
    }

    void openIssue(UUID issue) {
        navigator.go(new Route.IssuePage(issue, Route.IssueTab.OVERVIEW));
    }

    /// What a cell of the heat map stands for: an issue's tasks; a row of it and a point of the quadrant: the issue.
    void openPoint(String key) {
        int slash = key.indexOf('/');
        var issue = UUID.fromString(slash < 0 ? key : key.substring(0, slash));
        navigator.go(
                new Route.IssuePage(
                        issue, slash < 0 ? Route.IssueTab.OVERVIEW : Route.IssueTab.TASKS));
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
}
