package org.yiti.model.programme.flow;

import java.time.LocalDate;
import java.util.Map;
import org.yiti.model.flow.Given;
import org.yiti.model.flow.Hand;

/// What a person gives for one act on something of the programme.
public final class ActGiven extends Given<ActGiven> {
    private enum Part {
        STATE,
        WISH,
        LEFT_OUT
    }

    private ActGiven(Whose whose, Map<Enum<?>, Object> parts) {
        super(whose, parts);
    }

    @Override
    protected ActGiven made(Whose who, Map<Enum<?>, Object> given) {
        return new ActGiven(who, given);
    }

    /// @param by whose act it is, by name
    /// @param day the day it was done, which may lie before the day it is entered
    public static ActGiven of(Hand hand, String by, LocalDate day) {
        return new ActGiven(new Whose(hand, by, day), Map.of());
    }

    /// Only who does it, and when: for what follows of itself.
    ActGiven bare() {
        return of(hand(), by(), day());
    }

    /// The state that a ledger says, or that it is set back to, by name; empty where none is chosen.
    public String state() {
        return words(Part.STATE);
    }

    public ActGiven state(String given) {
        return with(Part.STATE, given);
    }

    public Wish wish() {
        return part(Part.WISH) instanceof Wish wish ? wish : Wish.NONE;
    }

    public ActGiven wish(Wish given) {
        return with(Part.WISH, given);
    }

    public boolean leftOut() {
        return Boolean.TRUE.equals(part(Part.LEFT_OUT));
    }

    public ActGiven leftOut(boolean given) {
        return with(Part.LEFT_OUT, given);
    }
}
