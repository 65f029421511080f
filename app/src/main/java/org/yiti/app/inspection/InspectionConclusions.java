package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.model.Sentence;
import org.yiti.model.inspection.Acts;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.ConclusionAction;
import org.yiti.model.inspection.ConclusionFlow;
import org.yiti.model.inspection.ConclusionLook;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.PlanRules;
import org.yiti.model.inspection.ReviewAction;
import org.yiti.model.inspection.ReviewFlow;
import org.yiti.model.inspection.ReviewState;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;

/// What was found at units: written, issued, delivered, looked at again, and turned into supervision items.
final class InspectionConclusions {
    private final InspectionDesk desk;

    InspectionConclusions(InspectionDesk desk) {
        this.desk = desk;
    }

    /// The acts on a unit's conclusion, and on its review.
    List<Asked> offered(InspectionCase of, InspectedUnit unit) {
        var found = of.conclusion(unit);
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
        offered.addAll(reviews(conclusion, of.reviewState(conclusion)));
        return offered;
    }

    /// The acts on the review of a conclusion that was delivered.
    List<Asked> reviews(Conclusion conclusion, ReviewState state) {
        return conclusion.deliveredOn() == null
                ? List.of()
                : ReviewFlow.TABLE.from(state).stream()
                        .map(line -> Asked.of(line, given -> act(conclusion, line.action(), given)))
                        .toList();
    }

    private List<Sentence> act(Conclusion of, ConclusionAction action, Given given) {
        return desk.kept(Acts.act(look(of, given), action), name(of, action));
    }

    private List<Sentence> act(Conclusion of, ReviewAction action, Given given) {
        return desk.kept(Acts.act(look(of, given), action), name(of, action));
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

    /// The words of a unit's conclusion, as one step with the conclusion itself where there is none yet.
    List<Sentence> conclude(InspectionCase of, InspectedUnit unit, Map<Field, String> typed) {
        var standing = of.conclusion(unit);
        var fixed = standing.flatMap(PlanRules::conclusion);
        if (fixed.isPresent()) {
            return List.of(fixed.get());
        }
        var values = new HashMap<Field, @Nullable Object>();
        var wrong = desk.read(typed, values);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var name = Sentence.of("step.inspection.conclude", name(unit));
        if (standing.isPresent()) {
            desk.record(name, InspectionDesk.changed(standing.get().row(), values));
            return List.of();
        }
        var made = RowIds.fresh();
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                filled.put(field, value);
            }
        });
        var plan = of.inspection();
        filled.put(CONCLUSION_TITLE, plan.title());
        filled.put(CONCLUSION_OFFICE, desk.desk().store().office().code());
        plan.kind().ifPresent(kind -> filled.put(CONCLUSION_KIND, kind.name()));
        Optional.ofNullable(unit.unit()).ifPresent(each -> filled.put(CONCLUSION_UNIT, each));
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
    void item(InspectionCase of, InspectedUnit unit) {
        var said = new HashMap<Field, @Nullable Object>();
        var found = of.conclusion(unit);
        var plan = of.inspection();
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
        new ItemFromRow(desk.navigator()).open(unit.row(), INSPECTION_UNIT_ITEM, said);
    }
}
