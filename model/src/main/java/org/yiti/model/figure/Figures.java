package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;

/// The figures of a year at a date, for the year or a part of it. Cheap to make; keep one as long as book
/// and date stand, for it remembers what it worked out about each task.
public final class Figures {
    private static final Sentence UNSEEN = Sentence.of("figure.leftOut.unseen");

    private final LocalDate asOf;
    private final Lights lights;
    private final ScopedRows rows;
    private final PolicyFigures policies;
    private final Map<UUID, ScheduleClass> classes = new ConcurrentHashMap<>();

    public Figures(YearBook book, WorkCalendar calendar, LocalDate asOf) {
        this(new Lights(book, calendar, asOf));
    }

    /// Figures of the same book and date as the lights.
    public Figures(Lights lights) {
        this.asOf = lights.asOf();
        this.lights = lights;
        this.rows = lights.rows();
        this.policies = new PolicyFigures(rows, lights.book().programme().year(), asOf);
    }

    public Lights lights() {
        return lights;
    }

    /// 任务完成率: verified done / all. Long-term tasks leave the denominator; cancelled ones stay in it.
    public Figure taskRate(FigureScope scope) {
        return taskRate(scope, rows.tasks(scope));
    }

    private Figure taskRate(FigureScope scope, List<Task> tasks) {
        return counting(
                FigureCode.TASK_RATE, scope, withoutLongTerm(tasks), this::done, longTerm(tasks));
    }

    /// The task rate of every lead unit, best first.
    public List<RankedRate> taskRateByLeadUnit() {
        var entries = new ArrayList<RankedRate.Entry>();
        rows.tasksByLeadUnit()
                .forEach((unit, tasks) ->
                        entries.add(
                                new RankedRate.Entry(
                                        unit, taskRate(new FigureScope.OfLeadUnit(unit), tasks))));
        return RankedRate.rank(entries);
    }

    /// 加权进度: Σ(weight × percent) / Σ weight. A task counts for at most 100, so that one that is over-fulfilled
    /// does not hide another.
    public Figure taskProgress(FigureScope scope) {
        return weighted(FigureCode.TASK_PROGRESS, scope, this::capped);
    }

    /// 计划进度 at the date, weighted in the same way.
    public Figure planProgress(FigureScope scope) {
        return weighted(
                FigureCode.PLAN_PROGRESS, scope, task -> lights.trajectory(task).planAt(asOf));
    }

    /// 比计划: progress less plan in percentage points, of the two values as shown.
    public Figure planGap(FigureScope scope) {
        var progress = taskProgress(scope);
        var plan = planProgress(scope);
        var gap =
                progress.value().flatMap(p -> plan.value().map(q -> Rounding.PERCENT.points(p, q)));
        return new Figure(
                FigureCode.PLAN_GAP,
                scope,
                progress.value().orElse(BigDecimal.ZERO),
                plan.value().orElse(BigDecimal.ZERO),
                gap,
                asOf,
                progress.counted(),
                progress.of(),
                progress.leftOut());
    }

    /// 序时进度 of one task: the share of its time that has passed, 0 to 100.
    public BigDecimal schedulePercent(Task task) {
        return Rounding.PERCENT.round(lights.trajectory(task).schedule(asOf));
    }

    /// How one task stands to its plan; within the rule's tolerance it is on plan.
    public ScheduleClass scheduleClass(Task task) {
        if (done(task)) {
            return ScheduleClass.DONE;
        }
        if (task.longTerm() || task.status() == TaskStatus.CANCELLED || lights.unseen(task)) {
            return ScheduleClass.OTHER;
        }
        return lights.gap(task).map(gap -> scheduleClass(gap.points())).orElse(ScheduleClass.OTHER);
    }

    private ScheduleClass scheduleClass(BigDecimal pointsAhead) {
        var tolerance = lights.rule().tolerancePoints();
        if (pointsAhead.abs().compareTo(tolerance) <= 0) {
            return ScheduleClass.ON_PLAN;
        }
        return pointsAhead.signum() < 0 ? ScheduleClass.BEHIND : ScheduleClass.AHEAD;
    }

