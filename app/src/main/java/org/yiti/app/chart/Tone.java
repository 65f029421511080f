package org.yiti.app.chart;

/// How a thing stands. Each has a shape of its own, so that a photocopy tells them apart; the colour only helps.
public enum Tone {
    DONE,
    GOOD,
    NOT_YET,
    LONG_TERM,
    UNSEEN,
    SOON,
    SILENT,
    BEHIND,
    LATE,
    LISTED
}
