package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.FileIntake;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.form.act.ActSide;
import org.yiti.app.form.act.ActTyped;
import org.yiti.app.form.act.Asked;
import org.yiti.app.form.act.Asked.Wanted;
import org.yiti.app.form.act.Reading;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.flow.Transition;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemNeed;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.PaperSeries;

/// An act on supervision items, for the form of acts.
final class ItemSide implements ActSide<ItemStory, ItemOwn> {
    /// Papers are numbered in Chinese, whatever language the program speaks.
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final ItemDesk desk;
    private final ItemAction act;
    private final Transition<ItemState, ItemAction, ItemCase> line;
    private final Snapshot at;

    /// @param first the item, or the first of several, as it is shown
    ItemSide(ItemDesk desk, ItemAction act, ItemStory first, Snapshot at) {
        this.desk = desk;
        this.act = act;
        this.line = line(act, first.state());
        this.at = at;
    }

    private static Transition<ItemState, ItemAction, ItemCase> line(
            ItemAction act, ItemState from) {
        return ItemFlow.TABLE
                .transition(from, act)
                .or(() ->
                        ItemFlow.TABLE.transitions().stream()
                                .filter(line -> line.action() == act)
                                .findFirst())
                .orElseThrow();
    }

    @Override
    public ItemAction act() {
        return act;
    }

    boolean needs(ItemNeed need) {
        return line.needs().contains(need);
    }

    @Override
    public Asked asked(ItemStory first) {
        boolean reason = needs(ItemNeed.REASON);
        return new Asked(
                line.hand(),
                line.target().map(to -> to),
                Wanted.of(reason, false),
                Wanted.of(needs(ItemNeed.TEXT), !reason),
                Wanted.of(needs(ItemNeed.DATE), act == ItemAction.START_LOOK_BACK),
                Wanted.of(needs(ItemNeed.PAPER_NUMBER) || needs(ItemNeed.URGE_KIND), false),
                Wanted.of(needs(ItemNeed.EVIDENCE), true));
    }

    @Override
    public Labels labels() {
        var texts = desk.texts();
        var words = new EventWords(texts);
        return new Labels(
                words.text(act),
                words.date(act),
                texts.tr("item.paper-no"),
                texts.tr(needs(ItemNeed.EVIDENCE) ? "item.files" : "item.files.optional"));
    }

    @Override
    public Sentence title(ItemStory subject) {
        return Sentence.of("title.item", subject.item().no(), subject.item().title());
    }

    @Override
    public LocalDate day() {
        return desk.work().day(at);
    }

    @Override
    public Optional<LocalDate> date(ItemStory first) {
        return switch (act) {
            case ISSUE -> first.item().dueIfIssued(day(), at.calendar());
            case GRANT_EXTENSION ->
                    first.openExtension().flatMap(event -> Optional.ofNullable(event.date()));
            default -> Optional.empty();
        };
    }

    @Override
    public Dates dates() {
        return new Dates(ITEM_ORDER_DAY, ITEM_ORDER_DUE_DATE);
    }

    @Override
    public FieldReader.Read read(Field field, String typed) {
        return desk.edits(at).read(null, field, typed);
    }

    /// The names of all units, for who would rather choose than type.
    List<String> units() {
        return at.units().units().stream().map(unit -> unit.label()).toList();
    }

    /// What a typed date comes to; empty where it is none.
    Optional<Sentence> dateSaid(String day, String date) {
        var from = readDate(ITEM_ORDER_DAY, day).orElse(day());
        return readDate(ITEM_ORDER_DUE_DATE, date)
                .map(to -> new DateSaid(at.calendar()).of(from, to));
    }

    private Optional<LocalDate> readDate(Field field, String typed) {
        return read(field, typed) instanceof FieldReader.Read.Values read
                ? Optional.ofNullable((LocalDate) read.values().get(field))
                : Optional.empty();
    }

    /// Finds the number that the office's next document of this act gets; says nothing where the act has none.
    void nextNumber(@Nullable PaperColour chosen, Consumer<String> use) {
        var series = PaperSeries.Use.of(act, Optional.ofNullable(chosen));
        series.ifPresent(known ->
                desk.<PaperSeries.Number>read(
                        "supervision.paper-number",
                        _ ->
                                PaperSeries.next(
                                        desk.items().numbered(desk.office()),
                                        known,
                                        day().getYear(),
                                        CHINESE.label(known)),
                        next ->
                                use.accept(
                                        CHINESE.tr(
                                                "paper.number",
                                                next.word(),
                                                String.valueOf(next.year()),
                                                next.number()))));
    }

    @Override
    public Attempt<ItemStory> attempt(
            ActTyped<ItemOwn> typed, ActTyped.Days days, Reading reading) {
        var own = typed.own();
        var nobody = ItemGiven.of(line.hand(), "", days.day());
        var given =
                typed.into(nobody, days)
                        .colour(own.colour())
                        .urge(own.urge())
                        .returned(own.returnKind())
                        .person(own.person())
                        .unit((UUID) reading.value(SUPERVISION_ITEM_LEAD_UNIT, own.unit()))
                        .state(own.state());
        return new ItemAttempt(desk, act, given);
    }

    @Override
    public FileIntake intake() {
        return new FileIntake(desk.files());
    }

    @Override
    public Sentence name(List<ItemStory> subjects, int done) {
        return subjects.size() == 1
                ? Sentence.of("step.item.act", title(subjects.getFirst()), act)
                : Sentence.of("step.item.acts", act, done);
    }

    @Override
    public void record(Step step, Runnable whenDone) {
        desk.record(step, whenDone);
    }
}
