package org.yiti.app.grid;

import java.util.Optional;
import java.util.UUID;

/// The current cell of a grid by keys.
///
/// @param row key of the row or band; empty in an empty grid
/// @param column id of the column
public record GridPlace(Optional<UUID> row, String column) {}
