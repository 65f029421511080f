package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTextKind;

/// A place of a page whose words the office can change.
///
/// @param key of it among the places of its page
/// @param kind whose words stand there
/// @param page its key; empty for the title of a chart, which is the same on every page
/// @param made what is made of the data; of a paragraph of the office's own nothing is
/// @param words that are printed
/// @param own what the office wrote, where it did
/// @param notes what has to be looked at
record PackPlace(
        String key,
        PackTextKind kind,
        String page,
        Optional<Said> made,
        String words,
        Optional<PackText> own,
        List<EditNote> notes) {
    boolean stale() {
        return notes.stream().anyMatch(note -> note.kind() == EditNoteKind.STALE);
    }

    List<String> unchecked() {
        return notes.stream().flatMap(note -> note.numbers().stream()).toList();
    }
}
