package org.yiti.app.setup.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.light.LightRuleModel.Draft;
import org.yiti.model.programme.LightRule;
import org.yiti.model.record.Field;

class LightRuleModelTest {
    private final SampleDesk at = new SampleDesk();
    private final LightRuleModel model = new LightRuleModel(at.desk);

    private Snapshot open() {
        return at.desk.snapshot().orElseThrow();
    }

    /// The fields as they stand, one of them typed over.
    private Draft draft(Field field, String typed) {
        var all = new TreeMap<Field, String>();
        LightRuleModel.THRESHOLDS.forEach(
                f -> all.put(f, LightRuleModel.value(open().lights().rule(), f).toString()));
        all.putAll(Map.of(field, typed));
        model.consider(all);
        return model.draftProperty().get();
    }

    @Test
    void theRuleInForceIsNoChange() {
        assertThat(draft(LIGHT_RULE_DUE_SOON_DAYS, "5")).isInstanceOf(Draft.Unchanged.class);
    }

    @Test
    void theDraftForetellsTheLightsThatTheYearThenShows() {
        var before = open();
        var draft = (Draft.Ready) draft(LIGHT_RULE_DUE_SOON_DAYS, "60");
        assertThat(draft.turned()).isNotEmpty();
        model.keep(open().asOf());
        assertThat(draft.turned())
                .allSatisfy(turned -> {
                    var task = turned.task();
                    assertThat(before.lights().of(task).shown()).isEqualTo(turned.from());
                    assertThat(open().lights().of(task).shown()).isEqualTo(turned.to());
                });
        long different =
                open().book().tasks().stream()
                        .filter(t -> before.lights().of(t).shown() != open().lights().of(t).shown())
                        .count();
        assertThat(different).isEqualTo(draft.turned().size());
    }

    @Test
    void keepingMakesANewVersionAndLeavesEarlierDatesAlone() {
        draft(LIGHT_RULE_DUE_SOON_DAYS, "9");
        model.keep(LocalDate.of(2021, 7, 1));
        assertThat(open().book().lightRules()).extracting(LightRule::version).containsExactly(1);
        assertThat(open().lights().rule().dueSoonDays()).isEqualTo(5);
        at.desk.lookAt(LocalDate.of(2021, 7, 1));
        assertThat(open().lights().rule().dueSoonDays()).isEqualTo(9);
        draft(LIGHT_RULE_DUE_SOON_DAYS, "3");
        model.keep(LocalDate.of(2021, 8, 1));
        assertThat(open().book().lightRules()).extracting(LightRule::version).containsExactly(1, 2);
    }

    @Test
    void thresholdsThatMakeNoSenseAreRefused() {
        assertThat(draft(LIGHT_RULE_BEHIND_POINTS, "很多")).isInstanceOf(Draft.Refused.class);
        assertThat(draft(LIGHT_RULE_BEHIND_POINTS, "")).isInstanceOf(Draft.Refused.class);
        assertThat(draft(LIGHT_RULE_BEHIND_POINTS, "-1")).isInstanceOf(Draft.Refused.class);
        assertThat(draft(LIGHT_RULE_BEHIND_POINTS, "31")).isInstanceOf(Draft.Refused.class);
    }
}
