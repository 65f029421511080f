package org.yiti.model.ledger;

/// Where the value of a cell comes from; the preview shows each in its own way.
public enum Origin {
    AS_WRITTEN,
    /// Written in a row above: a merged cell, 同上, or an empty cell that repeats.
    FILLED_DOWN,
    /// Read from a column or a place whose meaning is only likely.
    GUESSED
}
