package org.yiti.app.document.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;
import org.yiti.app.document.Glyphs;
import org.yiti.app.document.LineEnds;
import org.yiti.app.document.letter.Letter.*;

/// Breaks paragraphs into lines as Chinese text programs do: anywhere between two characters, but no line begins with a
/// closing mark, which rather stands out into the margin, and none ends with an opening one.
final class SetLines {
    /// Marks that may stand out into the margin.
    private static final String HANGING = "，。、；：！？）》」』】〉〕";

    /// What a line of type asks for where nothing is said.
    private static final float USUAL = 1.3f;

    private final Faces faces;

    SetLines(Faces faces) {
        this.faces = faces;
    }

    /// A character or picture of a line.
    ///
    /// @param font null for a picture
    record Atom(
            int character,
            Optional<BaseFont> font,
            Face face,
            boolean bold,
            float width,
            Optional<Picture> picture) {}

    /// A line.
    ///
    /// @param x from the left edge of the room
    /// @param stretch what is put between two characters
    /// @param height with what stands before and after it
    /// @param base from its upper edge to where the letters stand
    record Set(
            List<Atom> atoms,
            float x,
            float stretch,
            float height,
            float base,
            Look look,
            boolean last) {}

    /// @param room how wide
    /// @param page number of the page, for feet
    List<Set> lines(Para para, float room, int page) {
        return lines(para, room, page, true);
    }

    /// In a cell, where nothing stands out over the frame.
    List<Set> cell(Para para, float room) {
        return lines(para, room, 0, false);
    }

    private List<Set> lines(Para para, float room, int page, boolean margin) {
        var atoms = atoms(para, page);
        var look = para.look();
        var lines = new ArrayList<Set>();
        int from = 0;
        do {
            float first = from == 0 ? look.first() : 0;
            float wide = room - look.left() - look.right() - first;
            int to = end(atoms, from, wide, margin);
            boolean forced = to < atoms.size() && atoms.get(to).character() == '\n';
            boolean last = to >= atoms.size();
            lines.add(
                    set(
                            atoms.subList(from, to),
                            look,
                            look.left() + first,
                            wide,
                            from == 0,
                            last,
                            forced));
            from = forced ? to + 1 : to;
            if (forced && from == atoms.size()) {
                break;
            }
            while (from < atoms.size()
                    && from > 0
                    && atoms.get(from).character() == ' '
                    && !forced) {
                from++;
            }
        } while (from < atoms.size());
        return lines;
    }

    private List<Atom> atoms(Para para, int page) {
        var atoms = new ArrayList<Atom>();
        for (Piece piece : para.pieces()) {
            switch (piece) {
                case Words(var text, var face) -> characters(text, face, atoms);
                case PageNumber(var face) -> characters(String.valueOf(page), face, atoms);
                case Picture picture ->
                        atoms.add(
                                new Atom(
                                        0xFFFC,
                                        Optional.empty(),
                                        new Face("", 10, false, 0, 0),
                                        false,
                                        picture.width(),
                                        Optional.of(picture)));
            }
        }
        if (atoms.isEmpty() && para.pieces().getFirst() instanceof Words(var _, var face)) {
            characters(" ", face, atoms);
        }
        return atoms;
    }

    private void characters(String text, Face face, List<Atom> to) {
        var made = faces.of(face.font());
        Glyphs.plain(text)
                .codePoints()
                .forEach(c -> {
                    var font = c == '\n' ? Optional.<BaseFont>empty() : made.glyphs().font(c);
                    float width =
                            font.map(f -> f.getWidthPoint(Character.toString(c), face.size()))
                                    .orElse(0f);
                    to.add(
                            new Atom(
                                    c,
                                    font,
                                    face,
                                    face.bold() || made.bold(),
                                    width + face.spacing(),
                                    Optional.empty()));
                });
    }

    /// Where a line that begins somewhere ends.
    private static int end(List<Atom> atoms, int from, float wide, boolean margin) {
        float used = 0;
        for (int i = from; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            if (atom.character() == '\n') {
                return i;
            }
            used += atom.width();
            if (used > wide + 0.3f) {
                if (margin && i > from && hangs(atom) && endsAfter(atoms, i)) {
                    return i + 1;
                }
                return before(atoms, from, i);
            }
        }
        return atoms.size();
    }

    /// Whether a line may end behind an atom: of two marks only the last stands out.
    private static boolean endsAfter(List<Atom> atoms, int at) {
        return at + 1 >= atoms.size()
                || atoms.get(at + 1).character() == '\n'
                || parts(atoms.get(at).character(), atoms.get(at + 1).character());
    }

    private static boolean hangs(Atom atom) {
        return HANGING.indexOf(atom.character()) >= 0;
    }

    private static int before(List<Atom> atoms, int from, int over) {
        for (int at = over; at > from; at--) {
            if (parts(atoms.get(at - 1).character(), atoms.get(at).character())) {
                return at;
            }
        }
        return Math.max(over, from + 1);
    }

    /// Whether a line may end between two characters.
    private static boolean parts(int one, int other) {
        if (LineEnds.keeps(one, other)) {
            return false;
        }
        if (one == '—' && other == '—' || one == '…' && other == '…') {
            return false;
        }
        return one == ' ' || LineEnds.wide(one) || LineEnds.wide(other) || one == '-';
    }

    private static Set set(
            List<Atom> atoms,
            Look look,
            float start,
            float wide,
            boolean first,
            boolean last,
            boolean forced) {
        int count = atoms.size();
        while (count > 1 && atoms.get(count - 1).character() == ' ') {
            count--;
        }
        float used = 0;
        for (Atom atom : atoms.subList(0, count)) {
            used += atom.width();
        }
        boolean hung = count > 1 && used > wide && hangs(atoms.get(count - 1));
        float left = wide - (hung ? used - atoms.get(count - 1).width() : used);
        float x = start;
        float stretch = 0;
        switch (look.side()) {
            case CENTRE -> x += left / 2;
            case RIGHT -> x += left;
            case BOTH ->
                    stretch = last || forced || count < 2 ? 0 : left / (count - (hung ? 2 : 1));
            case LEFT -> {}
        }
        float size = 0;
        float picture = 0;
        for (Atom atom : atoms) {
            size = Math.max(size, atom.face().size());
            picture = Math.max(picture, atom.picture().map(Picture::height).orElse(0f));
        }
        size = size == 0 ? 10 : size;
        float line = look.leading() > 0 ? look.leading() : size * USUAL * look.times();
        float body = look.leading() > 0 || picture == 0 ? line : picture + 4;
        float before = first ? look.before() : 0;
        float after = last ? look.after() : 0;
        float base = before + (picture == 0 ? (body + size * 0.74f) / 2 : body - 2);
        return new Set(
                List.copyOf(atoms.subList(0, count)),
                x,
                stretch,
                before + body + after,
                base,
                look,
                last);
    }
}
