package org.yiti.model.inspection;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Need;

/// What an act about a review may need (art. 17).
public enum ReviewNeed implements Need<ConclusionLook> {
    NAME(look -> !look.given().by().isEmpty()),
    DELIVERED(look -> look.conclusion().state() == ConclusionState.DELIVERED),
    REASON(look -> !look.given().reason().isEmpty()),
    NOT_BEFORE_DELIVERY(
            look -> !LastDay.isBefore(look.given().day(), look.conclusion().deliveredOn()),
            look -> shown(look.conclusion().deliveredOn())),
    /// Within 30 days after the conclusion came.
    WITHIN_30_DAYS(
            look ->
                    look.conclusion()
                            .reviewUntil()
                            .filter(last -> !look.given().day().isAfter(last))
                            .isPresent(),
            look -> shown(look.conclusion().reviewUntil().orElse(null))),
    /// Who took part in the conclusion takes no part in its review.
    RECUSED(look -> !tookPart(look), look -> look.given().by()),
    VERDICT(look -> look.given().verdict() != null),
    TEXT(look -> !look.given().text().isEmpty()),
    /// A decision that comes after the 30 days says why.
    IN_TIME_OR_REASON(
            look -> !late(look) || !look.given().reason().isEmpty(),
            look -> shown(look.review().flatMap(Review::decideBy).orElse(null))),
    /// No act is dated before the one it follows.
    NOT_BEFORE_LAST(
            look ->
                    !LastDay.isBefore(
                            look.given().day(), look.review().map(Review::lastDay).orElse(null)),
            look -> shown(look.review().map(Review::lastDay).orElse(null)));

    private final Predicate<ConclusionLook> met;
    private final @Nullable Function<ConclusionLook, Object> gap;

    ReviewNeed(Predicate<ConclusionLook> met) {
        this(met, null);
    }

    ReviewNeed(Predicate<ConclusionLook> met, @Nullable Function<ConclusionLook, Object> gap) {
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

    private static boolean tookPart(ConclusionLook look) {
        var by = look.given().by();
        return by.equals(look.conclusion().author())
                || look.of().filter(of -> of.inspection().team().contains(by)).isPresent();
    }

    private static boolean late(ConclusionLook look) {
        return look.review()
                .flatMap(Review::decideBy)
                .filter(last -> look.given().day().isAfter(last))
                .isPresent();
    }

    private static Object shown(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }
}
