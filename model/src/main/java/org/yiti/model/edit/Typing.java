package org.yiti.model.edit;

import java.time.LocalDate;
import java.util.function.Function;
import org.yiti.model.record.Code;
import org.yiti.model.unit.UnitRegister;

/// What a typed text is read by, beside the year's book.
///
/// @param federation code of the city whose offices exchange: ids of new month cells are made of it
/// @param office code of the office that types
/// @param label the word that people read for a code, in the language of the screen
/// @param asOf the date that is looked at: months up to its own are reported, later ones planned
/// @param person who types; verifies what is set to done in a cell
public record Typing(
        UnitRegister units,
        String federation,
        String office,
        Function<Code, String> label,
        LocalDate asOf,
        String person) {}
