package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.util.List;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.RowNames;

/// The year before the sample's, closed: the same issues by name alone, so that their volumes have somewhere to be. A control
/// chart needs twelve months before it may judge.
final class SampleYearBefore {
    private final RowNames names;

    /// @param now names of the sample year
    SampleYearBefore(RowNames now) {
        this.names = names(now);
    }

    static RowNames names(RowNames now) {
        return new RowNames(now.federation(), now.owner(), now.year() - 1);
    }

    void write(Changes changes, List<SampleIssue> issues) {
        changes.add(
                names.programme(),
                PROGRAMME_YEAR,
                names.year(),
                PROGRAMME_OWNER,
                names.owner(),
                PROGRAMME_LEVEL,
                Level.CITY.name(),
                PROGRAMME_NAME,
                "%d年（示例，只有诉求量供对比）".formatted(names.year()),
                PROGRAMME_STATUS,
                ProgrammeStatus.CLOSED.name());
        for (var issue : issues) {
            changes.add(
                    names.issue(issue.code()),
                    ISSUE_PROGRAMME,
                    names.programme(),
                    ISSUE_NO,
                    issue.no(),
                    ISSUE_NAME,
                    issue.name(),
                    ISSUE_ORIGIN,
                    IssueOrigin.LISTED.name(),
                    ISSUE_STATUS,
                    IssueStatus.YEAR_CLOSED.name());
        }
    }
}
