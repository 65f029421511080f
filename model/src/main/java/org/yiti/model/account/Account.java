package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Code;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Row;
import org.yiti.model.record.Scope;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;

/// Who may sign in to this office's store (账号). It is never removed, only switched off: history goes on naming it.
public record Account(Row row) {
    /// Of a name, as the log keeps it.
    public static final int LONGEST_NAME = 32;

    public Account {
        row.mustBe(Table.ACCOUNT);
    }

    public UUID id() {
        return row.id();
    }

    /// The person's name, which is also what they sign in with.
    public String name() {
        return row.words(ACCOUNT_NAME);
    }

    public Set<Role> roles() {
        return Code.readAll(Role.class, row.text(ACCOUNT_ROLES));
    }

    /// The unit that own things belong to; needed for roles that see and write only those.
    public Optional<UUID> unit() {
        return Optional.ofNullable(row.reference(ACCOUNT_UNIT));
    }

    /// Empty where there is none, or none that this program understands.
    public Optional<Password> password() {
        return Password.read(row.text(ACCOUNT_PASSWORD));
    }

    /// Whether somebody else gave the password, so that it is to be changed first.
    public boolean mustChange() {
        return row.yes(ACCOUNT_MUST_CHANGE);
    }

    public boolean active() {
        return row.alive() && row.yes(ACCOUNT_ACTIVE);
    }

    /// Whether somebody can sign in to it and look after the accounts.
    public boolean administersAccounts() {
        return active() && may(Matter.USERS, Right.WRITE) && password().isPresent();
    }

    /// Whether one of its roles may, be it with own ones only.
    public boolean may(Matter matter, Right right) {
        return !Permissions.of(roles(), matter, right).isEmpty();
    }

    /// Whether it reads who signed in and who tried to; others see that of their own account.
    public boolean readsSignIns() {
        return may(Matter.USERS, Right.WRITE) || may(Matter.AUDIT_LOG, Right.READ);
    }

    /// Whether it may do so with what belongs to its own unit only.
    public boolean ownOnly(Matter matter, Right right) {
        return Permissions.of(roles(), matter, right).stream()
                .allMatch(role -> Permissions.grant(role, matter).own(right));
    }

    /// How much of a table it reads. What an office keeps to itself is not shown to a unit, whose matter it may be: a
    /// unit is not to know where it will be visited.
    public Coverage coverage(Table table) {
        if (TableMatters.forAll(table)) {
            return Coverage.WHOLE;
        }
        if (table == Table.ACCOUNT) {
            return may(Matter.USERS, Right.READ) ? Coverage.WHOLE : Coverage.PART;
        }
        var matter = TableMatters.of(table);
        var readers = Permissions.of(roles(), matter, Right.READ);
        if (readers.isEmpty()) {
            return Coverage.NOTHING;
        }
        if (!ownOnly(matter, Right.READ)) {
            return Coverage.WHOLE;
        }
        boolean kept =
                table.scope() == Scope.KEPT
                        && readers.stream().noneMatch(role -> role.has(Hand.CLERK));
        return kept ? Coverage.NOTHING : Coverage.PART;
    }

    /// Why rows of this table are not for it; empty where they are, be it with own ones only.
    public Optional<Sentence> refusal(Table table) {
        var matter = TableMatters.of(table);
        return refusal(
                matter == Matter.ITEM
                        ? Wanted.act(matter, Hand.CLERK)
                        : Wanted.to(Right.WRITE, matter));
    }

    /// Why something is not for it; empty where it is.
    public Optional<Sentence> refusal(Matter matter, Right right) {
        return refusal(Wanted.to(right, matter));
    }

    /// Why an act on a supervision item is not for it; empty where it is.
    public Optional<Sentence> refusal(ItemAction act, Hand hand) {
        return refusal(Wanted.act(StepWants.matter(act), hand));
    }

    private Optional<Sentence> refusal(Wanted wanted) {
        return wanted.rolesOf(roles()).isEmpty()
                ? Optional.of(wanted.notFor(this))
                : Optional.empty();
    }

    public Actor actor() {
        return new Actor(id().toString(), name());
    }

    /// Whether this is what the person is called, however it was composed.
    public boolean called(String name) {
        return plain(name).equals(plain(name()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
