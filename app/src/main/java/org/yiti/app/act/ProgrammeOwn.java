package org.yiti.app.act;

import java.util.List;
import org.yiti.model.programme.flow.Wish;

/// What stands in the fields that only acts on the programme have.
///
/// @param state the name of the state that is chosen; empty where none is
/// @param wanted the cells to change with their new words
/// @param leftOut whether what is cancelled leaves the figures, too
record ProgrammeOwn(String state, List<Wish.Cell> wanted, boolean leftOut) {
    static final ProgrammeOwn NONE = new ProgrammeOwn("", List.of(), false);

    ProgrammeOwn {
        wanted = List.copyOf(wanted);
    }
}
