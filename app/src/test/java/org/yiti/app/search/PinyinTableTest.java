package org.yiti.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiti.app.Checkout;
import org.yiti.model.search.Pinyin;

/// The table of readings against ICU, from which it is made. `-Dyiti.pinyin=write` makes it anew.
class PinyinTableTest {
    private static final Path TABLE =
            Checkout.root().resolve("model/src/main/resources/org/yiti/model/search/pinyin.txt");
    private static final int LAST = 0x323AF;

    @Test
    void theTableIsWhatIcuReads() throws IOException {
        var made = table();
        if ("write".equals(System.getProperty("yiti.pinyin"))) {
            Files.writeString(TABLE, made);
        }
        assertThat(Files.readString(TABLE).equals(made))
                .as("pinyin.txt differs from ICU: see docs/howto/make-the-pinyin-table.md")
                .isTrue();
    }

    /// Characters of level 3 of GB 18030 that stand in names of people and places; ICU knows no reading of 𤦹.
    @Test
    void rareNamesAreRead() {
        assertThat(readings("㛃")).containsExactly("jie");
        assertThat(readings("漷")).contains("huo");
        assertThat(readings("㠇")).containsExactly("jiu");
        assertThat(readings("𬭎")).containsExactly("hong");
        assertThat(readings("䶮")).containsExactly("yan");
        assertThat(readings("〇")).containsExactly("ling");
        assertThat(readings("喆")).containsExactly("zhe");
        assertThat(readings("𤦹")).isEmpty();
    }

    private static java.util.List<String> readings(String character) {
        return Pinyin.readings(character.codePointAt(0));
    }

    /// A line for each syllable: the syllable, a blank, and all characters that ICU reads so.
    private static String table() {
        var latin = Transliterator.getInstance("Han-Latin");
        var lines = new TreeMap<String, StringBuilder>();
        for (int c = 0x3007; c <= LAST; c++) {
            var character = Character.toString(c);
            boolean own = Normalizer.isNormalized(character, Normalizer.Form.NFC);
            if (Character.isIdeographic(c) && own) {
                var syllable = bare(latin.transliterate(character));
                if (syllable.matches("[a-z]+")) {
                    lines.computeIfAbsent(syllable, _ -> new StringBuilder()).append(character);
                }
            }
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /// Without tones; ü is v.
    private static String bare(String syllable) {
        return Normalizer.normalize(syllable.strip(), Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("\\p{M}", "");
    }
}
