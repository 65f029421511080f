package org.yiti.app.supervision;

import static org.yiti.model.record.Field.SUPERVISION_ITEM_NO;

import java.util.ArrayList;
import java.util.UUID;
import org.yiti.app.form.act.ActSide.Attempt;
import org.yiti.app.form.act.ActSide.Tried;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Change;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemActs;
import org.yiti.model.supervision.ItemActs.Acted;
import org.yiti.model.supervision.ItemCase;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperSeries;
import org.yiti.model.supervision.SupervisionItem;

/// Tries an act on one item after the other, each read anew; items and documents are numbered on.
final class ItemAttempt implements Attempt<ItemStory> {
    private final ItemDesk desk;
    private final ItemAction act;
    private ItemGiven given;
    private int next;

    ItemAttempt(ItemDesk desk, ItemAction act, ItemGiven given) {
        this.desk = desk;
        this.act = act;
        this.given = given;
    }

    @Override
    public Tried on(ItemStory shown) throws YitiException {
        var story = desk.items().story(shown.item().id()).orElse(shown);
        var told = desk.told(story.item(), given);
        return switch (ItemActs.act(new ItemCase(story, told, desk.office(), desk.today()), act)) {
            case Acted.Refused(var missing) -> new Tried.Refused(missing);
            case Acted.Done(var event, var _, var made) -> {
                given = given.paperNo(PaperSeries.following(given.paperNo()));
                var changes = new ArrayList<>(made);
                if (act == ItemAction.SUBMIT && story.item().no().isEmpty()) {
                    changes.add(numbered(story.item()));
                }
                yield new Tried.Done(changes, taken -> taken.hanging(place(event)));
            }
        };
    }

    private Change numbered(SupervisionItem item) throws YitiException {
        next = next == 0 ? desk.items().nextNumber(item.year()) : next + 1;
        return Change.Put.of(item.id(), SUPERVISION_ITEM_NO, desk.number(item.year(), next));
    }

    private Attachment.Place.OfItem place(UUID event) {
        return act.byUnit()
                ? new Attachment.Place.OfReply(event)
                : new Attachment.Place.OfOrder(event);
    }
}