    /// 欠进度、达进度、超进度、已完成、其它, in the order of [ScheduleClass]: every task is in exactly one of them.
    public List<Figure> scheduleClasses(FigureScope scope) {
        return Stream.of(ScheduleClass.values()).map(each -> scheduled(each, scope)).toList();
    }

    /// The tasks of one class among all of the scope.
    public Figure scheduled(ScheduleClass wanted, FigureScope scope) {
        return counting(
                wanted.figure(),
                scope,
                rows.tasks(scope),
                task -> classOf(task) == wanted,
                List.of());
    }

    private ScheduleClass classOf(Task task) {
        var known = classes.get(task.id());
        return known != null ? known : classes.computeIfAbsent(task.id(), _ -> scheduleClass(task));
    }

    /// 本月到期: of the tasks due in the month of the date, those that are done.
    public Figure dueThisMonth(FigureScope scope) {
        var month = YearMonth.from(asOf);
        var due = rows.tasks(scope).stream().filter(task -> isDueIn(task, month)).toList();
        return counting(
                FigureCode.DUE_THIS_MONTH, scope, withoutLongTerm(due), this::done, longTerm(due));
    }

    private static boolean isDueIn(Task task, YearMonth month) {
        var due = task.dueDate();
        return due != null && YearMonth.from(due).equals(month);
    }

    /// 逾期任务, by the computed light: a person's decision does not change what is late.
    public Figure overdue(FigureScope scope) {
        return counting(FigureCode.OVERDUE, scope, rows.tasks(scope), lights::overdue, List.of());
    }

    /// 未报任务, overdue ones among them. Those whose reports do not come here are left out.
    public Figure silent(FigureScope scope) {
        var all = rows.tasks(scope);
        var seen = all.stream().filter(task -> !lights.unseen(task)).toList();
        return counting(FigureCode.SILENT, scope, seen, lights::silent, unseen(all));
    }

    /// 未报单位: of the lead units with tasks whose reports come here, those with a silent one.
    public Figure silentUnits(FigureScope scope) {
        var all = new LinkedHashSet<UUID>();
        var silent = new LinkedHashSet<UUID>();
        var beyond = new LinkedHashSet<UUID>();
        for (Task task : rows.tasks(scope)) {
            var unit = rows.leadUnit(task);
            unit.ifPresent(lights.received().from(unit) ? all::add : beyond::add);
            if (lights.silent(task)) {
                unit.ifPresent(silent::add);
            }
        }
        return Figure.counting(
                FigureCode.SILENT_UNITS,
                scope,
                asOf,
                List.copyOf(silent),
                List.copyOf(all),
                beyond.stream().map(unit -> new LeftOut(unit, UNSEEN)).toList());
    }

    /// 待核验任务: what waits for this office's check.
    public Figure awaitingCheck(FigureScope scope) {
        return counting(
                FigureCode.AWAITING_CHECK,
                scope,
                rows.tasks(scope),
                task -> task.status() == TaskStatus.AWAITING_CHECK,
                List.of());
    }

    /// What a task brings into the weighted figures.
    public Weighed weighed(Task task) {
        return new Weighed(task.weight(), lights.trajectory(task).planAt(asOf), capped(task));
    }

