package org.yiti.app.audit;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditEdits;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.ChecklistRule;
import org.yiti.model.audit.RecordSource;
import org.yiti.model.audit.SheetCode;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.record.Field;

/// One audit: its places, and the record of the one that is chosen.
final class VisitModel {
    /// @param site the place that is chosen
    /// @param record its visit that is shown; the last one, if no other was chosen
    record Page(
            AuditRows rows,
            AuditBook book,
            Optional<AuditSite> site,
            Optional<AuditRecord> record) {}

    private final AuditDesk desk;
    private final Navigator navigator;
    private final UUID audit;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<UUID> site;
    private Optional<UUID> record = Optional.empty();

    VisitModel(AuditDesk desk, Navigator navigator, AuditRoute.AuditPage route) {
        this.desk = desk;
        this.navigator = navigator;
        this.audit = route.audit();
        this.site = route.site();
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    AuditDesk desk() {
        return desk;
    }

    void follow(ObservableValue<Boolean> shown) {
        desk.rowsProperty().when(shown).subscribe(_ -> show());
        desk.follow(shown);
    }

    /// Whether the rows were read and there is no such audit.
    boolean missing() {
        return desk.rowsProperty().get().isPresent() && page.get().isEmpty();
    }

    private void show() {
        page.set(
                desk.rowsProperty()
                        .get()
                        .flatMap(rows -> rows.book(audit).map(b -> page(rows, b))));
    }

    private Page page(AuditRows rows, AuditBook book) {
        var at = site.flatMap(book::site).or(() -> book.sites().stream().findFirst());
        var shown =
                at.flatMap(place ->
                        record.flatMap(book::record)
                                .filter(r -> place.id().equals(r.site()))
                                .or(() -> book.latest(place)));
        return new Page(rows, book, at, shown);
    }

    void choose(AuditSite place) {
        if (!site.equals(Optional.of(place.id()))) {
            site = Optional.of(place.id());
            record = Optional.empty();
            show();
        }
    }

    void choose(AuditRecord visit) {
        record = Optional.of(visit.id());
        show();
    }

    // --- writing ---

    /// Begins the record of a visit to the chosen place.
    void begin(RecordSource source) {
        page.get()
                .ifPresent(at ->
                        at.site()
                                .ifPresent(place -> {
                                    var now = desk.now();
                                    var inspectors =
                                            place.inspectors().isEmpty()
                                                    ? at.book().audit().team()
                                                    : place.inspectors();
                                    var add =
                                            edits(at)
                                                    .begin(
                                                            place,
                                                            source,
                                                            new AuditEdits.Begun(
                                                                    desk.today(),
                                                                    now.getHour() * 60
                                                                            + now.getMinute(),
                                                                    inspectors,
                                                                    desk.person()));
                                    record = Optional.of(add.row());
                                    desk.record(
                                            Sentence.of("step.audit.begin", place.name()),
                                            List.of(add));
                                }));
    }

    /// Why no record can be begun now.
    Optional<Sentence> closed(Page at) {
        return at.book().closed(desk.kitClock());
    }

    private AuditEdits edits(Page at) {
        return desk.edits(at.book());
    }

    void verdict(ChecklistRule rule, @Nullable AnswerVerdict verdict) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(AUDIT_ANSWER_VERDICT, verdict == null ? null : verdict.name());
        withRecord((at, visit) ->
                desk.record(
                        named("step.audit.answer", at, rule.position()),
                        edits(at).answer(visit, rule, values)));
    }

    /// Typed text into a field of an answer.
    ///
    /// @return why it is not taken
    Optional<Sentence> type(ChecklistRule rule, Field field, String typed) {
        return read(
                field,
                typed,
                values ->
                        withRecord((at, visit) ->
                                desk.record(
                                        named("step.audit.text.draft", at, rule.position()),
                                        edits(at).answer(visit, rule, values))));
    }

    /// Typed text into a field of the record.
    Optional<Sentence> type(Field field, String typed) {
        return read(
                field,
                typed,
                values ->
                        withRecord((at, visit) ->
                                desk.record(
                                        named("step.audit.field.draft", at, field),
                                        edits(at).put(visit, values))));
    }

    private Optional<Sentence> read(
            Field field,
            String typed,
            java.util.function.Consumer<Map<Field, @Nullable Object>> use) {
        if (field == AUDIT_RECORD_MINUTE) {
            var minute = ClockTime.read(typed);
            if (minute.isEmpty() && !typed.isBlank()) {
                return Optional.of(Sentence.of("audit.time.unknown", typed));
            }
            var values = new HashMap<Field, @Nullable Object>();
            values.put(field, minute.isEmpty() ? null : minute.getAsInt());
            use.accept(values);
            return Optional.empty();
        }
        return switch (desk.read(field, typed)) {
            case FieldReader.Read.No(var why) -> Optional.of(why);
            case FieldReader.Read.Values(var values) -> {
                use.accept(values);
                yield Optional.empty();
            }
        };
    }

