package org.yiti.app.sample;

import static org.yiti.app.sample.SampleItems.given;
import static org.yiti.app.sample.SampleItems.id;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemActs.Acted;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.supervision.UrgeKind;

/// What happened to the supervision items of the sample year, played act by act as people would do it, so that nothing
/// is there that the program would have refused.
final class SampleStories {
    private final RowNames names;
    private final SampleUnits units;
    private final SampleFile evidence;
    private final Map<String, List<NamedCsvRecord>> acts;

    SampleStories(RowNames names, SampleUnits units, SampleFile evidence) {
        this.names = names;
        this.units = units;
        this.evidence = evidence;
        this.acts =
                SampleTable.read("item_acts.csv").stream()
                        .collect(Collectors.groupingBy(r -> r.getField("seq")));
    }

    /// Adds what happened to an item whose own row is the last that was gathered for it.
    void write(Changes changes, String seq) {
        var item = item(changes, id(names, Table.SUPERVISION_ITEM, seq));
        var events = new ArrayList<ItemEvent>();
        for (var r : acts.getOrDefault(seq, List.of())) {
            var story = new ItemStory(item, events);
            var action = ItemAction.valueOf(r.getField("action"));
            var said = said(r, story, action);
            var looked = new ItemCase(story, said, names.owner(), said.day());
            switch (ItemActs.act(looked, action)) {
                case Acted.Refused(var missing) ->
                        throw new IllegalStateException(
                                "sample item " + seq + " " + action + ": " + missing);
                case Acted.Done(_, _, var made) -> {
                    for (Change change : made) {
                        item = take(changes, change, item, seq, events);
                    }
                    files(changes, r, events.getLast());
                }
            }
        }
    }

    private static SupervisionItem item(Changes changes, UUID id) {
        return changes.all().reversed().stream()
                .filter(change -> change.row().equals(id))
                .map(Change.Add.class::cast)
                .map(add -> new SupervisionItem(Row.of(add.table(), add.row(), add.values())))
                .findFirst()
                .orElseThrow();
    }

    private SupervisionItem take(
            Changes changes,
            Change change,
            SupervisionItem item,
            String seq,
            List<ItemEvent> events) {
        switch (change) {
            case Change.Add(var table, _, var values) -> {
                var named = id(names, table, seq, events.size() + 1);
                changes.add(new Change.Add(table, named, values));
                events.add(new ItemEvent(Row.of(table, named, values)));
                return item;
            }
            case Change.Put put -> {
                changes.add(put);
                return new SupervisionItem(item.row().with(put.values()));
            }
            case Change.Remove _, Change.Restore _ ->
                    throw new IllegalStateException("an act takes nothing away");
        }
    }

    private ItemGiven said(NamedCsvRecord r, ItemStory story, ItemAction action) {
        var hand = given(r, "hand", Hand::valueOf);
        var usual = ItemFlow.TABLE.transition(story.state(), action).orElseThrow().hand();
        return ItemGiven.of(
                        hand == null ? usual : hand,
                        r.getField("by"),
                        LocalDate.parse(r.getField("day")))
                .at(given(r, "minute", Integer::valueOf))
                .reason(r.getField("reason"))
                .text(r.getField("text"))
                .date(given(r, "date", LocalDate::parse))
                .paper(given(r, "colour", PaperColour::valueOf), r.getField("paper"))
                .urge(given(r, "urge", UrgeKind::valueOf))
                .returned(given(r, "return", ReturnKind::valueOf))
                .person(r.getField("person"))
                .unit(given(r, "unit", units::id))
                .files(SampleTable.parts(r.getField("files")).size());
    }

    private void files(Changes changes, NamedCsvRecord r, ItemEvent event) {
        int position = 0;
        for (String name : SampleTable.parts(r.getField("files"))) {
            position++;
            var place =
                    event.ofUnit()
                            ? new Attachment.Place.OfReply(event.id())
                            : new Attachment.Place.OfOrder(event.id());
            var add = Attachment.add(null, place, name, evidence.kept(), SampleFile.MIME, position);
            Map<Field, Object> values = new HashMap<>(add.values());
            changes.add(
                    new Change.Add(
                            add.table(), id(names, add.table(), event.id(), position), values));
        }
    }
}
