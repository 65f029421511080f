package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.Checklist;
import org.yiti.model.audit.ChecklistRule;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitRegister;

/// A checklist and its rules.
final class ChecklistModel {
    private final AuditDesk desk;
    private final Navigator navigator;
    private final UUID id;

    ChecklistModel(AuditDesk desk, Navigator navigator, UUID id) {
        this.desk = desk;
        this.navigator = navigator;
        this.id = id;
    }

    ObservableValue<Optional<AuditRows>> rowsProperty() {
        return desk.rowsProperty();
    }

    void follow(ObservableValue<Boolean> shown) {
        desk.follow(shown);
    }

    UnitRegister units() {
        return desk.units();
    }

    Optional<Checklist> checklist() {
        return desk.rows().checklists().stream().filter(list -> list.id().equals(id)).findFirst();
    }

    List<ChecklistRule> rules() {
        return desk.rows().rules(id);
    }

    List<Issue> issues() {
        return desk.snapshot().map(at -> at.book().issues()).orElse(List.of());
    }

    void issue(@Nullable UUID issue) {
        checklist()
                .ifPresent(list -> {
                    if (!java.util.Objects.equals(list.issue(), issue)) {
                        desk.record(
                                Sentence.of("step.audit.checklist.edit", list.name()),
                                List.of(Change.Put.of(id, CHECKLIST_ISSUE, issue)));
                    }
                });
    }

    /// @return why it is not taken
    Optional<Sentence> rename(String typed) {
        var name = Texts.tidy(typed);
        if (name.isEmpty()) {
            return Optional.of(Sentence.of("audit.no-name"));
        }
        if (checklist().filter(list -> !list.name().equals(name)).isPresent()) {
            desk.record(
                    Sentence.of("step.audit.checklist.edit", name),
                    List.of(Change.Put.of(id, CHECKLIST_NAME, name)));
        }
        return Optional.empty();
    }

    Edited edit(Row row, Field field, String typed) {
        return switch (desk.read(field, typed)) {
            case FieldReader.Read.No(var why) -> new Edited.Refused(why);
            case FieldReader.Read.Values(var values) -> {
                var change = new Change.Put(row.table(), row.id(), values);
                desk.record(
                        Sentence.of("step.audit.field", row.table().label(), field),
                        List.of(change));
                yield new Edited.Accepted(List.of(change));
            }
        };
    }

    /// Adds one rule a line: what to check, on what basis, photos, points, workdays, with tabs or bars between them.
    void add(String lines) {
        var adds = new ArrayList<Change>();
        int position = rules().stream().mapToInt(ChecklistRule::position).max().orElse(0);
        for (String line : lines.split("\\R")) {
            if (!line.isBlank()) {
                position++;
                adds.add(
                        new Change.Add(Table.CHECKLIST_RULE, RowIds.fresh(), rule(line, position)));
            }
        }
        desk.record(Sentence.of("step.audit.rules", adds.size()), adds);
    }

    private Map<Field, Object> rule(String line, int position) {
        var values = new HashMap<Field, Object>();
        var parts = line.split("[\t|｜]", -1);
        values.put(CHECKLIST_RULE_CHECKLIST, id);
        values.put(CHECKLIST_RULE_POSITION, position);
        var fields =
                List.of(
                        CHECKLIST_RULE_TEXT,
                        CHECKLIST_RULE_BASIS,
                        CHECKLIST_RULE_PHOTOS,
                        CHECKLIST_RULE_POINTS,
                        CHECKLIST_RULE_DAYS);
        for (int i = 0; i < Math.min(parts.length, fields.size()); i++) {
            if (desk.read(fields.get(i), parts[i]) instanceof FieldReader.Read.Values(var read)) {
                read.forEach((field, value) -> {
                    if (value != null) {
                        values.put(field, value);
                    }
                });
            }
        }
        return values;
    }

    void remove(List<Row> rows) {
        desk.record(
                Sentence.of("step.audit.rules.remove", rows.size()),
                rows.stream().map(row -> new Change.Remove(row.table(), row.id())).toList());
    }

    void openList() {
        navigator.go(new AuditRoute.Audits());
    }
}
