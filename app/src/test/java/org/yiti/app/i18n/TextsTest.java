package org.yiti.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiti.app.Checkout;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.flow.Need;
import org.yiti.model.ledger.StatusWords;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The two text files against each other and against the code. What is missing is printed as the lines to
/// paste into the file.
class TextsTest {
    /// All enumerations that people read; found once, since it means reading every class.
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.yiti");

    private static final List<Class<?>> CODES = enumerations(Code.class);
    private static final List<Class<?>> NEEDS = enumerations(Need.class);

    private static List<Class<?>> enumerations(Class<?> kind) {
        return PROGRAM.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                .<Class<?>>map(type -> type.reflect())
                .toList();
    }

    private static final String CHINESE = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";
    private static final Pattern USE =
            Pattern.compile(
                    "\\b(?:Sentence\\.of|new Sentence|tr|sentence)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASCII_MARK =
            Pattern.compile("\\p{IsHan}\\s*[,:;?!]|[,:;?!]\\s*\\p{IsHan}");
    private static final Map<String, String> MISSPELT = Map.of("帐户", "账户", "其它", "其他");

    @Test
    void everyLineIsOneKeyWithOneText() {
        for (String file : List.of(CHINESE, ENGLISH)) {
            var keys = lines(file).map(TextsTest::key).toList();
            var twice = keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key));
            assertThat(twice.distinct()).as("keys that are twice in %s", file).isEmpty();
            assertThat(lines(file))
                    .as("lines of %s", file)
                    .isNotEmpty()
                    .allMatch(line -> line.matches("[\\w.-]+=\\S.*") && !line.endsWith("\\"));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertNothingToPaste(ENGLISH, texts(CHINESE).keySet());
        assertNothingToPaste(CHINESE, texts(ENGLISH).keySet());
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        var english = texts(ENGLISH);
        texts(CHINESE)
                .forEach((key, text) ->
                        assertThat(gaps(english.getOrDefault(key, text)))
                                .as("gaps of %s", key)
                                .isEqualTo(gaps(text)));
    }

    @Test
    void everyTextIsAMessageFormat() {
        for (String file : List.of(CHINESE, ENGLISH)) {
            texts(file)
                    .forEach((key, text) ->
                            assertThatCode(() -> new MessageFormat(text))
                                    .as("%s in %s", key, file)
                                    .doesNotThrowAnyException());
        }
    }

    /// MessageFormat takes a single apostrophe for a quotation that runs to the end of the text.
    @Test
    void apostrophesAreDoubled() {
        for (String file : List.of(CHINESE, ENGLISH)) {
            assertThat(lines(file).filter(line -> line.replace("''", "").contains("'")))
                    .as("lines of %s with a single apostrophe", file)
                    .isEmpty();
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        assertNothingToPaste(CHINESE, usedKeys());
    }

    @Test
    void everyTextIsUsed() {
        var known = new TreeSet<>(texts(CHINESE).keySet());
        known.removeAll(literals());
        known.removeAll(codeLabels());
        known.removeAll(fieldLabels());
        known.removeAll(otherLabels());
        assertThat(known).as("texts that nothing uses").isEmpty();
    }

    @Test
    void everyConstantHasALabel() {
        assertThat(codeLabels()).hasSizeGreaterThan(60);
        assertNothingToPaste(CHINESE, codeLabels());
    }

    @Test
    void noTwoEnumerationsShareALabel() {
        var names = CODES.stream().map(Class::getSimpleName).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldHasALabel() {
        assertNothingToPaste(CHINESE, fieldLabels());
        assertNothingToPaste(CHINESE, otherLabels());
    }

    @Test
    void chineseIsSpeltAsInOfficialPapers() {
        texts(CHINESE)
                .forEach((key, text) -> {
                    MISSPELT.forEach((wrong, right) ->
                            assertThat(text).as("%s: write %s", key, right).doesNotContain(wrong));
                    assertThat(ASCII_MARK.matcher(text).results().map(MatchResult::group))
                            .as("%s: Chinese marks ，：；？！ between Chinese words", key)
                            .isEmpty();
                });
    }

    // --- the text files ---

    private static Stream<String> lines(String file) {
        var path =
                Checkout.root().resolve("app/src/main/resources/org/yiti/app/i18n").resolve(file);
        return Checkout.read(path).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf('=')));
    }

    private static Map<String, String> texts(String file) {
        var texts = new TreeMap<String, String>();
        lines(file).forEach(line -> texts.put(key(line), line.substring(line.indexOf('=') + 1)));
        return texts;
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).collect(Collectors.toSet());
    }

    private static void assertNothingToPaste(String file, Collection<String> keys) {
        var missing = new TreeSet<>(keys);
        missing.removeAll(texts(file).keySet());
        var other = texts(file.equals(CHINESE) ? ENGLISH : CHINESE);
        var paste =
                missing.stream()
                        .map(key -> key + "=" + other.getOrDefault(key, ""))
                        .collect(Collectors.joining("\n"));
        assertThat(paste).as("lines to paste into %s", file).isEmpty();
    }

    // --- what the code needs ---

    private static Set<String> usedKeys() {
        return mainSources()
                .flatMap(source -> USE.matcher(source).results())
                .map(use -> use.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return mainSources()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> mainSources() {
        return Checkout.sources().stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                .map(Checkout::read);
    }

    private static Set<String> codeLabels() {
        return CODES.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Code) constant).textKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Texts that are looked up by a name: of tables, of task states as ledgers spell them, and why a package is not
    /// taken in.
    private static Set<String> otherLabels() {
        var labels =
                Stream.concat(
                                Arrays.stream(Table.values()).map(Table::label),
                                Arrays.stream(TaskStatus.values()).map(StatusWords::label))
                        .map(Sentence::key);
        var codes = Arrays.stream(ExchangeCode.values()).map(ExchangeCode::sentenceKey);
        var needs =
                NEEDS.stream()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Need<?>) constant).textKey())
                        .flatMap(key -> Stream.of(key, key + ".missing"));
        return Stream.of(labels, codes, needs)
                .flatMap(s -> s)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> fieldLabels() {
        return Field.values().stream()
                .map(field -> "field." + field.table().key() + "." + field.key())
                .toList();
    }
}
