package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.Route;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.inspection.Acts;
import org.yiti.model.inspection.Acts.Acted;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.ConclusionAction;
import org.yiti.model.inspection.ConclusionFlow;
import org.yiti.model.inspection.ConclusionLook;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.InspectionAction;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.InspectionFlow;
import org.yiti.model.inspection.InspectionLook;
import org.yiti.model.inspection.InspectionState;
import org.yiti.model.inspection.PlanRules;
import org.yiti.model.inspection.Repeats.Repeat;
import org.yiti.model.inspection.ReviewAction;
import org.yiti.model.inspection.ReviewFlow;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;

/// One inspection: its plan, its units, and what may be done with each now.
final class InspectionModel {
    /// @param repeats what comes too near to it
    record Page(InspectionCase of, List<Repeat> repeats) {
        InspectionState state() {
            return of.inspection().state();
        }
    }

    private final InspectionDesk desk;
    private final ItemFromRow items;
    private final UUID id;

    InspectionModel(InspectionDesk desk, ItemFromRow items, UUID id) {
        this.desk = desk;
        this.items = items;
        this.id = id;
    }

    InspectionDesk desk() {
        return desk;
    }

    /// Empty until it is read, and where there is no such inspection.
    Optional<Page> page() {
        var all = desk.all();
        return all.find(id).map(found -> new Page(found, desk.repeats(all, found)));
    }

    void openList() {
        desk.navigator().go(desk.navigator().supervision(Route.SupervisionPage.INSPECTIONS));
    }

    // --- what may be done ---

    /// The acts on the plan that its state allows.
    List<Asked> offered(Page page) {
        return InspectionFlow.TABLE.from(page.state()).stream()
                .map(line -> Asked.of(line, given -> act(line.action(), given)))
                .toList();
    }

    /// The acts on a unit's conclusion, and on its review.
    List<Asked> offered(Page page, InspectedUnit unit) {
        var found = page.of().conclusion(unit);
        if (found.isEmpty()) {
            return List.of();
        }
        var conclusion = found.get();
        var offered = new ArrayList<Asked>();
        ConclusionFlow.TABLE
                .from(conclusion.state())
                .forEach(line ->
                        offered.add(
                                Asked.of(line, given -> act(conclusion, line.action(), given))));
        if (conclusion.deliveredOn() != null) {
            ReviewFlow.TABLE
                    .from(page.of().reviewState(conclusion))
                    .forEach(line ->
                            offered.add(
                                    Asked.of(
                                            line, given -> act(conclusion, line.action(), given))));
        }
        return offered;
    }

    private List<Sentence> act(InspectionAction action, Given given) {
        var page = page().orElseThrow();
        var changes = Acts.act(new InspectionLook(page.of(), given), action);
        return kept(
                changes instanceof Acted.Done(var made)
                                && action == InspectionAction.SUBMIT
                                && page.of().inspection().no().isEmpty()
                        ? new Acted.Done(numbered(made))
                        : changes,
                Sentence.of("step.item.act", InspectionsModel.title(page.of()), action));
    }

    private List<Change> numbered(List<Change> made) {
        var all = new ArrayList<>(made);
        var number =
                String.format(java.util.Locale.ROOT, "%02d", desk.all().nextNumber(desk.year()));
        all.add(
                Change.Put.of(
                        id,
                        INSPECTION_NO,
                        desk.texts().tr("inspection.number", desk.year(), number)));
        return all;
    }

    private List<Sentence> act(Conclusion of, ConclusionAction action, Given given) {
        return kept(Acts.act(look(of, given), action), name(of, action));
    }

    private List<Sentence> act(Conclusion of, ReviewAction action, Given given) {
        return kept(Acts.act(look(of, given), action), name(of, action));
    }

    private ConclusionLook look(Conclusion of, Given given) {
        return desk.all().look(of.id(), given).orElseThrow();
    }

    private Sentence name(Conclusion of, org.yiti.model.record.Code action) {
        var unit = of.unit();
        return Sentence.of(
                "step.item.act",
                Sentence.of("title.conclusion", of.title(), unit == null ? "" : desk.unit(unit)),
                action);
    }

    private List<Sentence> kept(Acted acted, Sentence name) {
        return switch (acted) {
            case Acted.Done(var changes) -> {
                desk.record(name, changes);
                yield List.of();
            }
            case Acted.Refused(var missing) -> missing;
        };
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
        var wrong = read(typed, values);
        values.put(INSPECTION_ISSUE, issue);
        if (wrong.isEmpty()) {
            desk.record(
                    Sentence.of("step.inspection.edit", InspectionsModel.title(page.of())),
                    changed(page.of().inspection().row(), values));
        }
        return wrong;
    }

