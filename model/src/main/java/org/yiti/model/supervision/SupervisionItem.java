package org.yiti.model.supervision;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One matter that an office follows to its end (督查事项): one matter, one item. What happens to it are its events;
/// what stands here is what was asked for.
public record SupervisionItem(Row row) {
    public SupervisionItem {
        row.mustBe(Table.SUPERVISION_ITEM);
    }

    public UUID id() {
        return row.id();
    }

    /// The number that people use, such as `2021-批示-012`; empty until it is submitted.
    public String no() {
        return row.words(SUPERVISION_ITEM_NO);
    }

    public int year() {
        return Objects.requireNonNullElse(row.integer(SUPERVISION_ITEM_YEAR), 0);
    }

    public String title() {
        return row.words(SUPERVISION_ITEM_TITLE);
    }

    public String demand() {
        return row.words(SUPERVISION_ITEM_DEMAND);
    }

    public String basis() {
        return row.words(SUPERVISION_ITEM_BASIS);
    }

    public ItemMode mode() {
        return Code.read(ItemMode.class, row.text(SUPERVISION_ITEM_MODE)).orElse(ItemMode.DAILY);
    }

    public ItemSource source() {
        return Code.read(ItemSource.class, row.text(SUPERVISION_ITEM_SOURCE))
                .orElse(ItemSource.OTHER);
    }

    public Urgency urgency() {
        return Code.read(Urgency.class, row.text(SUPERVISION_ITEM_URGENCY))
                .orElse(Urgency.ORDINARY);
    }

    public Secrecy secrecy() {
        return Code.read(Secrecy.class, row.text(SUPERVISION_ITEM_SECRECY))
                .orElse(Secrecy.INTERNAL);
    }

    public ReportRhythm rhythm() {
        return Code.read(ReportRhythm.class, row.text(SUPERVISION_ITEM_RHYTHM))
                .orElse(ReportRhythm.NONE);
    }

    public @Nullable UUID leadUnit() {
        return row.reference(SUPERVISION_ITEM_LEAD_UNIT);
    }

    public @Nullable UUID issue() {
        return row.reference(SUPERVISION_ITEM_ISSUE);
    }

    public @Nullable UUID task() {
        return row.reference(SUPERVISION_ITEM_TASK);
    }

    public String leader() {
        return row.words(SUPERVISION_ITEM_LEADER);
    }

    public String instruction() {
        return row.words(SUPERVISION_ITEM_INSTRUCTION);
    }

    public String place() {
        return row.words(SUPERVISION_ITEM_PLACE);
    }

    /// Code of the office that opened it and follows it; only that office orders, closes and strikes off.
    public String office() {
        return row.words(SUPERVISION_ITEM_OFFICE);
    }

    public String draftedBy() {
        return row.words(SUPERVISION_ITEM_DRAFTED_BY);
    }

    public @Nullable LocalDate draftedOn() {
        return row.date(SUPERVISION_ITEM_DRAFTED_ON);
    }

    /// The due date that was fixed when it was opened; extensions are events.
    public @Nullable LocalDate dueDate() {
        return row.date(SUPERVISION_ITEM_DUE_DATE);
    }

    public @Nullable Integer dueDays() {
        return row.integer(SUPERVISION_ITEM_DUE_DAYS);
    }

    public DueKind dueKind() {
        return Code.read(DueKind.class, row.text(SUPERVISION_ITEM_DUE_KIND))
                .orElse(DueKind.WORKDAYS);
    }

    /// Whether a time limit stands: a date, or days that count from the day it is issued.
    public boolean limited() {
        return dueDate() != null || dueDays() != null;
    }

    /// The due date if it is issued on this day: the date that was fixed, or else so many days after it.
    public Optional<LocalDate> dueIfIssued(LocalDate day, WorkCalendar calendar) {
        var fixed = dueDate();
        var days = dueDays();
        if (fixed != null || days == null) {
            return Optional.ofNullable(fixed);
        }
        return Optional.of(
                switch (dueKind()) {
                    case WORKDAYS -> calendar.plusWorkdays(day, days);
                    case CALENDAR_DAYS -> day.plusDays(days);
                });
    }
}
