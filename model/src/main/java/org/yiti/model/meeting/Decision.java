package org.yiti.model.meeting;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Something that a meeting decided (会议决定), and what came of it.
public record Decision(Row row) {
    public static final Comparator<Decision> IN_ORDER =
            Comparator.comparingInt(Decision::position).thenComparing(Decision::id);

    public Decision {
        row.mustBe(Table.DECISION);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID meeting() {
        return row.reference(DECISION_MEETING);
    }

    public @Nullable UUID agendaItem() {
        return row.reference(DECISION_AGENDA_ITEM);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(DECISION_POSITION), 0);
    }

    public String text() {
        return row.words(DECISION_TEXT);
    }

    public @Nullable UUID unit() {
        return row.reference(DECISION_UNIT);
    }

    public @Nullable LocalDate due() {
        return row.date(DECISION_DUE);
    }

    /// A decision that does not say is to be followed up.
    public DecisionKind kind() {
        return Code.read(DecisionKind.class, row.text(DECISION_KIND)).orElse(DecisionKind.ITEM);
    }

    public @Nullable UUID item() {
        return row.reference(DECISION_ITEM);
    }

    public @Nullable UUID task() {
        return row.reference(DECISION_TASK);
    }
}
