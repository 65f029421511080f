package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// What a record says of one rule.
public record AuditAnswer(Row row) {
    public AuditAnswer {
        row.mustBe(Table.AUDIT_ANSWER);
    }

    /// A record says one thing of a rule, so that what comes twice is found to be one.
    ///
    /// @param federation code of the city
    public static UUID id(String federation, UUID record, UUID rule) {
        return RowIds.named(federation, Table.AUDIT_ANSWER, record, rule);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID record() {
        return row.reference(AUDIT_ANSWER_RECORD);
    }

    public @Nullable UUID rule() {
        return row.reference(AUDIT_ANSWER_RULE);
    }

    public Optional<AnswerVerdict> verdict() {
        return Code.read(AnswerVerdict.class, row.text(AUDIT_ANSWER_VERDICT));
    }

    public boolean isFinding() {
        return verdict().filter(said -> said == AnswerVerdict.FAIL).isPresent();
    }

    public String text() {
        return row.words(AUDIT_ANSWER_TEXT);
    }

    /// What a finding costs here: what the inspectors say, or else what the rule says.
    public BigDecimal deduction(ChecklistRule rule) {
        if (!isFinding()) {
            return BigDecimal.ZERO;
        }
        var said = row.decimal(AUDIT_ANSWER_DEDUCTION);
        return said == null ? rule.points() : said;
    }

    /// The supervision item that was made of it.
    public @Nullable UUID item() {
        return row.reference(AUDIT_ANSWER_ITEM);
    }
}
