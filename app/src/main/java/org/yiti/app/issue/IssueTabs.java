package org.yiti.app.issue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.shell.Shown;
import org.yiti.model.lint.Finding;
import org.yiti.model.lint.Lint;
import org.yiti.model.programme.Issue;

/// The tabs of an issue's page, each with how much is behind it.
final class IssueTabs {
    private static final double CHECKS_GAP = 48;

    private final IssueModel model;
    private final Texts texts;
    private final Route.IssueTab tab;

    /// @param tab the open one
    IssueTabs(IssueModel model, Texts texts, Route.IssueTab tab) {
        this.model = model;
        this.texts = texts;
        this.tab = tab;
    }

    /// @param form whether the open tab is a form, whose fields take a wanted place themselves
    Node line(boolean form) {
        var lists = new FlowPane();
        var checks = new HBox();
        HBox.setHgrow(lists, Priority.ALWAYS);
        var line = new HBox(lists, checks);
        line.getStyleClass().add("issue-tabs");
        // Else the tabs keep room for a second line that they do not need.
        lists.prefWrapLengthProperty()
                .bind(line.widthProperty().subtract(checks.widthProperty()).subtract(CHECKS_GAP));
        var group = new ToggleGroup();
        for (Route.IssueTab each : Route.IssueTab.values()) {
            var button = new ToggleButton();
            button.setId("issue-tab-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("issue-tab");
            button.setToggleGroup(group);
            button.setSelected(each == tab);
            if (each == tab && (form || model.wanted().isEmpty())) {
                // Else the name would take the focus, and a stray key would overwrite it.
                Shown.of(line).subscribe(shown -> focus(button, shown));
            }
            button.setOnAction(_ -> show(button, each));
            model.page()
                    .when(Shown.of(line))
                    .subscribe(page -> button.setText(tabName(each, page)));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            boolean check = each == Route.IssueTab.BASELINE || each == Route.IssueTab.CHECK;
            (check ? checks : lists).getChildren().add(button);
        }
        return line;
    }

    private static void focus(ToggleButton button, boolean shown) {
        if (shown) {
            button.requestFocus();
        }
    }

    private void show(ToggleButton button, Route.IssueTab chosen) {
        if (chosen == tab) {
            button.setSelected(true);
        } else {
            model.show(chosen);
        }
    }

    private String tabName(Route.IssueTab each, Optional<IssueModel.Page> page) {
        var book = page.map(p -> p.at().book());
        var id = model.id();
        return switch (each) {
            case OVERVIEW -> texts.tr("issue.tab.overview");
            case PLAN ->
                    texts.tr(
                            "issue.tab.plan",
                            book.map(b -> b.solutionPlansOf(id).size()).orElse(0));
            case TASKS ->
                    texts.tr("issue.tab.tasks", book.map(b -> b.tasksOf(id).size()).orElse(0));
            case DUTIES ->
                    texts.tr("issue.tab.duties", book.map(b -> b.dutiesOf(id).size()).orElse(0));
            case POLICIES ->
                    texts.tr(
                            "issue.tab.policies", book.map(b -> b.policiesOf(id).size()).orElse(0));
            case SUPERVISION -> texts.tr("rail.supervision");
            case HISTORY -> texts.tr("issue.tab.history");
            case BASELINE ->
                    book.map(b -> b.baselinesOf(id))
                            .filter(all -> !all.isEmpty())
                            .map(all -> texts.tr("issue.tab.baseline.of", all.getLast().name()))
                            .orElseGet(() -> texts.tr("issue.tab.baseline"));
            case CHECK ->
                    page.map(p -> open(p.at(), p.issue()))
                            .filter(open -> open > 0)
                            .map(open -> texts.tr("issue.tab.check.open", open))
                            .orElseGet(() -> texts.tr("issue.tab.check"));
        };
    }

    /// How many findings of the completeness check are neither mended nor explained.
    private static long open(Snapshot at, Issue issue) {
        var lint = new Lint(at.book(), at.units());
        return lint.of(issue).stream().filter(Finding::open).count();
    }
}
