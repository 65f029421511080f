package org.yiti.app.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.baseline.BaselineFeature;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.block.TaskTools;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.lint.LintFeature;
import org.yiti.app.nav.Route;
import org.yiti.app.view.OpenViews;
import org.yiti.app.view.ViewList;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;

/// One issue with its plan and three lists.
public final class IssuePageFeature {
    private IssuePageFeature() {}

    /// Adds a task to the issue that is open, after the last one, and goes to it.
    public static Command newTask(Workplace at) {
        return Command.of(
                        "task.new",
                        CommandGroup.EDIT,
                        Sentence.of("issue.task.add"),
                        () -> openIssue(at).ifPresent(issue -> addTask(at, issue)))
                .when(() -> openIssue(at).isPresent());
    }

    private static Optional<UUID> openIssue(Workplace at) {
        return at.navigator().routeProperty().get() instanceof Route.IssuePage page
                ? Optional.of(page.issue())
                : Optional.empty();
    }

    private static void addTask(Workplace at, UUID issue) {
        var editing = new Editing(at.desk(), at.jobs(), at.notices(), at.texts());
        var tasks = new TasksModel(new IssueModel(editing, at.navigator(), issue));
        tasks.add(
                Optional.empty(),
                List.of(),
                task ->
                        at.navigator()
                                .go(
                                        new Route.IssuePage(
                                                issue,
                                                Route.IssueTab.TASKS,
                                                Optional.of(
                                                        new Route.Cell(
                                                                task,
                                                                Field.TASK_CONTENT.name())))));
    }

    /// @param items the supervision items of an issue
    public static Parent create(
            Workplace at,
            OpenViews views,
            BaselineMarks marks,
            AttachmentsFeature files,
            Function<UUID, Node> items,
            Route.IssuePage route) {
        var editing = new Editing(at.desk(), at.jobs(), at.notices(), at.texts());
        var model = new IssueModel(editing, at.navigator(), route.issue(), route.cell());
        var curve = new IssueCurve(at, model);
        var sides =
                new IssuePageView.Sides(
                        () -> BaselineFeature.create(at, route.issue()),
                        () -> LintFeature.create(at, route.issue()),
                        () -> items.apply(route.issue()),
                        TaskTools.of(at, "tasks", views.of(ViewList.TASKS), marks),
                        files);
        return new IssuePageView(model, at.texts(), curve, sides, route.tab()).build();
    }
}
