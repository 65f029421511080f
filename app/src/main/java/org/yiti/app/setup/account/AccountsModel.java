package org.yiti.app.setup.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.account.SignInModel;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Account;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.Accounts;
import org.yiti.model.account.Matter;
import org.yiti.model.account.PasswordRules;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.record.Step;
import org.yiti.model.store.SignInNote;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitRegister;

/// The accounts of the store: who there is, making and changing them, and one's own password.
final class AccountsModel {
    /// @param last when somebody signed in to it the last time on this computer
    /// @param unit its unit's name; empty where it has none
    record Line(Account account, String unit, Optional<Instant> last) {}

    /// A line of the log of signing in.
    ///
    /// @param name of the account; a dash where nobody is called what was typed
    record Entry(SignInNote note, String name) {}

    /// @param warnings of people who are several administrators at once
    /// @param entries the newest first
    record Page(List<Line> lines, List<Unit> units, List<Sentence> warnings, List<Entry> entries) {
        boolean none() {
            return lines.isEmpty();
        }
    }

    /// What a person typed for an account.
    record Typed(String name, Set<Role> roles, Optional<UUID> unit, String password) {}

    /// Lines of the log that are shown; the command line has all.
    private static final int ENTRIES = 1_000;

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sentence>> wrong =
            new ReadOnlyObjectWrapper<>(List.of());

    AccountsModel(Desk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What is wrong with what was typed last.
    ReadOnlyObjectProperty<List<Sentence>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    Optional<Account> own() {
        return desk.presence().account();
    }

    /// Why accounts cannot be changed by who is here; empty where they can.
    Optional<Sentence> readOnly() {
        return desk.presence().refusal(Matter.USERS, Right.WRITE);
    }

    boolean reads() {
        return desk.presence().refusal(Matter.USERS, Right.READ).isEmpty();
    }

    void read() {
        jobs.<Page>latest(
                "accounts",
                _ -> page(),
                outcome -> outcome.use(read -> page.set(Optional.of(read)), notices::failed));
    }

    /// Whether the log of everybody's signing in is for who is here.
    boolean readsSignIns() {
        return own().filter(Account::readsSignIns).isPresent();
    }

    private Page page() throws YitiException {
        var store = desk.store();
        var accounts = Accounts.of(store.rows());
        var units = UnitRegister.load(store.rows());
        var lines = new ArrayList<Line>();
        for (Account account : accounts.all()) {
            lines.add(
                    new Line(
                            account,
                            account.unit().map(units::label).orElse(""),
                            store.signIns().of(account.id()).signedIn()));
        }
        var entries = new ArrayList<Entry>();
        for (SignInNote note : store.signIns().notes(ENTRIES)) {
            var name = note.account().flatMap(accounts::find).map(Account::name);
            entries.add(new Entry(note, name.orElse("—")));
        }
        return new Page(lines, units.units(), accounts.warnings(), entries);
    }

    // --- changing ---

    void add(Typed typed, Runnable whenDone) {
        var lacks = new ArrayList<Sentence>();
        if (typed.name().isBlank()) {
            lacks.add(Sentence.of("account.name.missing"));
        }
        if (typed.roles().isEmpty()) {
            lacks.add(Sentence.of("account.roles.missing"));
        }
        lacks.addAll(PasswordRules.wrong(typed.password(), typed.name()));
        boolean first = page.get().filter(Page::none).isPresent();
        keep(
                lacks,
                () ->
                        AccountSteps.make(
                                typed.name(),
                                typed.roles(),
                                typed.unit(),
                                typed.password(),
                                !first),
                () -> {
                    whenDone.run();
                    if (first) {
                        desk.presence().signOut().run();
                    }
                });
    }

    void change(Account account, Typed typed) {
        keep(
                List.of(),
                () -> AccountSteps.change(account, typed.name(), typed.roles(), typed.unit()),
                () -> {});
    }

    void use(Account account, boolean active) {
        keep(List.of(), () -> AccountSteps.use(account, active), () -> {});
    }

    /// Gives an account a password that the person changes when they sign in.
    void give(Account account, String password, Runnable whenDone) {
        keep(
                PasswordRules.wrong(password, account.name()),
                () -> AccountSteps.password(account, password, true),
                () -> {
                    forgive(account);
                    whenDone.run();
                });
    }

    private void forgive(Account account) {
        jobs.<Boolean>write(
                Sentence.of("account.keeping"),
                _ -> {
                    var signIns = desk.store().signIns();
                    signIns.keep(account.id(), signIns.of(account.id()).forgiven());
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Broken<Boolean>(var cause)) {
                        notices.failed(cause);
                    }
                });
    }

    void changeOwn(Account own, String old, String password, String again, Runnable whenDone) {
        keep(
                SignInModel.wrong(own, password, again),
                () -> {
                    var now =
                            Accounts.of(desk.store().rows()).find(own.id()).orElse(own).password();
                    if (now.filter(kept -> kept.is(old)).isEmpty()) {
                        throw new YitiException(Sentence.of("account.password.old.wrong"));
                    }
                    return AccountSteps.password(own, password, false);
                },
                whenDone);
    }

    @FunctionalInterface
    private interface Making {
        Step step() throws YitiException;
    }

    /// Passwords are calculated and steps recorded beside the screen; what the store refuses is said in the form.
    private void keep(List<Sentence> lacks, Making making, Runnable whenDone) {
        wrong.set(lacks);
        if (!lacks.isEmpty()) {
            return;
        }
        jobs.<Sentence>write(
                Sentence.of("account.keeping"),
                _ -> {
                    var step = making.step();
                    desk.store().recorder().record(desk.actor(), step);
                    return step.action();
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Sentence>(var done) -> {
                            notices.toast(done);
                            whenDone.run();
                            read();
                        }
                        case Outcome.Stopped<Sentence> _ -> {}
                        case Outcome.Broken<Sentence>(var cause) -> {
                            if (cause instanceof YitiException known) {
                                wrong.set(List.of(known.sentence()));
                            } else {
                                notices.failed(cause);
                            }
                        }
                    }
                });
    }
}
