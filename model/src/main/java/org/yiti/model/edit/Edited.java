package org.yiti.model.edit;

import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;

/// What became of something that a person typed into a field.
public sealed interface Edited {
    /// @param changes nothing where the field already held this
    record Accepted(List<Change> changes) implements Edited {
        public Accepted {
            changes = List.copyOf(changes);
        }
    }

    /// What was typed is not taken; it stays in the editor with the reason beside it.
    record Refused(Sentence why) implements Edited {}
}
