package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit that an inspection looks at (督查对象).
public record InspectedUnit(Row row) {
    public InspectedUnit {
        row.mustBe(Table.INSPECTION_UNIT);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID inspection() {
        return row.reference(INSPECTION_UNIT_INSPECTION);
    }

    public @Nullable UUID unit() {
        return row.reference(INSPECTION_UNIT_UNIT);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(INSPECTION_UNIT_POSITION), 0);
    }

    public @Nullable LocalDate visitedOn() {
        return row.date(INSPECTION_UNIT_VISITED_ON);
    }

    /// Why it is inspected again so soon, where it is.
    public String again() {
        return row.words(INSPECTION_UNIT_AGAIN);
    }

    /// What was found there.
    public @Nullable UUID conclusion() {
        return row.reference(INSPECTION_UNIT_CONCLUSION);
    }

    /// The supervision item that follows up what it was told to put right.
    public @Nullable UUID item() {
        return row.reference(INSPECTION_UNIT_ITEM);
    }
}
