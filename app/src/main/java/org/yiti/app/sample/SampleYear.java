package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.Level;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.ProgrammeStatus;
import org.yiti.model.programme.RowNames;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Office;
import org.yiti.model.store.Store;

/// The sample year: 2021 with its 27 issues and what public articles tell of them, filled up with invented
/// rows (each says 示例) to 603 tasks of which 275 were done, and 65 policies of which 31 were issued, at the
/// end of June. Always the same.
public final class SampleYear {
    public static final int YEAR = 2021;

    /// The day that the sample is to be looked at.
    public static final LocalDate AS_OF = LocalDate.of(YEAR, 6, 30);

    /// The office that the sample belongs to where there is no store yet.
    public static final NewOffice OFFICE =
            new NewOffice("110000", "110000", "市委市政府督查室（示例）", Level.CITY);

    private static final int POLICIES = 65;
    private static final int ISSUED = 31;

    private final RowNames names;
    private final SampleUnits units;
    private final UUID programme;
    private final String federation;
    private final boolean city;
    private final SampleFile evidence = new SampleFile(SampleFile.EVIDENCE);

    public SampleYear(Office office) {
        this.federation = office.federation();
        this.city = office.level() == Level.CITY;
        this.names = new RowNames(office.federation(), office.code(), YEAR);
        this.units = new SampleUnits(office.federation());
        this.programme = names.programme();
    }

    /// Fills the year into a store, its files first.
    ///
    /// @return the number of the step
    public long fill(Store store, Actor actor) throws YitiException {
        evidence.keep(store.attachments());
        for (String photo : SampleAudit.PHOTOS) {
            new SampleFile(photo).keep(store.attachments());
        }
        return store.recorder().record(actor, step());
    }

    /// The whole year as one step: one undo takes it away again.
    public Step step() {
        var changes = new Changes();
        units.write(changes);
        programme(changes);
        var issues = SampleTable.read("issues.csv").stream().map(SampleIssue::of).toList();
        var tasks = new SampleTasks(names, units);
        for (var issue : issues) {
            issue(changes, issue);
            duties(changes, issue);
            tasks.write(changes, issue);
        }
        policies(changes);
        outcomes(changes);
        new SampleBaselines(names, federation).write(changes);
        new SampleActs(names).write(changes, issues);
        new SampleVolumes(names, units).write(changes, issues);
        phrases(changes);
        new SampleAudit(names, units).write(changes);
        new SampleYearBefore(names).write(changes, issues);
        new SampleVolumes(names, units).writeBefore(changes, issues, SampleYearBefore.names(names));
        if (city) {
            // Their units answer to the city: no other office may lay anything on them.
            new SampleItems(names, units, evidence).write(changes);
            new SampleModes(names, units).write(changes);
            new SampleInspections(names, units, federation).write(changes);
            new SampleDraws(names).write(changes);
            new SampleProblems(names, units).write(changes);
            new SampleMeetings(names, units).write(changes);
        }
        return Step.of(Sentence.of("step.sample"), List.<Change>copyOf(changes.all()));
    }

    private void programme(Changes changes) {
        changes.add(
                programme,
                PROGRAMME_YEAR,
                YEAR,
                PROGRAMME_OWNER,
                names.owner(),
                PROGRAMME_LEVEL,
                Level.CITY.name(),
                PROGRAMME_NAME,
                "2021年“每月一题”（示例年度）",
                PROGRAMME_STATUS,
                ProgrammeStatus.OPEN.name(),
                PROGRAMME_REPORTING_DAY,
                5);
        for (var r : SampleTable.read("themes.csv")) {
            changes.add(
                    names.theme(Integer.parseInt(r.getField("no"))),
                    THEME_PROGRAMME,
                    programme,
                    THEME_NO,
                    Integer.valueOf(r.getField("no")),
                    THEME_NAME,
                    r.getField("name"),
                    THEME_FOCUS_MONTH,
                    Integer.valueOf(r.getField("focus_month")),
                    THEME_LEAD_UNIT,
                    units.id(r.getField("lead")));
        }
    }

    private void phrases(Changes changes) {
        int place = 0;
        for (var r : SampleTable.read("phrases.csv")) {
            place++;
            changes.add(
                    RowIds.named(federation, Table.PHRASE, "sample", String.valueOf(place)),
                    PHRASE_KIND,
                    r.getField("kind"),
                    PHRASE_TEXT,
                    r.getField("text"),
                    PHRASE_PLACE,
                    place);
        }
    }

    private void issue(Changes changes, SampleIssue issue) {
        changes.add(
                names.issue(issue.code()),
                ISSUE_PROGRAMME,
                programme,
                ISSUE_THEME,
                names.theme(issue.theme()),
                ISSUE_NO,
                issue.no(),
                ISSUE_NAME,
                issue.name(),
                ISSUE_CARRIED_FROM,
                SampleYearBefore.names(names).issue(issue.code()),
                ISSUE_ORIGIN,
                IssueOrigin.LISTED.name(),
                ISSUE_STATUS,
                IssueStatus.IN_PROGRESS.name(),
                ISSUE_APPROACH,
                issue.approach(),
                ISSUE_NEEDS,
                issue.needs(),
                ISSUE_LEAD_UNIT,
                units.id(issue.lead()),
                ISSUE_DEPUTY_LEADER,
                "分管市领导（示例）",
                ISSUE_GOAL,
                "解决一批群众反映强烈的“%s”问题（示例）。".formatted(issue.name()),
                ISSUE_REASON_COMPLAINED,
                "群众反映普遍（示例）",
                ISSUE_REASON_VOLUME,
                "诉求量大、涉及面广（示例）",
                ISSUE_REASON_MOVABLE,
                "长期未解决但有条件推动（示例）",
                ISSUE_REASON_POLICY,
                "适合市级层面出台政策（示例）");
        for (String alias : new HashSet<>(issue.aliases())) {
            changes.add(
                    names.issueAlias(issue.code(), alias),
                    ISSUE_ALIAS_PROGRAMME,
                    programme,
                    ISSUE_ALIAS_ISSUE,
                    names.issue(issue.code()),
                    ISSUE_ALIAS_ALIAS,
                    alias);
        }
    }

