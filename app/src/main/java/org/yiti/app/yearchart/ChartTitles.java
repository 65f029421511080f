package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.OverdueBalance;

/// The titles of charts: a sentence with a number and a direction, said of the data that the chart shows. None, one of
/// several and all are different sentences: no title says "0 of 27".
final class ChartTitles {
    private final Texts texts;

    ChartTitles(Texts texts) {
        this.texts = texts;
    }

    /// 27题中7题连续两月滞后或逾期，集中在住房保障.
    ///
    /// @param theme the theme that most of them are of
    String heatMap(int issues, int behind, int months, Optional<String> theme) {
        if (behind == 0) {
            return texts.tr("finding.heat.none", issues, months);
        }
        var found =
                behind == issues
                        ? texts.tr("finding.heat.all", issues, months)
                        : texts.tr("finding.heat.some", issues, behind, months);
        return theme.map(name -> texts.tr("finding.heat.theme", found, name)).orElse(found);
    }

    /// 4题进度达标但诉求上升，需复核措施.
    String quadrant(int issues, List<String> busy) {
        if (busy.isEmpty()) {
            return texts.tr("finding.quadrant.none", issues);
        }
        if (busy.size() == issues) {
            return texts.tr("finding.quadrant.all", issues);
        }
        return busy.size() <= 2
                ? texts.tr("finding.quadrant.named", busy.size(), busy)
                : texts.tr("finding.quadrant.some", issues, busy.size());
    }

    /// 15题下降，7题降幅超过10%.
    String changes(int issues, int fell, int byTen) {
        if (fell == 0) {
            return texts.tr("finding.change.none", issues);
        }
        var found =
                fell == issues
                        ? texts.tr("finding.change.all", issues)
                        : texts.tr("finding.change.some", issues, fell);
        return byTen == 0
                ? texts.tr("finding.change.no-ten", found)
                : byTen == fell
                        ? texts.tr("finding.change.all-ten", found)
                        : texts.tr("finding.change.ten", found, byTen);
    }

    /// 逾期任务由9项降到6项：办结销号7，新增逾期3，复发1.
    String overdue(String what, OverdueBalance balance) {
        int before = balance.before().size();
        int after = balance.after().size();
        if (before == 0 && after == 0) {
            return texts.tr("finding.overdue.none", what);
        }
        var steps = new ArrayList<String>();
        balance.steps()
                .forEach(step ->
                        steps.add(
                                texts.tr(
                                        "finding.overdue.step",
                                        step.reason(),
                                        step.things().size())));
        var found = movement(what, before, after);
        return steps.isEmpty() ? found : texts.tr("finding.overdue.why", found, steps);
    }

    private String movement(String what, int before, int after) {
        if (before == 0) {
            return texts.tr("finding.overdue.first", what, after);
        }
        if (after == 0) {
            return texts.tr("finding.overdue.cleared", what, before);
        }
        return after < before
                ? texts.tr("finding.overdue.fell", what, before, after)
                : after > before
                        ? texts.tr("finding.overdue.rose", what, before, after)
                        : texts.tr("finding.overdue.same", what, after);
    }

    /// 新增学位超额36%，充电桩仅达目标41%.
    String bullets(List<Reached> outcomes) {
        long reached =
                outcomes.stream()
                        .filter(o -> o.percent().compareTo(BigDecimal.valueOf(100)) >= 0)
                        .count();
        var first = outcomes.getFirst();
        var last = outcomes.getLast();
        if (outcomes.size() == 1) {
            return texts.tr("finding.bullet.one", first.name(), first.percent());
        }
        if (reached == outcomes.size()) {
            return texts.tr("finding.bullet.all", outcomes.size(), last.name(), last.percent());
        }
        return reached == 0
                ? texts.tr(
                        "finding.bullet.none",
                        outcomes.size(),
                        first.name(),
                        first.percent(),
                        last.name(),
                        last.percent())
                : texts.tr(
                        "finding.bullet.some",
                        outcomes.size(),
                        reached,
                        last.name(),
                        last.percent());
    }

    /// How far one thing has come.
    record Reached(String name, BigDecimal percent) {}
}
