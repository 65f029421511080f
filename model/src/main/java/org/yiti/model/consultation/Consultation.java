package org.yiti.model.consultation;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The sheet of one issue and month (会商研判表): what supervision office, hotline centre and lead unit found together.
/// It is held once a day is written into it; until then it is only prepared.
public record Consultation(Row row) {
    public Consultation {
        row.mustBe(Table.CONSULTATION);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID issue() {
        return row.reference(CONSULTATION_ISSUE);
    }

    /// 1 to 12; 0 where none was written.
    public int month() {
        return Objects.requireNonNullElse(row.integer(CONSULTATION_MONTH), 0);
    }

    public @Nullable LocalDate day() {
        return row.date(CONSULTATION_DAY);
    }

    public boolean held() {
        return day() != null;
    }

    public String progress() {
        return row.words(CONSULTATION_PROGRESS);
    }

    public String volume() {
        return row.words(CONSULTATION_VOLUME);
    }

    public String risk() {
        return row.words(CONSULTATION_RISK);
    }

    public Optional<Verdict> verdict() {
        return Code.read(Verdict.class, row.text(CONSULTATION_VERDICT));
    }

    public String action() {
        return row.words(CONSULTATION_ACTION);
    }

    public String parties() {
        return row.words(CONSULTATION_PARTIES);
    }

    /// The supervision item that follows from it.
    public @Nullable UUID item() {
        return row.reference(CONSULTATION_ITEM);
    }
}