    /// What an issue's tasks come to together, over-fulfilment counted in full; empty where nothing has weight.
    public Optional<Weighed> weighed(Issue issue) {
        var tasks = measured(rows.tasks(new FigureScope.OfIssue(issue.id())));
        var weight = tasks.stream().map(Task::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return exactly(tasks, task -> lights.trajectory(task).planAt(asOf))
                .flatMap(plan ->
                        exactly(tasks, this::actual)
                                .map(actual -> new Weighed(weight, plan, actual)));
    }

    /// 超额完成的问题: issues whose weighted progress, over-fulfilment counted in full, is over plan.
    public Figure issuesAhead(FigureScope scope) {
        var ahead = new ArrayList<UUID>();
        var judged = new ArrayList<UUID>();
        var leftOut = new ArrayList<LeftOut>();
        for (Issue issue : rows.issues(scope)) {
            var progress = weighed(issue);
            if (progress.isEmpty()) {
                leftOut.add(new LeftOut(issue.id(), Sentence.of("figure.leftOut.noTask")));
                continue;
            }
            judged.add(issue.id());
            if (progress.get().gap().signum() > 0) {
                ahead.add(issue.id());
            }
        }
        return Figure.counting(FigureCode.ISSUES_AHEAD, scope, asOf, ahead, judged, leftOut);
    }

    /// 政策出台率: issued or in force / planned; a law counts once it is passed.
    public Figure policyRate(FigureScope scope) {
        return policies.rate(scope);
    }

    /// 本月应出政策: of the policies planned for, or deferred to, the month of the date, those that are issued.
    public Figure policyDue(FigureScope scope) {
        return policies.due(scope);
    }

    /// The S-curve of a scope.
    public Curve curve(FigureScope scope) {
        var tasks = measured(rows.tasks(scope));
        return new Curve(
                scope,
                asOf,
                months(12, tasks, (task, month) -> lights.trajectory(task).plan(month)),
                months(lights.month(), tasks, this::capped));
    }

    /// Task by task and not month by month: each task's path is then fetched once.
    private static List<BigDecimal> months(
            int last, List<Task> tasks, BiFunction<Task, Integer, BigDecimal> percentOf) {
        var sums = new BigDecimal[last];
        Arrays.fill(sums, BigDecimal.ZERO);
        var weights = BigDecimal.ZERO;
        for (Task task : tasks) {
            var weight = task.weight();
            boolean usual = weight.equals(BigDecimal.ONE);
            weights = weights.add(weight);
            for (int month = 1; month <= last; month++) {
                var percent = percentOf.apply(task, month);
                sums[month - 1] = sums[month - 1].add(usual ? percent : weight.multiply(percent));
            }
        }
        var whole = weights;
        return Stream.of(sums)
                .flatMap(sum -> Rounding.PERCENT.quotient(sum, whole).stream())
                .toList();
    }

    private static Optional<BigDecimal> exactly(
            List<Task> tasks, Function<Task, BigDecimal> percentOf) {
        return WeightedPercent.of(tasks, percentOf).percent(Rounding.WORKING);
    }

    private boolean done(Task task) {
        return Trajectory.done(task, asOf);
    }

    private BigDecimal actual(Task task) {
        return lights.trajectory(task).actual(lights.month()).orElse(BigDecimal.ZERO);
    }

    private BigDecimal capped(Task task) {
        return capped(task, lights.month());
    }

    private BigDecimal capped(Task task, int month) {
        return lights.trajectory(task).actual(month).orElse(BigDecimal.ZERO).min(Rounding.HUNDRED);
    }

    private Figure weighted(
            FigureCode code, FigureScope scope, Function<Task, BigDecimal> percentOf) {
        var all = rows.tasks(scope);
        var tasks = measured(all);
        var ids = ids(tasks);
        var sum = WeightedPercent.of(tasks, percentOf);
        return new Figure(
                code,
                scope,
                sum.weighted(),
                sum.weight(),
                sum.percent(Rounding.PERCENT),
                asOf,
                ids,
                ids,
                Stream.concat(longTerm(all).stream(), unseen(withoutLongTerm(all)).stream())
                        .toList());
    }

    private Figure counting(
            FigureCode code,
            FigureScope scope,
            List<Task> of,
            Predicate<Task> counts,
            List<LeftOut> leftOut) {
        var counted = of.stream().filter(counts).map(Task::id).toList();
        return Figure.counting(code, scope, asOf, counted, ids(of), leftOut);
    }

    private static List<UUID> ids(List<Task> tasks) {
        return tasks.stream().map(Task::id).toList();
    }

    private static List<Task> withoutLongTerm(List<Task> tasks) {
        return tasks.stream().filter(task -> !task.longTerm()).toList();
    }

    /// What progress is measured by: neither what has no end, nor what nothing is heard of here.
    private List<Task> measured(List<Task> tasks) {
        return tasks.stream().filter(task -> !task.longTerm() && !lights.unseen(task)).toList();
    }

    private List<LeftOut> unseen(List<Task> tasks) {
        return tasks.stream()
                .filter(lights::unseen)
                .map(task -> new LeftOut(task.id(), UNSEEN))
                .toList();
    }

    private static List<LeftOut> longTerm(List<Task> tasks) {
        return tasks.stream()
                .filter(Task::longTerm)
                .map(task -> new LeftOut(task.id(), Sentence.of("figure.leftOut.longTerm")))
                .toList();
    }
}
