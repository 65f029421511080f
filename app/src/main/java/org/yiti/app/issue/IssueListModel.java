package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.dispute.DisputedCells;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.PrintableGrid.Around;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Completeness;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.LightCounts;
import org.yiti.model.figure.ListPart;
import org.yiti.model.lint.Gate;
import org.yiti.model.lint.Lint;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Theme;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.search.SearchIndex;

/// All issues of the year with their figures.
final class IssueListModel {
    /// One issue of the list.
    ///
    /// @param tasks 任务完成率
    /// @param progress 加权进度
    /// @param gap progress less plan, in points
    /// @param policies 政策出台率
    /// @param volume 环比 of its dispatched requests
    /// @param parts which of plan and three lists it has
    /// @param gate what the completeness check finds
    /// @param disputes how many disagreements of offices are open about it and what belongs to it
    record Line(
            Issue issue,
            String theme,
            String leadUnit,
            LightCounts counts,
            Figure tasks,
            Figure progress,
            Figure gap,
            Figure policies,
            Figure volume,
            Set<ListPart> parts,
            Gate gate,
            @Nullable Integer focusMonth,
            int disputes) {}

    private final Editing editing;
    private final Navigator navigator;

    IssueListModel(Editing editing, Navigator navigator) {
        this.editing = editing;
        this.navigator = navigator;
    }

    ObservableValue<Optional<List<Line>>> lines() {
        return editing.snapshotProperty().map(open -> open.map(IssueListModel::read));
    }

    /// What stands around the list on paper.
    Optional<Around> around(Texts texts) {
        return editing.snapshot()
                .map(at ->
                        Around.of(
                                        Listing.Heading.of(
                                                texts.tr(
                                                        "document.title.issues",
                                                        at.book().programme().name()),
                                                at.asOf()))
                                .and(new DisputeWords(Optional.of(at), texts).onPaper()));
    }

    void open(UUID issue) {
        open(issue, Route.IssueTab.OVERVIEW);
    }

    void open(UUID issue, Route.IssueTab tab) {
        navigator.go(new Route.IssuePage(issue, tab));
    }

    void openCheck() {
        navigator.go(new Route.YearCheck());
    }

    void makeYear() {
        navigator.go(new Route.Settings(Route.SettingsPage.YEAR));
    }

    void importLedger() {
        navigator.go(new Route.LedgerImport());
    }

    /// The names of the year's themes that fit what was typed, by characters, pinyin or initials.
    List<String> themes(String typed) {
        var names =
                editing.snapshot().stream()
                        .flatMap(at -> at.book().themes().stream())
                        .map(Theme::name)
                        .toList();
        return SearchIndex.choices(names, List::of, typed);
    }

    Optional<Sentence> setTheme(Issue issue, String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            editing.put(issue.row(), ISSUE_THEME, null);
            return Optional.empty();
        }
        var theme =
                editing.snapshot().stream()
                        .flatMap(at -> at.book().themes().stream())
                        .filter(each -> each.name().equals(name))
                        .findFirst();
        theme.ifPresent(each -> editing.put(issue.row(), ISSUE_THEME, each.id()));
        return theme.isPresent()
                ? Optional.empty()
                : Optional.of(Sentence.of("issue.theme.unknown", name));
    }

    /// Months are 1 to 12; empty follows the theme.
    Optional<Sentence> setFocusMonth(Issue issue, String typed) {
        var text = typed.strip().replace("月", "");
        return text.isEmpty() || text.matches("0?[1-9]|1[0-2]")
                ? editing.type(issue.row(), ISSUE_FOCUS_MONTH, text)
                : Optional.of(Sentence.of("issue.month.unknown", typed.strip()));
    }

    /// Makes the next issue of the list, or of the office's own (X). A number once used is not given again.
    void add(IssueOrigin origin, Consumer<UUID> whenDone) {
        editing.removed(
                Table.ISSUE,
                removed ->
                        editing.snapshot()
                                .flatMap(
                                        at -> editing.add(Table.ISSUE, values(at, origin, removed)))
                                .ifPresent(whenDone));
    }

    private static Map<Field, Object> values(Snapshot at, IssueOrigin origin, List<Row> removed) {
        var standing = ofOrigin(at.book().issues().stream().map(Issue::row).toList(), origin);
        var inBin =
                ofOrigin(removed, origin).stream()
                        .filter(row -> at.book().programme().id().equals(row.get(ISSUE_PROGRAMME)))
                        .toList();
        var values = new TreeMap<Field, Object>();
        values.put(ISSUE_NO, Editing.next(ISSUE_NO, standing, inBin));
        values.put(ISSUE_ORIGIN, origin.name());
        values.put(ISSUE_STATUS, IssueStatus.DRAFT.name());
        return values;
    }

    private static List<Row> ofOrigin(List<Row> rows, IssueOrigin origin) {
        return rows.stream().filter(row -> new Issue(row).origin() == origin).toList();
    }

    static List<Line> read(Snapshot at) {
        var parts = new HashMap<UUID, Set<ListPart>>();
        Completeness.of(at.lights(), FigureScope.YEAR)
                .rows()
                .forEach(each -> parts.put(each.issue(), each.present()));
        var lint = new Lint(at.book(), at.units());
        var disputes = DisputedCells.of(at);
        return at.book().issues().stream()
                .map(issue ->
                        line(
                                at,
                                issue,
                                parts.getOrDefault(issue.id(), Set.of()),
                                Gate.of(lint.of(issue)),
                                disputes.ofIssue(issue.id()).size()))
                .toList();
    }

    private static Line line(
            Snapshot at, Issue issue, Set<ListPart> parts, Gate gate, int disputes) {
        var scope = new FigureScope.OfIssue(issue.id());
        var theme = Optional.ofNullable(issue.theme()).flatMap(at.book()::theme);
        var own = issue.focusMonth();
        return new Line(
                issue,
                theme.map(Theme::name).orElse(""),
                at.units().label(issue.leadUnit()),
                at.lights().counts(scope),
                at.figures().taskRate(scope),
                at.figures().taskProgress(scope),
                at.figures().planGap(scope),
                at.figures().policyRate(scope),
                at.index().volumes().monthOnMonth(issue),
                parts,
                gate,
                Objects.requireNonNullElse(own, 0) > 0
                        ? own
                        : theme.map(Theme::focusMonth).orElse(null),
                disputes);
    }
}
