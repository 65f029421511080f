package org.yiti.model.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;

/// What a person gives for one act. Texts that were not given are empty.
///
/// @param by whose act it is, by name
/// @param day the day it was done, which may lie before the day it is entered
/// @param basis document or instruction that it rests on
/// @param person to whom something is handed
public record Given(
        Hand hand,
        String by,
        LocalDate day,
        String reason,
        String text,
        String basis,
        String person,
        @Nullable ReviewVerdict verdict) {
    public Given {
        by = by.strip();
        reason = reason.strip();
        text = text.strip();
        basis = basis.strip();
        person = person.strip();
    }

    public static Given of(Hand hand, String by, LocalDate day) {
        return new Given(hand, by, day, "", "", "", "", null);
    }

    public Given by(String given) {
        return new Given(hand, given, day, reason, text, basis, person, verdict);
    }

    public Given on(Hand given) {
        return new Given(given, by, day, reason, text, basis, person, verdict);
    }

    public Given day(LocalDate given) {
        return new Given(hand, by, given, reason, text, basis, person, verdict);
    }

    public Given reason(String given) {
        return new Given(hand, by, day, given, text, basis, person, verdict);
    }

    public Given text(String given) {
        return new Given(hand, by, day, reason, given, basis, person, verdict);
    }

    public Given basis(String given) {
        return new Given(hand, by, day, reason, text, given, person, verdict);
    }

    public Given person(String given) {
        return new Given(hand, by, day, reason, text, basis, given, verdict);
    }

    public Given verdict(@Nullable ReviewVerdict given) {
        return new Given(hand, by, day, reason, text, basis, person, given);
    }
}
