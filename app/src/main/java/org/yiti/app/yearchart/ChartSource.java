package org.yiti.app.yearchart;

import java.util.EnumSet;
import java.util.List;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.YitiException;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemStory;

/// What charts are made of.
///
/// @param yearBefore volumes of the year before; without them a control chart has too few months to judge by
/// @param stories of all supervision items that were ever issued; without them there are no charts of items
public record ChartSource(Snapshot at, List<Total> yearBefore, List<ItemStory> stories) {
    public ChartSource {
        yearBefore = List.copyOf(yearBefore);
        stories = List.copyOf(stories);
    }

    /// Only what the snapshot holds.
    public static ChartSource of(Snapshot at) {
        return new ChartSource(at, List.of(), List.of());
    }

    /// Reads what the snapshot does not hold; for a [org.yiti.model.job.Job].
    public static ChartSource read(Store store, Snapshot at) throws YitiException {
        var before =
                YearBook.programme(store.rows(), at.book().programme().year() - 1)
                        .map(programme -> store.volumes().byIssueAndMonth(programme.id()))
                        .orElse(List.of());
        return new ChartSource(at, before, store.items().stories(EnumSet.of(ItemAction.ISSUE)));
    }
}
