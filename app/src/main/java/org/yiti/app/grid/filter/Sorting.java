package org.yiti.app.grid.filter;

/// Rows in the order of one column; blank cells come last either way.
public record Sorting(String column, boolean down) {}
