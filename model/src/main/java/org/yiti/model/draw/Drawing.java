package org.yiti.model.draw;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Draws a sample so that it can be kept, and draws one that was kept again.
public final class Drawing {
    /// What drawing again comes to.
    public enum Again implements Code {
        /// The frame is the same, and so is what was drawn.
        SAME,
        /// The frame has changed since: nobody can draw the same from it.
        FRAME_CHANGED,
        /// From the same frame something else was kept: an entry was added, removed or changed by hand.
        ENTRIES_DIFFER,
        /// It was drawn in a way that this program does not know.
        METHOD_UNKNOWN
    }

    /// @param programme the year it belongs to
    /// @param quarter 1 to 4
    public record Order(
            UUID programme,
            int quarter,
            String title,
            DrawnOf of,
            DrawnBy by,
            String seed,
            int size,
            LocalDate day) {}

    private final List<SampleFrame.Unit> frame;
    private final SampleDraw draw;

    public Drawing(List<SampleFrame.Unit> frame) {
        this.frame = List.copyOf(frame);
        this.draw = new SampleDraw(frame.stream().map(SampleFrame.Unit::member).toList());
    }

    public SampleDraw.Drawn draw(String seed, int size) {
        return draw.draw(seed, size);
    }

    /// The frame as it is hashed.
    public String frame() {
        return draw.frame();
    }

    /// What keeps a new sample with all its entries.
    public List<Change> keep(Order order) {
        var drawn = draw(order.seed(), order.size());
        var id = RowIds.fresh();
        var changes = new ArrayList<Change>();
        changes.add(new Change.Add(Table.SAMPLE, id, sample(order, drawn)));
        var byId = frame.stream().collect(Collectors.toMap(u -> u.member().id(), u -> u));
        int position = 0;
        for (var stratum : drawn.strata()) {
            for (var member : stratum.drawn()) {
                position++;
                var values = new HashMap<Field, Object>();
                values.put(SAMPLE_ENTRY_SAMPLE, id);
                values.put(SAMPLE_ENTRY_POSITION, position);
                values.put(SAMPLE_ENTRY_STRATUM, stratum.name());
                values.put(SAMPLE_ENTRY_MEMBER, member);
                var unit = byId.get(member);
                if (unit != null) {
                    unit.task().ifPresent(task -> values.put(SAMPLE_ENTRY_TASK, task));
                    unit.item().ifPresent(item -> values.put(SAMPLE_ENTRY_ITEM, item));
                }
                changes.add(new Change.Add(Table.SAMPLE_ENTRY, RowIds.fresh(), values));
            }
        }
        return changes;
    }

    private static Map<Field, Object> sample(Order order, SampleDraw.Drawn drawn) {
        var values = new HashMap<Field, Object>();
        values.put(SAMPLE_PROGRAMME, order.programme());
        values.put(SAMPLE_QUARTER, order.quarter());
        values.put(SAMPLE_TITLE, order.title());
        values.put(SAMPLE_DRAWN_OF, order.of().name());
        values.put(SAMPLE_DRAWN_BY, order.by().name());
        values.put(SAMPLE_SEED, order.seed());
        values.put(SAMPLE_WANTED, order.size());
        values.put(SAMPLE_METHOD, SampleDraw.METHOD);
        values.put(SAMPLE_FRAME_HASH, drawn.frameHash());
        values.put(SAMPLE_FRAME_SIZE, drawn.frameSize());
        values.put(SAMPLE_DRAWN_ON, order.day());
        return values;
    }

    /// Draws a kept sample again from what the frame is now.
    public Again again(Sample sample, Collection<SampleEntry> entries) {
        if (!sample.method().equals(SampleDraw.METHOD)) {
            return Again.METHOD_UNKNOWN;
        }
        var drawn = draw(sample.seed(), sample.wanted());
        if (!drawn.frameHash().equals(sample.frameHash())) {
            return Again.FRAME_CHANGED;
        }
        var now =
                drawn.strata().stream()
                        .flatMap(stratum ->
                                stratum.drawn().stream().map(id -> stratum.name() + "\t" + id))
                        .toList();
        var kept =
                entries.stream()
                        .sorted(SampleEntry.IN_ORDER)
                        .map(entry -> entry.stratum() + "\t" + entry.member())
                        .toList();
        return now.equals(kept) ? Again.SAME : Again.ENTRIES_DIFFER;
    }
}
