package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// At which level an office works (市、区、街乡镇、单位).
public enum Level implements Code {
    CITY,
    DISTRICT,
    SUBDISTRICT,
    UNIT
}
