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
        static final Change TITLE_EARLIER =
                new Change(
                        "pack.issue.title.earlier.fell",
                        "pack.issue.title.earlier.rose",
                        "pack.issue.title.earlier.same",
                        "pack.issue.title.earlier.new",
                        "pack.issue.title.none");
        static final Change MONTH =
                new Change(
                        "pack.issue.mom.fell",
                        "pack.issue.mom.rose",
                        "pack.issue.mom.same",
                        "pack.issue.mom.new",
                        "pack.issue.mom.none");
        static final Change MONTH_EARLIER =
                new Change(
                        "pack.issue.mom.earlier.fell",
                        "pack.issue.mom.earlier.rose",
                        "pack.issue.mom.earlier.same",
                        "pack.issue.mom.earlier.new",
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
            return Finding.of(key(growth), growth);
        }

        private String key(Figure growth) {
            if (growth.value().isEmpty()) {
                return growth.numerator().signum() > 0 && !growth.counted().isEmpty()
                        ? fresh
                        : none;
            }
            int sign = growth.value().orElseThrow().signum();
            return sign < 0 ? fell : sign > 0 ? rose : same;
        }
    }

    /// Whether the last volumes are of an earlier month than the material, so that 「本月」 and 「上月」 would be wrong.
    private boolean earlier() {
        return source.at()
                .index()
                .volumes()
                .month()
                .filter(judged -> !judged.equals(source.month()))
                .isPresent();
    }

    /// A sentence about volumes, which names their months where they are not those that people expect.
    Said ofVolumes(String usual, String earlier, Figure... figures) {
        return source.say(
                earlier()
                        ? Finding.of(earlier, figures).naming(months())
                        : Finding.of(usual, figures));
    }

    /// The month that is judged, and the one that it is compared with.
    private Object[] months() {
        var judged = source.at().index().volumes().month().orElseThrow();
        return new Object[] {judged.getMonthValue(), judged.minusMonths(1).getMonthValue()};
    }

    /// How the volume of an issue changed, as its title says it.
    Said changeInTitle(Figure growth) {
        return change(Change.TITLE, Change.TITLE_EARLIER, growth);
    }

    /// How the volume of an issue changed against the month before.
    Said change(Figure growth) {
        return change(Change.MONTH, Change.MONTH_EARLIER, growth);
    }

    private Said change(Change usual, Change earlier, Figure growth) {
        return ofVolumes(usual.key(growth), earlier.key(growth), growth);
    }

    /// Denominators and what was left out of them.
    List<Said> notes(Figure... figures) {
        var notes = new ArrayList<Said>();
        for (Figure figure : figures) {
            if (!figure.leftOut().isEmpty()) {
                notes.add(Said.of(source.texts(), figure));
            }
        }
        return notes;
    }
}
