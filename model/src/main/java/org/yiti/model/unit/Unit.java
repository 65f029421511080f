package org.yiti.model.unit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit of the register (单位): department, district, sub-district, enterprise.
public record Unit(Row row) {
    public Unit {
        row.mustBe(Table.UNIT);
    }

    public UUID id() {
        return row.id();
    }

    public String code() {
        return row.words(UNIT_CODE);
    }

    public String name() {
        return row.words(UNIT_NAME);
    }

    public String shortName() {
        return row.words(UNIT_SHORT_NAME);
    }

    public UnitLevel level() {
        return Code.read(UnitLevel.class, row.text(UNIT_LEVEL)).orElse(UnitLevel.OTHER);
    }

    public Line line() {
        return Code.read(Line.class, row.text(UNIT_LINE)).orElse(Line.LINE);
    }

    public @Nullable UUID parent() {
        return row.reference(UNIT_PARENT);
    }

    public @Nullable Integer officialOrder() {
        return row.integer(UNIT_OFFICIAL_ORDER);
    }

    public @Nullable LocalDate activeFrom() {
        return row.date(UNIT_ACTIVE_FROM);
    }

    public @Nullable LocalDate activeTo() {
        return row.date(UNIT_ACTIVE_TO);
    }

    /// The short name where there is one.
    public String label() {
        return shortName().isEmpty() ? name() : shortName();
    }
}
