package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;

/// What must hold of the accounts, whoever changes them.
final class AccountChanges {
    private static final Set<Field> OWN = Set.of(ACCOUNT_PASSWORD, ACCOUNT_MUST_CHANGE);

    private final Accounts before;
    private final Step step;
    private final List<Change> changes;

    AccountChanges(Accounts before, Step step) {
        this.before = before;
        this.step = step;
        changes = step.changes().stream().filter(c -> c.table() == Table.ACCOUNT).toList();
    }

    /// Whether the person only gives themselves another password, which everybody may.
    static boolean ownPassword(Account account, Change change) {
        return change instanceof Change.Put(var table, var row, var values)
                && table == Table.ACCOUNT
                && row.equals(account.id())
                && OWN.containsAll(values.keySet());
    }

    /// @param rows as they will be
    Optional<Sentence> wrong(StepRows rows) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        if (!(step.kind() instanceof StepKind.Do) && changes.stream().anyMatch(this::password)) {
            return Optional.of(Sentence.of("account.refused.undo"));
        }
        if (changes.stream().anyMatch(change -> change instanceof Change.Remove)) {
            return Optional.of(Sentence.of("account.refused.remove"));
        }
        var after = after(rows);
        var twice = after.active().stream().filter(account -> twice(after, account)).findFirst();
        if (twice.isPresent()) {
            return Optional.of(Sentence.of("account.refused.twice", twice.get().name()));
        }
        var wrong = after.all().stream().filter(AccountChanges::incomplete).findFirst();
        if (wrong.isPresent()) {
            return Optional.of(Sentence.of("account.refused.incomplete", wrong.get().name()));
        }
        return after.all().stream().anyMatch(Account::administersAccounts)
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(
                                before.none() ? "account.refused.first" : "account.refused.last"));
    }

    private boolean password(Change change) {
        return switch (change) {
            case Change.Put(var _, var _, var values) -> values.containsKey(ACCOUNT_PASSWORD);
            case Change.Add _, Change.Remove _, Change.Restore _ -> true;
        };
    }

    private Accounts after(StepRows rows) {
        var all = new ArrayList<Account>();
        for (Account account : before.all()) {
            all.add(new Account(rows.find(Table.ACCOUNT, account.id()).orElse(account.row())));
        }
        for (Change change : changes) {
            if (before.find(change.row()).isEmpty()
                    && all.stream().noneMatch(account -> account.id().equals(change.row()))) {
                rows.find(Table.ACCOUNT, change.row())
                        .map(row -> row.withAlive(true))
                        .map(Account::new)
                        .ifPresent(all::add);
            }
        }
        return new Accounts(all);
    }

    private static boolean twice(Accounts all, Account account) {
        return all.active().stream().filter(other -> other.called(account.name())).count() > 1;
    }

    /// An account needs a name of sensible length and a role, and a unit where a role is about one unit only.
    private static boolean incomplete(Account account) {
        var name = account.name().strip();
        return name.isEmpty()
                || name.length() > Account.LONGEST_NAME
                || name.codePoints().anyMatch(AccountChanges::unseen)
                || account.roles().isEmpty()
                || (account.active() && needsUnit(account) && account.unit().isEmpty());
    }

    /// With what nobody sees in it, a name could look like another account's.
    private static boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    private static boolean needsUnit(Account account) {
        return account.roles().stream().anyMatch(Role::ofUnit);
    }
}
