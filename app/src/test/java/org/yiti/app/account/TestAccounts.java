package org.yiti.app.account;

import static org.yiti.model.record.Field.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.account.Account;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Password;
import org.yiti.model.account.Role;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Accounts in a store in memory.
public final class TestAccounts {
    /// Of all of them. How long it takes to find out is not what these tests are about.
    public static final String PASSWORD = "yiti-2026";

    private static final String KEPT = Password.of(PASSWORD, 1000).text();

    public static final Actor SOMEBODY = new Actor("os-user", "os-user");

    private final FakeStore store;

    public TestAccounts(FakeStore store) {
        this.store = store;
    }

    /// A store that has an account which looks after the accounts.
    public static TestAccounts in(FakeStore store) {
        var accounts = new TestAccounts(store);
        accounts.add("管理员", Optional.empty(), Role.SYSTEM_ADMIN);
        return accounts;
    }

    public UUID add(String name, Optional<UUID> unit, Role... roles) {
        return store.add(Table.ACCOUNT, values(name, unit, roles));
    }

    /// An account for a store on disk.
    public static Change.Add made(String name, Optional<UUID> unit, Role... roles) {
        return new Change.Add(Table.ACCOUNT, RowIds.fresh(), values(name, unit, roles));
    }

    private static Map<Field, Object> values(String name, Optional<UUID> unit, Role... roles) {
        var values = new HashMap<Field, Object>();
        values.put(ACCOUNT_NAME, name);
        values.put(ACCOUNT_ROLES, String.valueOf(Code.write(Arrays.asList(roles))));
        values.put(ACCOUNT_PASSWORD, KEPT);
        values.put(ACCOUNT_ACTIVE, true);
        unit.ifPresent(id -> values.put(ACCOUNT_UNIT, id));
        return values;
    }

    /// The store as somebody of this role, of this name, sees it.
    public GuardedStore as(String name, Role... roles) {
        return signedIn(add(name, Optional.empty(), roles));
    }

    public GuardedStore of(UUID unit, String name, Role... roles) {
        return signedIn(add(name, Optional.of(unit), roles));
    }

    public GuardedStore signedIn(UUID account) {
        return new GuardedStore(store, Optional.of(account));
    }

    public Account account(UUID id) {
        return new Account(store.find(Table.ACCOUNT, id).orElseThrow());
    }

    public UUID unit(String code, String name, Optional<UUID> parent) {
        var values = new HashMap<Field, Object>();
        values.put(UNIT_CODE, code);
        values.put(UNIT_NAME, name);
        parent.ifPresent(id -> values.put(UNIT_PARENT, id));
        return store.add(Table.UNIT, values);
    }
}
