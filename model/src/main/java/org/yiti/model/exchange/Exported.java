package org.yiti.model.exchange;

import java.nio.file.Path;
import java.util.UUID;

/// A package that was written and read back.
///
/// @param changes change records in it
/// @param attachments files in it
public record Exported(
        Path file, UUID packageId, PackageKind kind, long changes, int attachments, long bytes) {}
