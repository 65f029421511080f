package org.yiti.app.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.dispute.DisputedCells;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.PrintableGrid.Around;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.figure.Curve;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.record.Row;

/// One issue as all its tabs see it.
final class IssueModel {
    private static final List<FigureCode> SHOWN =
            List.of(
                    FigureCode.TASK_RATE,
                    FigureCode.TASK_PROGRESS,
                    FigureCode.PLAN_GAP,
                    FigureCode.OVERDUE,
                    FigureCode.DUE_THIS_MONTH,
                    FigureCode.SILENT,
                    FigureCode.POLICY_RATE,
                    FigureCode.MOM);

    /// What stands of the issue at one moment.
    ///
    /// @param light the worst light of its tasks
    /// @param why what sets that light, in one sentence
    /// @param figures those of the overview, in their order
    /// @param disputes what offices disagree about in it
    record Page(
            Snapshot at,
            Issue issue,
            Light light,
            Sentence why,
            List<Figure> figures,
            Curve curve,
            List<Conflict> disputes) {
        Figure figure(FigureCode code) {
            return figures.stream().filter(f -> f.code() == code).findFirst().orElseThrow();
        }
    }

    private final Editing editing;
    private final Navigator navigator;
    private final UUID id;
    private Optional<Route.Cell> wanted;

    IssueModel(Editing editing, Navigator navigator, UUID id) {
        this(editing, navigator, id, Optional.empty());
    }

    /// @param wanted the cell that the person came to see
    IssueModel(Editing editing, Navigator navigator, UUID id, Optional<Route.Cell> wanted) {
        this.editing = editing;
        this.navigator = navigator;
        this.id = id;
        this.wanted = wanted;
    }

    /// What stands over one of its lists on paper.
    Optional<Around> around(Texts texts, String titleKey) {
        return now().map(page ->
                        Listing.Heading.of(
                                texts.tr(titleKey, page.issue().code(), page.issue().name()),
                                page.at().asOf()))
                .map(Around::of);
    }

    /// The cell that the person came to see; given once.
    Optional<Route.Cell> takeWanted() {
        var taken = wanted;
        wanted = Optional.empty();
        return taken;
    }

    Optional<Route.Cell> wanted() {
        return wanted;
    }

    /// Empty while the issue is not in the open year.
    ObservableValue<Optional<Page>> page() {
        return editing.snapshotProperty().map(open -> open.flatMap(this::read));
    }

    Optional<Page> now() {
        return editing.snapshot().flatMap(this::read);
    }

    UUID id() {
        return id;
    }

    Editing editing() {
        return editing;
    }

    Optional<Issue> issue() {
        return editing.snapshot().flatMap(at -> at.book().issue(id));
    }

    Optional<Row> row() {
        return issue().map(Issue::row);
    }

    void show(Route.IssueTab tab) {
        navigator.replace(new Route.IssuePage(id, tab));
    }

    void open(Figure figure) {
        navigator.go(new Route.FigureRows(figure.code(), figure.scope()));
    }

    void go(Route route) {
        navigator.go(route);
    }

    /// Goes to the first of its disagreements.
    void openDisputes() {
        now().flatMap(page -> page.disputes().stream().findFirst())
                .ifPresent(conflict -> navigator.go(Route.Exchange.about(conflict.row())));
    }

    void openList() {
        navigator.go(new Route.Issues());
    }

    private Optional<Page> read(Snapshot at) {
        return at.book()
                .issue(id)
                .map(issue -> {
                    var scope = new FigureScope.OfIssue(id);
                    var light = at.lights().counts(scope).worst();
                    return new Page(
                            at,
                            issue,
                            light,
                            why(at, scope, light),
                            SHOWN.stream()
                                    .flatMap(code -> at.index().of(code, scope).stream())
                                    .toList(),
                            at.figures().curve(scope),
                            DisputedCells.of(at).ofIssue(id));
                });
    }

    private static Sentence why(Snapshot at, FigureScope scope, Light light) {
        var tasks = at.lights().showing(scope, light);
        if (tasks.isEmpty()) {
            return Sentence.of("issue.why.none");
        }
        var first = tasks.getFirst();
        return Sentence.of(
                "issue.why", light, tasks.size(), first.no(), at.lights().of(first).why());
    }
}
