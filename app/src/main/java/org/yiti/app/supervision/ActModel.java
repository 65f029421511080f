package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.FileIntake;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemActs.Acted;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.PaperSeries;
import org.yiti.model.supervision.SupervisionItem;

/// One act on one item, or on several at once: what it asks for, what is missing, and doing it as one step.
final class ActModel {
    /// @param done how many items it was done to
    /// @param refused what is missing, all of it
    record Outcome(int done, List<Sentence> refused) {
        static final Outcome NONE = new Outcome(0, List.of());
    }

    private record Tried(List<Change> changes, int done, List<Sentence> refused) {}

    /// Papers are numbered in Chinese, whatever language the program speaks.
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final ItemDesk desk;
    private final ItemAction act;
    private final List<ItemStory> stories;
    private final Snapshot at;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param stories the items as they are shown; they are read again when it is done
    ActModel(ItemDesk desk, ItemAction act, List<ItemStory> stories, Snapshot at) {
        this.desk = desk;
        this.act = act;
        this.stories = List.copyOf(stories);
        this.at = at;
    }

    ItemAction act() {
        return act;
    }

    ActFields fields() {
        return ActFields.of(act, stories.getFirst().state());
    }

    List<ItemStory> stories() {
        return stories;
    }

    boolean several() {
        return stories.size() > 1;
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    // --- what stands there to begin with ---

    LocalDate day() {
        return desk.day(at);
    }

    /// An act of the office's clerk is likely that of who types it; any other came on paper.
    String by() {
        var hand = fields().line().hand();
        boolean own = hand == Hand.CLERK || (hand.ofOffice() && desk.signedIn());
        return own ? desk.person() : "";
    }

    Optional<LocalDate> date() {
        if (several()) {
            return Optional.empty();
        }
        var story = stories.getFirst();
        return switch (act) {
            case ISSUE -> story.item().dueIfIssued(day(), at.calendar());
            case GRANT_EXTENSION ->
                    story.openExtension()
                            .map(event -> Optional.ofNullable(event.date()))
                            .orElse(Optional.empty());
            default -> Optional.empty();
        };
    }

    /// The paper whose turn it is.
    PaperColour colour() {
        return several()
                ? PaperColour.BLUE
                : stories.getFirst().lastPaper().map(PaperColour::next).orElse(PaperColour.BLUE);
    }

    /// The names of all units, for who would rather choose than type.
    List<String> units() {
        return at.units().units().stream().map(unit -> unit.label()).toList();
    }

    /// What a typed date comes to; empty where it is none.
    Optional<Sentence> dateSaid(String day, String date) {
        var from = date(ITEM_ORDER_DAY, day).orElse(day());
        return date(ITEM_ORDER_DUE_DATE, date).map(to -> new DateSaid(at.calendar()).of(from, to));
    }

    private Optional<LocalDate> date(Field field, String typed) {
        return desk.edits(at).read(null, field, typed) instanceof FieldReader.Read.Values read
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

    // --- doing it ---

    /// @param whenDone called once it is stored
    void finish(ActTyped typed, Runnable whenDone) {
        if (busy.get()) {
            return;
        }
        var wrong = new ArrayList<Sentence>();
        var given = given(typed, wrong);
        if (!wrong.isEmpty()) {
            outcome.set(new Outcome(0, wrong));
            return;
        }
        busy.set(true);
        desk.start(
                Sentence.of("item.act.doing", act),
                progress -> tryAll(given, typed.files(), progress),
                tried -> {
                    busy.set(false);
                    outcome.set(new Outcome(tried.done(), tried.refused()));
                    if (tried.done() > 0) {
                        desk.record(Step.of(name(tried.done()), tried.changes()), whenDone);
                    }
                },
                () -> busy.set(false));
    }

    private ItemGiven given(ActTyped typed, List<Sentence> wrong) {
        var said = typed.said();
        var chosen = typed.chosen();
        var day = (LocalDate) value(ITEM_ORDER_DAY, said.day(), wrong);
        if (day == null && wrong.isEmpty()) {
            wrong.add(Sentence.of("item.act.no-day"));
        }
        var date = (LocalDate) value(ITEM_ORDER_DUE_DATE, said.date(), wrong);
        var unit = (UUID) value(SUPERVISION_ITEM_LEAD_UNIT, said.unit(), wrong);
        return ItemGiven.of(chosen.hand(), said.by(), day == null ? day() : day)
                .reason(said.reason())
                .text(said.text())
                .date(date)
                .paper(chosen.colour(), said.paperNo())
                .urge(chosen.urge())
                .returned(chosen.returnKind())
                .person(said.person())
                .unit(unit)
                .state(chosen.state())
                .files(typed.files().size());
    }

    private @Nullable Object value(Field field, String typed, List<Sentence> wrong) {
        return switch (desk.edits(at).read(null, field, typed)) {
            case FieldReader.Read.Values(var values) -> values.get(field);
            case FieldReader.Read.No(var why) -> {
                wrong.add(why);
                yield null;
            }
        };
    }

    /// Looks at every item anew and makes the changes of those that it may be done to. Files are taken in only when
    /// something is done.
    private Tried tryAll(ItemGiven given, List<java.nio.file.Path> files, Progress progress)
            throws YitiException {
        var changes = new ArrayList<Change>();
        var events = new ArrayList<UUID>();
        var refused = new ArrayList<Sentence>();
        var number = given.paperNo();
        int next = 0;
        for (var shown : stories) {
            var story = desk.items().story(shown.item().id()).orElse(shown);
            var looked = new ItemCase(story, given.paper(given.colour(), number), desk.office());
            switch (ItemActs.act(looked, act)) {
                case Acted.Refused(var missing) -> refused.addAll(said(story.item(), missing));
                case Acted.Done(var event, var _, var made) -> {
                    changes.addAll(made);
                    events.add(event);
                    number = PaperSeries.following(number);
                    if (act == ItemAction.SUBMIT && story.item().no().isEmpty()) {
                        next = next == 0 ? desk.items().nextNumber(story.item().year()) : next + 1;
                        changes.add(numbered(story.item(), next));
                    }
                }
            }
        }
        if (events.isEmpty() || files.isEmpty()) {
            return new Tried(changes, events.size(), refused);
        }
        var taken = new FileIntake(desk.files()).take(files, progress);
        if (!taken.refused().isEmpty()) {
            return new Tried(List.of(), 0, taken.refused());
        }
        events.forEach(event -> changes.addAll(taken.hanging(place(event))));
        return new Tried(changes, events.size(), refused);
    }

    private Attachment.Place.OfItem place(UUID event) {
        return act.byUnit()
                ? new Attachment.Place.OfReply(event)
                : new Attachment.Place.OfOrder(event);
    }

    private Change numbered(SupervisionItem item, int number) {
        return Change.Put.of(item.id(), SUPERVISION_ITEM_NO, desk.number(item.year(), number));
    }

    /// What is missing; of several items with which one it is.
    private List<Sentence> said(SupervisionItem item, List<Sentence> missing) {
        return several()
                ? List.of(Sentence.of("item.act.refused-of", title(item), missing))
                : missing;
    }

    private static Sentence title(SupervisionItem item) {
        return Sentence.of("title.item", item.no(), item.title());
    }

    private Sentence name(int done) {
        return done == 1 && !several()
                ? Sentence.of("step.item.act", title(stories.getFirst().item()), act)
                : Sentence.of("step.item.acts", act, done);
    }
}
