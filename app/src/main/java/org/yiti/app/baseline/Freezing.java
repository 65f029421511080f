package org.yiti.app.baseline;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yiti.model.Sentence;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActCase;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// Freezes issues as they stand, in one step.
public final class Freezing {
    private final YearBook book;
    private final UnitRegister units;
    private final String office;
    private final FrozenJson json = new FrozenJson();

    /// @param office code of the office that freezes
    public Freezing(YearBook book, UnitRegister units, String office) {
        this.book = book;
        this.units = units;
        this.office = office;
    }

    /// What the approval says; empty where it does not.
    ///
    /// @param deploy whether issues that wait for approval are deployed with it
    public record Approval(
            String name,
            String approvedBy,
            LocalDate approvedOn,
            String docNo,
            String remark,
            boolean deploy) {}

    public Step step(List<Issue> issues, Approval approval) {
        var changes = new ArrayList<Change>();
        for (Issue issue : issues) {
            changes.add(baseline(issue, approval));
            if (deploys(issue, approval) && deployed(issue, approval) instanceof Acted.Done done) {
                changes.addAll(done.changes());
            }
        }
        var name =
                issues.size() == 1
                        ? Sentence.of(
                                "step.baseline.freeze", issues.getFirst().code(), approval.name())
                        : Sentence.of("step.baseline.freeze.all", issues.size(), approval.name());
        return Step.of(name, changes);
    }

    /// What keeps issues from being deployed with it; empty where nothing does.
    public List<Sentence> refusals(List<Issue> issues, Approval approval) {
        var refused = new ArrayList<Sentence>();
        for (Issue issue : issues) {
            if (deploys(issue, approval)
                    && deployed(issue, approval) instanceof Acted.Refused(var missing)) {
                var title = new Subject.OfIssue(issue).title();
                refused.add(Sentence.of("item.act.refused-of", title, missing));
            }
        }
        return List.copyOf(refused);
    }

    private static boolean deploys(Issue issue, Approval approval) {
        return approval.deploy() && issue.status() == IssueStatus.AWAITING_APPROVAL;
    }

    /// The approval as an act of its own.
    private Acted deployed(Issue issue, Approval approval) {
        var given =
                ActGiven.of(Hand.APPROVER, approval.approvedBy(), approval.approvedOn())
                        .paperNo(approval.docNo())
                        .text(approval.remark());
        var story = book.story(new Subject.OfIssue(issue));
        return Acts.act(new ActCase(story, given, book, office), ProgrammeAction.DEPLOY);
    }

    private Change baseline(Issue issue, Approval approval) {
        var values = new TreeMap<Field, Object>();
        values.put(BASELINE_PROGRAMME, book.programme().id());
        values.put(BASELINE_ISSUE, issue.id());
        values.put(BASELINE_NAME, approval.name());
        values.put(BASELINE_APPROVED_ON, approval.approvedOn());
        values.put(BASELINE_CONTENT, json.write(Frozen.of(book, issue, units)));
        words(values, BASELINE_APPROVED_BY, approval.approvedBy());
        words(values, BASELINE_DOC_NO, approval.docNo());
        words(values, BASELINE_REMARK, approval.remark());
        return new Change.Add(Table.BASELINE, RowIds.fresh(), values);
    }

    private static void words(TreeMap<Field, Object> values, Field field, String words) {
        if (!words.isBlank()) {
            values.put(field, words.strip());
        }
    }
}
