package org.yiti.app.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Parent;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.audit.AuditFeature;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.charts.ChartsFeature;
import org.yiti.app.crash.CrashFeature;
import org.yiti.app.crash.Diagnostics;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.HiddenPage;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.exchange.ExchangeFeature;
import org.yiti.app.exchange.PackageDrop;
import org.yiti.app.figure.FigureRowsFeature;
import org.yiti.app.help.HelpFeature;
import org.yiti.app.home.HomeFeature;
import org.yiti.app.hotline.HotlineFeature;
import org.yiti.app.i18n.Texts;
import org.yiti.app.issue.IssueListFeature;
import org.yiti.app.issue.IssuePageFeature;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.ledger.LedgerImportFeature;
import org.yiti.app.lint.LintFeature;
import org.yiti.app.matrix.MatrixFeature;
import org.yiti.app.meeting.MeetingFeature;
import org.yiti.app.monthly.MonthlyFeature;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.MeetingRoute.MeetingPage;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.nav.SupervisionRoute.SupervisionPage;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.app.pack.PackFeature;
import org.yiti.app.paper.OfficialPapers;
import org.yiti.app.phrase.PhraseFeature;
import org.yiti.app.preference.Preferences;
import org.yiti.app.review.ReviewFeature;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.search.SearchFeature;
import org.yiti.app.sendout.SendOutFeature;
import org.yiti.app.setup.SettingsFeature;
import org.yiti.app.setup.backup.Restoring;
import org.yiti.app.shell.PageTabs;
import org.yiti.app.shell.ShellView;
import org.yiti.app.supervision.SupervisionFeature;
import org.yiti.app.template.TemplateFeature;
import org.yiti.app.theme.Theme;
import org.yiti.app.today.TodayFeature;
import org.yiti.app.undo.UndoFeature;
import org.yiti.app.view.OpenViews;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Store;

/// The whole of the window's objects, made by hand over one open store. Nothing else makes services.
public final class AppGraph {
    private final Workplace workplace;
    private final FxJobRunner jobs;
    private final Notices notices = new Notices();
    private final OpenViews views;
    private final BaselineMarks marks;
    private final MatrixFeature matrix;
    private final AttachmentsFeature files;
    private final SupervisionFeature supervision;
    private final SupervisionPages supervisionPages;
    private final AuditFeature audits;
    private final ChartsFeature charts;
    private final MeetingFeature meetings;
    private final ReviewFeature review;
    private final Restoring restoring;

    public AppGraph(
            Store store,
            FxJobRunner jobs,
            Texts texts,
            Preferences preferences,
            Theme theme,
            Outside outside) {
        this.jobs = jobs;
        var person = preferences.get().person();
        var name = person.isBlank() ? System.getProperty("user.name", "?") : person;
        var presence = outside.presence();
        this.restoring =
                backup ->
                        presence.refusal(Matter.BACKUP, Right.WRITE)
                                .ifPresentOrElse(
                                        this::warn, () -> outside.restoring().restore(backup));
        var actor = presence.account().map(Account::actor).orElseGet(() -> new Actor(name, name));
        var desk = new Desk(store, jobs, notices, Clock.systemDefaultZone(), actor, presence);
        this.workplace =
                new Workplace(
                        desk,
                        new Navigator(presence.first()),
                        jobs,
                        notices,
                        texts,
                        preferences,
                        new OpenRows(),
                        theme,
                        new Printing(
                                presence.seesPart()
                                        ? texts.tr("part.paper", store.office().name())
                                        : store.office().name(),
                                jobs,
                                notices,
                                texts,
                                preferences,
                                outside.opener()));
        this.views = new OpenViews(workplace);
        this.marks = new BaselineMarks(desk, jobs, notices, texts);
        this.files = new AttachmentsFeature(desk, jobs, notices, texts, outside.opener());
        this.supervision = new SupervisionFeature(workplace, files);
        this.supervisionPages = new SupervisionPages(workplace, supervision);
        this.audits = new AuditFeature(workplace, files);
        var packs = new PackFeature(workplace, new MonthlyFeature(workplace));
        this.review = new ReviewFeature(workplace, packs);
        this.charts = new ChartsFeature(workplace);
        this.meetings =
                new MeetingFeature(
                        workplace,
                        () -> packs.create(review::start),
                        charts::create,
                        review::issueOnScreen);
        review.takingDown(meetings::takeDown);
        this.matrix = new MatrixFeature(workplace, views, marks);
    }

    public Workplace workplace() {
        return workplace;
    }

    public OpenViews views() {
        return views;
    }

