package org.yiti.model.inspection;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Need;

/// What an act on a conclusion may need.
public enum ConclusionNeed implements Need<ConclusionLook> {
    NAME(look -> !look.given().by().isEmpty()),
    /// No conclusion without an inspection that was approved and has begun (art. 11, 15).
    UNDER_WAY(look ->
            look.of()
                    .filter(of -> of.inspection().state() == InspectionState.UNDER_WAY)
                    .isPresent()),
    VISITED(ConclusionNeed::visited),
    NUMBER(look -> !look.conclusion().no().isEmpty()),
    /// Facts are clear (art. 16).
    FACTS(look -> !look.conclusion().facts().isEmpty()),
    /// Evidence is sufficient (art. 16).
    EVIDENCE(look -> !look.conclusion().evidence().isEmpty()),
    AUTHOR(look -> !look.conclusion().author().isEmpty()),
    REASON(look -> !look.given().reason().isEmpty()),
    RECIPIENT(look -> !look.given().person().isEmpty()),
    NOT_BEFORE_VISIT(
            look -> !LastDay.isBefore(look.given().day(), visit(look)), look -> shown(visit(look))),
    NOT_BEFORE_ISSUE(
            look -> !LastDay.isBefore(look.given().day(), look.conclusion().issuedOn()),
            look -> shown(look.conclusion().issuedOn()));

    private final Predicate<ConclusionLook> met;
    private final @Nullable Function<ConclusionLook, Object> gap;

    ConclusionNeed(Predicate<ConclusionLook> met) {
        this(met, null);
    }

    ConclusionNeed(Predicate<ConclusionLook> met, @Nullable Function<ConclusionLook, Object> gap) {
        this.met = met;
        this.gap = gap;
    }

    @Override
    public boolean met(ConclusionLook looked) {
        return met.test(looked);
    }

    @Override
    public Sentence missing(ConclusionLook looked) {
        var key = textKey() + ".missing";
        return gap == null ? Sentence.of(key) : Sentence.of(key, gap.apply(looked));
    }

    private static boolean visited(ConclusionLook look) {
        return visit(look) != null;
    }

    private static @Nullable LocalDate visit(ConclusionLook look) {
        return look.of()
                .flatMap(of -> of.unit(look.conclusion()))
                .map(InspectedUnit::visitedOn)
                .orElse(null);
    }

    private static Object shown(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }
}
