package org.yiti.model.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;

/// Reading supervision items as lists and as stories. Writing goes through the recorder, as everything does.
public interface Items {
    /// Reads what lists are made of, so that the first one comes as fast as any later one. Nothing has to wait for it.
    void prepare() throws YitiException;

    /// How many items fit, by state; a state that none is in is not there. The filter's own states are not looked at.
    Map<ItemState, Integer> counts(ItemFilter filter) throws YitiException;

    /// How many items fit.
    int count(ItemFilter filter) throws YitiException;

    /// Those that fit: what is open before what is closed, the nearest due date first, then by number.
    ///
    /// @param from how many are passed over
    /// @param most how many come at most
    List<ItemLine> lines(ItemFilter filter, int from, int most) throws YitiException;

    /// What a search box finds: as [#lines], and besides by how number, title and place are read in pinyin, and by the
    /// numbers of papers. Its number itself comes first, then what begins with what was typed, then the others.
    ///
    /// @param most how many come at most
    Found find(ItemFilter filter, int most) throws YitiException;

    /// What a search found.
    ///
    /// @param total how many there are
    record Found(List<ItemLine> best, int total) {}

    /// The item with everything that happened to it; empty where there is none, or it lies in the recycle bin.
    Optional<ItemStory> story(UUID item) throws YitiException;

    /// The stories of these items as far as they are living, by item: many with few readings of the store.
    Map<UUID, ItemStory> storiesOf(Collection<UUID> wanted) throws YitiException;

    /// The stories of all living items that one of some acts of an office was done to.
    List<ItemStory> stories(Set<ItemAction> acts) throws YitiException;

    /// The units that cooperate, in their order.
    List<ItemUnit> units(UUID item) throws YitiException;

    /// The files that hang on the acts of the item, in their order.
    List<Attachment> files(UUID item) throws YitiException;

    /// The number that the next item of the year gets: one more than the highest that was ever given, so that a gap stays
    /// a gap.
    int nextNumber(int year) throws YitiException;

    /// The acts of an office that have a document's number, those in the recycle bin too: no number is given twice.
    List<ItemEvent> numbered(String office) throws YitiException;
}
