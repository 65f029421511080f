package org.yiti.model.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.whistle.Whistles;

/// What inspections remind of, on and next to each day.
class InspectionRemindersTest {
    private static final MeetingBook NO_MEETINGS =
            new MeetingBook(List.of(), List.of(), List.of(), Map.of());

    private static final UUID UNIT = new UUID(1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

    private UUID add(Table table, Map<Field, Object> values) {
        var id = RowIds.fresh();
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(Row.of(table, id, values));
        return id;
    }

    private UUID plan(LocalDate from, LocalDate to) {
        return add(
                Table.INSPECTION,
                Map.of(
                        INSPECTION_YEAR,
                        2026,
                        INSPECTION_TITLE,
                        "督查",
                        INSPECTION_STARTS_ON,
                        from,
                        INSPECTION_ENDS_ON,
                        to));
    }

    private void unit(UUID plan, Map<Field, Object> more) {
        var values = new HashMap<>(more);
        values.put(INSPECTION_UNIT_INSPECTION, plan);
        values.put(INSPECTION_UNIT_UNIT, UNIT);
        add(Table.INSPECTION_UNIT, values);
    }

    private UUID conclusion(Map<Field, Object> more) {
        var values = new HashMap<>(more);
        values.put(CONCLUSION_UNIT, UNIT);
        values.put(CONCLUSION_NO, "3号");
        return add(Table.CONCLUSION, values);
    }

    private List<Reminder> on(LocalDate day) {
        return new InspectionReminders(
                        new ReminderFacts(
                                day,
                                WorkCalendar.of(List.of()),
                                new UnitRegister(List.of()),
                                Optional.empty(),
                                List.of(),
                                Map.of(),
                                new ModeFacts(List.of(), Set.of(), true, Set.of()),
                                List.of(),
                                Inspections.of(table -> rows.getOrDefault(table, List.of())),
                                Whistles.of(_ -> List.of(), 30, day.atStartOfDay()),
                                NO_MEETINGS,
                                FigureFacts.NONE))
                .all();
    }

    @Test
    void aUnitInspectedAgainIsRemindedOfUntilSomebodySaysWhy() {
        unit(plan(MONDAY, MONDAY.plusDays(4)), Map.of());
        var again = plan(MONDAY.plusDays(20), MONDAY.plusDays(24));
        unit(again, Map.of());
        assertThat(on(MONDAY))
                .singleElement()
                .satisfies(reminder -> {
                    assertThat(reminder.rule()).isEqualTo(ReminderRule.UNIT_INSPECTED_AGAIN);
                    assertThat(reminder.target())
                            .isEqualTo(new Reminder.Target.OfInspection(again));
                    assertThat(reminder.unit()).contains(UNIT);
                });
        rows.getOrDefault(Table.INSPECTION_UNIT, List.of())
                .replaceAll(row -> row.with(Map.of(INSPECTION_UNIT_AGAIN, "核查整改")));
        assertThat(on(MONDAY)).isEmpty();
    }

    @Test
    void aConclusionThatLiesIsLateFromTheFourthWorkingDayOn() {
        var conclusion = conclusion(Map.of(CONCLUSION_ISSUED_ON, MONDAY));
        unit(plan(MONDAY, MONDAY), Map.of(INSPECTION_UNIT_CONCLUSION, conclusion));
        assertThat(on(MONDAY.plusDays(3)).getFirst().lateness()).isEqualTo(Lateness.NOW);
        assertThat(on(MONDAY.plusDays(4)).getFirst().late()).isEqualTo(1);
        assertThat(on(MONDAY.plusDays(4)).getFirst().rule())
                .isEqualTo(ReminderRule.CONCLUSION_UNDELIVERED);
    }

    @Test
    void aReviewIsSpokenOfTenDaysBeforeItsLastDayAndIsLateAfterIt() {
        var conclusion =
                conclusion(Map.of(CONCLUSION_ISSUED_ON, MONDAY, CONCLUSION_DELIVERED_ON, MONDAY));
        unit(plan(MONDAY, MONDAY), Map.of(INSPECTION_UNIT_CONCLUSION, conclusion));
        add(Table.REVIEW, Map.of(REVIEW_CONCLUSION, conclusion, REVIEW_APPLIED_ON, MONDAY));
        var last = MONDAY.plusDays(30); // a Wednesday
        assertThat(on(last.minusDays(11))).isEmpty();
        assertThat(on(last.minusDays(10)).getFirst().rule()).isEqualTo(ReminderRule.REVIEW_DUE);
        assertThat(on(last).getFirst().late()).isZero();
        assertThat(on(last.plusDays(1)).getFirst().late()).isEqualTo(1);
    }
}
