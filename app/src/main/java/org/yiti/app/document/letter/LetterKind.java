package org.yiti.app.document.letter;

import java.util.List;
import org.yiti.model.record.Code;

/// A paper that an office may have a template of its own for.
public interface LetterKind extends Code {
    /// The template that comes with the program.
    byte[] builtIn();

    /// Every place filled with its own name, every list with one row: shows which places nobody knows.
    Filling trial();

    /// What may stand between the braces, as it is written there.
    List<String> places();

    /// The places that a template should have; one that lacks some is taken, and it is told.
    default List<String> needed() {
        return List.of();
    }

    /// The lists whose row may be repeated, each with the places of its rows.
    List<String> lists();
}
