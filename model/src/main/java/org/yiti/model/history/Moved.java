package org.yiti.model.history;

/// That a row went from one unit to another, as a task's reports do when it gets another leading unit.
///
/// @param from code of the unit whose row it was
/// @param to code of the unit whose row it is
public record Moved(String from, String to) {}
