package org.yiti.app.template;

import org.yiti.app.i18n.Texts;
import org.yiti.model.ledger.ColumnMeaning;

/// Places as a person writes them into a table, in the language of the program.
public record PlaceWords(Texts texts) {
    /// What a sentence gives as the example of a place.
    static final String TASK = "{{" + ColumnMeaning.CONTENT.words().getFirst() + "}}";

    String of(HeadingWord word) {
        return "{{" + texts.label(word) + "}}";
    }

    String of(ColumnMeaning meaning) {
        return "{{" + texts.tr(meaning.textKey()) + "}}";
    }

    String merged(ColumnMeaning meaning) {
        return "{{" + texts.tr(meaning.textKey()) + "|" + texts.tr("template.merged") + "}}";
    }

    /// The day by which a unit has to answer.
    public String due() {
        return of(HeadingWord.DUE);
    }
}
