package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What inspectors look for (检查清单), to be used for many audits.
public record Checklist(Row row) {
    public Checklist {
        row.mustBe(Table.CHECKLIST);
    }

    public UUID id() {
        return row.id();
    }

    public String name() {
        return row.words(CHECKLIST_NAME);
    }

    public @Nullable UUID issue() {
        return row.reference(CHECKLIST_ISSUE);
    }
}
