package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.app.desk.Desk;
import org.yiti.model.Sentence;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Changing the words, the order and the choice of the pages that are shown.
final class PackEditing {
    private final PackModel model;
    private final Desk desk;

    PackEditing(PackModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    private Optional<PackTexts> own() {
        return model.madeProperty().get().map(made -> made.source().own());
    }

    /// Why nothing can be changed; empty where it can.
    Optional<Sentence> refusal() {
        var made = model.madeProperty().get();
        return made.filter(Material::isClosed).isPresent()
                ? Optional.of(Sentence.of("pack.edit.closed"))
                : desk.presence().refusal(Table.PACK_TEXT);
    }

    /// The places of a page in their order.
    List<PackPlace> places(EditedPage page) {
        var own = own();
        return own.isEmpty() ? List.of() : new Places(page, own.get()).all();
    }

    /// Reads off a page what can be changed on it.
    private final class Places {
        private final EditedPage page;
        private final PackTexts own;

        Places(EditedPage page, PackTexts own) {
            this.page = page;
            this.own = own;
        }

        List<PackPlace> all() {
            var all = new ArrayList<PackPlace>();
            all.add(place(page.page().title()));
            for (Part part : page.page().parts()) {
                switch (part) {
                    case Part.Line(var said) -> all.add(place(said));
                    case Part.Charts(var beside, var _) ->
                            beside.forEach(chart -> all.add(place(chart)));
                    case Part.Head _, Part.Grid _ -> {}
                }
            }
            return all;
        }

        private PackPlace place(Said shown) {
            var key = page.made().key();
            var paragraph =
                    own.added(key).stream()
                            .filter(text -> PackEdits.place(text).equals(shown.place()))
                            .findFirst();
            if (paragraph.isPresent()) {
                return new PackPlace(
                        shown.place(),
                        PackTextKind.ADDED,
                        key,
                        Optional.empty(),
                        shown.words(),
                        paragraph,
                        notes(paragraph));
            }
            var made =
                    page.made().said().stream()
                            .filter(said -> said.place().equals(shown.place()))
                            .findFirst();
            var text = own.at(PackTextKind.WORDS, key, shown.place());
            return new PackPlace(
                    shown.place(), PackTextKind.WORDS, key, made, shown.words(), text, notes(text));
        }

        private PackPlace place(ChartData shown) {
            var where = ChartPlace.of(page.made(), shown);
            var made =
                    page.made().parts().stream()
                            .flatMap(part ->
                                    part instanceof Part.Charts(var beside, var _)
                                            ? beside.stream()
                                            : java.util.stream.Stream.empty())
                            .filter(chart -> ChartPlace.of(page.made(), chart).equals(where))
                            .findFirst()
                            .map(chart -> ChartPlace.said(page.made(), chart));
            var text = own.at(PackTextKind.CHART, "", where);
            return new PackPlace(
                    where, PackTextKind.CHART, "", made, shown.title(), text, notes(text));
        }

        private List<EditNote> notes(Optional<PackText> text) {
            return text.isEmpty()
                    ? List.of()
                    : model.notes().stream()
                            .filter(note -> note.text().id().equals(text.get().id()))
                            .filter(note -> note.page().key().equals(page.made().key()))
                            .toList();
        }
    }

    /// Other words in a place; empty ones give back the made ones or take a paragraph away.
    void words(PackPlace place, String typed) {
        record(steps -> {
            if (place.kind() == PackTextKind.ADDED) {
                return place.own().flatMap(text -> steps.change(text, typed));
            }
            return place.made()
                    .flatMap(made -> steps.words(place.kind(), place.page(), made, typed));
        });
    }

    /// A paragraph behind a place.
    void add(PackPlace behind, String typed) {
        var where =
                behind.kind() == PackTextKind.ADDED
                        ? behind.own().map(PackText::place).orElse("")
                        : behind.key();
        record(steps -> steps.add(behind.page(), where, typed));
    }

    /// What is made of the data, in place of the office's words.
    void back(PackPlace place) {
        record(steps ->
                place.kind() == PackTextKind.ADDED
                        ? place.own().flatMap(steps::drop)
                        : steps.back(place.kind(), place.page(), place.key()));
    }

    /// The office's words stay with the new data.
    void keep(PackPlace place) {
        record(steps -> place.made().flatMap(made -> steps.keep(place.kind(), place.page(), made)));
    }

    /// Takes away words whose place is gone.
    void drop(PackText text) {
        record(steps -> steps.drop(text));
    }

    /// Leaves a page out, or prints it again.
    void turn(EditedPage page) {
        record(steps ->
                steps.leaveOut(page.made().key(), page.page().title().words(), !page.leftOut()));
    }

    /// @param to its place among the pages, from 0
    void move(EditedPage page, int to) {
        var keys = new ArrayList<>(model.pages().stream().map(p -> p.made().key()).toList());
        int from = keys.indexOf(page.made().key());
        if (from < 0 || to < 0 || to >= keys.size() || from == to) {
            return;
        }
        keys.add(to, keys.remove(from));
        record(steps -> steps.order(keys));
    }

    private interface Change {
        Optional<Step> of(PackSteps steps);
    }

    private void record(Change change) {
        if (refusal().isPresent()) {
            return;
        }
        own().flatMap(own -> change.of(new PackSteps(own)))
                .ifPresent(step -> desk.recordBeside(step, model::again));
    }
}
