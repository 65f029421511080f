package org.yiti.app.yearchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.yiti.app.chart.AgesData;
import org.yiti.app.chart.AgesData.Dot;
import org.yiti.app.chart.AgesData.Lane;
import org.yiti.app.chart.StagesData;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemAges;
import org.yiti.model.supervision.ItemAges.Open;
import org.yiti.model.supervision.ItemStory;

/// How old the open supervision items are, and where the loop stalls.
final class ItemCharts {
    /// Units with a strip of their own; the rest share one.
    private static final int MOST_LANES = 12;

    private final Snapshot at;
    private final Texts texts;
    private final List<ItemStory> stories;

    ItemCharts(ChartSource source, Texts texts) {
        this.at = source.at();
        this.texts = texts;
        this.stories = source.stories();
    }

    AgesData ages() {
        var open = ItemAges.open(stories, at.asOf());
        var median = ItemAges.median(open.stream().map(Open::days).toList());
        return new AgesData(
                agesTitle(open, median),
                texts.tr("finding.ages.subtitle"),
                texts.tr("finding.ages.foot", at.asOf(), open.size()),
                median,
                lanes(open));
    }

    private String agesTitle(List<Open> open, OptionalDouble median) {
        if (open.isEmpty()) {
            return texts.tr("finding.ages.none");
        }
        long oldest = open.getFirst().days();
        return open.size() == 1
                ? texts.tr("finding.ages.one", oldest)
                : texts.tr("finding.ages.some", open.size(), Math.round(median.orElse(0)), oldest);
    }

    /// Units with the oldest items first.
    private List<Lane> lanes(List<Open> open) {
        Map<String, List<Dot>> byUnit = new LinkedHashMap<>();
        for (Open item : open) {
            var label = unit(item.story().item().leadUnit());
            boolean own = byUnit.containsKey(label) || byUnit.size() < MOST_LANES;
            byUnit.computeIfAbsent(
                            own ? label : texts.tr("finding.ages.others"), _ -> new ArrayList<>())
                    .add(
                            new Dot(
                                    number(item.story()),
                                    item.days(),
                                    item.late(),
                                    item.story().item().id().toString()));
        }
        return byUnit.entrySet().stream()
                .map(entry -> new Lane(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String unit(@org.jspecify.annotations.Nullable UUID id) {
        var label = at.units().label(id);
        return label.isEmpty() ? texts.tr("figure.none") : label;
    }

    private static String number(ItemStory story) {
        return story.item().no();
    }

    StagesData stages() {
        var stages = ItemAges.stages(stories, at.asOf());
        var slowest =
                stages.stream()
                        .filter(stage -> stage.state().open() && stage.medianDays().isPresent())
                        .max(Comparator.comparingInt(stage -> stage.medianDays().orElse(0)));
        return new StagesData(
                slowest.map(stage ->
                                texts.tr(
                                        "finding.stages.slowest",
                                        stage.state(),
                                        stage.items().size(),
                                        stage.medianDays().orElse(0)))
                        .orElse(texts.tr("finding.stages.none")),
                texts.tr("finding.stages.subtitle"),
                texts.tr(
                        "finding.stages.foot",
                        at.asOf(),
                        stages.stream().mapToInt(stage -> stage.items().size()).sum()),
                stages.stream()
                        .map(stage ->
                                new StagesData.Stage(
                                        texts.label(stage.state()),
                                        stage.items().size(),
                                        stage.medianDays(),
                                        slowest.filter(stage::equals).isPresent(),
                                        stage.state().name()))
                        .toList());
    }
}
