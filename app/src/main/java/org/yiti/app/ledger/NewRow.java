package org.yiti.app.ledger;

/// The place of a row that was added to a returned ledger.
///
/// @param row from 0
public record NewRow(String sheet, int row) {}
