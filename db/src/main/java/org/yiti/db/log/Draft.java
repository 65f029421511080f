package org.yiti.db.log;

import java.util.List;
import java.util.UUID;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;

/// A change that is about to be written: where, and what it says.
///
/// @param doubtful whether it may itself bring about a disagreement: a change of a removed row, or of one that lies in
///     several scopes
record Draft(
        Table table, UUID row, int op, ScopeKey scope, List<GroupWrite> writes, boolean doubtful) {}
