package org.yiti.app.audit;

import static org.yiti.app.audit.AuditPaper.CHINESE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.i18n.Texts;
import org.yiti.model.record.Code;

/// What stands at the places of a report.
final class ReportFilling implements Filling {
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Map<ReportPlace, Value> values;
    private final Map<ReportList, List<Filling>> lists;

    private ReportFilling(Map<ReportPlace, Value> values, Map<ReportList, List<Filling>> lists) {
        this.values = values;
        this.lists = lists;
    }

    /// @param rows of each list what its rows say beside the facts
    static Filling of(
            Map<ReportPlace, Value> facts, Map<ReportList, List<Map<ReportPlace, Value>>> rows) {
        var lists = new EnumMap<ReportList, List<Filling>>(ReportList.class);
        rows.forEach((list, said) -> {
            var filled = new ArrayList<Filling>();
            for (var row : said) {
                var all = new EnumMap<>(facts);
                all.put(ReportPlace.NUMBER, new Value.Words(String.valueOf(filled.size() + 1)));
                all.putAll(row);
                filled.add(new ReportFilling(all, Map.of()));
            }
            lists.put(list, filled);
        });
        return new ReportFilling(facts, lists);
    }

    /// Every place filled with its own name, every list with one row.
    static Filling trial() {
        var facts = new EnumMap<ReportPlace, Value>(ReportPlace.class);
        for (ReportPlace place : ReportPlace.values()) {
            if (place.ofAudit()) {
                facts.put(place, named(place));
            }
        }
        var rows = new EnumMap<ReportList, List<Map<ReportPlace, Value>>>(ReportList.class);
        for (ReportList list : ReportList.values()) {
            var row = new EnumMap<ReportPlace, Value>(ReportPlace.class);
            list.places().forEach(place -> row.put(place, named(place)));
            rows.put(list, List.of(row));
        }
        return of(facts, rows);
    }

    private static Value named(ReportPlace place) {
        return new Value.Words(CHINESE.label(place));
    }

    @Override
    public Optional<Value> value(String name) {
        return find(ReportPlace.values(), name)
                .flatMap(place -> Optional.ofNullable(values.get(place)));
    }

    @Override
    public Optional<List<Filling>> rows(String name) {
        return find(ReportList.values(), name)
                .flatMap(list -> Optional.ofNullable(lists.get(list)));
    }

    private static <C extends Code> Optional<C> find(C[] all, String name) {
        for (C each : all) {
            if (CHINESE.label(each).equals(name) || ENGLISH.label(each).equalsIgnoreCase(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
