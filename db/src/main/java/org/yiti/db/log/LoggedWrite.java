package org.yiti.db.log;

import java.util.List;
import java.util.UUID;
import org.yiti.db.schema.RecordedTable;

/// A change as it is read from the log.
///
/// @param localNo the step that it belongs to
/// @param born the row's birth, which counts as the first write of every group
public record LoggedWrite(
        Dot dot,
        long localNo,
        RecordedTable table,
        UUID row,
        boolean born,
        List<GroupWrite> groups) {}