    /// The window's content, with the newest year opening behind it.
    public Parent window() {
        var shell =
                new ShellView(
                        workplace.desk(),
                        workplace.navigator(),
                        workplace.texts(),
                        this::screenFor);
        workplace.desk().open(Optional.empty());
        if (workplace.desk().presence().readsOnly()) {
            workplace.desk().presence().refusal(Table.TASK).ifPresent(this::warn);
        }
        var help = new HelpFeature(workplace);
        var commands = new ArrayList<>(new Commands(workplace, restoring, views).all());
        commands.add(help.command());
        commands.add(meetings.decide());
        commands.addAll(charts.commands());
        commands.add(review.command());
        commands.add(review.openCommand());
        var phrases = new PhraseFeature(workplace);
        commands.add(phrases.command());
        var undo = new UndoFeature(workplace);
        commands.add(undo.command());
        var crash = new CrashFeature(workplace, diagnostics());
        commands.add(crash.saveDiagnostics());
        var frame =
                new SearchFeature(workplace, commands, views::choices)
                        .frame()
                        .with(workplace.printing().overlay())
                        .with(phrases.overlay())
                        .with(undo.overlay())
                        .with(views.files().overlay())
                        .with(help.overlay())
                        .with(crash.overlay());
        var window = shell.build(jobs, notices, frame, undo.menu());
        WindowTitle.follow(window, workplace.desk().store().office().name(), workplace.texts());
        review.endWith(window);
        views.files().takeDropsOn(window);
        drop().takeDropsOn(window);
        return window;
    }

    /// Shows a package that the program was started for.
    void open(Path file) {
        drop().open(file);
    }

    private PackageDrop drop() {
        return new PackageDrop(workplace.navigator(), review::open);
    }

    private static Diagnostics diagnostics() {
        var trail =
                Optional.ofNullable(System.getProperty("yiti.logs"))
                        .map(logs -> Path.of(logs, "trail.log"));
        return new Diagnostics(DbStores.VERSION, trail, Clock.systemDefaultZone());
    }

    /// Tells of what nothing caught.
    public void failed(Throwable failure) {
        notices.failed(failure);
    }

    /// Tells of something the person should know but may go on with.
    public void warn(Sentence warning) {
        notices.tell(new Notice.Banner(warning, Optional.empty()));
    }

    /// Makes the backup of the day, if it is not there yet, while the person begins to work.
    public void backUp() {
        var backups = workplace.desk().store().backups();
        jobs.<Optional<Backups.Backup>>start(
                Sentence.of("backup.daily"),
                backups::makeDaily,
                outcome -> {
                    if (outcome instanceof Outcome.Broken<?>(var cause)) {
                        notices.failed(cause);
                    }
                });
    }

    private Parent screenFor(Route route) {
        return workplace
                .desk()
                .presence()
                .hidden(route)
                .map(why -> hidden(route, why))
                .orElseGet(() -> pageOf(route));
    }

    /// Other pages of the place may well be theirs.
    private Parent hidden(Route route, Sentence why) {
        return underTabs(route, HiddenPage.of(why, workplace.texts()));
    }

    /// A page with the row over it that leads to the others of its place, where it has one.
    private Parent underTabs(Route route, Parent page) {
        var tabs = new PageTabs(workplace.desk().presence(), workplace.texts());
        return switch (route) {
            case SupervisionRoute place ->
                    SupervisionFeature.dressed(
                            tabs.over(
                                    page,
                                    SupervisionPage.class,
                                    place.page(),
                                    SupervisionPage::first,
                                    each -> go(workplace.navigator().supervision(each))));
            case MeetingRoute place ->
                    tabs.over(
                            page,
                            MeetingPage.class,
                            place.page(),
                            MeetingPage::first,
                            each -> go(workplace.navigator().meeting(each)));
            default -> page;
        };
    }

    private Parent pageOf(Route route) {
        return switch (route) {
            case Route.Home() -> HomeFeature.create(workplace, review::start);
            case Route.Today() -> TodayFeature.create(workplace);
            case Route.Issues() -> IssueListFeature.create(workplace, views);
            case Route.IssuePage page ->
                    IssuePageFeature.create(
                            workplace, views, marks, files, supervision::ofIssue, page);
            case Route.YearCheck() -> LintFeature.createYear(workplace);
            case Route.Matrix all -> matrix.create(all);
            case Route.FigureRows rows -> FigureRowsFeature.create(workplace, rows);
            case Route.LedgerImport() -> LedgerImportFeature.create(workplace);
            case Route.SendOut() -> SendOutFeature.create(workplace);
            case Route.TakeBack() -> SendOutFeature.createTakeBack(workplace);
            case Route.Templates() -> TemplateFeature.create(workplace);
            case AuditRoute place -> audits.create(place);
            case Route.Hotline() -> HotlineFeature.create(workplace);
            case SupervisionRoute place -> underTabs(place, supervisionPages.of(place));
            case MeetingRoute place -> underTabs(place, meetings.create(place));
            case Route.Exchange exchange -> ExchangeFeature.create(workplace, exchange);
            case Route.Settings settings ->
                    SettingsFeature.create(workplace, restoring, OfficialPapers.all(), settings);
        };
    }

    private void go(Route route) {
        workplace.navigator().go(route);
    }
}
