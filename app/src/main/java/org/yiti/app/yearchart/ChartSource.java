package org.yiti.app.yearchart;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.model.YitiException;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemStory;

/// What charts are made of.
///
/// @param yearBefore volumes of the year before; without them a control chart has too few months to judge by
/// @param stories of all supervision items that were ever issued; without them there are no charts of items
/// @param monthBefore as it was closed; empty to work it out of the rows of the snapshot
public record ChartSource(
        Snapshot at,
        List<Total> yearBefore,
        List<ItemStory> stories,
        Optional<Snapshot> monthBefore) {
    public ChartSource {
        at = monthBefore.map(at::after).orElse(at);
        yearBefore = List.copyOf(yearBefore);
        stories = List.copyOf(stories);
    }

    /// Only what the snapshot holds.
    public static ChartSource of(Snapshot at) {
        return new ChartSource(at, List.of(), List.of(), Optional.empty());
    }

    /// Reads what the snapshot does not hold; for a [org.yiti.model.job.Job].
    public static ChartSource read(Store store, Snapshot at) throws YitiException {
        return new ChartSource(
                at,
                yearBefore(store, at.book().programme()),
                store.items().stories(EnumSet.of(ItemAction.ISSUE)),
                new Closings(store).monthBefore(at.book().programme(), at.asOf()));
    }

    /// Volumes of the year before a programme's.
    public static List<Total> yearBefore(Store store, Programme programme) {
        return YearBook.programme(store.rows(), programme.year() - 1)
                .map(before -> store.volumes().byIssueAndMonth(before.id()))
                .orElse(List.of());
    }
}
