package org.yiti.model.history;

import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.record.Step;

public sealed interface UndoPlan {
    record Possible(Step step) implements UndoPlan {}

    record Impossible(List<Sentence> reasons) implements UndoPlan {}
}
