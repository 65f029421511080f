package org.yiti.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.today.TodayModel.Line;
import org.yiti.model.flow.Hand;
import org.yiti.model.reminder.Lateness;
import org.yiti.model.reminder.LoopGap.GapKind;
import org.yiti.model.reminder.Reminder;
import org.yiti.model.reminder.ReminderRule;
import org.yiti.model.supervision.ItemAction;

/// What the sample year asks for at the end of June.
class TodayModelTest {
    private final SampleDesk at = new SampleDesk();
    private final Navigator navigator = new Navigator(new Route.Home());
    private final TodayModel model = new TodayModel(at.desk, navigator, at.jobs, at.notices);

    TodayModelTest() {
        model.read();
    }

    private List<Reminder> reminders() {
        return model.pageProperty().get().orElseThrow().lines().stream()
                .flatMap(line ->
                        line instanceof Line.Entry(var reminder)
                                ? List.of(reminder).stream()
                                : java.util.stream.Stream.empty())
                .toList();
    }

    private List<Reminder> of(ReminderRule rule) {
        return reminders().stream().filter(each -> each.rule() == rule).toList();
    }

    @Test
    void every_rule_finds_what_the_sample_has_for_it() {
        assertThat(of(ReminderRule.ITEM_OVERDUE)).hasSizeGreaterThan(4);
        var worst = of(ReminderRule.ITEM_OVERDUE).getFirst();
        assertThat(worst.lateness()).isEqualTo(Lateness.WORST);
        assertThat(worst.target()).isInstanceOf(Reminder.Target.OfItem.class);
        assertThat(of(ReminderRule.ITEM_REFUSED)).hasSize(1);
        assertThat(of(ReminderRule.ITEM_NOT_RECEIVED)).hasSize(1);
        assertThat(of(ReminderRule.EXTENSION_WAITING)).hasSize(1);
        // Applied for on 24 June: four working days, of which three are for the answer.
        assertThat(of(ReminderRule.EXTENSION_WAITING).getFirst().late()).isEqualTo(1);
        assertThat(of(ReminderRule.ITEM_TO_APPROVE)).hasSize(2);
        assertThat(of(ReminderRule.ITEM_TO_CHECK)).hasSize(5);
        assertThat(of(ReminderRule.LOOK_BACK_DUE)).isNotEmpty();
        assertThat(of(ReminderRule.ACCOUNT_QUIET)).isNotEmpty();
        // Thirteen issues of 27 had no consultation in June: one line, from the 20th on.
        assertThat(of(ReminderRule.ISSUES_QUIET)).hasSize(1);
        assertThat(of(ReminderRule.ISSUES_QUIET).getFirst().what().args()).contains(13);
        assertThat(of(ReminderRule.TASK_UNREPORTED)).isNotEmpty();
        assertThat(of(ReminderRule.POLICY_DUE)).isNotEmpty();
        // Sampled in this quarter, and every plan is approved; nothing waits and nothing is
        // disputed.
        assertThat(of(ReminderRule.QUARTER_UNSAMPLED)).isEmpty();
        assertThat(of(ReminderRule.THEME_UNPREPARED)).isEmpty();
        assertThat(of(ReminderRule.PACKAGE_GAP)).isEmpty();
        assertThat(of(ReminderRule.ITEM_DISPUTED)).isEmpty();
    }

    @Test
    void each_role_has_its_own_list() {
        model.forHand(Hand.LIAISON);
        assertThat(of(ReminderRule.ITEM_TO_APPROVE)).isEmpty();
        assertThat(of(ReminderRule.ITEM_OVERDUE)).isNotEmpty();
        model.forHand(Hand.APPROVER);
        assertThat(of(ReminderRule.ITEM_TO_APPROVE)).isNotEmpty();
        assertThat(of(ReminderRule.ITEM_OVERDUE)).isNotEmpty(); // a head sees what his people see
        model.forHand(null);
        var unit = model.units().getFirst();
        model.aboutUnit(unit.id());
        assertThat(reminders())
                .isNotEmpty()
                .allMatch(each -> each.unit().equals(Optional.of(unit.id())));
    }

    @Test
    void gaps_of_the_loop_are_named() {
        var gaps =
                model.pageProperty().get().orElseThrow().lines().stream()
                        .flatMap(line ->
                                line instanceof Line.Gap(var gap)
                                        ? java.util.stream.Stream.of(gap.kind())
                                        : java.util.stream.Stream.empty());
        assertThat(gaps)
                .contains(
                        GapKind.WITHOUT_LOOK_BACK,
                        GapKind.WITHOUT_REPORT,
                        GapKind.WITHOUT_RETURN_VISIT)
                .doesNotContain(GapKind.WITHOUT_CHECK);
    }

    @Test
    void a_line_leads_to_its_act() {
        var refused = of(ReminderRule.ITEM_REFUSED).getFirst();
        model.open(new Line.Entry(refused));
        assertThat(navigator.routeProperty().get())
                .isInstanceOfSatisfying(
                        SupervisionRoute.ItemPage.class,
                        page -> assertThat(page.act()).contains(ItemAction.REASSIGN));
    }
}
