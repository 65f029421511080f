package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.LightOverride;
import org.yiti.model.programme.LightRule;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;

/// The lights of a year's tasks at a date. A light is a sentence: each comes with the reason that set it.
///
/// The first of these that is true gives the light:
///
/// 1. verified done: `DONE`; cancelled: `NOT_STARTED`, for nothing is awaited of it;
/// 2. the due date has passed (and the task is neither long-term nor reported done and awaiting its check):
///    `OVERDUE`, with the calendar days;
/// 3. a planned month is unreported after the reporting day and its days of grace: `SILENT`. Silence says
///    nothing about progress, so it is never read as good or as bad, and older reports are not judged; where the
///    unit's reports do not come to this store, `UNSEEN`;
/// 4. long-term: `LONG_TERM`, which has no lateness;
/// 5. the due date has passed and the task awaits its check: `NORMAL`. The unit has done its part, so neither
///    lateness nor progress is held against it; it counts as done only once verified;
/// 6. the worse of time (`DUE_SOON` by working days, `NOT_STARTED`, `NORMAL`) and progress (`BEHIND`,
///    `NORMAL`).
///
/// Far behind and idle for months are `BEHIND` with a stronger sentence: `OVERDUE` always means that a date
/// has passed. Percents are compared as people read them, rounded to one decimal. `LISTED` (挂账) is given by
/// supervision, which does not exist yet; nothing here computes it.
public final class Lights {
    private final YearBook book;
    private final LightRule rule;
    private final LocalDate asOf;
    private final int year;
    private final ReportDays reports;
    private final int dueMonth;
    private final WorkCalendar calendar;
    private final LocalDate firstNotSoon;
    private final ScopedRows rows;
    private final Received received;
    private final Map<UUID, MonthPaths> paths;
    private final SharedPercents percents = new SharedPercents();
    private final Map<UUID, Trajectory> trajectories = new ConcurrentHashMap<>();
    private final Map<UUID, LightVerdict> verdicts = new ConcurrentHashMap<>();

    public Lights(YearBook book, WorkCalendar calendar, LightRule rule, LocalDate asOf) {
        this(book, calendar, rule, asOf, Received.ALL);
    }

    /// @param received whose reports come to the store
    public Lights(
            YearBook book,
            WorkCalendar calendar,
            LightRule rule,
            LocalDate asOf,
            Received received) {
        this(book, new ScopedRows(book), received, new ConcurrentHashMap<>(), calendar, rule, asOf);
    }

    private Lights(
            YearBook book,
            ScopedRows rows,
            Received received,
            Map<UUID, MonthPaths> paths,
            WorkCalendar calendar,
            LightRule rule,
            LocalDate asOf) {
        this.book = book;
        this.rows = rows;
        this.received = received;
        this.paths = paths;
        this.calendar = calendar;
        this.rule = rule;
        this.asOf = asOf;
        this.year = book.programme().year();
        this.reports = new ReportDays(book.programme(), calendar, rule, asOf);
        this.dueMonth = reports.lastDue();
        this.firstNotSoon = calendar.plusWorkdays(asOf, rule.dueSoonDays() + 1);
    }

    /// The lights by the rule that is in force at the date.
    public Lights(YearBook book, WorkCalendar calendar, LocalDate asOf) {
        this(book, calendar, asOf, Received.ALL);
    }

    /// The same in a store that not everybody's reports come to.
    public Lights(YearBook book, WorkCalendar calendar, LocalDate asOf, Received received) {
        this(book, calendar, LightRule.inForce(book.lightRules(), asOf), asOf, received);
    }

    /// The lights of the same book at another date; what does not depend on the date is shared.
    public Lights at(LocalDate date) {
        var then = LightRule.inForce(book.lightRules(), date);
        return new Lights(book, rows, received, paths, calendar, then, date);
    }

