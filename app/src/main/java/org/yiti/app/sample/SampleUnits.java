package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yiti.app.calendar.CalendarDays;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.unit.PersonRole;

/// The register of the sample year: units named in public articles with their aliases, two groups, a few
/// invented people (their names hold rare characters on purpose), and the working calendar of 2021.
final class SampleUnits {
    private final String federation;
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    SampleUnits(String federation) {
        this.federation = federation;
    }

    void write(Changes changes) {
        var records = SampleTable.read("units.csv");
        records.forEach(r -> {
            var code = r.getField("code");
            byCode.put(code, RowIds.named(federation, Table.UNIT, code));
            var shortName = r.getField("short_name");
            labels.put(code, shortName.isEmpty() ? r.getField("name") : shortName);
        });
        var districts = RowIds.named(federation, Table.UNIT_GROUP, "各区");
        var departments = RowIds.named(federation, Table.UNIT_GROUP, "市直各部门");
        changes.add(districts, UNIT_GROUP_NAME, "各区");
        changes.add(departments, UNIT_GROUP_NAME, "市直各部门");
        for (var r : records) {
            var code = r.getField("code");
            var unit = id(code);
            changes.add(
                    unit,
                    UNIT_CODE,
                    code,
                    UNIT_NAME,
                    r.getField("name"),
                    UNIT_SHORT_NAME,
                    r.getField("short_name"),
                    UNIT_LEVEL,
                    r.getField("level"),
                    UNIT_LINE,
                    r.getField("line"),
                    UNIT_PARENT,
                    byCode.get(r.getField("parent")),
                    UNIT_OFFICIAL_ORDER,
                    Integer.valueOf(r.getField("order")));
            for (String alias : SampleTable.parts(r.getField("aliases"))) {
                changes.add(
                        RowIds.named(federation, Table.UNIT_ALIAS, code, alias),
                        UNIT_ALIAS_UNIT,
                        unit,
                        UNIT_ALIAS_ALIAS,
                        alias);
            }
            if (r.getField("level").equals("DISTRICT")) {
                member(changes, districts, "各区", code);
            } else if (code.startsWith("D") && r.getField("parent").equals("P02")) {
                member(changes, departments, "市直各部门", code);
            }
        }
        people(changes);
        calendar(changes);
    }

    UUID id(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    String label(String code) {
        return Objects.requireNonNull(labels.get(code), code);
    }

    /// Codes of the 16 districts and the zone.
    List<String> districts() {
        return byCode.keySet().stream().filter(c -> c.startsWith("110")).sorted().toList();
    }

    private void member(Changes changes, UUID group, String groupName, String code) {
        changes.add(
                RowIds.named(federation, Table.UNIT_GROUP_MEMBER, groupName, code),
                UNIT_GROUP_MEMBER_UNIT_GROUP,
                group,
                UNIT_GROUP_MEMBER_UNIT,
                id(code));
    }

    private void people(Changes changes) {
        person(changes, "P06", "张敏（示例）", "督查员", PersonRole.LIAISON, "010-00000001");
        person(changes, "P06", "李㛃（示例）", "处长", PersonRole.OFFICE_HEAD, "010-00000002");
        person(changes, "D01", "王𤦹（示例）", "联络员", PersonRole.LIAISON, "010-00000003");
        person(changes, "D02", "赵喆（示例）", "联络员", PersonRole.LIAISON, "");
    }

    /// @param phone one that nobody has; empty shows what the completeness check says of that
    private void person(
            Changes changes,
            String code,
            String name,
            String title,
            PersonRole role,
            String phone) {
        changes.add(
                RowIds.named(federation, Table.PERSON, code, name),
                PERSON_UNIT,
                id(code),
                PERSON_NAME,
                name,
                PERSON_TITLE,
                title,
                PERSON_ROLE,
                role.name(),
                PERSON_PHONE,
                phone);
    }

    private void calendar(Changes changes) {
        new CalendarDays(federation, List.of())
                .forNewYear(SampleYear.YEAR, new HolidayNotices())
                .forEach(changes::add);
    }
}
