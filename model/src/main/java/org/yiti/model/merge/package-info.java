/// The rule that joins what several offices wrote without seeing each other. Everything here is a function of the
/// writes that are there, never of the order they came in: two stores with the same writes show the same.
/// Deterministic by design; a simulator proves it with random schedules.
@NullMarked
package org.yiti.model.merge;

import org.jspecify.annotations.NullMarked;
