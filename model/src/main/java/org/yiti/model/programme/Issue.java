package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One hard problem of the year (具体问题): it has one plan, three lists and exactly one lead unit.
public record Issue(Row row) {
    public Issue {
        row.mustBe(Table.ISSUE);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID theme() {
        return row.reference(ISSUE_THEME);
    }

    public int no() {
        return Objects.requireNonNullElse(row.integer(ISSUE_NO), 0);
    }

    public String name() {
        return row.words(ISSUE_NAME);
    }

    public IssueOrigin origin() {
        return Code.read(IssueOrigin.class, row.text(ISSUE_ORIGIN)).orElse(IssueOrigin.LISTED);
    }

    public IssueStatus status() {
        return Code.read(IssueStatus.class, row.text(ISSUE_STATUS)).orElse(IssueStatus.DRAFT);
    }

    public Set<Approach> approach() {
        return Code.readAll(Approach.class, row.text(ISSUE_APPROACH));
    }

    public Set<Need> needs() {
        return Code.readAll(Need.class, row.text(ISSUE_NEEDS));
    }

    public @Nullable Integer focusMonth() {
        return row.integer(ISSUE_FOCUS_MONTH);
    }

    public @Nullable UUID leadUnit() {
        return row.reference(ISSUE_LEAD_UNIT);
    }

    public String deputyLeader() {
        return row.words(ISSUE_DEPUTY_LEADER);
    }

    public String goal() {
        return row.words(ISSUE_GOAL);
    }

    public @Nullable UUID carriedFrom() {
        return row.reference(ISSUE_CARRIED_FROM);
    }

    /// Two digits for the city's list, X and a number for an office's own: `03`, `X02`.
    public String code() {
        return (origin() == IssueOrigin.OWN ? "X" : "") + "%02d".formatted(no());
    }
}
