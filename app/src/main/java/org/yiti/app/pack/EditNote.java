package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.pack.PackText;

/// What has to be looked at of the words that the office wrote.
///
/// @param page on which they stand
/// @param now what would be made in their place today; empty where nothing would
/// @param numbers that none of the page's figures stands for
public record EditNote(
        EditNoteKind kind, PackPage page, PackText text, Optional<Said> now, List<String> numbers) {
    public EditNote {
        numbers = List.copyOf(numbers);
    }

    public Sentence sentence() {
        var where = page.title().words();
        return switch (kind) {
            case STALE ->
                    Sentence.of(
                            "pack.note.stale", where, text.text(), now.map(Said::words).orElse(""));
            case UNCHECKED -> Sentence.of("pack.note.unchecked", where, text.text(), numbers);
        };
    }
}
