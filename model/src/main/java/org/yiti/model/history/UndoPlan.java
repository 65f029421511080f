package org.yiti.model.history;

import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.record.Step;

/// Whether a step can be taken back or done again, and by what.
public sealed interface UndoPlan {
    /// @param step what to record
    record Possible(Step step) implements UndoPlan {}

    /// @param reasons why not, such as who changed the same field since
    record Impossible(List<Sentence> reasons) implements UndoPlan {
        public Impossible {
            reasons = List.copyOf(reasons);
        }

        static Impossible because(String key, Object... args) {
            return new Impossible(List.of(Sentence.of(key, args)));
        }
    }
}
