package org.yiti.model.programme.flow;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One act in the story of a task, an issue or a policy: the office's ([Table#PROGRAMME_ACT]) or the lead unit's
/// ([Table#PROGRAMME_REPLY]). It is written once and never changed.
public record ActEvent(Row row) {
    /// As the story is told.
    public static final Comparator<ActEvent> IN_ORDER =
            Comparator.comparingInt(ActEvent::number).thenComparing(ActEvent::id);

    public ActEvent {
        if (row.table() != Table.PROGRAMME_ACT && row.table() != Table.PROGRAMME_REPLY) {
            throw new IllegalArgumentException("a row of " + row.table() + ", not of an act");
        }
    }

    public boolean ofUnit() {
        return row.table() == Table.PROGRAMME_REPLY;
    }

    private Field either(Field act, Field reply) {
        return ofUnit() ? reply : act;
    }

    public UUID id() {
        return row.id();
    }

    /// From 1. Two with one number were done without knowing of each other.
    public int number() {
        var number = row.integer(either(PROGRAMME_ACT_NUMBER, PROGRAMME_REPLY_NUMBER));
        return Objects.requireNonNullElse(number, 0);
    }

    /// Empty for an act of a newer program.
    public Optional<ProgrammeAction> action() {
        return Code.read(
                ProgrammeAction.class,
                row.text(either(PROGRAMME_ACT_ACTION, PROGRAMME_REPLY_ACTION)));
    }

    public boolean is(ProgrammeAction action) {
        return action().filter(action::equals).isPresent();
    }

    public String beforeName() {
        return row.words(either(PROGRAMME_ACT_BEFORE, PROGRAMME_REPLY_BEFORE));
    }

    public String afterName() {
        return row.words(either(PROGRAMME_ACT_AFTER, PROGRAMME_REPLY_AFTER));
    }

    public boolean changesState() {
        return !beforeName().equals(afterName());
    }

    public @Nullable LocalDate day() {
        return row.date(either(PROGRAMME_ACT_DAY, PROGRAMME_REPLY_DAY));
    }

    /// Whose act it is, which is not always who typed it in.
    public String by() {
        return row.words(either(PROGRAMME_ACT_BY_NAME, PROGRAMME_REPLY_BY_NAME));
    }

    public Optional<Hand> hand() {
        return Code.read(Hand.class, row.text(either(PROGRAMME_ACT_HAND, PROGRAMME_REPLY_HAND)));
    }

    public String reason() {
        return row.words(either(PROGRAMME_ACT_REASON, PROGRAMME_REPLY_REASON));
    }

    public String text() {
        return row.words(either(PROGRAMME_ACT_TEXT, PROGRAMME_REPLY_TEXT));
    }

    /// The date that an act sets: when it was issued, until when it is put off.
    public @Nullable LocalDate date() {
        return row.date(either(PROGRAMME_ACT_DUE_DATE, PROGRAMME_REPLY_DUE_DATE));
    }

    /// What is to be changed, old and new.
    public Wish wish() {
        return Wish.read(row.words(either(PROGRAMME_ACT_WISH, PROGRAMME_REPLY_WISH)));
    }

    public String paperNo() {
        return ofUnit() ? "" : row.words(PROGRAMME_ACT_PAPER_NO);
    }

    /// Whether what is cancelled leaves the figures (the denominator), too.
    public boolean leftOut() {
        return !ofUnit() && row.yes(PROGRAMME_ACT_LEFT_OUT);
    }
}
