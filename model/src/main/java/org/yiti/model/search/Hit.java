package org.yiti.model.search;

/// Something found, and how it fits.
///
/// @param <T> what is found
public record Hit<T>(T what, Match match) {}
