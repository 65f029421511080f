package org.yiti.model.lint;

import java.util.List;
import java.util.Optional;
import org.yiti.model.programme.IssueStatus;

/// Whether an issue's plan and lists may go on.
///
/// @param errors what has to be mended
/// @param warnings what has to be mended or explained
/// @param explained warnings that are explained
public record Gate(int errors, int warnings, int explained) {
    public static Gate of(List<Finding> findings) {
        int errors = (int) findings.stream().filter(Finding::error).count();
        int explained = (int) findings.stream().filter(Finding::explained).count();
        return new Gate(errors, findings.size() - errors - explained, explained);
    }

    public boolean clean() {
        return errors == 0 && warnings == 0;
    }

    /// The state that an issue goes to when its lists are handed in; empty where they are approved already.
    public static Optional<IssueStatus> next(IssueStatus from) {
        return switch (from) {
            case DRAFT, ADJUSTING -> Optional.of(IssueStatus.AWAITING_APPROVAL);
            case AWAITING_APPROVAL,
                    DEPLOYED,
                    IN_PROGRESS,
                    AWAITING_CHECK,
                    VERIFIED,
                    YEAR_CLOSED,
                    CARRIED_OVER,
                    LONG_TERM_CARE ->
                    Optional.empty();
        };
    }
}
