package org.yiti.app.pack;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The steps by which an office changes a month's meeting material. Nothing to do is no step.
public final class PackSteps {
    private static final int EXCERPT = 20;

    /// What steps say of themselves.
    private record Sayings(
            String words,
            String keep,
            String back,
            String add,
            String drop,
            String out,
            String again,
            String order) {}

    private static final Sayings MONTH =
            new Sayings(
                    "step.pack.words",
                    "step.pack.keep",
                    "step.pack.back",
                    "step.pack.add",
                    "step.pack.drop",
                    "step.pack.out",
                    "step.pack.in",
                    "step.pack.order");
    private static final Sayings TIME =
            new Sayings(
                    "step.pack.time.words",
                    "step.pack.time.keep",
                    "step.pack.time.back",
                    "step.pack.time.add",
                    "step.pack.time.drop",
                    "step.pack.time.out",
                    "step.pack.time.in",
                    "step.pack.time.order");

    private final PackTexts own;
    private final Sayings said;
    private final Object of;

    public PackSteps(PackTexts own) {
        this.own = own;
        this.said = own.time().isEmpty() ? MONTH : TIME;
        this.of = own.time().isEmpty() ? own.month() : own.time();
    }

    /// Other words for made ones. Empty ones, or the made ones themselves, give the made ones back.
    ///
    /// @param page its key; empty for the title of a chart
    /// @param made what is made of today's data in that place
    public Optional<Step> words(PackTextKind kind, String page, Said made, String text) {
        var typed = text.strip();
        var old = own.at(kind, page, made.place());
        if (typed.isEmpty() || typed.equals(made.words())) {
            return back(kind, page, made.place());
        }
        if (old.isPresent() && old.get().text().equals(typed)) {
            return Optional.empty();
        }
        return Optional.of(
                step(said.words(), typed, put(old, kind, page, made.place(), said(typed, made))));
    }

    /// The office's words stay as they are: somebody looked at them with the new data.
    public Optional<Step> keep(PackTextKind kind, String page, Said made) {
        return own.at(kind, page, made.place())
                .filter(old -> old.stale(made.basis()))
                .map(old ->
                        step(
                                said.keep(),
                                old.text(),
                                put(
                                        Optional.of(old),
                                        kind,
                                        page,
                                        made.place(),
                                        said(old.text(), made))));
    }

    private static Map<Field, @Nullable Object> said(String text, Said made) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(PACK_TEXT_TEXT, text);
        values.put(PACK_TEXT_MADE, made.words());
        values.put(PACK_TEXT_BASIS, made.basis());
        return values;
    }

    /// The made words again.
    public Optional<Step> back(PackTextKind kind, String page, String place) {
        return remove(said.back(), there(kind, page, place));
    }

    /// A paragraph of the office's own.
    ///
    /// @param place what it stands behind
    public Optional<Step> add(String page, String place, String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<Field, @Nullable Object>();
        values.put(PACK_TEXT_TEXT, typed);
        return Optional.of(
                step(
                        said.add(),
                        typed,
                        put(Optional.empty(), PackTextKind.ADDED, page, place, values)));
    }

    /// Other words for the office's own paragraph; empty ones take it away.
    public Optional<Step> change(PackText paragraph, String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return drop(paragraph);
        }
        return typed.equals(paragraph.text())
                ? Optional.empty()
                : Optional.of(
                        step(
                                said.words(),
                                typed,
                                Change.Put.of(paragraph.id(), PACK_TEXT_TEXT, typed)));
    }

    /// Takes away what the office wrote.
    public Optional<Step> drop(PackText text) {
        return remove(said.drop(), List.of(text));
    }

    /// Whether a page is printed.
    ///
    /// @param title how people know it
    public Optional<Step> leaveOut(String page, String title, boolean out) {
        var there = there(PackTextKind.LEFT_OUT, page, "");
        if (!out) {
            return remove(said.again(), title, there);
        }
        return there.isEmpty()
                ? Optional.of(
                        step(
                                said.out(),
                                title,
                                put(
                                        Optional.empty(),
                                        PackTextKind.LEFT_OUT,
                                        page,
                                        "",
                                        new HashMap<>())))
                : Optional.empty();
    }

    /// @param pages all keys, in the new order
    public Optional<Step> order(List<String> pages) {
        if (pages.equals(own.order())) {
            return Optional.empty();
        }
        var values = new HashMap<Field, @Nullable Object>();
        values.put(PACK_TEXT_TEXT, String.join("\n", pages));
        var old = own.at(PackTextKind.ORDER, "", "");
        return Optional.of(
                Step.of(
                        Sentence.of(said.order(), of),
                        put(old, PackTextKind.ORDER, "", "", values)));
    }

    /// The order in which they are made.
    public Optional<Step> madeOrder() {
        var there = there(PackTextKind.ORDER, "", "");
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of(Sentence.of(said.order(), of), List.copyOf(removals(there))));
    }

    private List<PackText> there(PackTextKind kind, String page, String place) {
        return own.of(kind).stream()
                .filter(text -> text.page().equals(page) && text.place().equals(place))
                .toList();
    }

    private Optional<Step> remove(String key, List<PackText> texts) {
        return texts.isEmpty() ? Optional.empty() : remove(key, texts.getLast().text(), texts);
    }

    private Optional<Step> remove(String key, String words, List<PackText> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Step.of(
                                Sentence.of(key, of, Clipped.to(words, EXCERPT)),
                                List.copyOf(removals(texts))));
    }

    private static List<Change> removals(List<PackText> texts) {
        var changes = new ArrayList<Change>();
        texts.forEach(text -> changes.add(new Change.Remove(Table.PACK_TEXT, text.id())));
        return changes;
    }

    private Step step(String key, String words, Change change) {
        return Step.of(Sentence.of(key, of, Clipped.to(words, EXCERPT)), change);
    }

    private Change put(
            Optional<PackText> old,
            PackTextKind kind,
            String page,
            String place,
            Map<Field, @Nullable Object> values) {
        if (old.isPresent()) {
            return new Change.Put(Table.PACK_TEXT, old.get().id(), values);
        }
        var all = new HashMap<Field, Object>();
        all.put(PACK_TEXT_PROGRAMME, own.programme());
        all.put(PACK_TEXT_MONTH, own.month());
        all.put(PACK_TEXT_KIND, kind.name());
        fill(all, PACK_TEXT_PAGE, own.stored(page));
        fill(all, PACK_TEXT_PLACE, place);
        values.forEach((field, value) -> fill(all, field, value == null ? "" : value.toString()));
        return new Change.Add(Table.PACK_TEXT, RowIds.fresh(), all);
    }

    /// An empty text is none.
    private static void fill(Map<Field, Object> values, Field field, String words) {
        if (!words.isEmpty()) {
            values.put(field, words);
        }
    }
}
