package org.yiti.db;

import org.yiti.model.programme.Level;

/// What is known of the office for which a store is made.
///
/// @param federation code of the city whose offices exchange, such as `110000`
/// @param code administrative code of the office's own area or unit
public record NewOffice(String federation, String code, String name, Level level) {}
