package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit's request to look at a conclusion again (复核).
public record Review(Row row) {
    /// Days after delivery within which it is asked for (政府督查工作条例 art. 17).
    public static final int APPLY_DAYS = 30;

    /// Days after the request within which it is decided.
    public static final int DECIDE_DAYS = 30;

    public Review {
        row.mustBe(Table.REVIEW);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID conclusion() {
        return row.reference(REVIEW_CONCLUSION);
    }

    public @Nullable LocalDate appliedOn() {
        return row.date(REVIEW_APPLIED_ON);
    }

    public String reason() {
        return row.words(REVIEW_REASON);
    }

    public @Nullable LocalDate acceptedOn() {
        return row.date(REVIEW_ACCEPTED_ON);
    }

    public @Nullable LocalDate decidedOn() {
        return row.date(REVIEW_DECIDED_ON);
    }

    public String decidedBy() {
        return row.words(REVIEW_DECIDED_BY);
    }

    public Optional<ReviewVerdict> verdict() {
        return Code.read(ReviewVerdict.class, row.text(REVIEW_VERDICT));
    }

    public String text() {
        return row.words(REVIEW_TEXT);
    }

    public ReviewState state() {
        if (decidedOn() != null) {
            return acceptedOn() == null ? ReviewState.TURNED_DOWN : ReviewState.DECIDED;
        }
        return acceptedOn() == null ? ReviewState.RECEIVED : ReviewState.ACCEPTED;
    }

    /// The last day on which it is to be decided.
    public Optional<LocalDate> decideBy() {
        var applied = appliedOn();
        return applied == null ? Optional.empty() : Optional.of(applied.plusDays(DECIDE_DAYS));
    }

    /// Whether it waits for a decision.
    public boolean open() {
        return decidedOn() == null;
    }

    /// The last day on which something was done about it.
    public @Nullable LocalDate lastDay() {
        return LastDay.of(appliedOn(), acceptedOn(), decidedOn());
    }
}
