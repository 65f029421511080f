package org.yiti.model.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.record.Change;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;

/// Says what who is signed in may do. It looks at the accounts each time: one that was switched off a moment ago may
/// nothing any more. While a store has no account, everybody may everything.
public final class Guard {
    private final Rows rows;
    private final History history;
    private final Optional<UUID> signedIn;

    /// @param signedIn the account; empty where nobody signed in, as there was no account
    public Guard(Rows rows, History history, Optional<UUID> signedIn) {
        this.rows = rows;
        this.history = history;
        this.signedIn = signedIn;
    }

    /// Who is signed in; empty while the store has no account.
    ///
    /// @throws YitiException if there are accounts and this is none of those that may be used
    public Optional<Account> account() throws YitiException {
        var accounts = Accounts.of(rows);
        if (accounts.none()) {
            return Optional.empty();
        }
        if (signedIn.isEmpty()) {
            throw new YitiException(Sentence.of("account.refused.nobody"));
        }
        var account = accounts.find(signedIn.get()).filter(Account::active);
        if (account.isEmpty()) {
            throw new YitiException(Sentence.of("account.refused.gone"));
        }
        return account;
    }

    /// @throws YitiException if who is signed in may not do this
    public void must(Matter matter, Right right) throws YitiException {
        var account = account();
        if (account.isPresent()) {
            must(account.get(), Wanted.to(right, matter));
        }
    }

    /// @throws YitiException if who is signed in may not write into rows of this table, whichever they are
    void mustWrite(Table table) throws YitiException {
        must(TableMatters.of(table), Right.WRITE);
    }

    private static void must(Account account, Wanted wanted) throws YitiException {
        if (wanted.rolesOf(account.roles()).isEmpty()) {
            throw new YitiException(wanted.refused(account));
        }
    }

    /// @throws YitiException if who is signed in may not do all of it
    public void must(Step step) throws YitiException {
        var account = account();
        var stepRows = new StepRows(rows, step.changes());
        if (account.isPresent()) {
            mustAll(account.get(), step, stepRows);
        }
        var wrong = new AccountChanges(Accounts.of(rows), step).wrong(stepRows);
        if (wrong.isPresent()) {
            throw new YitiException(wrong.get());
        }
    }

    private void mustAll(Account account, Step step, StepRows stepRows) throws YitiException {
        var names = new ActNames(account);
        var wants = new StepWants(stepRows, step, made(step.kind()));
        var own = new OwnUnits(rows, stepRows, account.unit());
        boolean instruction = Instruction.isOne(account, step);
        Map<Wanted, Set<Role>> known = new HashMap<>();
        for (Change change : step.changes()) {
            if (!AccountChanges.ownPassword(account, change) && !instruction) {
                for (Wanted wanted : wants.of(change)) {
                    var roles = known.computeIfAbsent(wanted, w -> w.rolesOf(account.roles()));
                    must(account, wanted);
                    if (ownOnly(roles, wanted) && !own.has(change.table(), change.row())) {
                        throw new YitiException(
                                Sentence.of(
                                        "account.refused.own", wanted.matter(), account.name()));
                    }
                }
            }
            var wrong = step.kind() instanceof StepKind.Do ? names.wrong(change) : NOTHING;
            if (wrong.isPresent()) {
                throw new YitiException(wrong.get());
            }
        }
    }

    private static final Optional<Sentence> NOTHING = Optional.empty();

    private static boolean ownOnly(Set<Role> roles, Wanted wanted) {
        return roles.stream().allMatch(wanted::ownOnly);
    }

    /// The rows that an earlier step had made.
    private Set<UUID> made(StepKind kind) {
        return switch (kind) {
            case StepKind.Do _ -> Set.of();
            case StepKind.Undo(long step) -> born(step);
            case StepKind.Redo(long step) -> born(step);
        };
    }

    private Set<UUID> born(long step) {
        var born = new HashSet<UUID>();
        history.changesOf(step).stream()
                .filter(LoggedChange::born)
                .map(LoggedChange::row)
                .forEach(born::add);
        return born;
    }
}
