package org.yiti.model.programme.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;

/// What waits for somebody who may approve (待审批): issues and plans that were handed in, and requests to change or cancel.
public final class Approvals {
    /// @param asked the act that it waits since
    /// @param grant what lets it go on
    /// @param deny what sends it back
    public record Waiting(
            ActStory story, Optional<ActEvent> asked, ProgrammeAction grant, ProgrammeAction deny) {
        public Subject subject() {
            return story.subject();
        }

        public @Nullable LocalDate since() {
            return asked.map(event -> Optional.ofNullable(event.day()))
                    .orElse(Optional.empty())
                    .orElse(null);
        }
    }

    private Approvals() {}

    /// In the order of the lists: issues, their plans, tasks and policies.
    public static List<Waiting> of(YearBook book) {
        var waiting = new ArrayList<Waiting>();
        for (var issue : book.issues()) {
            if (issue.status() == IssueStatus.AWAITING_APPROVAL) {
                var story = book.story(new Subject.OfIssue(issue));
                waiting.add(
                        new Waiting(
                                story,
                                story.last(ProgrammeAction.SUBMIT),
                                ProgrammeAction.DEPLOY,
                                ProgrammeAction.SEND_BACK));
            } else if (issue.status() == IssueStatus.ADJUSTING) {
                request(book.story(new Subject.OfIssue(issue))).ifPresent(waiting::add);
            }
            for (var plan : book.solutionPlansOf(issue.id())) {
                if (plan.state() == PlanState.SUBMITTED) {
                    var story = book.story(new Subject.OfPlan(plan));
                    waiting.add(
                            new Waiting(
                                    story,
                                    story.last(ProgrammeAction.SUBMIT),
                                    ProgrammeAction.APPROVE,
                                    ProgrammeAction.SEND_BACK));
                }
            }
            for (var task : book.tasksOf(issue.id())) {
                if (task.status() == TaskStatus.ADJUSTING) {
                    request(book.story(new Subject.OfTask(task))).ifPresent(waiting::add);
                }
            }
            for (var policy : book.policiesOf(issue.id())) {
                request(book.story(new Subject.OfPolicy(policy))).ifPresent(waiting::add);
            }
        }
        return List.copyOf(waiting);
    }

    private static Optional<Waiting> request(ActStory story) {
        return story.openRequest()
                .map(event ->
                        new Waiting(
                                story,
                                Optional.of(event),
                                event.is(ProgrammeAction.PROPOSE_CANCEL)
                                        ? ProgrammeAction.GRANT_CANCEL
                                        : ProgrammeAction.GRANT_CHANGE,
                                ProgrammeAction.DENY));
    }
}
