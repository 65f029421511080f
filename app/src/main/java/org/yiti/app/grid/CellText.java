package org.yiti.app.grid;

import java.util.UUID;

/// A text for a cell.
///
/// @param row key of the row, or of a new one
/// @param column id of the column
public record CellText(UUID row, String column, String text) {}
