package org.yiti.model.figure;

import java.util.UUID;
import org.yiti.model.Sentence;

/// A row that a figure does not count, neither above nor below the line, and why.
public record LeftOut(UUID row, Sentence why) {}
