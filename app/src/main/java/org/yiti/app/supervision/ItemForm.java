package org.yiti.app.supervision;

import java.util.List;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.form.act.ActModel;
import org.yiti.app.form.act.ActView;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;

/// The form of an act on some items, at the moment when it is begun.
final class ItemForm {
    private final ItemDesk desk;
    private final ItemSide side;
    private final List<ItemStory> stories;

    /// @param stories the items as they are shown, at least one
    ItemForm(ItemDesk desk, ItemAction act, List<ItemStory> stories, Snapshot at) {
        this.desk = desk;
        this.side = new ItemSide(desk, act, stories.getFirst(), at);
        this.stories = stories;
    }

    ItemSide side() {
        return side;
    }

    ActModel<ItemStory, ItemOwn> model() {
        return new ActModel<>(side, stories, desk.work());
    }

    /// @param close puts it away
    /// @param done called once the act is stored
    ActView<ItemOwn> view(Runnable close, Runnable done) {
        var first = stories.getFirst();
        var fields = new ItemFields(side, first, colour(first), desk.texts());
        return new ActView<>(model(), fields, desk.texts(), close, done);
    }

    /// The paper whose turn it is.
    private PaperColour colour(ItemStory first) {
        return stories.size() > 1
                ? PaperColour.BLUE
                : first.lastPaper().map(PaperColour::next).orElse(PaperColour.BLUE);
    }
}
