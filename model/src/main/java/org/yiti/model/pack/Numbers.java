package org.yiti.model.pack;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yiti.model.figure.Figure;

/// The numbers that words say in digits, also in those of full width and with commas between thousands. Numbers in
/// Chinese characters are not found: 一 in 一题 is none.
public record Numbers(Set<BigDecimal> all) {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    public Numbers {
        all = Set.copyOf(all);
    }

    /// Those that words say.
    public static Numbers in(String words) {
        return new Numbers(new HashSet<>(list(words)));
    }

    private static List<BigDecimal> list(String words) {
        return NUMBER.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .results()
                .map(found -> plain(new BigDecimal(found.group().replace(",", ""))))
                .toList();
    }

    /// Those that figures stand for: counts, values with and without their sign, and what their words say.
    public static Numbers of(Collection<Figure> figures) {
        var known = new HashSet<BigDecimal>();
        for (Figure figure : figures) {
            known.add(plain(figure.numerator()));
            known.add(plain(figure.denominator()));
            figure.value().ifPresent(value -> known.add(plain(value.abs())));
            known.addAll(list(figure.asOf().toString().replace('-', ' ')));
        }
        return new Numbers(known);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.abs().stripTrailingZeros();
    }

    public Numbers and(Numbers others) {
        var both = new HashSet<>(all);
        both.addAll(others.all);
        return new Numbers(both);
    }

    /// The numbers of words that are none of these, in their order, each once.
    public List<String> strangeIn(String words) {
        return list(words).stream()
                .distinct()
                .filter(number -> !all.contains(number))
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
