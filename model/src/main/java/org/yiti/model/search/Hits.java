package org.yiti.model.search;

import java.util.List;

/// What was found, the best of it.
///
/// @param <T> what is found
/// @param best as many as were asked for, the best first
/// @param total how many there are
public record Hits<T>(List<Hit<T>> best, int total) {}
