package org.yiti.model.pack;

import static org.yiti.model.record.Field.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Rows;

/// All that the office changed of the meeting material of one month, week or day. Where two of its computers changed the
/// same place, the later row is shown.
///
/// @param month 1 to 12; that of the last day of a week
/// @param time the code of a week or a day; empty for a month
public record PackTexts(UUID programme, int month, String time, List<PackText> all) {
    private static final Comparator<PackText> BY_AGE =
            Comparator.comparing(text -> text.id().toString());

    public PackTexts {
        all = all.stream().sorted(BY_AGE).toList();
    }

    public static PackTexts read(Rows rows, UUID programme, PackTime time) {
        var month = time.last().getMonthValue();
        return switch (time) {
            case PackTime.OfMonth _ -> read(rows, programme, month, "");
            case PackTime.OfWeek _, PackTime.OfDay _ -> read(rows, programme, month, time.code());
        };
    }

    private static PackTexts read(Rows rows, UUID programme, int month, String time) {
        var found =
                rows.where(PACK_TEXT_PROGRAMME, programme).stream()
                        .map(PackText::new)
                        .filter(text -> text.month() == month && text.time().equals(time))
                        .toList();
        return new PackTexts(programme, month, time, found);
    }

    /// The same as it stands now.
    public PackTexts again(Rows rows) {
        return read(rows, programme, month, time);
    }

    /// A page as its rows name it.
    public String stored(String page) {
        return PackText.page(time, page);
    }

    /// Those of a kind, the oldest first.
    public List<PackText> of(PackTextKind kind) {
        return all.stream().filter(text -> text.kind().filter(kind::equals).isPresent()).toList();
    }

    /// The one that counts at a place.
    public Optional<PackText> at(PackTextKind kind, String page, String place) {
        return of(kind).stream()
                .filter(text -> text.page().equals(page) && text.place().equals(place))
                .reduce((_, later) -> later);
    }

    /// The paragraphs of a page, the oldest first.
    public List<PackText> added(String page) {
        return of(PackTextKind.ADDED).stream().filter(text -> text.page().equals(page)).toList();
    }

    public boolean leftOut(String page) {
        return at(PackTextKind.LEFT_OUT, page, "").isPresent();
    }

    /// The keys of the pages in the order that the office gave them; empty if it gave none.
    public List<String> order() {
        return at(PackTextKind.ORDER, "", "")
                .map(text -> text.text().lines().toList())
                .orElse(List.of());
    }
}
