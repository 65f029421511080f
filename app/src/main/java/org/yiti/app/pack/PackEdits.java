package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.Retitled;
import org.yiti.model.figure.Figure;
import org.yiti.model.pack.Numbers;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTexts;

/// Puts the office's words, order and omissions onto pages that were made of the data, and says what of it has to be looked
/// at. The figures of a sentence stay with it in other words.
final class PackEdits {
    /// What a line takes of the height of charts, and what they keep, in points.
    private static final float LINE = 20;

    private static final int LINE_LENGTH = 34;
    private static final float LOWEST = 120;

    private final PackTexts own;
    private final List<EditNote> notes = new ArrayList<>();
    private final Set<UUID> used = new HashSet<>();

    PackEdits(PackTexts own) {
        this.own = own;
    }

    EditedPack of(Pack made) {
        var pages = new ArrayList<EditedPage>();
        for (PackPage page : ordered(made.pages())) {
            boolean out = own.leftOut(page.key());
            int before = notes.size();
            var edited = new EditedPage(page, page(page), out);
            if (out) {
                notes.subList(before, notes.size()).clear();
            }
            pages.add(edited);
        }
        return new EditedPack(made.heading(), pages, notes, lost());
    }

    /// Pages that the office's order does not name stand behind the one they are made behind.
    private List<PackPage> ordered(List<PackPage> made) {
        var order = own.order();
        var place = new HashMap<String, Integer>();
        int last = -1;
        for (PackPage page : made) {
            int at = order.indexOf(page.key());
            last = at < 0 ? last : at;
            place.put(page.key(), last);
        }
        return order.isEmpty()
                ? made
                : made.stream()
                        .sorted(Comparator.comparing(page -> place.getOrDefault(page.key(), -1)))
                        .toList();
    }

    private PackPage page(PackPage made) {
        var parts = new ArrayList<Part>();
        parts.addAll(added(made, PackPage.TITLE));
        for (Part part : made.parts()) {
            switch (part) {
                case Part.Line(var said) -> {
                    parts.add(new Part.Line(words(made, said)));
                    parts.addAll(added(made, said.place()));
                }
                case Part.Charts(var beside, var height) ->
                        parts.add(
                                new Part.Charts(
                                        beside.stream().map(data -> titled(made, data)).toList(),
                                        height));
                case Part.Head _, Part.Grid _ -> parts.add(part);
            }
        }
        parts.addAll(rest(made));
        return made.with(words(made, made.title()), fitted(made.parts(), parts));
    }

    private Said words(PackPage page, Said said) {
        var text = own.at(PackTextKind.WORDS, page.key(), said.place());
        if (text.isEmpty()) {
            return said;
        }
        var found = text.get();
        used.add(found.id());
        if (found.stale(said.basis())) {
            notes.add(new EditNote(EditNoteKind.STALE, page, found, Optional.of(said), List.of()));
        }
        check(page, found, known(page).and(Numbers.in(said.words())));
        return said.with(found.text());
    }

    private void check(PackPage page, PackText text, Numbers known) {
        var strange = known.strangeIn(text.text());
        if (!strange.isEmpty()) {
            notes.add(new EditNote(EditNoteKind.UNCHECKED, page, text, Optional.empty(), strange));
        }
    }

    /// The numbers of a page's figures, and those of its heading, such as of a year or of an issue.
    private static Numbers known(PackPage page) {
        var figures = new ArrayList<Figure>();
        page.said().forEach(said -> figures.addAll(said.figures()));
        return Numbers.of(figures)
                .and(Numbers.in(page.title().words()))
                .and(Numbers.in(page.about()));
    }

    private List<Part> added(PackPage page, String place) {
        var parts = new ArrayList<Part>();
        for (PackText text : own.added(page.key())) {
            if (text.place().equals(place) && used.add(text.id())) {
                parts.add(paragraph(page, text));
            }
        }
        return parts;
    }

    /// Paragraphs whose place is gone stand at the end.
    private List<Part> rest(PackPage page) {
        var parts = new ArrayList<Part>();
        for (PackText text : own.added(page.key())) {
            if (used.add(text.id())) {
                parts.add(paragraph(page, text));
            }
        }
        return parts;
    }

    private Part paragraph(PackPage page, PackText text) {
        check(page, text, known(page));
        return new Part.Line(new Said(text.text(), List.of(), false, place(text), ""));
    }

    /// Where a paragraph of the office's own stands.
    static String place(PackText added) {
        return "added-" + added.id();
    }

    private ChartData titled(PackPage page, ChartData data) {
        var text = own.at(PackTextKind.CHART, "", ChartPlace.of(page, data));
        if (text.isEmpty()) {
            return data;
        }
        var found = text.get();
        var made = ChartPlace.said(page, data);
        if (found.stale(made.basis())) {
            notes.add(new EditNote(EditNoteKind.STALE, page, found, Optional.of(made), List.of()));
        }
        check(page, found, known(page).and(ChartPlace.numbers(data)));
        return Retitled.of(data, found.text());
    }

    /// What more words take, charts give, down to where they cannot be read.
    private static List<Part> fitted(List<Part> made, List<Part> edited) {
        int more = lines(edited) - lines(made);
        if (more <= 0) {
            return edited;
        }
        float give = LINE * more;
        var fitted = new ArrayList<Part>();
        for (Part part : edited) {
            if (part instanceof Part.Charts(var beside, var height) && give > 0) {
                float left = Math.max(Math.min(LOWEST, height), height - give);
                give -= height - left;
                fitted.add(new Part.Charts(beside, left));
            } else {
                fitted.add(part);
            }
        }
        return fitted;
    }

    private static int lines(List<Part> parts) {
        return parts.stream()
                .mapToInt(part ->
                        part instanceof Part.Line(var said)
                                ? Clipped.lines(said.words(), LINE_LENGTH)
                                : 0)
                .sum();
    }

    private List<PackText> lost() {
        return own.all().stream()
                .filter(text ->
                        text.kind()
                                .filter(kind ->
                                        kind == PackTextKind.WORDS || kind == PackTextKind.ADDED)
                                .isPresent())
                .filter(text -> !used.contains(text.id()))
                .toList();
    }
}