    public YearBook book() {
        return book;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public LightRule rule() {
        return rule;
    }

    /// Whose reports come to the store.
    public Received received() {
        return received;
    }

    ScopedRows rows() {
        return rows;
    }

    /// The unit that answers for a task: its own lead unit, else its issue's.
    public Optional<UUID> leadUnit(Task task) {
        return rows.leadUnit(task);
    }

    /// The month of the date within the year, 0 before it and 12 after it.
    public int month() {
        return Trajectory.monthOf(asOf, year);
    }

    public Trajectory trajectory(Task task) {
        // Reading first: computeIfAbsent locks even where the value is there.
        var known = trajectories.get(task.id());
        return known != null
                ? known
                : trajectories.computeIfAbsent(
                        task.id(), _ -> new Trajectory(task, year, asOf, paths(task)));
    }

    private MonthPaths paths(Task task) {
        var known = paths.get(task.id());
        return known != null
                ? known
                : paths.computeIfAbsent(task.id(), _ -> MonthPaths.of(book, task, percents));
    }

    /// The light of a task, with what a person decided by the date beside it.
    public LightVerdict of(Task task) {
        var known = verdicts.get(task.id());
        return known != null ? known : verdicts.computeIfAbsent(task.id(), _ -> withOverride(task));
    }

    private LightVerdict withOverride(Task task) {
        var verdict = computed(task);
        var override = book.override(task.id()).filter(this::decided);
        return override.isEmpty()
                ? verdict
                : new LightVerdict(verdict.computed(), verdict.why(), override);
    }

    private boolean decided(LightOverride override) {
        var on = override.decidedOn();
        return on == null || !on.isAfter(asOf);
    }

    /// The shown lights of all tasks of a scope.
    public LightCounts counts(FigureScope scope) {
        return LightCounts.of(rows.tasks(scope).stream().map(task -> of(task).shown()).toList());
    }

    /// Whether the unit's reports come to this store.
    private boolean comesHere(Task task) {
        return received.beyond().isEmpty() || received.from(rows.leadUnit(task));
    }

    /// Whether a report would be awaited that never comes to this store: nothing can be said of the task.
    boolean unseen(Task task) {
        return !comesHere(task) && unreportedMonth(task).isPresent();
    }

    /// Whether a report is missing that should have come to this store.
    public boolean silent(Task task) {
        return comesHere(task) && unreportedMonth(task).isPresent();
    }

    /// The last planned month that is unreported though its time of reporting has passed, if no later month
    /// was reported either.
    private OptionalInt unreportedMonth(Task task) {
        if (Trajectory.done(task, asOf) || task.status() == TaskStatus.CANCELLED) {
            return OptionalInt.empty();
        }
        var path = trajectory(task);
        int heardOf = path.lastReported(12).orElse(0);
        for (int month = dueMonth; month > heardOf; month--) {
            if (path.planned(month)) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    /// A task that its unit reported done waits for the office, which is no lateness of the unit.
    public boolean overdue(Task task) {
        return pastDue(task) && task.status() != TaskStatus.AWAITING_CHECK;
    }

    private boolean pastDue(Task task) {
        var due = task.dueDate();
        return due != null
                && due.isBefore(asOf)
                && !task.longTerm()
                && task.status() != TaskStatus.CANCELLED
                && !Trajectory.done(task, asOf);
    }

    /// The day by which a month's report is due: the programme's reporting day of the month after it.
    public LocalDate reportDay(int month) {
        return reports.of(month);
    }

    private LightVerdict computed(Task task) {
        if (Trajectory.done(task, asOf)) {
            return done(task);
        }
        if (task.status() == TaskStatus.CANCELLED) {
            return LightVerdict.of(Light.NOT_STARTED, Sentence.of("light.why.cancelled"));
        }
        var due = task.dueDate();
        if (due != null && overdue(task)) {
            long days = ChronoUnit.DAYS.between(due, asOf);
            return LightVerdict.of(Light.OVERDUE, Sentence.of("light.why.overdue", days, due));
        }
        var missing = unreportedMonth(task);
        if (missing.isPresent()) {
            return missing(task, missing.getAsInt());
        }
        if (task.longTerm()) {
            return LightVerdict.of(Light.LONG_TERM, Sentence.of("light.why.longTerm"));
        }
        if (due != null && pastDue(task)) {
            return LightVerdict.of(Light.NORMAL, Sentence.of("light.why.awaitingCheck", due));
        }
        var time = byTime(task);
        return byProgress(task)
                .filter(p -> p.computed().compareTo(time.computed()) >= 0)
                .orElse(time);
    }

    private LightVerdict missing(Task task, int month) {
        return comesHere(task)
                ? LightVerdict.of(Light.SILENT, reports.silence(month))
                : LightVerdict.of(Light.UNSEEN, Sentence.of("light.why.unseen", month));
    }

    private static LightVerdict done(Task task) {
        var on = task.doneOn();
        return LightVerdict.of(
                Light.DONE,
                on == null ? Sentence.of("light.why.done") : Sentence.of("light.why.doneOn", on));
    }

    private LightVerdict byTime(Task task) {
        var due = task.dueDate();
        if (due != null && due.isBefore(firstNotSoon)) {
            int left = calendar.workdaysBetween(asOf, due);
            var why = Sentence.of("light.why.dueSoon", left, due);
            return LightVerdict.of(Light.DUE_SOON, calendar.counting(why, asOf, due));
        }
        var start = trajectory(task).plannedStart();
        if (start.isAfter(asOf) && !started(task)) {
            return LightVerdict.of(Light.NOT_STARTED, Sentence.of("light.why.notStarted", start));
        }
        return LightVerdict.of(Light.NORMAL, Sentence.of("light.why.running"));
    }

    private Optional<LightVerdict> byProgress(Task task) {
        int idle = idleMonths(task);
        if (idle >= rule.idleMonths()) {
            return Optional.of(LightVerdict.of(Light.BEHIND, Sentence.of("light.why.idle", idle)));
        }
        return gap(task).map(this::byGap);
    }

    private LightVerdict byGap(Gap gap) {
        var behind = gap.points().negate();
        var light = behind.compareTo(rule.behindPoints()) > 0 ? Light.BEHIND : Light.NORMAL;
        var key =
                light == Light.NORMAL
                        ? "light.why.onPlan"
                        : behind.compareTo(rule.farBehindPoints()) > 0
                                ? "light.why.farBehind"
                                : "light.why.behind";
        return LightVerdict.of(
                light, Sentence.of(key, behind, gap.plan(), gap.actual(), gap.month()));
    }

    /// Planned and actual percent at the end of the last month that is reported or should be; empty before
    /// the first report and where reports give no numbers.
    public Optional<Gap> gap(Task task) {
        var path = trajectory(task);
        return gap(
                path, Math.max(path.lastReported(month()).orElse(0), Math.min(dueMonth, month())));
    }

    private static Optional<Gap> gap(Trajectory path, int month) {
        return path.actual(month).map(actual -> Gap.of(month, path.plan(month), actual));
    }

    private static boolean started(Trajectory path) {
        return path.actual(12).filter(percent -> percent.signum() > 0).isPresent();
    }

    private boolean started(Task task) {
        return switch (task.status()) {
            case DRAFT, ISSUED -> started(trajectory(task));
            case IN_PROGRESS, AWAITING_CHECK, DONE, ADJUSTING, CANCELLED -> true;
        };
    }

    /// Whole months since the planned start in which nothing was begun though something was planned.
    private int idleMonths(Task task) {
        if (started(task) || trajectory(task).plan(dueMonth).signum() == 0) {
            return 0;
        }
        int from = Math.max(1, Trajectory.monthOf(trajectory(task).plannedStart(), year));
        return Math.max(0, dueMonth - from + 1);
    }

    /// The light of one month's cell: how that month's report stands to that month's plan.
    public LightVerdict monthLight(Task task, int month) {
        var path = trajectory(task);
        if (path.doneBy(month)) {
            return done(task);
        }
        if (path.reported(month)) {
            return gap(path, month)
                    .map(this::byGap)
                    .orElse(LightVerdict.of(Light.NORMAL, Sentence.of("light.why.month.reported")));
        }
        if (!path.planned(month) || task.status() == TaskStatus.CANCELLED) {
            return LightVerdict.of(Light.NOT_STARTED, Sentence.of("light.why.month.noPlan"));
        }
        return month <= dueMonth
                ? missing(task, month)
                : LightVerdict.of(
                        Light.NOT_STARTED, Sentence.of("light.why.month.notDue", reportDay(month)));
    }

    /// How a task stands to its plan at the end of a month.
    ///
    /// @param plan percent, one decimal
    /// @param actual percent, one decimal; may pass 100
    /// @param points percentage points ahead of plan, negative when behind
    public record Gap(int month, BigDecimal plan, BigDecimal actual, BigDecimal points) {
        static Gap of(int month, BigDecimal exactPlan, BigDecimal exactActual) {
            var plan = Rounding.PERCENT.round(exactPlan);
            var actual = Rounding.PERCENT.round(exactActual);
            return new Gap(month, plan, actual, Rounding.PERCENT.points(actual, plan));
        }
    }

    /// The tasks of a scope that show a light.
    public List<Task> showing(FigureScope scope, Light light) {
        return rows.tasks(scope).stream().filter(task -> of(task).shown() == light).toList();
    }
}
