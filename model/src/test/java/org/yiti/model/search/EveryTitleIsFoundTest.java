package org.yiti.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a title is made of, it is found by its characters, by any of its spellings and by their initials.
class EveryTitleIsFoundTest {
    private static final String CHARACTERS =
            "房产证难办老旧小区改造银行长重单乐曾仇查区任朴解盖尉亭漷县绿略女旅堡栅栏〇㛃䶮𬭎喆仝的了一不是阿和会系调";

    @Provide
    Arbitrary<List<Integer>> titles() {
        var characters = CHARACTERS.codePoints().boxed().toList();
        return Arbitraries.of(characters).list().ofMinSize(2).ofMaxSize(12);
    }

    @Property(tries = 400)
    void byCharacters(@ForAll("titles") List<Integer> title) {
        assertFound(title, spelt(title, Character::toString));
    }

    @Property(tries = 400)
    void byAnySpelling(@ForAll("titles") List<Integer> title, @ForAll long seed) {
        var random = new Random(seed);
        assertFound(title, spelt(title, c -> any(c, random)));
    }

    @Property(tries = 400)
    void byInitials(@ForAll("titles") List<Integer> title, @ForAll long seed) {
        var random = new Random(seed);
        assertFound(title, spelt(title, c -> any(c, random).substring(0, 1)));
    }

    @Property(tries = 400)
    void byAMixture(@ForAll("titles") List<Integer> title, @ForAll long seed) {
        var random = new Random(seed);
        assertFound(
                title,
                spelt(
                        title,
                        c ->
                                switch (random.nextInt(3)) {
                                    case 0 -> Character.toString(c);
                                    case 1 -> any(c, random);
                                    default -> any(c, random).substring(0, 1);
                                }));
    }

    /// While it is being typed, nothing that was found goes away before the word is whole.
    @Property(tries = 200)
    void byEveryBeginningOfItsSpelling(@ForAll("titles") List<Integer> title, @ForAll long seed) {
        var random = new Random(seed);
        var typed = spelt(title, c -> any(c, random));
        for (int to = 1; to <= typed.length(); to++) {
            assertFound(title, typed.substring(0, to));
        }
    }

    private static String spelt(List<Integer> title, IntFunction<String> how) {
        return title.stream().map(how::apply).collect(Collectors.joining());
    }

    private static String any(int character, Random random) {
        var readings = Pinyin.readings(character);
        return readings.get(random.nextInt(readings.size()));
    }

    private static void assertFound(List<Integer> title, String typed) {
        var written = spelt(title, Character::toString);
        var index =
                new SearchIndex<>(
                        List.of(
                                SearchEntry.of("other", "01", "毫不相干", List.of()),
                                SearchEntry.of(written, "02", written, List.of())));
        assertThat(index.find(SearchQuery.of(typed), 2).best().stream().map(Hit::what))
                .as("%s by %s", written, typed)
                .contains(written);
    }
}
