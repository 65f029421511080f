package org.yiti.app.form.act;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Given;
import org.yiti.model.flow.Hand;

/// What stands in the form of an act, as it was typed.
///
/// @param said whose act it is, when, and what is written of it
/// @param own what only acts on this kind of thing take
public record ActTyped<X>(Said said, X own, List<Path> files) {
    public ActTyped {
        files = List.copyOf(files);
    }

    /// @param by whose act it is
    /// @param paperNo number of the document that it is done by
    public record Said(
            Hand hand,
            String by,
            String day,
            String reason,
            String text,
            String date,
            String paperNo) {}

    /// The days of an act, read.
    public record Days(LocalDate day, @Nullable LocalDate date) {}

    /// What the form itself asks for, into what is given for acts of a kind.
    public <G extends Given<G>> G into(G given, Days days) {
        return given.on(said.hand())
                .by(said.by())
                .day(days.day())
                .reason(said.reason())
                .text(said.text())
                .date(days.date())
                .paperNo(said.paperNo())
                .files(files.size());
    }
}
