package org.yiti.app.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.document.letter.KeptPictures;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Field;

/// Gives an audit out to a laptop, opens a kit, sends records back, collects them.
final class KitModel {
    /// Days for which a kit is valid unless something else is typed.
    private static final int DAYS = 14;

    private final AuditDesk desk;
    private final Navigator navigator;
    private final AuditRoute.AuditKit route;
    private final ReadOnlyObjectWrapper<Optional<AuditKits.Look>> look =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sentence>> said =
            new ReadOnlyObjectWrapper<>(List.of());

    KitModel(AuditDesk desk, Navigator navigator, AuditRoute.AuditKit route) {
        this.desk = desk;
        this.navigator = navigator;
        this.route = route;
    }

    void follow(ObservableValue<Boolean> shown) {
        desk.follow(shown);
    }

    ObservableValue<Optional<AuditRows>> rowsProperty() {
        return desk.rowsProperty();
    }

    /// What is in the file, once it was unlocked.
    ReadOnlyObjectProperty<Optional<AuditKits.Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// What became of what was asked for.
    ReadOnlyObjectProperty<List<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    Optional<Path> file() {
        return route.file();
    }

    Optional<AuditBook> book() {
        return route.audit().flatMap(id -> desk.rows().book(id));
    }

    LocalDate suggestedEnd() {
        return desk.today().plusDays(DAYS);
    }

    /// Whether the file is a kit that asks for its words; empty where it is neither kit nor results.
    Optional<KitContent.Kind> kind() {
        return glanced;
    }

    private Optional<KitContent.Kind> glanced = Optional.empty();

    /// Looks at the line of the file; results are unlocked at once, their words are known here.
    void glance(Runnable then) {
        route.file()
                .ifPresent(file ->
                        desk.<AuditKits.Glance>start(
                                Sentence.of("audit.kit.looking"),
                                _ -> desk.store().kits().glance(file),
                                glance -> {
                                    glanced = Optional.of(glance.kind());
                                    then.run();
                                    if (glance.kind() == KitContent.Kind.RESULTS) {
                                        unlock("");
                                    }
                                },
                                then));
    }

    void unlock(String passphrase) {
        route.file()
                .ifPresent(file ->
                        start(
                                Sentence.of("audit.kit.looking"),
                                progress ->
                                        desk.store()
                                                .kits()
                                                .look(file, Optional.of(passphrase), progress),
                                seen -> look.set(Optional.of(seen))));
    }

    private interface Work<T> {
        T run(Progress progress) throws YitiException;
    }

    /// Does work whose refusal belongs on the page, not over it.
    private <T> void start(Sentence name, Work<T> work, java.util.function.Consumer<T> use) {
        said.set(List.of());
        desk.<Tried<T>>start(
                name,
                progress -> {
                    try {
                        return new Tried<>(Optional.of(work.run(progress)), List.of());
                    } catch (YitiException e) {
                        return new Tried<>(Optional.empty(), List.of(e.sentence()));
                    }
                },
                tried -> {
                    said.set(tried.refused());
                    tried.value().ifPresent(use);
                },
                () -> {});
    }

    private record Tried<T>(Optional<T> value, List<Sentence> refused) {}

    /// Asked beside the screen.
    private KitClock clock() {
        return KitClock.of(desk.today(), desk.store().history().clock(), desk.desk().zone());
    }

    /// Takes in what the file holds: a plan on a laptop, records in the office.
    void take(String passphrase) {
        var file = route.file();
        var kind = glanced;
        if (file.isEmpty() || kind.isEmpty()) {
            return;
        }
        switch (kind.get()) {
            case KIT ->
                    start(
                            Sentence.of("audit.kit.opening"),
                            progress ->
                                    desk.store()
                                            .kits()
                                            .open(
                                                    desk.actor(),
                                                    file.get(),
                                                    passphrase,
                                                    clock(),
                                                    progress),
                            opened -> {
                                desk.reload();
                                navigator.replace(
                                        new AuditRoute.AuditPage(opened.audit(), Optional.empty()));
                            });
            case RESULTS ->
                    start(
                            Sentence.of("audit.kit.collecting"),
                            progress ->
                                    desk.store()
                                            .kits()
                                            .collect(
                                                    desk.actor(),
                                                    file.get(),
                                                    desk.today(),
                                                    progress),
                            got -> {
                                desk.reload();
                                desk.tell(
                                        Sentence.of(
                                                "audit.kit.collected",
                                                got.added(),
                                                got.changed(),
                                                got.unchanged(),
                                                got.skipped()));
                                navigator.replace(
                                        new AuditRoute.AuditPage(got.audit(), Optional.empty()));
                            });
        }
    }

    /// Writes a kit of the audit.
    void issue(String to, String until, String passphrase, String again, Path target) {
        var audit = route.audit();
        var day = day(until);
        if (audit.isEmpty() || day.isEmpty()) {
            said.set(List.of(Sentence.of("edit.date.unknown", until)));
            return;
        }
        if (!passphrase.equals(again)) {
            said.set(List.of(Sentence.of("audit.kit.differ")));
            return;
        }
        var order =
                new AuditKits.Order(audit.get(), to.strip(), desk.today(), day.get(), passphrase);
        start(
                Sentence.of("audit.kit.writing"),
                progress ->
                        desk.store()
                                .kits()
                                .issue(
                                        desk.actor(),
                                        order,
                                        new KeptPictures(desk.store().attachments()),
                                        target,
                                        progress),
                issued -> {
                    desk.reload();
                    said.set(
                            List.of(
                                    Sentence.of(
                                            "audit.kit.issued", issued.sites(), issued.photos())));
                });
    }

    private Optional<LocalDate> day(String typed) {
        return desk.read(Field.AUDIT_KIT_EXPIRES_ON, typed)
                        instanceof FieldReader.Read.Values(var values)
                ? Optional.ofNullable((LocalDate) values.get(Field.AUDIT_KIT_EXPIRES_ON))
                : Optional.empty();
    }

    /// Writes the complete records of the audit for the office that gave it out.
    void giveBack(Path target) {
        route.audit()
                .ifPresent(audit ->
                        start(
                                Sentence.of("audit.kit.writing"),
                                progress ->
                                        desk.store()
                                                .kits()
                                                .giveBack(
                                                        desk.actor(),
                                                        audit,
                                                        target,
                                                        desk.today(),
                                                        progress),
                                back -> {
                                    desk.reload();
                                    said.set(
                                            List.of(
                                                    Sentence.of(
                                                            "audit.kit.returned",
                                                            back.records(),
                                                            back.photos(),
                                                            back.drafts())));
                                }));
    }

    void openFile(Path file) {
        navigator.go(new AuditRoute.AuditKit(Optional.empty(), Optional.of(file)));
    }

    void leave() {
        UUID of = route.audit().orElse(null);
        navigator.go(
                of == null
                        ? new AuditRoute.Audits()
                        : new AuditRoute.AuditPage(of, Optional.empty()));
    }
}
