package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The thresholds of the lights from a date on: dated data with a version, never constants.
public record LightRule(Row row) {
    public LightRule {
        row.mustBe(Table.LIGHT_RULE);
    }

    public UUID id() {
        return row.id();
    }

    public int version() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_VERSION), 0);
    }

    public @Nullable LocalDate validFrom() {
        return row.date(LIGHT_RULE_VALID_FROM);
    }

    /// The rule with every default, for offices that wrote none.
    public static LightRule standard() {
        return new LightRule(
                Row.of(Table.LIGHT_RULE, new UUID(0, 0), Map.of(LIGHT_RULE_VERSION, 0)));
    }

    /// The newest version that is valid at the date; one without a date is valid from the start.
    public static LightRule inForce(Collection<LightRule> versions, LocalDate date) {
        return versions.stream()
                .filter(rule -> rule.validAt(date))
                .max(Comparator.comparingInt(LightRule::version))
                .orElseGet(LightRule::standard);
    }

    private boolean validAt(LocalDate date) {
        var from = validFrom();
        return from == null || !from.isAfter(date);
    }

    /// A task is due soon (临期) when at most so many working days are left; 5.
    public int dueSoonDays() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_DUE_SOON_DAYS), 5);
    }

    /// A task is behind (滞后) when it is under plan by more than so many percentage points; 10.
    public BigDecimal behindPoints() {
        return points(LIGHT_RULE_BEHIND_POINTS, 10);
    }

    /// And far behind when by more than so many; 30.
    public BigDecimal farBehindPoints() {
        return points(LIGHT_RULE_FAR_BEHIND_POINTS, 30);
    }

    /// Working days of grace after the reporting day before a missing report is silence (未报); 1.
    public int silentAfterDays() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_SILENT_AFTER_DAYS), 1);
    }

    /// Percentage points on either side of the plan that still are on plan (达进度); 2.
    public BigDecimal tolerancePoints() {
        return points(LIGHT_RULE_TOLERANCE_POINTS, 2);
    }

    /// A task that should have begun so many whole months ago and has not is behind; 3.
    public int idleMonths() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_IDLE_MONTHS), 3);
    }

    /// A unit that is inspected again after so many days or fewer is warned of; 30.
    public int repeatDays() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_REPEAT_DAYS), 30);
    }

    /// Minutes after a whistle within which a unit is to be there; 30.
    public int arrivalMinutes() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_ARRIVAL_MINUTES), 30);
    }

    private BigDecimal points(Field field, int usual) {
        return Objects.requireNonNullElse(row.decimal(field), BigDecimal.valueOf(usual));
    }
}
