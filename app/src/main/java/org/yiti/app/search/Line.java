package org.yiti.app.search;

import java.util.Optional;
import org.yiti.app.command.Command;
import org.yiti.model.programme.Light;
import org.yiti.model.record.Row;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchText.Span;

/// One line of the search box.
sealed interface Line {
    /// By this a choice is remembered.
    String id();

    String title();

    /// The part of the title that fits what was typed.
    Optional<Span> found();

    /// A command of the program.
    record OfCommand(Command command, String title, Optional<Span> found) implements Line {
        static String id(Command command) {
            return "command:" + command.id();
        }

        @Override
        public String id() {
            return id(command);
        }
    }

    /// Something of the year or of the register.
    ///
    /// @param number as lists show it; may be empty
    /// @param note what tells it from others of the same name: the unit that leads, the month it is due
    record OfRow(
            SearchKind kind,
            Row row,
            String number,
            String title,
            Optional<Span> found,
            Optional<Light> light,
            String note)
            implements Line {
        static String id(SearchKind kind, Row row) {
            return kind.name() + ":" + row.id();
        }

        @Override
        public String id() {
            return id(kind, row);
        }
    }
}
