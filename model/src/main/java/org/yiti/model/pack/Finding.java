package org.yiti.model.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;

/// A sentence whose every number comes from a figure. The n-th figure fills five gaps of the text, from `{5n}` on:
/// numerator, denominator, value in words, date, and value without its sign (「落后2.4个百分点」). What has no number, such as
/// names, follows behind the last figure.
public record Finding(String key, List<Figure> figures, List<Object> names) {
    private static final int GAPS = 5;

    public Finding {
        figures = List.copyOf(figures);
        names = List.copyOf(names);
    }

    public static Finding of(String key, Figure... figures) {
        return new Finding(key, List.of(figures), List.of());
    }

    /// With names behind the figures.
    public Finding naming(Object... more) {
        return new Finding(key, figures, List.of(more));
    }

    public Sentence sentence() {
        var gaps = new ArrayList<Object>();
        for (Figure figure : figures) {
            gaps.add(figure.numerator());
            gaps.add(figure.denominator());
            gaps.add(figure.words());
            gaps.add(figure.asOf());
            gaps.add(
                    figure.value().<Object>map(BigDecimal::abs).orElse(Sentence.of("figure.none")));
        }
        gaps.addAll(names);
        return new Sentence(key, gaps);
    }
}
