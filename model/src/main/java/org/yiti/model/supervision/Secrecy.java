package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// Classification (密级). The program keeps nothing above internal; a higher one belongs on another computer.
public enum Secrecy implements Code {
    OPEN,
    INTERNAL
}
