package org.yiti.app.cli;

import static org.yiti.model.record.Field.SUPERVISION_ITEM_NO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.supervision.Reassigned;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemActs.Acted;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.supervision.UrgeKind;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "step",
        description =
                "Does something to an item; says all that is missing where it may not be done.")
final class ItemStep extends ItemCommand.One {
    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    ItemAction act = ItemAction.NOTE;

    @Mixin final GivenOptions told = new GivenOptions();

    @Option(names = "--colour", description = "${COMPLETION-CANDIDATES}")
    @Nullable PaperColour colour;

    @Option(names = "--urge", description = "${COMPLETION-CANDIDATES}")
    @Nullable UrgeKind urge;

    @Option(names = "--return", description = "${COMPLETION-CANDIDATES}")
    @Nullable ReturnKind returned;

    @Option(names = "--person", paramLabel = "NAME", description = "who is to look, or who signed")
    String person = "";

    @Option(names = "--unit", paramLabel = "NAME", description = "who is to lead from now on")
    @Nullable String unit;

    @Option(names = "--state", description = "for DECIDE: the state that holds")
    @Nullable ItemState state;

    ItemStep(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var story = open.items().story(found(open)).orElseThrow();
            var today = LocalDate.now(Clock.systemDefaultZone());
            var looked = new ItemCase(story, given(open, story), open.office().code(), today);
            return switch (ItemActs.act(looked, act)) {
                case Acted.Refused(var missing) ->
                        output.fail(FAILED, Sentence.of("cli.item.refused", act, missing));
                case Acted.Done done -> recorded(open, story, done);
            };
        }
    }

    private ItemGiven given(Store open, ItemStory story) throws YitiException {
        var usual = ItemFlow.TABLE.transition(story.state(), act).map(line -> line.hand());
        var nobody = ItemGiven.of(Hand.CLERK, by, told.on());
        var all =
                told.into(nobody, usual, by)
                        .colour(colour)
                        .urge(urge)
                        .returned(returned)
                        .person(person)
                        .unit(unit == null ? null : leading(open, unit, told.on()))
                        .state(state);
        return Reassigned.told(all, story.item(), UnitRegister.load(open.rows()));
    }

    private static UUID leading(Store open, String name, LocalDate day) throws YitiException {
        return ItemCommand.unit(UnitRegister.load(open.rows()), name, day);
    }

    private int recorded(Store open, ItemStory story, Acted.Done done) throws YitiException {
        var item = story.item();
        var changes = new ArrayList<>(done.changes());
        var place =
                act.byUnit() ? new Place.OfReply(done.event()) : new Place.OfOrder(done.event());
        told.taken(open).ifPresent(taken -> changes.addAll(taken.hanging(place)));
        var no = item.no();
        if (act == ItemAction.SUBMIT && no.isEmpty()) {
            no = number(item, open.items().nextNumber(item.year()));
            changes.add(Change.Put.of(item.id(), SUPERVISION_ITEM_NO, no));
        }
        var name = Sentence.of("step.item.act", Sentence.of("title.item", no, item.title()), act);
        long step = open.recorder().record(actor(), Step.of(name, changes));
        if (asJson) {
            var map = new LinkedHashMap<String, Object>();
            map.put("step", step);
            map.put("id", item.id().toString());
            map.put("no", no);
            map.put("state", done.after().name());
            output.json(map);
        } else {
            output.say(Sentence.of("cli.item.done", no, act, done.after()));
        }
        return OK;
    }

    private String number(SupervisionItem item, int number) {
        return output.texts()
                .tr("item.number", item.year(), String.format(Locale.ROOT, "%03d", number));
    }
}
