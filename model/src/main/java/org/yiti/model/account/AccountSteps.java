package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The steps that make and change accounts. The guard looks at what comes of them.
public final class AccountSteps {
    private AccountSteps() {}

    /// @param mustChange whether the person has to choose another password when they first sign in
    public static Step make(
            String name,
            Set<Role> roles,
            Optional<UUID> unit,
            String password,
            boolean mustChange) {
        var values = new HashMap<Field, Object>();
        values.put(ACCOUNT_NAME, name.strip());
        put(values, ACCOUNT_ROLES, Code.write(roles));
        put(values, ACCOUNT_UNIT, unit.orElse(null));
        values.put(ACCOUNT_PASSWORD, Password.of(password).text());
        values.put(ACCOUNT_MUST_CHANGE, mustChange);
        values.put(ACCOUNT_ACTIVE, true);
        return Step.of(
                Sentence.of("step.account.add", name.strip()),
                new Change.Add(Table.ACCOUNT, RowIds.fresh(), values));
    }

    private static void put(Map<Field, Object> values, Field field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    public static Step change(Account account, String name, Set<Role> roles, Optional<UUID> unit) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(ACCOUNT_NAME, name.strip());
        values.put(ACCOUNT_ROLES, Code.write(roles));
        values.put(ACCOUNT_UNIT, unit.orElse(null));
        return Step.of(
                Sentence.of("step.account.edit", account.name()),
                new Change.Put(Table.ACCOUNT, account.id(), values));
    }

    /// @param mustChange whether somebody else gave it
    public static Step password(Account account, String password, boolean mustChange) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(ACCOUNT_PASSWORD, Password.of(password).text());
        values.put(ACCOUNT_MUST_CHANGE, mustChange);
        return Step.of(
                Sentence.of("step.account.password", account.name()),
                new Change.Put(Table.ACCOUNT, account.id(), values));
    }

    public static Step use(Account account, boolean active) {
        var key = active ? "step.account.on" : "step.account.off";
        return Step.of(
                Sentence.of(key, account.name()),
                Change.Put.of(account.id(), ACCOUNT_ACTIVE, active));
    }
}
