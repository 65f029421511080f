package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// An inspection of two units from 1 to 20 June in which nothing is missing, over rows in memory.
final class Examples {
    static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    static final LocalDate TO = LocalDate.of(2026, 6, 20);
    static final LocalDate APPROVED = LocalDate.of(2026, 5, 28);
    static final LocalDate DELIVERED = LocalDate.of(2026, 6, 18);
    static final UUID HOUSING = new UUID(1, 1);
    static final UUID WATER = new UUID(1, 2);

    private final Map<Table, Map<UUID, Row>> rows = new EnumMap<>(Table.class);
    final UUID plan = plan("老旧小区改造专项督查", FROM, TO, HOUSING, WATER);

    UUID plan(String title, @Nullable LocalDate from, @Nullable LocalDate to, UUID... units) {
        var values = new HashMap<Field, Object>();
        values.put(INSPECTION_YEAR, 2026);
        values.put(INSPECTION_TITLE, title);
        values.put(INSPECTION_KIND, InspectionKind.SPECIAL.name());
        values.put(INSPECTION_METHODS, "ON_SITE RECORDS");
        values.put(INSPECTION_CATEGORY, InspectionCategory.WORK_PLAN.name());
        values.put(INSPECTION_ORGANISER, "市政府督查室");
        values.put(INSPECTION_AUTHORITY, "市政府决定");
        values.put(INSPECTION_SCOPE, "改造工程质量");
        values.put(INSPECTION_LEADER, "周组长");
        values.put(INSPECTION_TEAM, "吴一、郑二");
        values.put(INSPECTION_DRAFTED_BY, "赵");
        if (from != null) {
            values.put(INSPECTION_STARTS_ON, from);
        }
        if (to != null) {
            values.put(INSPECTION_ENDS_ON, to);
        }
        var id = add(Table.INSPECTION, values);
        int position = 0;
        for (var unit : units) {
            position++;
            add(
                    Table.INSPECTION_UNIT,
                    Map.of(
                            INSPECTION_UNIT_INSPECTION, id,
                            INSPECTION_UNIT_UNIT, unit,
                            INSPECTION_UNIT_POSITION, position));
        }
        return id;
    }

    UUID add(Table table, Map<Field, Object> values) {
        var id = RowIds.fresh();
        rows.computeIfAbsent(table, _ -> new HashMap<>()).put(id, Row.of(table, id, values));
        return id;
    }

    void put(UUID row, Field field, @Nullable Object value) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        of(field.table()).computeIfPresent(row, (_, standing) -> standing.with(values));
    }

    private Map<UUID, Row> of(Table table) {
        return rows.computeIfAbsent(table, _ -> new HashMap<>());
    }

    void remove(Table table, UUID row) {
        rows.getOrDefault(table, Map.of()).remove(row);
    }

    Inspections all() {
        return Inspections.of(
                table -> new ArrayList<>(rows.getOrDefault(table, Map.of()).values()));
    }

    InspectionCase inspection() {
        return all().find(plan).orElseThrow();
    }

    /// A conclusion on a unit in which nothing is missing.
    UUID conclude(UUID unit) {
        var conclusion =
                add(
                        Table.CONCLUSION,
                        Map.of(
                                CONCLUSION_UNIT, unit,
                                CONCLUSION_NO, "京督结〔2026〕3号",
                                CONCLUSION_FACTS, "三处漏雨",
                                CONCLUSION_EVIDENCE, "照片六张",
                                CONCLUSION_DEMAND, "六月底前修好",
                                CONCLUSION_AUTHOR, "孙起草"));
        inspection().units().stream()
                .filter(each -> unit.equals(each.unit()))
                .forEach(each -> put(each.id(), INSPECTION_UNIT_CONCLUSION, conclusion));
        return conclusion;
    }

    static Given plenty(Hand hand, LocalDate day) {
        return Given.of(hand, hand == Hand.CLERK ? "钱" : "王主任", day)
                .reason("因故")
                .text("意见")
                .basis("市长批示")
                .person("李签收")
                .verdict(ReviewVerdict.UPHELD);
    }

    Acts.Acted act(InspectionAction action, Given given) {
        return kept(Acts.act(new InspectionLook(inspection(), given), action));
    }

    Acts.Acted act(UUID conclusion, ConclusionAction action, Given given) {
        return kept(Acts.act(all().look(conclusion, given).orElseThrow(), action));
    }

    Acts.Acted act(UUID conclusion, ReviewAction action, Given given) {
        return kept(Acts.act(all().look(conclusion, given).orElseThrow(), action));
    }

    private Acts.Acted kept(Acts.Acted acted) {
        if (acted instanceof Acts.Acted.Done(var changes)) {
            changes.forEach(this::keep);
        }
        return acted;
    }

    private void keep(Change change) {
        switch (change) {
            case Change.Add(var table, var row, var values) ->
                    rows.computeIfAbsent(table, _ -> new HashMap<>())
                            .put(row, Row.of(table, row, values));
            case Change.Put(var table, var row, var values) ->
                    of(table).computeIfPresent(row, (_, standing) -> standing.with(values));
            case Change.Remove _, Change.Restore _ -> throw new IllegalStateException();
        }
    }

    /// The inspection brought to a state by the shortest way.
    Examples at(InspectionState state) {
        if (state == InspectionState.CALLED_OFF) {
            done(InspectionAction.CALL_OFF, Hand.APPROVER, APPROVED);
            return this;
        }
        if (state.compareTo(InspectionState.AWAITING_APPROVAL) >= 0) {
            done(InspectionAction.SUBMIT, Hand.CLERK, APPROVED.minusDays(1));
        }
        if (state.compareTo(InspectionState.APPROVED) >= 0) {
            done(InspectionAction.APPROVE, Hand.APPROVER, APPROVED);
        }
        if (state.compareTo(InspectionState.UNDER_WAY) >= 0) {
            done(InspectionAction.START, Hand.CLERK, FROM);
        }
        if (state.compareTo(InspectionState.CONCLUDED) >= 0) {
            visited();
            for (var unit : List.of(HOUSING, WATER)) {
                delivered(unit);
            }
            done(InspectionAction.CONCLUDE, Hand.CLERK, TO);
        }
        if (state == InspectionState.CLOSED) {
            done(InspectionAction.CLOSE, Hand.CLERK, DELIVERED.plusDays(31));
        }
        return this;
    }

    void visited() {
        inspection()
                .units()
                .forEach(unit -> put(unit.id(), INSPECTION_UNIT_VISITED_ON, FROM.plusDays(4)));
    }

    /// A conclusion on a unit that the unit has got.
    UUID delivered(UUID unit) {
        var conclusion = conclude(unit);
        mustGo(act(conclusion, ConclusionAction.ISSUE, plenty(Hand.APPROVER, DELIVERED)));
        mustGo(act(conclusion, ConclusionAction.DELIVER, plenty(Hand.CLERK, DELIVERED)));
        return conclusion;
    }

    private void done(InspectionAction action, Hand hand, LocalDate day) {
        mustGo(act(action, plenty(hand, day)));
    }

    static void mustGo(Acts.Acted acted) {
        if (acted instanceof Acts.Acted.Refused(var missing)) {
            throw new IllegalStateException("refused: " + missing);
        }
    }
}
