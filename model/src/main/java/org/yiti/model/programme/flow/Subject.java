package org.yiti.model.programme.flow;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What is acted on.
public sealed interface Subject {
    record OfTask(Task task) implements Subject {
        @Override
        public Row row() {
            return task.row();
        }

        @Override
        public Machine<?> machine() {
            return Machine.TASK;
        }

        @Override
        public @Nullable UUID lead() {
            return task.leadUnit();
        }

        @Override
        public Sentence title() {
            return Sentence.of("title.task", task.no());
        }

        @Override
        public UUID issue() {
            return task.issue();
        }
    }

    record OfIssue(Issue of) implements Subject {
        @Override
        public Row row() {
            return of.row();
        }

        @Override
        public Machine<?> machine() {
            return Machine.ISSUE;
        }

        @Override
        public @Nullable UUID lead() {
            return of.leadUnit();
        }

        @Override
        public Sentence title() {
            return Sentence.of("title.issue", of.code(), of.name());
        }

        @Override
        public UUID issue() {
            return of.id();
        }
    }

    record OfPolicy(Policy policy) implements Subject {
        @Override
        public Row row() {
            return policy.row();
        }

        @Override
        public Machine<?> machine() {
            return Machine.POLICY;
        }

        @Override
        public @Nullable UUID lead() {
            return null;
        }

        @Override
        public Sentence title() {
            return Sentence.of("title.policy", policy.title());
        }

        @Override
        public UUID issue() {
            return policy.issue();
        }
    }

    record OfPlan(SolutionPlan plan) implements Subject {
        @Override
        public Row row() {
            return plan.row();
        }

        @Override
        public Machine<?> machine() {
            return Machine.PLAN;
        }

        @Override
        public @Nullable UUID lead() {
            return null;
        }

        @Override
        public Sentence title() {
            return Sentence.of("title.plan", plan.version());
        }

        @Override
        public UUID issue() {
            return plan.issue();
        }

        @Override
        public Code stored() {
            return plan.state();
        }
    }

    Row row();

    Machine<?> machine();

    /// The unit that leads it and may do the unit's acts.
    @Nullable UUID lead();

    Sentence title();

    /// The issue it belongs to, or is.
    UUID issue();

    default UUID id() {
        return row().id();
    }

    /// The number that people know it by.
    default String number() {
        return switch (this) {
            case OfTask(var task) -> task.no();
            case OfIssue(var issue) -> issue.code();
            case OfPolicy(var policy) -> policy.no();
            case OfPlan(var plan) -> String.valueOf(plan.version());
        };
    }

    /// What it is about, in its own words.
    default String words() {
        return switch (this) {
            case OfTask(var task) -> task.content();
            case OfIssue(var issue) -> issue.name();
            case OfPolicy(var policy) -> policy.title();
            case OfPlan(var plan) -> plan.goal();
        };
    }

    /// @throws IllegalArgumentException if it is a row of another kind
    static Subject of(Row row) {
        return switch (row.table()) {
            case TASK -> new OfTask(new Task(row));
            case ISSUE -> new OfIssue(new Issue(row));
            case POLICY -> new OfPolicy(new Policy(row));
            case SOLUTION_PLAN -> new OfPlan(new SolutionPlan(row));
            default -> throw new IllegalArgumentException("no acts on a row of " + row.table());
        };
    }

    /// The field of an event that names what it is about.
    default Field reference(Table events) {
        return events.field(row().table().key()).orElseThrow();
    }

    /// The state as its row has it.
    default Code stored() {
        var machine = machine();
        return machine.state(row().text(machine.status()))
                .<Code>map(state -> state)
                .orElseGet(() -> Objects.requireNonNull(machine.first()));
    }
}
