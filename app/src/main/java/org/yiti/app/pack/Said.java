package org.yiti.app.pack;

import java.util.List;
import java.util.stream.Stream;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.pack.Finding;

/// Words of a page, and the figures that their numbers come from.
///
/// @param quoted whether a person wrote them, so that their numbers are that person's
public record Said(String words, List<Figure> figures, boolean quoted) {
    public Said {
        figures = List.copyOf(figures);
    }

    static Said of(Texts texts, Finding finding) {
        return new Said(texts.say(finding.sentence()), finding.figures(), false);
    }

    /// What a person wrote.
    static Said quoted(String words) {
        return new Said(words, List.of(), true);
    }

    /// One behind the other, as the text of a key puts them.
    static Said joined(Texts texts, String key, Said first, Said second) {
        return new Said(
                texts.tr(key, first.words(), second.words()),
                Stream.concat(first.figures().stream(), second.figures().stream()).toList(),
                false);
    }

    /// The same figures in other words.
    Said with(String other) {
        return new Said(other, figures, quoted);
    }
}
