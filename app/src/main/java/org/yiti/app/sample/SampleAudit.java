package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.attachment.FileType;
import org.yiti.model.audit.AuditAnswer;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.audit.TimeFrom;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Table;

/// One field audit of the sample year: a checklist, 18 places in 7 districts, and the records of three of them. What
/// was found there is invented, and so is everybody who was there.
final class SampleAudit {
    static final List<String> PHOTOS = List.of("photo1.jpg", "photo2.jpg");

    private static final String ISSUE = "09";

    private final RowNames names;
    private final SampleUnits units;
    private final Set<UUID> begun = new HashSet<>();
    private int files;

    SampleAudit(RowNames names, SampleUnits units) {
        this.names = names;
        this.units = units;
    }

    private UUID id(Table table, Object... parts) {
        return SampleItems.id(names, table, parts);
    }

    void write(Changes changes) {
        var checklist = id(Table.CHECKLIST, 1);
        var audit = id(Table.AUDIT, 1);
        changes.add(
                checklist,
                CHECKLIST_NAME,
                "老旧小区综合改造工程质量检查清单（示例）",
                CHECKLIST_ISSUE,
                names.issue(ISSUE));
        for (var r : SampleTable.read("audit_rules.csv")) {
            changes.add(
                    id(Table.CHECKLIST_RULE, r.getField("no")),
                    CHECKLIST_RULE_CHECKLIST,
                    checklist,
                    CHECKLIST_RULE_POSITION,
                    Integer.valueOf(r.getField("no")),
                    CHECKLIST_RULE_TEXT,
                    r.getField("text"),
                    CHECKLIST_RULE_BASIS,
                    r.getField("basis"),
                    CHECKLIST_RULE_PHOTOS,
                    Integer.valueOf(r.getField("photos")),
                    CHECKLIST_RULE_POINTS,
                    new BigDecimal(r.getField("points")),
                    CHECKLIST_RULE_DAYS,
                    Integer.valueOf(r.getField("days")));
        }
        changes.add(
                audit,
                AUDIT_NAME,
                "2021年第二季度老旧小区工程质量督查（示例）",
                AUDIT_ISSUE,
                names.issue(ISSUE),
                AUDIT_CHECKLIST,
                checklist,
                AUDIT_FIRST_DAY,
                LocalDate.of(names.year(), 6, 7),
                AUDIT_LAST_DAY,
                LocalDate.of(names.year(), 12, 31),
                AUDIT_TEAM,
                "督查员甲、督查员乙、督查员丙");
        SampleTable.read("audit_sites.csv").forEach(r -> site(changes, audit, r));
        SampleTable.read("audit_answers.csv").forEach(r -> answer(changes, r));
    }

    private void site(Changes changes, UUID audit, NamedCsvRecord r) {
        changes.add(
                id(Table.AUDIT_SITE, r.getField("no")),
                AUDIT_SITE_AUDIT,
                audit,
                AUDIT_SITE_POSITION,
                Integer.valueOf(r.getField("no")),
                AUDIT_SITE_NAME,
                r.getField("name"),
                AUDIT_SITE_DISTRICT,
                r.getField("district"),
                AUDIT_SITE_COMPLAINTS,
                Integer.valueOf(r.getField("complaints")),
                AUDIT_SITE_ADDRESS,
                r.getField("address"),
                AUDIT_SITE_UNIT,
                units.id(r.getField("unit")),
                AUDIT_SITE_INSPECTORS,
                r.getField("inspectors"));
    }

    private void answer(Changes changes, NamedCsvRecord r) {
        var record = id(Table.AUDIT_RECORD, r.getField("record"));
        var day = LocalDate.parse(r.getField("day"));
        int minute = Integer.parseInt(r.getField("minute"));
        if (begun.add(record)) {
            var checker = r.getField("checked_by");
            changes.add(
                    record,
                    AUDIT_RECORD_SITE,
                    id(Table.AUDIT_SITE, r.getField("site")),
                    AUDIT_RECORD_DAY,
                    day,
                    AUDIT_RECORD_MINUTE,
                    minute,
                    AUDIT_RECORD_INSPECTORS,
                    r.getField("inspectors"),
                    AUDIT_RECORD_PRESENT,
                    r.getField("present"),
                    AUDIT_RECORD_SIGNED_BY,
                    r.getField("signed_by"),
                    AUDIT_RECORD_SOURCE,
                    RecordSource.SCREEN.name(),
                    AUDIT_RECORD_CHECKED_BY,
                    checker,
                    AUDIT_RECORD_CHECKED_ON,
                    checker.isEmpty() ? null : day.plusDays(2));
        }
        var rule = id(Table.CHECKLIST_RULE, r.getField("rule"));
        var answer = AuditAnswer.id(names.federation(), record, rule);
        changes.add(
                answer,
                AUDIT_ANSWER_RECORD,
                record,
                AUDIT_ANSWER_RULE,
                rule,
                AUDIT_ANSWER_VERDICT,
                r.getField("verdict"),
                AUDIT_ANSWER_TEXT,
                r.getField("text"));
        for (String photo : SampleTable.parts(r.getField("photos"))) {
            files++;
            var kept = new SampleFile(photo).kept();
            changes.add(
                    id(Table.AUDIT_FILE, files),
                    AUDIT_FILE_RECORD,
                    record,
                    AUDIT_FILE_ANSWER,
                    answer,
                    AUDIT_FILE_KIND,
                    AuditFileKind.PHOTO.name(),
                    AUDIT_FILE_NAME,
                    "现场照片（示例）" + files + ".jpg",
                    AUDIT_FILE_SHA256,
                    kept.sha256(),
                    AUDIT_FILE_BYTES,
                    Math.toIntExact(kept.bytes()),
                    AUDIT_FILE_MIME,
                    FileType.JPEG.mime(),
                    AUDIT_FILE_TAKEN_ON,
                    day,
                    AUDIT_FILE_TAKEN_MINUTE,
                    minute + files,
                    AUDIT_FILE_TIME_FROM,
                    TimeFrom.FILE.name(),
                    AUDIT_FILE_POSITION,
                    files);
        }
    }
}
