package org.yiti.app.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.pack.Finding;

/// Words of a page, and the figures that their numbers come from.
///
/// @param quoted whether a unit wrote them, so that their numbers are that unit's
/// @param place where they stand on their page, for ever; empty before a page has them
/// @param basis what they were made of: keys, figures and names. Other figures make another basis, another date or another
///     language does not
public record Said(String words, List<Figure> figures, boolean quoted, String place, String basis) {
    public Said {
        figures = List.copyOf(figures);
    }

    static Said of(Texts texts, Finding finding) {
        return new Said(
                texts.say(finding.sentence()), finding.figures(), false, "", basis(finding));
    }

    private static String basis(Finding finding) {
        var figures =
                finding.figures().stream()
                        .map(figure ->
                                "%s %s/%s=%s"
                                        .formatted(
                                                figure.code(),
                                                figure.numerator().toPlainString(),
                                                figure.denominator().toPlainString(),
                                                figure.value()
                                                        .map(value -> value.toPlainString())
                                                        .orElse("")));
        var names = finding.names().stream().map(Object::toString);
        return Stream.concat(Stream.of(finding.key()), Stream.concat(figures, names))
                .collect(Collectors.joining("|"));
    }

    /// Words without a number that was counted.
    static Said plain(String words) {
        return new Said(words, List.of(), false, "", words);
    }

    /// How a figure says itself.
    static Said of(Texts texts, Figure figure) {
        return plain(texts.say(figure.sentence())).from(figure);
    }

    /// The same words, with a figure that their numbers come from.
    Said from(Figure figure) {
        return new Said(words, List.of(figure), quoted, place, basis);
    }

    /// What a unit wrote.
    static Said quoted(String words) {
        return new Said(words, List.of(), true, "", words);
    }

    /// One behind the other, as the text of a key puts them.
    static Said joined(Texts texts, String key, Said first, Said second) {
        return new Said(
                texts.tr(key, first.words(), second.words()),
                Stream.concat(first.figures().stream(), second.figures().stream()).toList(),
                false,
                "",
                first.basis() + "\n" + second.basis());
    }

    /// The same figures in other words.
    Said with(String other) {
        return new Said(other, figures, quoted, place, basis);
    }

    /// The same with a name that is said as well.
    Said naming(String name) {
        return new Said(words, figures, quoted, place, basis + "|" + name);
    }

    /// The same at a place of its page.
    Said at(String where) {
        return new Said(words, figures, quoted, where, basis);
    }
}
