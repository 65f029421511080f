package org.yiti.model.lint;

import java.util.UUID;
import org.yiti.model.record.Field;

/// The cell that a finding points at.
///
/// @param row the row; of something that is missing the row that it is missing in
/// @param month the month of a plan, 0 for none
public record Spot(Field field, UUID row, int month) {
    static Spot of(Field field, UUID row) {
        return new Spot(field, row, 0);
    }

    /// The name under which notes are kept.
    public String key() {
        return field.table().key()
                + "/"
                + row
                + "/"
                + field.key()
                + (month == 0 ? "" : "." + month);
    }
}
