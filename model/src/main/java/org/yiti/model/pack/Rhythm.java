package org.yiti.model.pack;

import org.yiti.model.record.Code;

/// How often material is made.
public enum Rhythm implements Code {
    /// 月分析: the whole pack of meeting material.
    MONTH,
    /// 周汇总.
    WEEK,
    /// 日通报.
    DAY;

    public static Rhythm of(PackTime time) {
        return switch (time) {
            case PackTime.OfMonth _ -> MONTH;
            case PackTime.OfWeek _ -> WEEK;
            case PackTime.OfDay _ -> DAY;
        };
    }
}
