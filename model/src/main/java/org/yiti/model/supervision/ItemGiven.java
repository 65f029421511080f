package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Given;
import org.yiti.model.flow.Hand;

/// What a person gives for one act on a supervision item.
public final class ItemGiven extends Given<ItemGiven> {
    private enum Part {
        MINUTE,
        COLOUR,
        URGE,
        RETURN_KIND,
        PERSON,
        UNIT,
        STATE
    }

    private ItemGiven(Whose whose, Map<Enum<?>, Object> parts) {
        super(whose, parts);
    }

    @Override
    protected ItemGiven made(Whose who, Map<Enum<?>, Object> given) {
        return new ItemGiven(who, given);
    }

    /// @param by whose act it is, by name
    /// @param day the day it was done, which may lie before the day it is entered
    public static ItemGiven of(Hand hand, String by, LocalDate day) {
        return new ItemGiven(new Whose(hand, by, day), Map.of());
    }

    /// Minute of the day, 0 to 1439, where it matters.
    public @Nullable Integer minute() {
        return (Integer) part(Part.MINUTE);
    }

    /// @throws IllegalArgumentException if a day has no such minute
    public ItemGiven at(@Nullable Integer minute) {
        if (minute != null && (minute < 0 || minute > 1439)) {
            throw new IllegalArgumentException("no minute of a day: " + minute);
        }
        return with(Part.MINUTE, minute);
    }

    public @Nullable PaperColour colour() {
        return (PaperColour) part(Part.COLOUR);
    }

    public ItemGiven colour(@Nullable PaperColour given) {
        return with(Part.COLOUR, given);
    }

    public ItemGiven paper(@Nullable PaperColour colour, String number) {
        return colour(colour).paperNo(number);
    }

    public @Nullable UrgeKind urge() {
        return (UrgeKind) part(Part.URGE);
    }

    public ItemGiven urge(@Nullable UrgeKind given) {
        return with(Part.URGE, given);
    }

    public @Nullable ReturnKind returnKind() {
        return (ReturnKind) part(Part.RETURN_KIND);
    }

    public ItemGiven returned(@Nullable ReturnKind given) {
        return with(Part.RETURN_KIND, given);
    }

    /// Who is to look, or who signed the unit's report.
    public String person() {
        return words(Part.PERSON);
    }

    public ItemGiven person(String given) {
        return with(Part.PERSON, given.strip());
    }

    /// The unit that is to lead from now on.
    public @Nullable UUID unit() {
        return (UUID) part(Part.UNIT);
    }

    public ItemGiven unit(@Nullable UUID given) {
        return with(Part.UNIT, given);
    }

    /// Which of several states holds, for a decision.
    public @Nullable ItemState state() {
        return (ItemState) part(Part.STATE);
    }

    public ItemGiven state(@Nullable ItemState given) {
        return with(Part.STATE, given);
    }
}
