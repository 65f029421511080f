package org.yiti.model.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person gives for one act on anything that has states: in whose name, whose act, on which day, and what is
/// written of it. Texts that were not given are empty. Immutable: each setter gives a new one.
///
/// @param <G> what is given for the acts on one kind of thing, with what only they take
public abstract class Given<G extends Given<G>> {
    private enum Part {
        REASON,
        TEXT,
        DATE,
        PAPER_NO,
        FILES
    }

    /// Who acts, and when.
    ///
    /// @param by whose act it is, by name
    /// @param day the day it was done, which may lie before the day it is entered
    protected record Whose(Hand hand, String by, LocalDate day) {
        public Whose {
            by = by.strip();
        }
    }

    private final Whose whose;
    private final Map<Enum<?>, Object> parts;

    protected Given(Whose whose, Map<Enum<?>, Object> parts) {
        this.whose = whose;
        this.parts = Map.copyOf(parts);
    }

    /// Another one of its kind.
    protected abstract G made(Whose who, Map<Enum<?>, Object> given);

    /// @param part a word of this kind's own; what is null is not given
    protected final G with(Enum<?> part, @Nullable Object value) {
        var changed = new HashMap<>(parts);
        if (value == null) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return made(whose, changed);
    }

    protected final @Nullable Object part(Enum<?> part) {
        return parts.get(part);
    }

    protected final String words(Enum<?> part) {
        return (String) parts.getOrDefault(part, "");
    }

    public final Hand hand() {
        return whose.hand();
    }

    public final G on(Hand given) {
        return made(new Whose(given, by(), day()), parts);
    }

    public final String by() {
        return whose.by();
    }

    public final G by(String given) {
        return made(new Whose(hand(), given, day()), parts);
    }

    public final LocalDate day() {
        return whose.day();
    }

    public final G day(LocalDate given) {
        return made(new Whose(hand(), by(), given), parts);
    }

    public final String reason() {
        return words(Part.REASON);
    }

    public final G reason(String given) {
        return with(Part.REASON, given.strip());
    }

    public final String text() {
        return words(Part.TEXT);
    }

    public final G text(String given) {
        return with(Part.TEXT, given.strip());
    }

    /// The date that the act sets or asks for.
    public final @Nullable LocalDate date() {
        return (LocalDate) part(Part.DATE);
    }

    public final G date(@Nullable LocalDate given) {
        return with(Part.DATE, given);
    }

    /// The number of the document that it is done by.
    public final String paperNo() {
        return words(Part.PAPER_NO);
    }

    public final G paperNo(String given) {
        return with(Part.PAPER_NO, given.strip());
    }

    /// How many files come with it.
    public final int files() {
        return (Integer) parts.getOrDefault(Part.FILES, 0);
    }

    public final G files(int given) {
        return with(Part.FILES, given);
    }
}
