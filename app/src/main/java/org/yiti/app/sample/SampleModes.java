package org.yiti.app.sample;

import static org.yiti.app.sample.SampleItems.given;
import static org.yiti.app.sample.SampleItems.id;
import static org.yiti.model.record.Field.*;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Table;

/// What the sample year's office keeps beside its items: consultations, joint actions, return visits and model cases.
/// All of it is invented and says so.
final class SampleModes {
    private final RowNames names;
    private final SampleUnits units;
    private final UUID programme;

    SampleModes(RowNames names, SampleUnits units) {
        this.names = names;
        this.units = units;
        this.programme = names.programme();
    }

    void write(Changes changes) {
        SampleTable.read("consultations.csv").forEach(r -> consultation(changes, r));
        SampleTable.read("joint_actions.csv").forEach(r -> jointAction(changes, r));
        SampleTable.read("visits.csv").forEach(r -> visit(changes, r));
        SampleTable.read("cases.csv").forEach(r -> modelCase(changes, r));
    }

    private UUID issue(NamedCsvRecord r) {
        return names.issue("%02d".formatted(Integer.valueOf(r.getField("issue"))));
    }

    private @Nullable UUID item(NamedCsvRecord r) {
        return given(r, "item", seq -> id(names, Table.SUPERVISION_ITEM, seq));
    }

    private void consultation(Changes changes, NamedCsvRecord r) {
        var month = Integer.valueOf(r.getField("month"));
        changes.add(
                id(names, Table.CONSULTATION, r.getField("issue"), month),
                CONSULTATION_PROGRAMME,
                programme,
                CONSULTATION_ISSUE,
                issue(r),
                CONSULTATION_MONTH,
                month,
                CONSULTATION_DAY,
                given(r, "day", LocalDate::parse),
                CONSULTATION_PROGRESS,
                "按%d月月报，任务按计划推进（示例）".formatted(month),
                CONSULTATION_VOLUME,
                "按%d月派单量研判（示例）".formatted(month),
                CONSULTATION_RISK,
                r.getField("risk"),
                CONSULTATION_VERDICT,
                r.getField("verdict"),
                CONSULTATION_ACTION,
                r.getField("action"),
                CONSULTATION_PARTIES,
                r.getField("parties"));
    }

    private void jointAction(Changes changes, NamedCsvRecord r) {
        changes.add(
                id(names, Table.JOINT_ACTION, r.getField("day"), r.getField("issue")),
                JOINT_ACTION_PROGRAMME,
                programme,
                JOINT_ACTION_ISSUE,
                issue(r),
                JOINT_ACTION_ITEM,
                item(r),
                JOINT_ACTION_DAY,
                given(r, "day", LocalDate::parse),
                JOINT_ACTION_PARTIES,
                r.getField("parties"),
                JOINT_ACTION_CONTENT,
                r.getField("content"),
                JOINT_ACTION_RESULT,
                r.getField("result"));
    }

    private void visit(Changes changes, NamedCsvRecord r) {
        changes.add(
                id(names, Table.RETURN_VISIT, r.getField("ticket_no"), r.getField("issue")),
                RETURN_VISIT_PROGRAMME,
                programme,
                RETURN_VISIT_ISSUE,
                issue(r),
                RETURN_VISIT_ITEM,
                item(r),
                RETURN_VISIT_DAY,
                given(r, "day", LocalDate::parse),
                RETURN_VISIT_TICKET_NO,
                r.getField("ticket_no"),
                RETURN_VISIT_REQUESTER,
                r.getField("requester"),
                RETURN_VISIT_CONTACTED,
                given(r, "contacted", Boolean::valueOf),
                RETURN_VISIT_SOLVED,
                given(r, "solved", Boolean::valueOf),
                RETURN_VISIT_SATISFIED,
                r.getField("satisfied"),
                RETURN_VISIT_EXCLUDED,
                given(r, "excluded", Boolean::valueOf),
                RETURN_VISIT_EXCLUDED_REASON,
                r.getField("excluded_reason"),
                RETURN_VISIT_VISITED_BY,
                r.getField("visited_by"),
                RETURN_VISIT_REMARK,
                r.getField("remark"));
    }

    private void modelCase(Changes changes, NamedCsvRecord r) {
        changes.add(
                id(names, Table.MODEL_CASE, r.getField("title")),
                MODEL_CASE_PROGRAMME,
                programme,
                MODEL_CASE_ISSUE,
                issue(r),
                MODEL_CASE_ITEM,
                item(r),
                MODEL_CASE_TITLE,
                r.getField("title"),
                MODEL_CASE_PLACE,
                r.getField("place"),
                MODEL_CASE_UNIT,
                given(r, "unit", units::id),
                MODEL_CASE_STORY,
                r.getField("story"),
                MODEL_CASE_EFFECT,
                r.getField("effect"),
                MODEL_CASE_DAY,
                given(r, "day", LocalDate::parse),
                MODEL_CASE_TAGS,
                r.getField("tags"));
    }
}
