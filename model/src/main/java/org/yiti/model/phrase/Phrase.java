package org.yiti.model.phrase;

import static org.yiti.model.record.Field.PHRASE_KIND;
import static org.yiti.model.record.Field.PHRASE_PLACE;
import static org.yiti.model.record.Field.PHRASE_TEXT;

import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;

/// One phrase.
///
/// @param place where the office has put it among the others, from 1
public record Phrase(UUID id, PhraseKind kind, String text, int place) {
    /// A phrase of a kind that this program does not know suits anything.
    public static Phrase of(Row row) {
        var place = row.integer(PHRASE_PLACE);
        return new Phrase(
                row.id(),
                Code.read(PhraseKind.class, row.words(PHRASE_KIND)).orElse(PhraseKind.ANY),
                row.words(PHRASE_TEXT),
                place == null ? Integer.MAX_VALUE : place);
    }
}
