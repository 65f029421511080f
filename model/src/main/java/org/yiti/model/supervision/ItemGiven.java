package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;

/// What a person gives for one act on a supervision item: in whose name, whose act, on which day, and whatever else it
/// takes. Texts that were not given are empty. Immutable: each setter gives a new one.
public final class ItemGiven {
    private enum Part {
        MINUTE,
        REASON,
        TEXT,
        DATE,
        PAPER_NO,
        COLOUR,
        URGE,
        RETURN_KIND,
        PERSON,
        UNIT,
        FILES,
        STATE
    }

    private final Hand hand;
    private final String by;
    private final LocalDate day;
    private final Map<Part, Object> parts;

    private ItemGiven(Hand hand, String by, LocalDate day, Map<Part, Object> parts) {
        this.hand = hand;
        this.by = by.strip();
        this.day = day;
        this.parts = parts;
    }

    /// @param by whose act it is, by name
    /// @param day the day it was done, which may lie before the day it is entered
    public static ItemGiven of(Hand hand, String by, LocalDate day) {
        return new ItemGiven(hand, by, day, Map.of());
    }

    private ItemGiven with(Part part, @Nullable Object value) {
        var changed = new EnumMap<Part, Object>(Part.class);
        changed.putAll(parts);
        if (value == null) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return new ItemGiven(hand, by, day, changed);
    }

    private String words(Part part) {
        return (String) parts.getOrDefault(part, "");
    }

    public Hand hand() {
        return hand;
    }

    public String by() {
        return by;
    }

    public LocalDate day() {
        return day;
    }

    public ItemGiven on(Hand given) {
        return new ItemGiven(given, by, day, parts);
    }

    public ItemGiven by(String given) {
        return new ItemGiven(hand, given, day, parts);
    }

    public ItemGiven day(LocalDate given) {
        return new ItemGiven(hand, by, given, parts);
    }

    /// Minute of the day, 0 to 1439, where it matters.
    public @Nullable Integer minute() {
        return (Integer) parts.get(Part.MINUTE);
    }

    /// @throws IllegalArgumentException if a day has no such minute
    public ItemGiven at(@Nullable Integer minute) {
        if (minute != null && (minute < 0 || minute > 1439)) {
            throw new IllegalArgumentException("no minute of a day: " + minute);
        }
        return with(Part.MINUTE, minute);
    }

    public String reason() {
        return words(Part.REASON);
    }

    public ItemGiven reason(String given) {
        return with(Part.REASON, given.strip());
    }

    public String text() {
        return words(Part.TEXT);
    }

    public ItemGiven text(String given) {
        return with(Part.TEXT, given.strip());
    }

    /// The date that the act sets or asks for.
    public @Nullable LocalDate date() {
        return (LocalDate) parts.get(Part.DATE);
    }

    public ItemGiven date(@Nullable LocalDate given) {
        return with(Part.DATE, given);
    }

    public String paperNo() {
        return words(Part.PAPER_NO);
    }

    public @Nullable PaperColour colour() {
        return (PaperColour) parts.get(Part.COLOUR);
    }

    public ItemGiven paper(@Nullable PaperColour colour, String number) {
        return with(Part.COLOUR, colour).with(Part.PAPER_NO, number.strip());
    }

    public @Nullable UrgeKind urge() {
        return (UrgeKind) parts.get(Part.URGE);
    }

    public ItemGiven urge(@Nullable UrgeKind given) {
        return with(Part.URGE, given);
    }

    public @Nullable ReturnKind returnKind() {
        return (ReturnKind) parts.get(Part.RETURN_KIND);
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
        return (UUID) parts.get(Part.UNIT);
    }

    public ItemGiven unit(@Nullable UUID given) {
        return with(Part.UNIT, given);
    }

    /// How many files come with it.
    public int files() {
        return (Integer) parts.getOrDefault(Part.FILES, 0);
    }

    public ItemGiven files(int given) {
        return with(Part.FILES, given);
    }

    /// Which of several states holds, for a decision.
    public @Nullable ItemState state() {
        return (ItemState) parts.get(Part.STATE);
    }

    public ItemGiven state(@Nullable ItemState given) {
        return with(Part.STATE, given);
    }
}
