package org.yiti.model.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Need;

/// What an act on an inspection plan may need.
public enum InspectionNeed implements Need<InspectionLook> {
    /// Somebody answers for the act by name.
    NAME(look -> !look.given().by().isEmpty()),
    TITLE(look -> !look.inspection().title().isEmpty()),
    KIND(look -> look.inspection().kind().isPresent()),
    METHODS(look -> !look.inspection().methods().isEmpty()),
    CATEGORY(look -> look.inspection().category().isPresent()),
    /// Who inspects, and by what right (art. 7).
    AUTHORITY(look ->
            !look.inspection().organiser().isEmpty() && !look.inspection().authority().isEmpty()),
    SCOPE(look -> !look.inspection().scope().isEmpty()),
    PERIOD(InspectionNeed::period),
    /// A team has a head who answers for it (art. 8).
    LEADER(look -> !look.inspection().leader().isEmpty()),
    UNITS(look -> !look.of().units().isEmpty()),
    REASON(look -> !look.given().reason().isEmpty()),
    /// What the approval rests on: a decision of the government, or an order of its head (art. 11).
    BASIS(look -> !look.given().basis().isEmpty()),
    NOT_THE_DRAFTER(
            look -> !look.given().by().equals(look.inspection().draftedBy()),
            look -> look.given().by()),
    /// Nothing begins before it is approved (art. 11, 15).
    BEFORE_START(
            look -> !LastDay.isBefore(orLast(look.inspection().startsOn()), look.given().day()),
            look -> shown(look.inspection().startsOn())),
    /// It keeps to the days that were approved: frequency and length are limited (art. 15).
    WITHIN_PERIOD(InspectionNeed::withinPeriod, InspectionNeed::shownPeriod),
    /// Every unit was visited.
    ALL_VISITED(
            look -> look.of().units().stream().allMatch(unit -> unit.visitedOn() != null),
            look -> look.of().units().stream().filter(unit -> unit.visitedOn() == null).count()),
    /// Every unit has its conclusion, and got it (art. 16).
    ALL_DELIVERED(
            look -> look.of().units().stream().allMatch(unit -> delivered(look.of(), unit)),
            look -> look.of().units().stream().filter(unit -> !delivered(look.of(), unit)).count()),
    /// No unit waits for a decision, and none may ask for a review any more (art. 17).
    REVIEWS_OVER(InspectionNeed::reviewsOver, InspectionNeed::lastReview),
    /// What units were told stands: a plan that led to a conclusion is not called off.
    NO_CONCLUSION(look ->
            look.of().conclusions().stream()
                    .allMatch(each -> each.state() == ConclusionState.DRAFT)),
    /// No act is dated before the one it follows.
    NOT_BEFORE_LAST(
            look -> !LastDay.isBefore(look.given().day(), look.inspection().lastDay()),
            look -> shown(look.inspection().lastDay()));

    private final Predicate<InspectionLook> met;
    private final @Nullable Function<InspectionLook, Object> gap;

    InspectionNeed(Predicate<InspectionLook> met) {
        this(met, null);
    }

    InspectionNeed(Predicate<InspectionLook> met, @Nullable Function<InspectionLook, Object> gap) {
        this.met = met;
        this.gap = gap;
    }

    @Override
    public boolean met(InspectionLook looked) {
        return met.test(looked);
    }

    @Override
    public Sentence missing(InspectionLook looked) {
        var key = textKey() + ".missing";
        return gap == null ? Sentence.of(key) : Sentence.of(key, gap.apply(looked));
    }

    private static boolean period(InspectionLook look) {
        var from = look.inspection().startsOn();
        var to = look.inspection().endsOn();
        return from != null && to != null && !to.isBefore(from);
    }

    private static boolean withinPeriod(InspectionLook look) {
        var from = look.inspection().startsOn();
        var to = look.inspection().endsOn();
        var day = look.given().day();
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static Object shownPeriod(InspectionLook look) {
        return Sentence.of(
                "inspection.period",
                shown(look.inspection().startsOn()),
                shown(look.inspection().endsOn()));
    }

    private static boolean delivered(InspectionCase of, InspectedUnit unit) {
        return of.conclusion(unit)
                .filter(each -> each.state() == ConclusionState.DELIVERED)
                .isPresent();
    }

    private static boolean reviewsOver(InspectionLook look) {
        return look.of().conclusions().stream()
                .allMatch(each ->
                        look.of()
                                .review(each)
                                .map(review -> !review.open())
                                .orElseGet(() ->
                                        each.reviewUntil()
                                                .filter(look.given().day()::isAfter)
                                                .isPresent()));
    }

    /// Which conclusions may still be reviewed, or are.
    private static Object lastReview(InspectionLook look) {
        return look.of().conclusions().stream()
                .filter(each -> look.of().review(each).map(Review::open).orElse(true))
                .map(Conclusion::no)
                .collect(Collectors.<Object>toList());
    }

    private static LocalDate orLast(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, LocalDate.MIN);
    }

    private static Object shown(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }
}
