package org.yiti.app.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.Said;
import org.yiti.model.figure.Figure;
import org.yiti.model.pack.PageKind;

/// The words of a sentence and, between them, its numbers with the figures that they come from, so that each number opens
/// its rows.
final class Pieces {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?%?");

    /// @param figure empty for words, and for numbers that a person wrote or that belong to a name
    record Piece(String words, Optional<Figure> figure) {}

    private Pieces() {}

    /// Of a title. The number that the name of an issue begins with is its own.
    static List<Piece> ofTitle(PackPage page) {
        var words = page.title().words();
        boolean issue = page.kind() == PageKind.ISSUE || page.kind() == PageKind.FOCUS;
        int colon = Math.max(words.indexOf(':'), words.indexOf('\uFF1A'));
        return of(page.title(), issue && colon > 0 ? colon : 0);
    }

    static List<Piece> of(Said said) {
        return of(said, 0);
    }

    /// @param from where numbers may begin
    private static List<Piece> of(Said said, int from) {
        var pieces = new ArrayList<Piece>();
        var words = said.words();
        var found = NUMBER.matcher(words).region(from, words.length());
        int done = 0;
        int next = 0;
        while (!said.quoted() && found.find()) {
            int figure = figure(said.figures(), next, found.group());
            if (figure < 0) {
                continue;
            }
            next = figure;
            if (found.start() > done) {
                pieces.add(new Piece(words.substring(done, found.start()), Optional.empty()));
            }
            pieces.add(new Piece(found.group(), Optional.of(said.figures().get(figure))));
            done = found.end();
        }
        if (done < words.length()) {
            pieces.add(new Piece(words.substring(done), Optional.empty()));
        }
        return pieces;
    }

    /// The one that the last number came from, or one behind it, or any: sentences mostly tell figures in their order.
    private static int figure(List<Figure> figures, int from, String number) {
        var wanted = new BigDecimal(number.replace("%", ""));
        int all = figures.size();
        for (int i = 0; i < all; i++) {
            int at = (from + i) % all;
            if (says(figures.get(at), wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean says(Figure figure, BigDecimal wanted) {
        return figure.numerator().compareTo(wanted) == 0
                || !figure.leftOut().isEmpty()
                        && wanted.compareTo(BigDecimal.valueOf(figure.leftOut().size())) == 0
                || figure.denominator().compareTo(wanted) == 0
                || figure.value().filter(value -> value.abs().compareTo(wanted) == 0).isPresent();
    }
}
