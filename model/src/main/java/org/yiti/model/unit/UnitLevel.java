package org.yiti.model.unit;

import org.yiti.model.record.Code;

/// Level of a unit in the register.
public enum UnitLevel implements Code {
    CITY,
    DISTRICT,
    SUBDISTRICT,
    OTHER
}
