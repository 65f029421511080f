package org.yiti.model.unit;

import static org.yiti.model.record.Field.UNIT_LEVEL;
import static org.yiti.model.record.Field.UNIT_NAME;

import java.util.Map;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// A unit that somebody enters by its name alone, in a form or for a name of a file: the rest is filled in later where units are
/// kept. It has the same id wherever that name is entered.
public final class NewUnit {
    private NewUnit() {}

    /// @param federation code of the city whose offices exchange
    public static Row named(String federation, String name) {
        return Row.of(
                Table.UNIT,
                RowIds.named(federation, Table.UNIT, name),
                Map.of(UNIT_NAME, name, UNIT_LEVEL, level(name).name()));
    }

    private static UnitLevel level(String name) {
        if (name.matches(".{1,5}区(?:人民)?(?:政府)?")) {
            return UnitLevel.DISTRICT;
        }
        if (name.matches(".+(?:街道|镇|乡|地区)(?:办事处|人民政府|政府)?")) {
            return UnitLevel.SUBDISTRICT;
        }
        return name.matches("(?:北京)?市.+") ? UnitLevel.CITY : UnitLevel.OTHER;
    }
}
