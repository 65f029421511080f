package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Which way an outcome should move.
public enum Direction implements Code {
    UP,
    DOWN
}
