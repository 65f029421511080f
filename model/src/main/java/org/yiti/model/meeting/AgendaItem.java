package org.yiti.model.meeting;

import static org.yiti.model.record.Field.*;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One item of a meeting's agenda: an issue, a supervision item, a theme, or something in words.
public record AgendaItem(Row row) {
    public static final Comparator<AgendaItem> IN_ORDER =
            Comparator.comparingInt(AgendaItem::position).thenComparing(AgendaItem::id);

    public AgendaItem {
        row.mustBe(Table.AGENDA_ITEM);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID meeting() {
        return row.reference(AGENDA_ITEM_MEETING);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(AGENDA_ITEM_POSITION), 0);
    }

    public @Nullable UUID issue() {
        return row.reference(AGENDA_ITEM_ISSUE);
    }

    /// The supervision item.
    public @Nullable UUID item() {
        return row.reference(AGENDA_ITEM_ITEM);
    }

    public @Nullable UUID theme() {
        return row.reference(AGENDA_ITEM_THEME);
    }

    public String words() {
        return row.words(AGENDA_ITEM_WORDS);
    }

    public String speaker() {
        return row.words(AGENDA_ITEM_SPEAKER);
    }

    /// What was said.
    public String minutes() {
        return row.words(AGENDA_ITEM_MINUTES);
    }

    /// What a leader is asked to settle (需领导协调).
    public String asked() {
        return row.words(AGENDA_ITEM_ASKED);
    }

    /// The item of an earlier meeting that was moved here.
    public @Nullable UUID cameFrom() {
        return row.reference(AGENDA_ITEM_CAME_FROM);
    }

    public Optional<AgendaOutcome> outcome() {
        return Code.read(AgendaOutcome.class, row.text(AGENDA_ITEM_OUTCOME));
    }

    public boolean parked() {
        return outcome().filter(AgendaOutcome.PARKED::equals).isPresent();
    }

    /// Whether both speak of the same thing.
    boolean same(AgendaItem other) {
        return Objects.equals(issue(), other.issue())
                && Objects.equals(item(), other.item())
                && Objects.equals(theme(), other.theme())
                && words().equals(other.words());
    }
}
