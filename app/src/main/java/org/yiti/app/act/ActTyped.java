package org.yiti.app.act;

import java.nio.file.Path;
import java.util.List;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.flow.Wish;

/// What stands in the form of an act, as it was typed.
///
/// @param state the name of the state that is chosen; empty where none is
/// @param wanted the cells to change with their new words
record ActTyped(
        Said said,
        Hand hand,
        String state,
        List<Wish.Cell> wanted,
        boolean leftOut,
        List<Path> files) {
    ActTyped {
        wanted = List.copyOf(wanted);
        files = List.copyOf(files);
    }

    /// @param by whose act it is
    record Said(String by, String day, String reason, String text, String date, String paperNo) {}
}
