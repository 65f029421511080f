package org.yiti.app.sample;

import static org.yiti.app.sample.SampleItems.given;
import static org.yiti.app.sample.SampleItems.id;
import static org.yiti.model.record.Field.*;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.unit.Line;
import org.yiti.model.unit.UnitLevel;

/// The inspections and whistles of the sample year, in every state. All of them are invented and say so.
final class SampleInspections {
    private static final String DRAFTER = "张敏（示例）";

    private final RowNames names;
    private final SampleUnits units;
    private final Map<String, UUID> streets = new HashMap<>();
    private final String federation;

    SampleInspections(RowNames names, SampleUnits units, String federation) {
        this.names = names;
        this.units = units;
        this.federation = federation;
    }

    void write(Changes changes) {
        SampleTable.read("inspections.csv").forEach(r -> inspection(changes, r));
        int position = 0;
        for (var r : SampleTable.read("inspection_units.csv")) {
            position++;
            unit(changes, r, position);
        }
        street(changes, "110117001", "110117", "平谷区滨河街道（示例）");
        street(changes, "110105043", "110105", "朝阳区小关街道（示例）");
        SampleTable.read("whistles.csv").forEach(r -> whistle(changes, r));
        for (var r : SampleTable.read("whistle_units.csv")) {
            position++;
            called(changes, r, position);
        }
    }

    private @Nullable UUID issue(NamedCsvRecord r) {
        return given(r, "issue", no -> names.issue("%02d".formatted(Integer.valueOf(no))));
    }

    private static @Nullable LocalDate day(NamedCsvRecord r, String name) {
        return given(r, name, LocalDate::parse);
    }

    private static @Nullable Integer minute(NamedCsvRecord r, String name) {
        return given(r, name, time -> LocalTime.parse(time).toSecondOfDay() / 60);
    }

    private void inspection(Changes changes, NamedCsvRecord r) {
        boolean submitted = !r.getField("submitted_on").isEmpty();
        changes.add(
                id(names, Table.INSPECTION, r.getField("key")),
                INSPECTION_YEAR,
                names.year(),
                INSPECTION_NO,
                r.getField("no"),
                INSPECTION_TITLE,
                r.getField("title"),
                INSPECTION_KIND,
                r.getField("kind"),
                INSPECTION_METHODS,
                r.getField("methods"),
                INSPECTION_CATEGORY,
                r.getField("category"),
                INSPECTION_ISSUE,
                issue(r),
                INSPECTION_ORGANISER,
                "市委市政府督查室（示例）",
                INSPECTION_AUTHORITY,
                r.getField("authority"),
                INSPECTION_SCOPE,
                r.getField("scope"),
                INSPECTION_SCHEDULE,
                r.getField("schedule"),
                INSPECTION_STARTS_ON,
                day(r, "starts_on"),
                INSPECTION_ENDS_ON,
                day(r, "ends_on"),
                INSPECTION_LEADER,
                r.getField("leader"),
                INSPECTION_TEAM,
                r.getField("team"),
                INSPECTION_INVITED,
                r.getField("invited"),
                INSPECTION_DRAFTED_BY,
                DRAFTER,
                INSPECTION_DRAFTED_ON,
                day(r, "drafted_on"),
                INSPECTION_SUBMITTED_ON,
                day(r, "submitted_on"),
                INSPECTION_REVISION,
                submitted ? 1 : null,
                INSPECTION_APPROVED_BY,
                r.getField("approved_by"),
                INSPECTION_APPROVED_ON,
                day(r, "approved_on"),
                INSPECTION_APPROVAL_BASIS,
                r.getField("basis"),
                INSPECTION_STARTED_ON,
                day(r, "started_on"),
                INSPECTION_CONCLUDED_ON,
                day(r, "concluded_on"),
                INSPECTION_CLOSED_ON,
                day(r, "closed_on"),
                INSPECTION_REASON,
                r.getField("reason"),
                INSPECTION_REMARK,
                r.getField("remark"));
    }

    private void unit(Changes changes, NamedCsvRecord r, int position) {
        var plan = r.getField("inspection");
        var unit = r.getField("unit");
        boolean concluded = !r.getField("no").isEmpty();
        var conclusion = id(names, Table.CONCLUSION, plan, unit);
        if (concluded) {
            conclusion(changes, r, conclusion);
        }
        changes.add(
                id(names, Table.INSPECTION_UNIT, plan, unit),
                INSPECTION_UNIT_INSPECTION,
                id(names, Table.INSPECTION, plan),
                INSPECTION_UNIT_UNIT,
                units.id(unit),
                INSPECTION_UNIT_POSITION,
                position,
                INSPECTION_UNIT_VISITED_ON,
                day(r, "visited_on"),
                INSPECTION_UNIT_AGAIN,
                r.getField("again"),
                INSPECTION_UNIT_CONCLUSION,
                concluded ? conclusion : null,
                INSPECTION_UNIT_ITEM,
                given(r, "item", seq -> id(names, Table.SUPERVISION_ITEM, seq)));
    }

