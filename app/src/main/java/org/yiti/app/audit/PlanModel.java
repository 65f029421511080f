package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.Checklist;
import org.yiti.model.audit.SiteLines;
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

/// The plan of an audit: what it is called, when, by whom, by which checklist, and its places.
final class PlanModel {
    /// @param said what became of it, or why nothing did
    record Taken(boolean done, List<Sentence> said) {}

    private final AuditDesk desk;
    private final Navigator navigator;
    private final Optional<UUID> audit;

    PlanModel(AuditDesk desk, Navigator navigator, AuditRoute.AuditPlan route) {
        this.desk = desk;
        this.navigator = navigator;
        this.audit = route.audit();
    }

    ObservableValue<Optional<AuditRows>> rowsProperty() {
        return desk.rowsProperty();
    }

    void follow(ObservableValue<Boolean> shown) {
        desk.follow(shown);
    }

    boolean isNew() {
        return audit.isEmpty();
    }

    Optional<AuditBook> book() {
        return audit.flatMap(id -> desk.rows().book(id));
    }

    List<Checklist> checklists() {
        return desk.rows().checklists();
    }

    List<Issue> issues() {
        return desk.snapshot().map(at -> at.book().issues()).orElse(List.of());
    }

    UnitRegister units() {
        return desk.units();
    }

    /// @return why there is no such audit
    Optional<Sentence> create(String typed, Optional<Checklist> list) {
        var name = Texts.tidy(typed);
        if (name.isEmpty()) {
            return Optional.of(Sentence.of("audit.no-name"));
        }
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_NAME, name);
        values.put(AUDIT_FIRST_DAY, desk.today());
        list.ifPresent(known -> {
            values.put(AUDIT_CHECKLIST, known.id());
            var issue = known.issue();
            if (issue != null) {
                values.put(AUDIT_ISSUE, issue);
            }
        });
        var id = RowIds.fresh();
        desk.record(
                Sentence.of("step.audit.add", name),
                List.of(new Change.Add(Table.AUDIT, id, values)),
                () -> navigator.replace(new AuditRoute.AuditPlan(Optional.of(id))));
        return Optional.empty();
    }

    /// Typed text into a field of the audit.
    ///
    /// @return why it is not taken
    Optional<Sentence> type(Field field, String typed) {
        if (field == AUDIT_NAME && typed.isBlank()) {
            return Optional.of(Sentence.of("audit.no-name"));
        }
        return switch (desk.read(field, typed)) {
            case FieldReader.Read.No(var why) -> Optional.of(why);
            case FieldReader.Read.Values(var values) -> {
                put(field, values.get(field));
                yield Optional.empty();
            }
        };
    }

    void put(Field field, @Nullable Object value) {
        book().map(AuditBook::audit)
                .filter(of -> !Objects.equals(of.row().get(field), value))
                .ifPresent(of ->
                        desk.record(
                                Sentence.of("step.audit.plan.draft", of.name(), field),
                                List.of(Change.Put.of(of.id(), field, value))));
    }

    // --- places ---

    List<Row> sites() {
        return book().map(b -> b.sites().stream().map(AuditSite::row).toList()).orElse(List.of());
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

    void remove(List<Row> rows) {
        desk.record(
                Sentence.of("step.audit.sites.remove", rows.size()),
                rows.stream().map(row -> new Change.Remove(row.table(), row.id())).toList());
    }

    private SiteLines.Read read(String lines) {
        return new SiteLines(desk.units(), desk.year()).read(lines);
    }

    /// All lines become places.
    Taken addAll(String lines) {
        var read = read(lines);
        if (!read.wrong().isEmpty() || book().isEmpty()) {
            return new Taken(false, read.wrong());
        }
        desk.record(
                Sentence.of("step.audit.sites", read.places().size()),
                SiteLines.add(audit.orElseThrow(), next(), read.places()));
        return new Taken(true, List.of(Sentence.of("audit.sites.added", read.places().size())));
    }

    /// Draws places from the lines; frame and seed are kept, so that anybody can draw them again.
    Taken draw(String lines, String size, String seed, SiteLines.Strata by) {
        var wrong = new ArrayList<Sentence>();
        var read = read(lines);
        wrong.addAll(read.wrong());
        var count = Texts.number(size).filter(n -> n.signum() > 0 && n.precision() <= 5);
        if (count.isEmpty()) {
            wrong.add(Sentence.of("audit.draw.size", size));
        }
        if (seed.isBlank()) {
            wrong.add(Sentence.of("audit.draw.seed"));
        }
        if (book().filter(b -> b.audit().draw().isEmpty() && b.sites().isEmpty()).isEmpty()) {
            wrong.add(Sentence.of("audit.draw.again"));
        }
        if (!wrong.isEmpty() || read.places().isEmpty()) {
            return new Taken(false, wrong);
        }
        var draw = SiteLines.draw(read.places(), by);
        if (draw.frame().length() > Texts.LONGEST_TEXT) {
            return new Taken(false, List.of(Sentence.of("audit.draw.frame", read.places().size())));
        }
        var drawn = draw.draw(Texts.tidy(seed), count.get().intValue());
        var id = audit.orElseThrow();
        var changes = new ArrayList<Change>();
        changes.add(SiteLines.kept(id, draw, drawn));
        changes.addAll(SiteLines.add(id, next(), SiteLines.drawn(read.places(), drawn)));
        desk.record(
                Sentence.of("step.audit.draw", drawn.size(), drawn.frameSize(), drawn.seed()),
                changes);
        return new Taken(
                true,
                List.of(Sentence.of("audit.drawn", drawn.size(), drawn.frameSize(), drawn.seed())));
    }

    private int next() {
        return book().stream()
                        .flatMap(b -> b.sites().stream())
                        .mapToInt(AuditSite::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    void open() {
        audit.ifPresent(id -> navigator.go(new AuditRoute.AuditPage(id, Optional.empty())));
    }

    void openList() {
        navigator.go(new AuditRoute.Audits());
    }
}
