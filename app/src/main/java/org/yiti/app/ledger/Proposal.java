package org.yiti.app.ledger;

/// A row that was added to a returned ledger: a task that its sender proposes. It is made only when a person
/// says so.
///
/// @param content what the task would be
/// @param taken whether it is to be made
public record Proposal(NewRow at, String content, boolean taken) {}
