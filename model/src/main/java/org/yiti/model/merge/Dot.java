package org.yiti.model.merge;

/// The name of a write: the stream it lies in (this store's short number of it) and its number there.
public record Dot(int stream, long seq) {}