    private interface OnRecord {
        void use(Page at, AuditRecord visit);
    }

    private void withRecord(OnRecord use) {
        page.get().ifPresent(at -> at.record().ifPresent(visit -> use.use(at, visit)));
    }

    private static Sentence named(String key, Page at, Object what) {
        return Sentence.of(key, at.site().map(AuditSite::name).orElse(""), what);
    }

    /// Takes files in and hangs them on a rule, or on the record.
    void add(Optional<ChecklistRule> rule, AuditFileKind kind, List<Path> files) {
        var of = page.get().flatMap(Page::record).map(AuditRecord::id);
        if (files.isEmpty() || of.isEmpty()) {
            return;
        }
        desk.<PhotoIntake.Taken>start(
                Sentence.of("audit.files.taking", files.size()),
                progress ->
                        new PhotoIntake(desk.store().attachments(), desk.desk().zone())
                                .take(kind, files, progress),
                taken -> {
                    taken.refused().forEach(desk::warn);
                    hang(of.get(), rule, taken.arrived());
                },
                () -> {});
    }

    /// Hangs files on the record that they were given for, whichever is on the page by now.
    private void hang(UUID visit, Optional<ChecklistRule> rule, List<AuditEdits.NewFile> files) {
        var book = desk.rows().book(audit);
        var found = book.flatMap(b -> b.record(visit));
        if (book.isEmpty() || found.isEmpty()) {
            desk.warn(Sentence.of("audit.files.no-record", files.size()));
            return;
        }
        var place = book.get().site(found.get().site()).map(AuditSite::name).orElse("");
        desk.record(
                Sentence.of("step.audit.files", place, files.size()),
                desk.edits(book.get()).hang(found.get(), rule, files));
    }

    void remove(AuditFile file) {
        withRecord((at, visit) ->
                desk.record(
                        named("step.audit.file.remove", at, file.attachment().name()),
                        edits(at).removeFile(visit, file)));
    }

    /// @return why it cannot be checked by this person
    List<Sentence> check(String person) {
        var why = new ArrayList<Sentence>();
        withRecord((at, visit) -> {
            why.addAll(edits(at).mayCheck(visit, person));
            if (why.isEmpty()) {
                desk.record(
                        named("step.audit.check", at, person),
                        edits(at).check(visit, person, desk.today()));
            }
        });
        return why;
    }

    void withdraw(AuditRecord visit) {
        withRecord((at, _) ->
                desk.record(
                        Sentence.of(
                                "step.audit.withdraw", at.site().map(AuditSite::name).orElse("")),
                        edits(at).withdraw(visit)));
    }

    void takeOver(AuditRecord from, ChecklistRule rule) {
        withRecord((at, visit) ->
                desk.record(
                        named("step.audit.take-over", at, rule.position()),
                        edits(at).takeOver(visit, from, rule)));
    }

    /// Makes a supervision item of a finding.
    void toItem(ChecklistRule rule) {
        withRecord((at, visit) ->
                at.site()
                        .ifPresent(place ->
                                new FindingItem(desk, at.book(), place)
                                        .make(visit, rule, navigator)));
    }

    void openItem(UUID item) {
        navigator.go(new SupervisionRoute.ItemPage(item, Optional.empty()));
    }

    void openKits() {
        navigator.go(new AuditRoute.AuditKit(Optional.of(audit), Optional.empty()));
    }

    void editPlan() {
        navigator.go(new AuditRoute.AuditPlan(Optional.of(audit)));
    }

    void openList() {
        navigator.go(new AuditRoute.Audits());
    }

    /// Goes to the place that a sheet's code means, and begins its record if it has none.
    ///
    /// @return why not
    Optional<Sentence> byCode(String typed) {
        var code = SheetCode.read(typed);
        if (code.isEmpty()) {
            return Optional.of(Sentence.of("audit.code.wrong", typed.strip()));
        }
        var found = desk.rows().byCode(code.get());
        if (found.isEmpty()) {
            return Optional.of(Sentence.of("audit.code.unknown", code.get().shown()));
        }
        var place = found.getFirst();
        var of = place.audit();
        if (of != null && !of.equals(audit)) {
            navigator.go(new AuditRoute.AuditPage(of, Optional.of(place.id())));
        } else {
            choose(place);
            if (page.get().filter(at -> at.record().isPresent()).isEmpty()) {
                begin(RecordSource.PAPER);
            }
        }
        return Optional.empty();
    }
}
