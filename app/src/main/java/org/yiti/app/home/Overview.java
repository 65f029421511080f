package org.yiti.app.home;

import org.yiti.model.record.Code;

/// How the issues are looked at.
enum Overview implements Code {
    CARDS,
    /// Issue by month.
    HEAT,
    /// Progress against effect.
    QUADRANT
}
