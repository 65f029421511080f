package org.yiti.model.store;

import org.yiti.model.programme.Level;

/// The office that this store belongs to.
///
/// @param federation code of the city whose offices exchange, such as `110000`
/// @param code administrative code of the office's own area or unit
/// @param replica the 16 letters that name this store on this computer
public record Office(String federation, String code, String name, Level level, String replica) {}
