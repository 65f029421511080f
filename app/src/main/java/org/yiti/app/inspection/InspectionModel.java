package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.inspection.Acts;
import org.yiti.model.inspection.Acts.Acted;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.InspectionAction;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.InspectionFlow;
import org.yiti.model.inspection.InspectionLook;
import org.yiti.model.inspection.InspectionState;
import org.yiti.model.inspection.PlanRules;
import org.yiti.model.inspection.Repeats.Repeat;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// One inspection: its plan, its units, and what may be done with each now.
final class InspectionModel {
    /// @param repeats what comes too near to it
    record Page(InspectionCase of, List<Repeat> repeats) {
        InspectionState state() {
            return of.inspection().state();
        }
    }

    private final InspectionDesk desk;
    private final InspectionConclusions conclusions;
    private final UUID id;

    InspectionModel(InspectionDesk desk, UUID id) {
        this.desk = desk;
        this.conclusions = new InspectionConclusions(desk);
        this.id = id;
    }

    InspectionDesk desk() {
        return desk;
    }

    InspectionConclusions conclusions() {
        return conclusions;
    }

    /// Empty until it is read, and where there is no such inspection.
    Optional<Page> page() {
        var all = desk.all();
        return all.find(id).map(found -> new Page(found, desk.repeats(all, found)));
    }

    void openList() {
        desk.navigator()
                .go(desk.navigator().supervision(SupervisionRoute.SupervisionPage.INSPECTIONS));
    }

    // --- what may be done ---

    /// The acts on the plan that its state allows.
    List<Asked> offered(Page page) {
        return InspectionFlow.TABLE.from(page.state()).stream()
                .map(line -> Asked.of(line, given -> act(line.action(), given)))
                .toList();
    }

    private List<Sentence> act(InspectionAction action, Given given) {
        var page = page().orElseThrow();
        var changes = Acts.act(new InspectionLook(page.of(), given), action);
        return desk.kept(
                changes instanceof Acted.Done(var made)
                                && action == InspectionAction.SUBMIT
                                && page.of().inspection().no().isEmpty()
                        ? new Acted.Done(numbered(page, made))
                        : changes,
                Sentence.of("step.item.act", InspectionsModel.title(page.of()), action));
    }

    private List<Change> numbered(Page page, List<Change> made) {
        var all = new ArrayList<>(made);
        int year = page.of().inspection().year();
        all.add(Change.Put.of(id, INSPECTION_NO, InspectionNumber.next(desk.all(), year)));
        return all;
    }

    // --- the plan and its units ---

    /// Why the plan may not be written now.
    Optional<Sentence> fixed(Page page) {
        return PlanRules.plan(page.of().inspection(), INSPECTION_SCOPE);
    }

    /// Typed words of the plan, as one step.
    ///
    /// @return why something is not taken; nothing is then changed
    List<Sentence> write(Map<Field, String> typed, @Nullable UUID issue) {
        var page = page().orElseThrow();
        var fixed = fixed(page);
        if (fixed.isPresent()) {
            return List.of(fixed.get());
        }
        var values = new HashMap<Field, @Nullable Object>();
        var wrong = desk.read(typed, values);
        values.put(INSPECTION_ISSUE, issue);
        if (wrong.isEmpty()) {
            desk.record(
                    Sentence.of("step.inspection.edit", InspectionsModel.title(page.of())),
                    InspectionDesk.changed(page.of().inspection().row(), values));
        }
        return wrong;
    }

    /// Adds a unit by one of its names.
    Optional<Sentence> addUnit(String typed) {
        var page = page().orElseThrow();
        var fixed = PlanRules.units(page.of().inspection());
        if (fixed.isPresent()) {
            return fixed;
        }
        return switch (desk.reader().read(INSPECTION_UNIT_UNIT, typed)) {
            case FieldReader.Read.No(var why) -> Optional.of(why);
            case FieldReader.Read.Values(var values) ->
                    values.get(INSPECTION_UNIT_UNIT) instanceof UUID unit
                            ? add(page, unit)
                            : Optional.of(Sentence.of("inspection.unit.none"));
        };
    }

    private Optional<Sentence> add(Page page, UUID unit) {
        if (page.of().units().stream().anyMatch(each -> unit.equals(each.unit()))) {
            return Optional.of(Sentence.of("inspection.unit.twice", desk.unit(unit)));
        }
        int last = page.of().units().stream().mapToInt(InspectedUnit::position).max().orElse(0);
        desk.record(
                Sentence.of("step.row.add", Table.INSPECTION_UNIT.label()),
                List.of(
                        new Change.Add(
                                Table.INSPECTION_UNIT,
                                RowIds.fresh(),
                                Map.of(
                                        INSPECTION_UNIT_INSPECTION,
                                        id,
                                        INSPECTION_UNIT_UNIT,
                                        unit,
                                        INSPECTION_UNIT_POSITION,
                                        last + 1))));
        return Optional.empty();
    }

    Optional<Sentence> remove(List<Row> units) {
        var fixed = page().flatMap(page -> PlanRules.units(page.of().inspection()));
        if (fixed.isEmpty()) {
            desk.rows().remove(units);
        }
        return fixed;
    }

    /// Typed text into a cell of a unit.
    Edited edit(Row row, Field field, String typed) {
        var page = page();
        if (page.isEmpty()) {
            return new Edited.Accepted(List.of());
        }
        var refused =
                field == INSPECTION_UNIT_VISITED_ON
                        ? PlanRules.visit(
                                page.get().of(),
                                new InspectedUnit(row),
                                desk.day(typed).orElse(null))
                        : field == INSPECTION_UNIT_UNIT
                                ? PlanRules.units(page.get().of().inspection())
                                : Optional.<Sentence>empty();
        return refused.<Edited>map(Edited.Refused::new)
                .orElseGet(() -> desk.rows().edit(row, field, typed));
    }
}
