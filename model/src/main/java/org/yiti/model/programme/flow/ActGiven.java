package org.yiti.model.programme.flow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;

/// What a person gives for one act: in whose name, whose act, on which day, and whatever else it takes. Texts that were
/// not given are empty. Immutable: each setter gives a new one.
public final class ActGiven {
    private enum Part {
        REASON,
        TEXT,
        DATE,
        PAPER_NO,
        FILES,
        STATE,
        WISH,
        LEFT_OUT
    }

    private final Hand hand;
    private final String by;
    private final LocalDate day;
    private final Map<Part, Object> parts;

    private ActGiven(Hand hand, String by, LocalDate day, Map<Part, Object> parts) {
        this.hand = hand;
        this.by = by.strip();
        this.day = day;
        this.parts = parts;
    }

    /// @param by whose act it is, by name
    /// @param day the day it was done, which may lie before the day it is entered
    public static ActGiven of(Hand hand, String by, LocalDate day) {
        return new ActGiven(hand, by, day, Map.of());
    }

    private ActGiven with(Part part, @Nullable Object value) {
        var changed = new EnumMap<Part, Object>(Part.class);
        changed.putAll(parts);
        if (value == null) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return new ActGiven(hand, by, day, changed);
    }

    private String words(Part part) {
        return (String) parts.getOrDefault(part, "");
    }

    public Hand hand() {
        return hand;
    }

    public ActGiven on(Hand given) {
        return new ActGiven(given, by, day, parts);
    }

    public String by() {
        return by;
    }

    public ActGiven by(String given) {
        return new ActGiven(hand, given, day, parts);
    }

    public LocalDate day() {
        return day;
    }

    public ActGiven day(LocalDate given) {
        return new ActGiven(hand, by, given, parts);
    }

    public String reason() {
        return words(Part.REASON);
    }

    public ActGiven reason(String given) {
        return with(Part.REASON, given.strip());
    }

    public String text() {
        return words(Part.TEXT);
    }

    public ActGiven text(String given) {
        return with(Part.TEXT, given.strip());
    }

    /// The date that the act sets.
    public @Nullable LocalDate date() {
        return (LocalDate) parts.get(Part.DATE);
    }

    public ActGiven date(@Nullable LocalDate given) {
        return with(Part.DATE, given);
    }

    public String paperNo() {
        return words(Part.PAPER_NO);
    }

    public ActGiven paperNo(String given) {
        return with(Part.PAPER_NO, given.strip());
    }

    /// How many files come with it.
    public int files() {
        return (Integer) parts.getOrDefault(Part.FILES, 0);
    }

    public ActGiven files(int given) {
        return with(Part.FILES, given);
    }

    /// The state that a ledger says, or that it is set back to, by name; empty where none is chosen.
    public String state() {
        return words(Part.STATE);
    }

    public ActGiven state(String given) {
        return with(Part.STATE, given);
    }

    public Wish wish() {
        return (Wish) parts.getOrDefault(Part.WISH, Wish.NONE);
    }

    public ActGiven wish(Wish given) {
        return with(Part.WISH, given);
    }

    public boolean leftOut() {
        return (Boolean) parts.getOrDefault(Part.LEFT_OUT, false);
    }

    public ActGiven leftOut(boolean given) {
        return with(Part.LEFT_OUT, given);
    }
}
