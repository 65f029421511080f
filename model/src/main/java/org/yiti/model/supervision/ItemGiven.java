package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;

/// What a person gives for one act on a supervision item. Texts that were not given are empty.
///
/// @param hand in whose name
/// @param by whose act it is, by name
/// @param day the day it was done, which may lie before the day it is entered
/// @param minute of the day, 0 to 1439, where it matters
/// @param date the date that the act sets or asks for
/// @param person who is to look, or who signed the unit's report
/// @param unit the unit that is to lead from now on
/// @param files how many files come with it
/// @param state which of several states holds, for a decision
public record ItemGiven(
        Hand hand,
        String by,
        LocalDate day,
        @Nullable Integer minute,
        String reason,
        String text,
        @Nullable LocalDate date,
        String paperNo,
        @Nullable PaperColour colour,
        @Nullable UrgeKind urge,
        @Nullable ReturnKind returnKind,
        String person,
        @Nullable UUID unit,
        int files,
        @Nullable ItemState state) {
    public ItemGiven {
        by = by.strip();
        reason = reason.strip();
        text = text.strip();
        paperNo = paperNo.strip();
        person = person.strip();
        if (minute != null && (minute < 0 || minute > 1439)) {
            throw new IllegalArgumentException("no minute of a day: " + minute);
        }
    }

    public static ItemGiven of(Hand hand, String by, LocalDate day) {
        return new ItemGiven(
                hand, by, day, null, "", "", null, "", null, null, null, "", null, 0, null);
    }

    public ItemGiven on(Hand given) {
        return new ItemGiven(
                given,
                by,
                day,
                minute,
                reason,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven reason(String given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                given,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven text(String given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                given,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven at(@Nullable Integer given) {
        return new ItemGiven(
                hand,
                by,
                day,
                given,
                reason,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven date(@Nullable LocalDate given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                given,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven paper(@Nullable PaperColour given, String number) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                date,
                number,
                given,
                urge,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven urge(@Nullable UrgeKind given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                date,
                paperNo,
                colour,
                given,
                returnKind,
                person,
                unit,
                files,
                state);
    }

    public ItemGiven returned(@Nullable ReturnKind given) {
        return new ItemGiven(
                hand, by, day, minute, reason, text, date, paperNo, colour, urge, given, person,
                unit, files, state);
    }

    public ItemGiven person(String given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                given,
                unit,
                files,
                state);
    }

    public ItemGiven unit(@Nullable UUID given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                given,
                files,
                state);
    }

    public ItemGiven files(int given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                given,
                state);
    }

    public ItemGiven state(@Nullable ItemState given) {
        return new ItemGiven(
                hand,
                by,
                day,
                minute,
                reason,
                text,
                date,
                paperNo,
                colour,
                urge,
                returnKind,
                person,
                unit,
                files,
                given);
    }
}
