package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One point of a checklist: what has to be so, on what basis, and what a record of it needs.
public record ChecklistRule(Row row) {
    public ChecklistRule {
        row.mustBe(Table.CHECKLIST_RULE);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID checklist() {
        return row.reference(CHECKLIST_RULE_CHECKLIST);
    }

    /// Its number on the list, from 1.
    public int position() {
        return Objects.requireNonNullElse(row.integer(CHECKLIST_RULE_POSITION), 0);
    }

    public String text() {
        return row.words(CHECKLIST_RULE_TEXT);
    }

    /// The words of the regulation that it rests on.
    public String basis() {
        return row.words(CHECKLIST_RULE_BASIS);
    }

    /// How many photos a finding wants at least.
    public int photos() {
        return Objects.requireNonNullElse(row.integer(CHECKLIST_RULE_PHOTOS), 0);
    }

    /// What a finding costs.
    public BigDecimal points() {
        return Objects.requireNonNullElse(row.decimal(CHECKLIST_RULE_POINTS), BigDecimal.ZERO);
    }

    /// Workdays that the place has to put a finding right.
    public @Nullable Integer days() {
        return row.integer(CHECKLIST_RULE_DAYS);
    }
}
