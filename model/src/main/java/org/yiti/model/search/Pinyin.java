package org.yiti.model.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The readings of Chinese characters, all of them for characters that are read in more than one way. The first
/// use reads two resources (`pinyin.txt`, made from ICU, and `polyphones.txt`, written by hand) once.
public final class Pinyin {
    private static final int FIRST = 0x3007;
    private static final int LAST = 0x323AF;

    private Pinyin() {}

    /// Constant once read; made when it is first asked for.
    private static final class Table {
        private static final @Nullable Reading[] READINGS = read();
    }

    /// Makes the table now, so that nobody waits for it later.
    public static void warm() {
        of('一');
    }

    /// The syllables of a character without tones, `ü` as `v` and as `u`; none for what is not Chinese.
    public static List<String> readings(int codePoint) {
        var reading = of(codePoint);
        return reading == null ? List.of() : reading.syllables();
    }

    static @Nullable Reading of(int codePoint) {
        return codePoint < FIRST || codePoint > LAST ? null : Table.READINGS[codePoint - FIRST];
    }

    private static @Nullable Reading[] read() {
        var syllables = new HashMap<Integer, List<String>>();
        lines("polyphones.txt")
                .forEach(words ->
                        words.subList(1, words.size())
                                .forEach(syllable ->
                                        add(syllables, words.getFirst().codePointAt(0), syllable)));
        lines("pinyin.txt")
                .forEach(words ->
                        words.getLast()
                                .codePoints()
                                .forEach(c -> add(syllables, c, words.getFirst())));
        var known = new HashMap<List<String>, Reading>();
        var readings = new @Nullable Reading[LAST - FIRST + 1];
        syllables.forEach(
                (c, list) -> readings[c - FIRST] = known.computeIfAbsent(all(list), Reading::of));
        return readings;
    }

    private static void add(Map<Integer, List<String>> syllables, int codePoint, String syllable) {
        syllables.computeIfAbsent(codePoint, _ -> new ArrayList<>(1)).add(syllable);
    }

    /// Each once, and those with `v` also as people without that habit type them: `lu`, `nue`.
    private static List<String> all(List<String> syllables) {
        var all = new LinkedHashSet<String>(syllables);
        syllables.stream()
                .filter(s -> s.startsWith("v", 1))
                .forEach(s -> all.add(s.replace('v', 'u')));
        return List.copyOf(all);
    }

    private static List<List<String>> lines(String resource) {
        var in = Objects.requireNonNull(Pinyin.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" ")))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
