package org.yiti.model.merge.sim;

import org.yiti.model.merge.ScopeKey;
import org.yiti.model.store.Office;

/// What one store wrote into one scope.
///
/// @param number short number of the stream, the same everywhere here
/// @param author the office, with the name of the store that writes it
record SimStream(int number, Office author, ScopeKey scope) {}