    private void conclusion(Changes changes, NamedCsvRecord r, UUID id) {
        var plan =
                SampleTable.read("inspections.csv").stream()
                        .filter(each -> each.getField("key").equals(r.getField("inspection")))
                        .findFirst()
                        .orElseThrow();
        changes.add(
                id,
                CONCLUSION_UNIT,
                units.id(r.getField("unit")),
                CONCLUSION_OFFICE,
                names.owner(),
                CONCLUSION_TITLE,
                plan.getField("title"),
                CONCLUSION_KIND,
                plan.getField("kind"),
                CONCLUSION_NO,
                r.getField("no"),
                CONCLUSION_FACTS,
                r.getField("facts"),
                CONCLUSION_EVIDENCE,
                r.getField("evidence"),
                CONCLUSION_DEMAND,
                r.getField("demand"),
                CONCLUSION_DUE,
                day(r, "due"),
                CONCLUSION_AUTHOR,
                r.getField("author"),
                CONCLUSION_ISSUED_ON,
                day(r, "issued_on"),
                CONCLUSION_ISSUED_BY,
                "李主任（示例）",
                CONCLUSION_DELIVERED_ON,
                day(r, "delivered_on"),
                CONCLUSION_DELIVERED_TO,
                r.getField("delivered_to"));
        if (!r.getField("applied_on").isEmpty()) {
            review(changes, r, id);
        }
    }

    private void review(Changes changes, NamedCsvRecord r, UUID conclusion) {
        boolean decided = !r.getField("decided_on").isEmpty();
        changes.add(
                id(names, Table.REVIEW, r.getField("inspection"), r.getField("unit")),
                REVIEW_CONCLUSION,
                conclusion,
                REVIEW_APPLIED_ON,
                day(r, "applied_on"),
                REVIEW_APPLIED_BY,
                r.getField("delivered_to"),
                REVIEW_REASON,
                r.getField("review_reason"),
                REVIEW_ACCEPTED_ON,
                day(r, "accepted_on"),
                REVIEW_ACCEPTED_BY,
                r.getField("accepted_on").isEmpty() ? null : "朱七（示例）",
                REVIEW_DECIDED_ON,
                day(r, "decided_on"),
                REVIEW_DECIDED_BY,
                decided ? "秦处长（示例）" : null,
                REVIEW_VERDICT,
                r.getField("verdict"),
                REVIEW_TEXT,
                r.getField("review_text"));
    }

    /// A sub-district that whistles; the register has none of its own.
    private void street(Changes changes, String code, String district, String name) {
        var id = RowIds.named(federation, Table.UNIT, code);
        streets.put(code, id);
        changes.add(
                id,
                UNIT_CODE,
                code,
                UNIT_NAME,
                name,
                UNIT_LEVEL,
                UnitLevel.SUBDISTRICT.name(),
                UNIT_LINE,
                Line.BLOCK.name(),
                UNIT_PARENT,
                units.id(district),
                UNIT_OFFICIAL_ORDER,
                900 + streets.size());
    }

    private void whistle(Changes changes, NamedCsvRecord r) {
        changes.add(
                id(names, Table.WHISTLE, r.getField("key")),
                WHISTLE_YEAR,
                names.year(),
                WHISTLE_NO,
                r.getField("no"),
                WHISTLE_KIND,
                r.getField("kind"),
                WHISTLE_CALLED_BY,
                streets.get(r.getField("called_by")),
                WHISTLE_CALLED_ON,
                day(r, "called_on"),
                WHISTLE_CALLED_MINUTE,
                minute(r, "called_at"),
                WHISTLE_PLACE,
                r.getField("place"),
                WHISTLE_MATTER,
                r.getField("matter"),
                WHISTLE_ISSUE,
                issue(r),
                WHISTLE_SOLVED_ON,
                day(r, "solved_on"),
                WHISTLE_RESULT,
                r.getField("result"));
    }

    private void called(Changes changes, NamedCsvRecord r, int position) {
        changes.add(
                id(names, Table.WHISTLE_UNIT, r.getField("whistle"), r.getField("unit")),
                WHISTLE_UNIT_WHISTLE,
                id(names, Table.WHISTLE, r.getField("whistle")),
                WHISTLE_UNIT_UNIT,
                units.id(r.getField("unit")),
                WHISTLE_UNIT_POSITION,
                position,
                WHISTLE_UNIT_ARRIVED_ON,
                day(r, "arrived_on"),
                WHISTLE_UNIT_ARRIVED_MINUTE,
                minute(r, "arrived_at"),
                WHISTLE_UNIT_REFUSED,
                r.getField("refused"),
                WHISTLE_UNIT_TOLD_ON,
                day(r, "told_on"),
                WHISTLE_UNIT_RATING,
                r.getField("rating"),
                WHISTLE_UNIT_RATING_BACK,
                r.getField("rating_back"),
                WHISTLE_UNIT_REMARK,
                r.getField("remark"));
    }
}
