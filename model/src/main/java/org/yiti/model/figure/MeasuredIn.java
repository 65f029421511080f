package org.yiti.model.figure;

import java.math.BigDecimal;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;

/// In what a figure is measured. A percent and a percentage point are never the same thing.
public enum MeasuredIn implements Code {
    PERCENT("figure.words.percent", Rounding.PERCENT),
    POINTS("figure.words.points", Rounding.PERCENT),
    TASKS("figure.words.tasks", Rounding.COUNT),
    ISSUES("figure.words.issues", Rounding.COUNT),
    POLICIES("figure.words.policies", Rounding.COUNT),
    UNITS("figure.words.units", Rounding.COUNT);

    private final String key;
    private final Rounding rounding;

    MeasuredIn(String key, Rounding rounding) {
        this.key = key;
        this.rounding = rounding;
    }

    public Rounding rounding() {
        return rounding;
    }

    /// The value with its unit, as people read it.
    public Sentence words(BigDecimal value) {
        return Sentence.of(key, value);
    }
}