    private List<Sentence> read(Map<Field, String> typed, Map<Field, @Nullable Object> values) {
        var reader = reader();
        var wrong = new ArrayList<Sentence>();
        typed.forEach((field, text) -> {
            switch (reader.read(field, text)) {
                case FieldReader.Read.Values(var read) -> values.putAll(read);
                case FieldReader.Read.No(var why) ->
                        wrong.add(Sentence.of("item.draft.wrong", field, why));
            }
        });
        return wrong;
    }

    private FieldReader reader() {
        return new FieldReader(desk.year(), desk.rows().units(), desk.texts()::label);
    }

    private static List<Change> changed(Row row, Map<Field, @Nullable Object> values) {
        var different = new HashMap<Field, @Nullable Object>();
        values.forEach((field, value) -> {
            if (!Objects.equals(value, row.get(field))) {
                different.put(field, value);
            }
        });
        return different.isEmpty()
                ? List.of()
                : List.of(new Change.Put(row.table(), row.id(), different));
    }

    /// A typed day; empty where it is none.
    Optional<LocalDate> day(String typed) {
        return reader().read(INSPECTION_SUBMITTED_ON, typed)
                                instanceof FieldReader.Read.Values(var values)
                        && values.get(INSPECTION_SUBMITTED_ON) instanceof LocalDate day
                ? Optional.of(day)
                : Optional.empty();
    }

    /// Adds a unit by one of its names.
    Optional<Sentence> addUnit(String typed) {
        var page = page().orElseThrow();
        var fixed = PlanRules.units(page.of().inspection());
        if (fixed.isPresent()) {
            return fixed;
        }
        return switch (reader().read(INSPECTION_UNIT_UNIT, typed)) {
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
                                page.get().of(), new InspectedUnit(row), day(typed).orElse(null))
                        : field == INSPECTION_UNIT_UNIT
                                ? PlanRules.units(page.get().of().inspection())
                                : Optional.<Sentence>empty();
        return refused.<Edited>map(Edited.Refused::new)
                .orElseGet(() -> desk.rows().edit(row, field, typed));
    }

    // --- conclusions ---

    /// The words of a unit's conclusion, as one step with the conclusion itself where there is none yet.
    List<Sentence> conclude(InspectedUnit unit, Map<Field, String> typed) {
        var page = page().orElseThrow();
        var standing = page.of().conclusion(unit);
        var fixed = standing.flatMap(PlanRules::conclusion);
        if (fixed.isPresent()) {
            return List.of(fixed.get());
        }
        var values = new HashMap<Field, @Nullable Object>();
        var wrong = read(typed, values);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var name = Sentence.of("step.inspection.conclude", name(unit));
        if (standing.isPresent()) {
            desk.record(name, changed(standing.get().row(), values));
            return List.of();
        }
        var made = RowIds.fresh();
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                filled.put(field, value);
            }
        });
        var plan = page.of().inspection();
        filled.put(CONCLUSION_TITLE, plan.title());
        filled.put(CONCLUSION_OFFICE, desk.desk().store().office().code());
        plan.kind().ifPresent(kind -> filled.put(CONCLUSION_KIND, kind.name()));
        Optional.ofNullable(unit.unit()).ifPresent(of -> filled.put(CONCLUSION_UNIT, of));
        desk.record(
                name,
                List.of(
                        new Change.Add(Table.CONCLUSION, made, filled),
                        Change.Put.of(unit.id(), INSPECTION_UNIT_CONCLUSION, made)));
        return List.of();
    }

    private String name(InspectedUnit unit) {
        return Optional.ofNullable(unit.unit()).map(desk::unit).orElse("");
    }

    /// What a unit was told to put right becomes a supervision item, or leads to the one that it is.
    void item(Page page, InspectedUnit unit) {
        var said = new HashMap<Field, @Nullable Object>();
        var found = page.of().conclusion(unit);
        var plan = page.of().inspection();
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.FINDING.name());
        said.put(SUPERVISION_ITEM_MODE, ItemMode.DAILY.name());
        said.put(
                SUPERVISION_ITEM_TITLE,
                desk.texts().tr("inspection.item.title", plan.title(), name(unit)));
        said.put(SUPERVISION_ITEM_LEAD_UNIT, unit.unit());
        said.put(SUPERVISION_ITEM_ISSUE, plan.issue());
        said.put(SUPERVISION_ITEM_DEMAND, found.map(Conclusion::demand).orElse(""));
        said.put(SUPERVISION_ITEM_DUE_DATE, found.map(Conclusion::due).orElse(null));
        said.put(SUPERVISION_ITEM_SOURCE_DOC, found.map(Conclusion::no).orElse(""));
        said.put(
                SUPERVISION_ITEM_BASIS,
                desk.texts()
                        .tr("inspection.item.basis", found.map(Conclusion::no).orElse(""))
                        .strip());
        items.open(unit.row(), INSPECTION_UNIT_ITEM, said);
    }
}
