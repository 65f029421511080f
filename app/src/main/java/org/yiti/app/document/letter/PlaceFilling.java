package org.yiti.app.document.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiti.app.i18n.Texts;
import org.yiti.model.record.Code;

/// What stands at the places of a paper whose places and lists are codes. A template calls them as their labels do, in
/// Chinese or in English. Official papers are in Chinese, whatever language the program speaks.
///
/// @param <P> its places
/// @param <L> its lists
public final class PlaceFilling<P extends Enum<P> & Code, L extends Enum<L> & PlaceList<P>>
        implements Filling {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Class<P> places;
    private final Class<L> known;
    private final Map<P, Value> values;
    private final Map<L, List<Filling>> lists;

    private PlaceFilling(
            Class<P> places, Class<L> known, Map<P, Value> values, Map<L, List<Filling>> lists) {
        this.places = places;
        this.known = known;
        this.values = values;
        this.lists = lists;
    }

    /// @param facts what is said once
    /// @param rows of each list what its rows say beside the facts
    public static <P extends Enum<P> & Code, L extends Enum<L> & PlaceList<P>> Filling of(
            Class<P> places,
            Class<L> known,
            Map<P, Value> facts,
            Map<L, List<Map<P, Value>>> rows) {
        var lists = new EnumMap<L, List<Filling>>(known);
        rows.forEach((list, said) -> {
            var filled = new ArrayList<Filling>();
            for (var row : said) {
                var all = new EnumMap<P, Value>(places);
                all.putAll(facts);
                all.putAll(row);
                filled.add(new PlaceFilling<P, L>(places, known, all, Map.of()));
            }
            lists.put(list, filled);
        });
        return new PlaceFilling<>(places, known, facts, lists);
    }

    /// Rows with their numbers, from 1.
    public static <P> List<Map<P, Value>> numbered(P number, List<Map<P, Value>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put(number, new Value.Words(Integer.toString(i + 1)));
        }
        return rows;
    }

    /// Every place filled with its own name, every list with one row: shows which places nobody knows.
    ///
    /// @param once the places that are filled once
    public static <P extends Enum<P> & Code, L extends Enum<L> & PlaceList<P>> Filling trial(
            Class<P> places, Class<L> known, List<P> once) {
        var rows = new EnumMap<L, List<Map<P, Value>>>(known);
        for (L list : known.getEnumConstants()) {
            rows.put(list, List.of(named(places, list.places())));
        }
        return of(places, known, named(places, once), rows);
    }

    private static <P extends Enum<P> & Code> Map<P, Value> named(Class<P> type, List<P> places) {
        var named = new EnumMap<P, Value>(type);
        places.forEach(place -> named.put(place, new Value.Words(CHINESE.label(place))));
        return named;
    }

    /// The names of places, as a template has them.
    public static List<String> names(List<? extends Code> places) {
        return places.stream().map(CHINESE::label).toList();
    }

    /// The names of lists and, in brackets, of the places of their rows.
    public static List<String> names(PlaceList<? extends Code>[] lists) {
        return Arrays.stream(lists)
                .map(list ->
                        CHINESE.tr("paper.setup.list", CHINESE.label(list), names(list.places())))
                .toList();
    }

    @Override
    public Optional<Value> value(String name) {
        return find(places, name).flatMap(place -> Optional.ofNullable(values.get(place)));
    }

    @Override
    public Optional<List<Filling>> rows(String name) {
        return find(known, name).flatMap(list -> Optional.ofNullable(lists.get(list)));
    }

    private static <C extends Code> Optional<C> find(Class<C> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each ->
                        CHINESE.label(each).equals(name)
                                || ENGLISH.label(each).equalsIgnoreCase(name))
                .findFirst();
    }
}
