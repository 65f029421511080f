package org.yiti.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.G2TextMeasurer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.yiti.app.chart.RankedBarsData.Bar;

/// Words beside ranked bars, whose category keys are their places from 0. Of many bars only the first three,
/// the last three and the highlighted ones are named; where bars lie closer than lines of text, the less
/// telling names give way.
final class RankAxis extends CategoryAxis {
    /// Up to this many bars each is named.
    private static final int ALL_NAMED = 12;

    private static final int NAMED_AT_AN_END = 3;

    private final transient List<Bar> bars;
    private final transient ChartStyle style;
    private final transient IntFunction<String> words;
    private transient Set<Integer> shown = Set.of();

    RankAxis(List<Bar> bars, ChartStyle style, IntFunction<String> words) {
        this.bars = bars;
        this.style = style;
        this.words = words;
        style.dress(this);
        setAxisLineVisible(false);
        setCategoryLabelPositionOffset((int) (style.size() * 0.45));
        setLowerMargin(0.01);
        setUpperMargin(0.01);
        setCategoryMargin(0.28);
    }

    @Override
    public List<?> refreshTicks(
            Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        shown = shown(area.getHeight() / Math.max(1, bars.size()), style.size());
        return super.refreshTicks(g, state, area, edge);
    }

    @Override
    protected TextBlock createLabel(
            Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        int place = (Integer) category;
        var font = bars.get(place).highlighted() ? style.bold() : style.plain();
        var text = shown.contains(place) ? words.apply(place) : "";
        return TextUtils.createTextBlock(
                text, font, style.palette().text(), width, 1, new G2TextMeasurer(g));
    }

    /// Places that are named when bars lie `band` px apart and characters are `line` px high.
    Set<Integer> shown(double band, double line) {
        var named = new HashSet<Integer>();
        for (int place : byImportance()) {
            if (named.stream().allMatch(other -> Math.abs(other - place) * band >= line)) {
                named.add(place);
            }
        }
        return named;
    }

    private List<Integer> byImportance() {
        var order = new LinkedHashSet<Integer>();
        int last = bars.size() - 1;
        for (int place = 0; place <= last; place++) {
            if (bars.get(place).highlighted()) {
                order.add(place);
            }
        }
        int pairs = bars.size() <= ALL_NAMED ? (last + 2) / 2 : NAMED_AT_AN_END;
        for (int i = 0; i < pairs; i++) {
            order.add(i);
            order.add(last - i);
        }
        return List.copyOf(order);
    }
}
