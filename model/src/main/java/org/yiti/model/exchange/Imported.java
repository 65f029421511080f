package org.yiti.model.exchange;

import java.nio.file.Path;
import java.util.Optional;

/// A package that was taken in.
///
/// @param number its number in [Exchange#packages()]
/// @param preview what it did
/// @param backup the backup made before
public record Imported(long number, Preview preview, Optional<Path> backup) {}
