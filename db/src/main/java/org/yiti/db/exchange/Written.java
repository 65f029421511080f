package org.yiti.db.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.record.Field;

/// What a write of the log says, field by field.
final class Written {
    private Written() {}

    static Map<Field, @Nullable Object> values(LoggedWrite write) {
        var values = new LinkedHashMap<Field, @Nullable Object>();
        for (GroupWrite group : write.groups()) {
            var fields = write.table().groups().get(group.group());
            if (group.group() != RowLog.LIFE && fields != null) {
                values.putAll(RowLog.values(fields, group.values()));
            }
        }
        return values;
    }
}
