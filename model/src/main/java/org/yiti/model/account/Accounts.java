package org.yiti.model.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// The accounts of a store. While there is none, whoever opens the store may do everything.
public record Accounts(List<Account> all) {
    public Accounts {
        all = List.copyOf(all);
    }

    /// In the order in which they were made.
    public static Accounts of(Rows rows) {
        return new Accounts(rows.all(Table.ACCOUNT).stream().map(Account::new).toList());
    }

    public boolean none() {
        return all.isEmpty();
    }

    public Optional<Account> find(UUID id) {
        return all.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /// The one that may be used under this name.
    public Optional<Account> called(String name) {
        return active().stream().filter(account -> account.called(name)).findFirst();
    }

    public List<Account> active() {
        return all.stream().filter(Account::active).toList();
    }

    /// Which of the three who should be three people are one; an office with few people may do so.
    public List<Sentence> warnings() {
        return active().stream()
                .map(account -> new Combined(account, combined(account)))
                .filter(found -> found.roles().size() > 1)
                .map(found ->
                        Sentence.of(
                                "account.combined",
                                found.account().name(),
                                List.copyOf(found.roles())))
                .toList();
    }

    private record Combined(Account account, EnumSet<Role> roles) {}

    private static EnumSet<Role> combined(Account account) {
        var roles = EnumSet.noneOf(Role.class);
        account.roles().stream().filter(Role::administers).forEach(roles::add);
        return roles;
    }
}
