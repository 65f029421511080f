package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Another name of an issue (问题别名), as ledgers and reports write it.
public record IssueAlias(Row row) {
    public IssueAlias {
        row.mustBe(Table.ISSUE_ALIAS);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(ISSUE_ALIAS_ISSUE));
    }

    public String alias() {
        return row.words(ISSUE_ALIAS_ALIAS);
    }

    public String source() {
        return row.words(ISSUE_ALIAS_SOURCE);
    }
}
