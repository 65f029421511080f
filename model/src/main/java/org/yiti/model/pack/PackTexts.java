package org.yiti.model.pack;

import static org.yiti.model.record.Field.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Rows;

/// All that the office changed of one month's meeting material. Where two of its computers changed the same place, the
/// later row is shown.
public record PackTexts(UUID programme, int month, List<PackText> all) {
    private static final Comparator<PackText> BY_AGE =
            Comparator.comparing(text -> text.id().toString());

    public PackTexts {
        all = all.stream().sorted(BY_AGE).toList();
    }

    /// @param month 1 to 12
    public static PackTexts read(Rows rows, UUID programme, int month) {
        var found =
                rows.where(PACK_TEXT_PROGRAMME, programme).stream()
                        .map(PackText::new)
                        .filter(text -> text.month() == month)
                        .toList();
        return new PackTexts(programme, month, found);
    }

    /// Nothing was changed.
    public static PackTexts none(UUID programme, int month) {
        return new PackTexts(programme, month, List.of());
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
