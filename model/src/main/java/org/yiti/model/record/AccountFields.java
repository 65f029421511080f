package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;
import static org.yiti.model.record.Table.*;

/// Fields of who may sign in.
interface AccountFields {
    Field ACCOUNT_NAME = of(ACCOUNT, 1, "name", Type.TEXT, MergeRule.REVIEW);
    Field ACCOUNT_ROLES = of(ACCOUNT, 2, "roles", Type.CODE, MergeRule.REVIEW);
    Field ACCOUNT_UNIT = to(ACCOUNT, 3, "unit", UNIT);
    Field ACCOUNT_PASSWORD = of(ACCOUNT, 4, "password", Type.TEXT, MergeRule.REVIEW);
    Field ACCOUNT_MUST_CHANGE = of(ACCOUNT, 4, "must_change", Type.BOOLEAN, MergeRule.REVIEW);
    Field ACCOUNT_ACTIVE = of(ACCOUNT, 5, "active", Type.BOOLEAN, MergeRule.REVIEW);
}
