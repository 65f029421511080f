package org.yiti.app.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Figures;
import org.yiti.model.pack.Finding;

/// The sentences that more than one page says, or that are said in one of several ways.
final class Findings {
    private final PackSource source;

    Findings(PackSource source) {
        this.source = source;
    }

    private Figures figures() {
        return source.at().figures();
    }

    /// Behind the plan, ahead of it, or on it.
    Finding gap(FigureScope scope) {
        var gap = figures().planGap(scope);
        int sign = gap.value().orElse(BigDecimal.ZERO).signum();
        if (gap.value().isEmpty()) {
            return Finding.of("pack.gap.none");
        }
        return Finding.of(
                sign < 0 ? "pack.gap.behind" : sign > 0 ? "pack.gap.ahead" : "pack.gap.even", gap);
    }

    /// The ways to say how the volume changed against an earlier month.
    ///
    /// @param fresh where there was none before
    record Change(String fell, String rose, String same, String fresh, String none) {
        static final Change TITLE =
                new Change(
                        "pack.issue.title.fell",
                        "pack.issue.title.rose",
                        "pack.issue.title.same",
                        "pack.issue.title.new",
                        "pack.issue.title.none");
        static final Change MONTH =
                new Change(
                        "pack.issue.mom.fell",
                        "pack.issue.mom.rose",
                        "pack.issue.mom.same",
                        "pack.issue.mom.new",
                        "pack.issue.mom.none");
        static final Change YEAR =
                new Change(
                        "pack.issue.yoy.fell",
                        "pack.issue.yoy.rose",
                        "pack.issue.yoy.same",
                        "pack.issue.yoy.new",
                        "pack.issue.yoy.none");

        /// @param growth of one issue
        Finding of(Figure growth) {
            if (growth.value().isEmpty()) {
                return growth.numerator().signum() > 0 && !growth.counted().isEmpty()
                        ? Finding.of(fresh, growth)
                        : Finding.of(none);
            }
            int sign = growth.value().orElseThrow().signum();
            return Finding.of(sign < 0 ? fell : sign > 0 ? rose : same, growth);
        }
    }

    /// Denominators and what was left out of them.
    List<String> notes(Figure... figures) {
        var notes = new ArrayList<String>();
        for (Figure figure : figures) {
            if (!figure.leftOut().isEmpty()) {
                notes.add(source.texts().say(figure.sentence()));
            }
        }
        return notes;
    }
}
