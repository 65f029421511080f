package org.yiti.model.flow;

import java.util.List;
import org.yiti.model.Sentence;

/// What comes of an act that a person wants to do.
public sealed interface Move<S> {
    /// It may be done, and this is the state afterwards.
    record To<S>(S state) implements Move<S> {}

    /// It may not; everything that is missing, at least one sentence.
    record Refused<S>(List<Sentence> missing) implements Move<S> {
        public Refused {
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
            missing = List.copyOf(missing);
        }
    }
}
