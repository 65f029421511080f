package org.yiti.app.pack;

import java.util.List;
import java.util.stream.Stream;
import org.yiti.model.Sentence;
import org.yiti.model.pack.PackText;

/// A month's material with what the office changed of it.
///
/// @param pages in the office's order, those that it left out among them
/// @param notes what has to be looked at before it is printed; nothing of pages that are left out
/// @param lost words for places that are not made any more; they are not printed
public record EditedPack(
        Pack.Heading heading, List<EditedPage> pages, List<EditNote> notes, List<PackText> lost) {
    public EditedPack {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        lost = List.copyOf(lost);
    }

    /// The same; where it is of a closed month and is not what was printed then, it says so of itself (重制).
    ///
    /// @param source of which it was made
    /// @param again its files are made again, whatever they say
    EditedPack told(PackSource source, boolean again) {
        boolean other =
                source.closed()
                        .filter(month -> again || !month.printed().equals(pack().checksum()))
                        .isPresent();
        return other ? new EditedPack(heading.remade(source.texts()), pages, notes, lost) : this;
    }

    /// What a person should know before it is printed.
    public List<Sentence> said() {
        return Stream.concat(
                        notes.stream().map(EditNote::sentence),
                        lost.stream().map(text -> Sentence.of("pack.note.lost", text.text())))
                .toList();
    }

    /// What is printed.
    public Pack pack() {
        return new Pack(
                heading,
                pages.stream().filter(page -> !page.leftOut()).map(EditedPage::page).toList());
    }
}
