package org.yiti.model.supervision;

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
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// One act in the story of a supervision item: an order of the office ([Table#ITEM_ORDER]) or a reply of the unit
/// ([Table#ITEM_REPLY]). It is written once and never changed.
public record ItemEvent(Row row) {
    /// As the story is told: by the number of the step; ids keep the order of two that share one.
    public static final Comparator<ItemEvent> IN_ORDER =
            Comparator.comparingInt(ItemEvent::number).thenComparing(ItemEvent::id);

    public ItemEvent {
        if (row.table() != Table.ITEM_ORDER && row.table() != Table.ITEM_REPLY) {
            throw new IllegalArgumentException("a row of " + row.table() + ", not of an event");
        }
    }

    public boolean ofUnit() {
        return row.table() == Table.ITEM_REPLY;
    }

    private Field either(Field order, Field reply) {
        return ofUnit() ? reply : order;
    }

    public UUID id() {
        return row.id();
    }

    public UUID item() {
        return Objects.requireNonNull(row.reference(either(ITEM_ORDER_ITEM, ITEM_REPLY_ITEM)));
    }

    /// From 1. Two events with one number were done without knowing of each other; where one is missing, it was not
    /// told to this office.
    public int number() {
        var number = row.integer(either(ITEM_ORDER_NUMBER, ITEM_REPLY_NUMBER));
        return Objects.requireNonNullElse(number, 0);
    }

    /// Empty for an act of a newer program.
    public Optional<ItemAction> action() {
        return Code.read(ItemAction.class, row.text(either(ITEM_ORDER_ACTION, ITEM_REPLY_ACTION)));
    }

    public boolean is(ItemAction action) {
        return action().filter(action::equals).isPresent();
    }

    public Optional<ItemState> before() {
        return Code.read(ItemState.class, row.text(either(ITEM_ORDER_BEFORE, ITEM_REPLY_BEFORE)));
    }

    public Optional<ItemState> after() {
        return Code.read(ItemState.class, row.text(either(ITEM_ORDER_AFTER, ITEM_REPLY_AFTER)));
    }

    public @Nullable LocalDate day() {
        return row.date(either(ITEM_ORDER_DAY, ITEM_REPLY_DAY));
    }

    /// The day by which it is reckoned. A reply with a day of some far year was written long before: it says of its unit no more
    /// than that it was heard of then, or one such reply would keep its light green for ever.
    public @Nullable LocalDate reckonedOn() {
        var said = day();
        if (!ofUnit() || said == null) {
            return said;
        }
        // Greenwich may be a day behind
        return RowIds.madeOn(id()).map(made -> made.plusDays(1)).filter(said::isAfter).orElse(said);
    }

    /// Minute of the day, 0 to 1439, where it was noted.
    public @Nullable Integer minute() {
        return row.integer(either(ITEM_ORDER_MINUTE, ITEM_REPLY_MINUTE));
    }

    /// Whose act it is, which is not always who typed it in.
    public String by() {
        return row.words(either(ITEM_ORDER_BY_NAME, ITEM_REPLY_BY_NAME));
    }

    public Optional<Hand> hand() {
        return Code.read(Hand.class, row.text(either(ITEM_ORDER_HAND, ITEM_REPLY_HAND)));
    }

    public String reason() {
        return row.words(either(ITEM_ORDER_REASON, ITEM_REPLY_REASON));
    }

    public String text() {
        return row.words(either(ITEM_ORDER_TEXT, ITEM_REPLY_TEXT));
    }

    /// The date that an act sets or asks for: a new due date, the day of the look-back.
    public @Nullable LocalDate date() {
        return row.date(either(ITEM_ORDER_DUE_DATE, ITEM_REPLY_DUE_DATE));
    }

    /// Who is to look, or who signed the unit's report.
    public String person() {
        return row.words(either(ITEM_ORDER_PERSON, ITEM_REPLY_PERSON));
    }

    /// Code of the office that ordered it; empty for a reply.
    public String office() {
        return ofUnit() ? "" : row.words(ITEM_ORDER_OFFICE);
    }

    public String paperNo() {
        return ofUnit() ? "" : row.words(ITEM_ORDER_PAPER_NO);
    }

    public Optional<PaperColour> colour() {
        return ofUnit()
                ? Optional.empty()
                : Code.read(PaperColour.class, row.text(ITEM_ORDER_COLOUR));
    }

    public Optional<UrgeKind> urge() {
        return ofUnit() ? Optional.empty() : Code.read(UrgeKind.class, row.text(ITEM_ORDER_URGE));
    }

    public Optional<ReturnKind> returnKind() {
        return ofUnit()
                ? Optional.empty()
                : Code.read(ReturnKind.class, row.text(ITEM_ORDER_RETURN_KIND));
    }
}
