package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// An inspection with its plan (督查方案). It stays in the office: a visit that is not announced must not be told.
public record Inspection(Row row) {
    public Inspection {
        row.mustBe(Table.INSPECTION);
    }

    public UUID id() {
        return row.id();
    }

    public int year() {
        return Objects.requireNonNullElse(row.integer(INSPECTION_YEAR), 0);
    }

    /// The number that people use; empty until it is submitted.
    public String no() {
        return row.words(INSPECTION_NO);
    }

    public String title() {
        return row.words(INSPECTION_TITLE);
    }

    public Optional<InspectionKind> kind() {
        return Code.read(InspectionKind.class, row.text(INSPECTION_KIND));
    }

    public Set<InspectionMethod> methods() {
        return Code.readAll(InspectionMethod.class, row.text(INSPECTION_METHODS));
    }

    public Optional<InspectionCategory> category() {
        return Code.read(InspectionCategory.class, row.text(INSPECTION_CATEGORY));
    }

    public @Nullable UUID issue() {
        return row.reference(INSPECTION_ISSUE);
    }

    public String organiser() {
        return row.words(INSPECTION_ORGANISER);
    }

    /// By what right the organiser inspects: a department needs to be designated (政府督查工作条例 art. 7).
    public String authority() {
        return row.words(INSPECTION_AUTHORITY);
    }

    public String scope() {
        return row.words(INSPECTION_SCOPE);
    }

    public @Nullable LocalDate startsOn() {
        return row.date(INSPECTION_STARTS_ON);
    }

    public @Nullable LocalDate endsOn() {
        return row.date(INSPECTION_ENDS_ON);
    }

    public String leader() {
        return row.words(INSPECTION_LEADER);
    }

    /// The names of the team, its leader first.
    public List<String> team() {
        return Arrays.stream((leader() + "、" + row.words(INSPECTION_TEAM)).split("[、,，;；\\s]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    public String draftedBy() {
        return row.words(INSPECTION_DRAFTED_BY);
    }

    public @Nullable LocalDate submittedOn() {
        return row.date(INSPECTION_SUBMITTED_ON);
    }

    /// How often it was submitted.
    public int revision() {
        return Objects.requireNonNullElse(row.integer(INSPECTION_REVISION), 0);
    }

    public String approvedBy() {
        return row.words(INSPECTION_APPROVED_BY);
    }

    public @Nullable LocalDate approvedOn() {
        return row.date(INSPECTION_APPROVED_ON);
    }

    public @Nullable LocalDate startedOn() {
        return row.date(INSPECTION_STARTED_ON);
    }

    public @Nullable LocalDate concludedOn() {
        return row.date(INSPECTION_CONCLUDED_ON);
    }

    public @Nullable LocalDate closedOn() {
        return row.date(INSPECTION_CLOSED_ON);
    }

    public @Nullable LocalDate calledOffOn() {
        return row.date(INSPECTION_CALLED_OFF_ON);
    }

    public InspectionState state() {
        if (calledOffOn() != null) {
            return InspectionState.CALLED_OFF;
        }
        if (submittedOn() == null) {
            return InspectionState.DRAFT;
        }
        if (approvedOn() == null) {
            return InspectionState.AWAITING_APPROVAL;
        }
        if (startedOn() == null) {
            return InspectionState.APPROVED;
        }
        if (concludedOn() == null) {
            return InspectionState.UNDER_WAY;
        }
        return closedOn() == null ? InspectionState.CONCLUDED : InspectionState.CLOSED;
    }

    /// The last day on which something was done to it.
    public @Nullable LocalDate lastDay() {
        return LastDay.of(
                submittedOn(), approvedOn(), startedOn(), concludedOn(), closedOn(), calledOffOn());
    }
}
