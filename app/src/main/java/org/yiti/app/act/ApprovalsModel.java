package org.yiti.app.act;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.programme.flow.Approvals;
import org.yiti.model.programme.flow.Approvals.Waiting;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;

/// What waits for an approver (待审批), and the way from there to its list.
final class ApprovalsModel {
    private final ActDesk desk;
    private final Navigator navigator;

    ApprovalsModel(ActDesk desk, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    List<Waiting> waiting() {
        return desk.snapshot().map(at -> Approvals.of(at.book())).orElse(List.of());
    }

    /// The act that answers all of some; empty where they want different ones.
    static Optional<ProgrammeAction> common(List<Waiting> chosen, boolean grant) {
        var acts = new HashSet<ProgrammeAction>();
        chosen.forEach(each -> acts.add(grant ? each.grant() : each.deny()));
        return acts.size() == 1 ? Optional.of(acts.iterator().next()) : Optional.empty();
    }

    /// Why some cannot be answered together; empty where they can.
    static Optional<Sentence> mixed(List<Waiting> chosen, boolean grant) {
        if (chosen.isEmpty()) {
            return Optional.of(Sentence.of("approval.choose"));
        }
        return common(chosen, grant).isEmpty()
                ? Optional.of(Sentence.of("approval.mixed"))
                : Optional.empty();
    }

    /// Goes to the list that it stands in.
    void open(Waiting waiting) {
        var subject = waiting.subject();
        navigator.go(
                switch (subject) {
                    case Subject.OfTask task ->
                            new Route.IssuePage(
                                    task.issue(),
                                    Route.IssueTab.TASKS,
                                    Optional.of(
                                            new Route.Cell(task.id(), Field.TASK_STATUS.name())));
                    case Subject.OfIssue issue ->
                            new Route.IssuePage(
                                    issue.id(), Route.IssueTab.OVERVIEW, Optional.empty());
                    case Subject.OfPlan plan ->
                            new Route.IssuePage(
                                    plan.issue(), Route.IssueTab.PLAN, Optional.empty());
                    case Subject.OfPolicy policy ->
                            new Route.IssuePage(
                                    policy.issue(),
                                    Route.IssueTab.POLICIES,
                                    Optional.of(
                                            new Route.Cell(
                                                    policy.id(), Field.POLICY_STAGE.name())));
                });
    }
}