    private void duties(Changes changes, SampleIssue issue) {
        duty(changes, issue, issue.lead(), "统筹推进“%s”各项任务，每月报送进展（示例）", 1);
        int position = 2;
        for (String code : issue.cooperating()) {
            duty(changes, issue, code, "配合做好“%s”相关工作（示例）", position++);
        }
    }

    private void duty(Changes changes, SampleIssue issue, String code, String text, int position) {
        changes.add(
                names.duty(issue.code(), units.id(code)),
                DUTY_PROGRAMME,
                programme,
                DUTY_ISSUE,
                names.issue(issue.code()),
                DUTY_UNIT,
                units.id(code),
                DUTY_ROLE,
                "COOPERATING",
                DUTY_TEXT,
                text.formatted(issue.name()),
                DUTY_LEADER,
                "分管负责人（示例）",
                DUTY_CONTACT,
                "联络员（示例）",
                DUTY_POSITION,
                position);
    }

    private void policies(Changes changes) {
        int written = 0;
        int issued = 0;
        var next = new int[28];
        for (var r : SampleTable.read("policies.csv")) {
            int issue = Integer.parseInt(r.getField("issue"));
            var on = r.getField("issued_on");
            policy(
                    changes,
                    issue,
                    ++next[issue],
                    r.getField("title"),
                    r.getField("kind"),
                    r.getField("drafter"),
                    Integer.parseInt(r.getField("plan_month")),
                    PolicyStage.valueOf(r.getField("stage")),
                    on.isEmpty() ? null : LocalDate.parse(on));
            written++;
            issued += on.isEmpty() ? 0 : 1;
        }
        for (int i = 0; written < POLICIES; i++) {
            int issue = i % 27 + 1;
            boolean out = issued < ISSUED;
            int month = out ? 2 + i % 5 : 6 + i % 7;
            policy(
                    changes,
                    issue,
                    ++next[issue],
                    "第%02d题配套政策之%d（示例）".formatted(issue, next[issue]),
                    "通知",
                    "牵头单位（示例）",
                    month,
                    out
                            ? PolicyStage.ISSUED
                            : i % 2 == 0 ? PolicyStage.DRAFTING : PolicyStage.COMMENTS,
                    out ? LocalDate.of(YEAR, month, 10 + i % 15) : null);
            written++;
            issued += out ? 1 : 0;
        }
    }

    private void policy(
            Changes changes,
            int issue,
            int sequence,
            String title,
            String kind,
            String drafter,
            int planMonth,
            PolicyStage stage,
            @Nullable LocalDate issuedOn) {
        var no = "%02d-P%d".formatted(issue, sequence);
        changes.add(
                names.policy(no),
                POLICY_PROGRAMME,
                programme,
                POLICY_ISSUE,
                names.issue("%02d".formatted(issue)),
                POLICY_NO,
                no,
                POLICY_TITLE,
                title,
                POLICY_KIND,
                kind,
                POLICY_DRAFTER,
                drafter,
                POLICY_PLAN_MONTH,
                planMonth,
                POLICY_STAGE,
                stage.name(),
                POLICY_ISSUED_ON,
                issuedOn,
                POLICY_POSITION,
                sequence);
    }

    private void outcomes(Changes changes) {
        var seen = new HashSet<UUID>();
        for (var r : SampleTable.read("outcomes.csv")) {
            var code = "%02d".formatted(Integer.parseInt(r.getField("issue")));
            var name = r.getField("name");
            var outcome = names.outcome(code, name);
            if (seen.add(outcome)) {
                changes.add(
                        outcome,
                        OUTCOME_PROGRAMME,
                        programme,
                        OUTCOME_ISSUE,
                        names.issue(code),
                        OUTCOME_NAME,
                        name,
                        OUTCOME_MEASURED_IN,
                        r.getField("measured_in"),
                        OUTCOME_BASELINE,
                        decimal(r.getField("baseline")),
                        OUTCOME_BASELINE_ON,
                        r.getField("baseline_on").isEmpty()
                                ? null
                                : LocalDate.parse(r.getField("baseline_on")),
                        OUTCOME_CUMULATIVE,
                        true,
                        OUTCOME_SOURCE,
                        "公开报道",
                        OUTCOME_POSITION,
                        seen.size());
            }
            changes.add(
                    names.outcomeValue(code, name, r.getField("as_of")),
                    OUTCOME_VALUE_PROGRAMME,
                    programme,
                    OUTCOME_VALUE_OUTCOME,
                    outcome,
                    OUTCOME_VALUE_AS_OF,
                    LocalDate.parse(r.getField("as_of")),
                    OUTCOME_VALUE_VALUE,
                    decimal(r.getField("value")),
                    OUTCOME_VALUE_SOURCE,
                    "公开报道");
        }
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
