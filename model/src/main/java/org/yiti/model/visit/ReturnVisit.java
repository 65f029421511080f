package org.yiti.model.visit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One call or visit to somebody who complained (回访). Who that is stays out of it: a masked word at most.
public record ReturnVisit(Row row) {
    public ReturnVisit {
        row.mustBe(Table.RETURN_VISIT);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID issue() {
        return row.reference(RETURN_VISIT_ISSUE);
    }

    public @Nullable UUID item() {
        return row.reference(RETURN_VISIT_ITEM);
    }

    public @Nullable LocalDate day() {
        return row.date(RETURN_VISIT_DAY);
    }

    public String requester() {
        return row.words(RETURN_VISIT_REQUESTER);
    }

    public String ticketNo() {
        return row.words(RETURN_VISIT_TICKET_NO);
    }

    /// Whether it says anything: only then it is a valid one (有效回访).
    public boolean valid() {
        return row.get(RETURN_VISIT_CONTACTED) != null
                || row.get(RETURN_VISIT_SOLVED) != null
                || satisfaction().isPresent();
    }

    /// Whether the unit had been in touch with the person.
    public boolean contacted() {
        return row.yes(RETURN_VISIT_CONTACTED);
    }

    public boolean solved() {
        return row.yes(RETURN_VISIT_SOLVED);
    }

    public Optional<Satisfaction> satisfaction() {
        return Code.read(Satisfaction.class, row.text(RETURN_VISIT_SATISFIED));
    }

    /// Whether it is left out of what is scored (剔除).
    public boolean excluded() {
        return row.yes(RETURN_VISIT_EXCLUDED);
    }
}
