package org.yiti.model.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.ConclusionState;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.Repeats;
import org.yiti.model.inspection.Review;
import org.yiti.model.programme.LightRule;

/// What inspections ask for: units that are inspected too often, conclusions that nobody delivered, reviews whose time
/// runs out.
final class InspectionReminders {
    /// Working days that a conclusion may lie before it counts as late.
    private static final int DELIVERY_DAYS = 3;

    /// Days before its last day on which a review is spoken of.
    private static final int REVIEW_AHEAD = 10;

    private final ReminderFacts facts;
    private final LocalDate today;
    private final List<Reminder> found = new ArrayList<>();

    InspectionReminders(ReminderFacts facts) {
        this.facts = facts;
        this.today = facts.today();
    }

    List<Reminder> all() {
        int days =
                facts.year()
                        .map(lights -> lights.rule())
                        .orElseGet(LightRule::standard)
                        .repeatDays();
        var repeats = new Repeats(facts.inspections().all(), days);
        for (var each : facts.inspections().all()) {
            if (ahead(each)) {
                repeats.of(each).stream()
                        .filter(repeat -> !repeat.explained())
                        .forEach(repeat -> again(each, repeat));
            }
            for (var conclusion : each.conclusions()) {
                delivery(each, conclusion);
                each.review(conclusion)
                        .filter(Review::open)
                        .ifPresent(review -> review(each, conclusion, review));
            }
        }
        return found;
    }

    /// Whether it can still be planned otherwise.
    private static boolean ahead(InspectionCase each) {
        return switch (each.inspection().state()) {
            case DRAFT, AWAITING_APPROVAL, APPROVED, UNDER_WAY -> true;
            case CONCLUDED, CLOSED, CALLED_OFF -> false;
        };
    }

    private void again(InspectionCase each, Repeats.Repeat repeat) {
        var unit = repeat.unit().unit();
        add(
                ReminderRule.UNIT_INSPECTED_AGAIN,
                0,
                Sentence.of(
                        "reminder.lit",
                        each.inspection().title(),
                        repeat.words(unit == null ? "" : facts.units().label(unit))),
                "reminder.asks.again",
                each,
                unit);
    }

    private void delivery(InspectionCase each, Conclusion conclusion) {
        var issued = conclusion.issuedOn();
        if (conclusion.state() == ConclusionState.ISSUED && issued != null) {
            int waited =
                    issued.isBefore(today) ? facts.calendar().workdaysBetween(issued, today) : 0;
            add(
                    ReminderRule.CONCLUSION_UNDELIVERED,
                    waited - DELIVERY_DAYS,
                    Sentence.of("reminder.undelivered", conclusion.no(), unit(conclusion), waited),
                    "reminder.asks.deliver",
                    each,
                    conclusion.unit());
        }
    }

    private void review(InspectionCase each, Conclusion conclusion, Review review) {
        var last = review.decideBy();
        if (last.isPresent() && !today.isBefore(last.get().minusDays(REVIEW_AHEAD))) {
            int late =
                    last.get().isBefore(today)
                            ? facts.calendar().workdaysBetween(last.get(), today)
                            : 0;
            add(
                    ReminderRule.REVIEW_DUE,
                    late,
                    Sentence.of("reminder.review", conclusion.no(), unit(conclusion), last.get()),
                    "reminder.asks.review",
                    each,
                    conclusion.unit());
        }
    }

    private String unit(Conclusion conclusion) {
        var unit = conclusion.unit();
        return unit == null ? "" : facts.units().label(unit);
    }

    private void add(
            ReminderRule rule,
            int late,
            Sentence what,
            String asks,
            InspectionCase each,
            java.util.@Nullable UUID unit) {
        found.add(
                new Reminder(
                        rule,
                        late,
                        what,
                        Sentence.of(asks),
                        new Reminder.Target.OfInspection(each.inspection().id()),
                        Optional.ofNullable(unit)));
    }
}
