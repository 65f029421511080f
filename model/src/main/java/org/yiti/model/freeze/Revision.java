package org.yiti.model.freeze;

import java.util.Optional;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// Something that a closed month says and the rows of today say otherwise (修订).
///
/// @param row as it stands, or as it stood where it is gone
/// @param then empty where the row or its value was not there
/// @param now empty where the row or its value is not there any more
public record Revision(Row row, Field field, Optional<Object> then, Optional<Object> now) {}
