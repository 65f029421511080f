package org.yiti.model.store;

import org.yiti.model.programme.Level;

/// What has to be known to make a new store.
///
/// @param federation code of the city whose offices exchange, such as `110000`
/// @param code administrative code of the office's own area or unit
public record NewOffice(String federation, String code, String name, Level level) {}
