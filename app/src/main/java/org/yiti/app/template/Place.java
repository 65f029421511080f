package org.yiti.app.template;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiti.model.ledger.Column;

/// A place to fill in: `{{任务内容}}`. Braces of full width count as well, as input methods make them.
sealed interface Place {
    Pattern WRITTEN = Pattern.compile("[{｛]{2}([^{}｛｝]{1,40})[}｝]{2}");

    /// A column of the ledger; stands in the row that is repeated for every task.
    ///
    /// @param merged whether equal neighbours below each other share one cell
    record OfTask(Column column, boolean merged) implements Place {}

    record OfHeading(HeadingWord word) implements Place {}

    /// Says only that its row is the one to repeat.
    record RowMark() implements Place {}

    record Unknown(String word) implements Place {}

    /// @param written what stands between the braces
    static Place of(String written) {
        var word = written.strip();
        if (word.equals("#任务") || word.equalsIgnoreCase("#task")) {
            return new RowMark();
        }
        boolean merged = word.matches(".+[|｜]\\s*(合并|merged)");
        var name = merged ? word.replaceFirst("\\s*[|｜].*", "") : word;
        if (!merged) {
            var heading = HeadingWord.of(name);
            if (heading.isPresent()) {
                return new OfHeading(heading.get());
            }
        }
        return Column.ofHead(name)
                .<Place>map(column -> new OfTask(column, merged))
                .orElse(new Unknown(word));
    }

    static boolean in(String text) {
        return WRITTEN.matcher(text).find();
    }

    /// The place that a text consists of; empty for one with words beside it.
    static Optional<Place> alone(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    /// The text with every place filled in.
    static String filled(String text, Function<Place, String> words) {
        Function<MatchResult, String> one =
                found -> Matcher.quoteReplacement(words.apply(of(found.group(1))));
        return WRITTEN.matcher(text).replaceAll(one);
    }
}
