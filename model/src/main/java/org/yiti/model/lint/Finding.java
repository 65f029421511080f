package org.yiti.model.lint;

import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.programme.LintNote;

/// One thing that a rule found.
///
/// @param what what is wrong and what to do, in one sentence
/// @param seen the mark of the row's planned fields and of the sentence: an explanation holds while it is the
///     same, and the warning is back as soon as one of them changes
/// @param note the newest explanation of it, also one that no longer holds
public record Finding(
        LintRule rule, UUID issue, Spot spot, Sentence what, String seen, Optional<LintNote> note) {

    public boolean error() {
        return rule.severity() == Severity.ERROR;
    }

    /// Whether somebody explained it as it stands; errors cannot be explained.
    public boolean explained() {
        return !error() && note.filter(n -> n.seen().equals(seen)).isPresent();
    }

    /// Whether it was explained, but the row has changed since.
    public boolean back() {
        return !error() && note.isPresent() && !explained();
    }

    /// Whether it still has to be mended or explained.
    public boolean open() {
        return !explained();
    }
}
