package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.model.record.Code;

/// The numbers of an office's documents: each word counts from 1 in each year, and no number is given twice, though the
/// act that had it was taken back.
public final class PaperSeries {
    /// What a document is for; each has a word of its own.
    public enum Use implements Code {
        NOTICE,
        BLUE,
        YELLOW,
        RED,
        ACCOUNT;

        static Optional<Use> of(ItemEvent event) {
            return event.action().flatMap(action -> of(action, event.colour()));
        }

        /// What the document of an act is for; empty for an act that has none.
        public static Optional<Use> of(ItemAction action, Optional<PaperColour> colour) {
            return switch (action) {
                case ISSUE -> Optional.of(NOTICE);
                case PUT_ON_ACCOUNT -> Optional.of(ACCOUNT);
                case URGE -> colour.map(Use::of);
                default -> Optional.empty();
            };
        }

        public static Use of(PaperColour colour) {
            return switch (colour) {
                case BLUE -> BLUE;
                case YELLOW -> YELLOW;
                case RED -> RED;
            };
        }
    }

    /// Word, year in hexagonal brackets or in those that people type instead, number; at the end the character for
    /// number (U+53F7).
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(.{1,20}?)\\s*[\\u3014\\[\\uFF08(]\\s*(\\d{4})\\s*[\\u3015\\]\\uFF09)]\\s*\\u7B2C?(\\d{1,6})\\s*\\u53F7\\s*");

    /// A document's number in its parts.
    public record Number(String word, int year, int number) {
        /// Empty for one that is written otherwise.
        public static Optional<Number> of(String written) {
            var found = WRITTEN.matcher(written.strip());
            return found.matches()
                    ? Optional.of(
                            new Number(
                                    found.group(1),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3))))
                    : Optional.empty();
        }
    }

    private static final Pattern LAST_DIGITS = Pattern.compile("(\\d+)(\\D*)$");

    private PaperSeries() {}

    /// The number that follows one as it is written: its last digits count on, with their leading zeros. What has no
    /// digits stays.
    public static String following(String written) {
        var found = LAST_DIGITS.matcher(written);
        if (!found.find() || found.group(1).length() > 9) {
            return written;
        }
        var digits = found.group(1);
        var next = String.valueOf(Integer.parseInt(digits) + 1);
        var padded = "0".repeat(Math.max(0, digits.length() - next.length())) + next;
        return written.substring(0, found.start()) + padded + found.group(2);
    }

    /// The number after the highest that was used; a gap stays a gap.
    ///
    /// @param used all numbered acts of the office, those that were taken back too
    /// @param usual the word where the office has not used one for this yet
    public static Number next(Collection<ItemEvent> used, Use use, int year, String usual) {
        var word =
                used.stream()
                        .filter(event -> Use.of(event).filter(use::equals).isPresent())
                        .filter(event -> Number.of(event.paperNo()).isPresent())
                        .max(
                                Comparator.comparing((ItemEvent event) ->
                                                Objects.requireNonNullElse(
                                                        event.day(), LocalDate.MIN))
                                        .thenComparing(ItemEvent::id))
                        .flatMap(event -> Number.of(event.paperNo()))
                        .map(Number::word)
                        .orElse(usual);
        int highest =
                used.stream()
                        .flatMap(event -> Number.of(event.paperNo()).stream())
                        .filter(number -> number.word().equals(word) && number.year() == year)
                        .mapToInt(Number::number)
                        .max()
                        .orElse(0);
        return new Number(word, year, highest + 1);
    }
}
