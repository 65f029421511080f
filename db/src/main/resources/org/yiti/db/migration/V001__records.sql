-- The tables that people's work lies in: one for every constant of org.yiti.model.record.Table, one column
-- for every constant of Field, in the same order. No unique constraints and no foreign keys besides the row
-- id: two offices may each have made a row for the same thing, and a merge must be able to show that
-- instead of failing. "home" gives the row's stream in the exchange, "alive" is its life (group 0).

CREATE TABLE "unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "code" VARCHAR(4000),
    "name" VARCHAR(4000),
    "short_name" VARCHAR(4000),
    "level" VARCHAR(200),
    "line" VARCHAR(200),
    "parent" UUID,
    "official_order" INTEGER,
    "active_from" DATE,
    "active_to" DATE
);

CREATE TABLE "unit_alias" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "unit" UUID,
    "alias" VARCHAR(4000),
    "source" VARCHAR(4000)
);

CREATE TABLE "unit_group" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "name" VARCHAR(4000)
);

CREATE TABLE "unit_group_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "unit_group" UUID,
    "unit" UUID,
    "active_from" DATE,
    "active_to" DATE
);

CREATE TABLE "person" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "unit" UUID,
    "name" VARCHAR(4000),
    "title" VARCHAR(4000),
    "phone" VARCHAR(4000),
    "role" VARCHAR(200),
    "active_from" DATE,
    "active_to" DATE
);

CREATE TABLE "calendar_day" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "day" DATE,
    "workday" BOOLEAN,
    "name" VARCHAR(4000)
);

CREATE TABLE "programme" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "year" INTEGER,
    "owner" VARCHAR(4000),
    "level" VARCHAR(200),
    "name" VARCHAR(4000),
    "status" VARCHAR(200),
    "reporting_day" INTEGER
);

CREATE TABLE "theme" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "no" INTEGER,
    "name" VARCHAR(4000),
    "focus_month" INTEGER,
    "lead_unit" UUID
);

CREATE TABLE "issue" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "theme" UUID,
    "no" INTEGER,
    "name" VARCHAR(4000),
    "origin" VARCHAR(200),
    "status" VARCHAR(200),
    "approach" VARCHAR(200),
    "needs" VARCHAR(200),
    "focus_month" INTEGER,
    "lead_unit" UUID,
    "deputy_leader" VARCHAR(4000),
    "goal" VARCHAR(40000),
    "reason_complained" VARCHAR(4000),
    "reason_volume" VARCHAR(4000),
    "reason_movable" VARCHAR(4000),
    "reason_policy" VARCHAR(4000),
    "carried_from" UUID
);

CREATE TABLE "issue_alias" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "alias" VARCHAR(4000),
    "source" VARCHAR(4000)
);

CREATE TABLE "solution_plan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "version" INTEGER,
    "situation" VARCHAR(40000),
    "causes" VARCHAR(40000),
    "goal" VARCHAR(40000),
    "mechanism" VARCHAR(40000),
    "approved_by" VARCHAR(4000),
    "approved_on" DATE
);

CREATE TABLE "measure" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "solution_plan" UUID,
    "no" INTEGER,
    "text" VARCHAR(40000)
);

CREATE TABLE "measure_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "measure" UUID,
    "task" UUID,
    "policy" UUID
);

CREATE TABLE "task" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "no" VARCHAR(4000),
    "content" VARCHAR(40000),
    "done_criterion" VARCHAR(40000),
    "lead_unit" UUID,
    "start_date" DATE,
    "due_date" DATE,
    "due_words" VARCHAR(4000),
    "long_term" BOOLEAN,
    "weight" NUMERIC(24, 6),
    "quantity_target" NUMERIC(24, 6),
    "quantity_unit" VARCHAR(4000),
    "status" VARCHAR(200),
    "done_on" DATE,
    "verified_by" VARCHAR(4000),
    "contact" VARCHAR(4000),
    "contact_phone" VARCHAR(4000),
    "remark" VARCHAR(40000),
    "position" INTEGER
);

CREATE TABLE "task_unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "task" UUID,
    "unit" UUID,
    "role" VARCHAR(200),
    "position" INTEGER
);

CREATE TABLE "month_plan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "task" UUID,
    "month" INTEGER,
    "text" VARCHAR(40000),
    "quantity" NUMERIC(24, 6),
    "percent" NUMERIC(24, 6)
);

CREATE TABLE "month_report" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "task" UUID,
    "month" INTEGER,
    "text" VARCHAR(40000),
    "quantity" NUMERIC(24, 6),
    "percent" NUMERIC(24, 6),
    "problem" VARCHAR(40000),
    "next_step" VARCHAR(40000),
    "state" VARCHAR(200),
    "reported_by" VARCHAR(4000),
    "reported_on" DATE
);

CREATE TABLE "duty" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "unit" UUID,
    "role" VARCHAR(200),
    "text" VARCHAR(40000),
    "leader" VARCHAR(4000),
    "contact" VARCHAR(4000),
    "contact_phone" VARCHAR(4000),
    "position" INTEGER
);

CREATE TABLE "policy" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "no" VARCHAR(4000),
    "title" VARCHAR(4000),
    "kind" VARCHAR(4000),
    "drafter" VARCHAR(4000),
    "cosigners" VARCHAR(4000),
    "plan_month" INTEGER,
    "stage" VARCHAR(200),
    "doc_no" VARCHAR(4000),
    "issued_on" DATE,
    "effective_on" DATE,
    "deferred_to" DATE,
    "deferred_reason" VARCHAR(4000),
    "remark" VARCHAR(40000),
    "position" INTEGER
);

CREATE TABLE "policy_stage" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "policy" UUID,
    "stage" VARCHAR(200),
    "planned_on" DATE,
    "actual_on" DATE
);

CREATE TABLE "outcome" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "name" VARCHAR(4000),
    "measured_in" VARCHAR(4000),
    "baseline" NUMERIC(24, 6),
    "baseline_on" DATE,
    "target" NUMERIC(24, 6),
    "direction" VARCHAR(200),
    "cumulative" BOOLEAN,
    "source" VARCHAR(4000),
    "position" INTEGER
);

CREATE TABLE "outcome_value" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "outcome" UUID,
    "as_of" DATE,
    "value" NUMERIC(24, 6),
    "source" VARCHAR(4000)
);

CREATE TABLE "volume" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "unit" UUID,
    "month" INTEGER,
    "received" INTEGER,
    "dispatched" INTEGER,
    "source" VARCHAR(4000)
);

CREATE TABLE "light_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "version" INTEGER,
    "valid_from" DATE,
    "due_soon_days" INTEGER,
    "behind_points" NUMERIC(24, 6),
    "far_behind_points" NUMERIC(24, 6),
    "silent_after_days" INTEGER,
    "tolerance_points" NUMERIC(24, 6),
    "idle_months" INTEGER
);

CREATE TABLE "light_override" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "task" UUID,
    "light" VARCHAR(200),
    "reason" VARCHAR(4000),
    "decided_by" VARCHAR(4000),
    "decided_on" DATE
);

CREATE INDEX "unit_alias_unit" ON "unit_alias" ("unit");
CREATE INDEX "unit_group_member_unit_group" ON "unit_group_member" ("unit_group");
CREATE INDEX "unit_group_member_unit" ON "unit_group_member" ("unit");
CREATE INDEX "person_unit" ON "person" ("unit");
CREATE INDEX "theme_programme" ON "theme" ("programme");
CREATE INDEX "issue_programme" ON "issue" ("programme");
CREATE INDEX "issue_theme" ON "issue" ("theme");
CREATE INDEX "issue_alias_programme" ON "issue_alias" ("programme");
CREATE INDEX "issue_alias_issue" ON "issue_alias" ("issue");
CREATE INDEX "solution_plan_programme" ON "solution_plan" ("programme");
CREATE INDEX "solution_plan_issue" ON "solution_plan" ("issue");
CREATE INDEX "measure_programme" ON "measure" ("programme");
CREATE INDEX "measure_solution_plan" ON "measure" ("solution_plan");
CREATE INDEX "measure_link_programme" ON "measure_link" ("programme");
CREATE INDEX "measure_link_measure" ON "measure_link" ("measure");
CREATE INDEX "measure_link_task" ON "measure_link" ("task");
CREATE INDEX "measure_link_policy" ON "measure_link" ("policy");
CREATE INDEX "task_programme" ON "task" ("programme");
CREATE INDEX "task_issue" ON "task" ("issue");
CREATE INDEX "task_unit_programme" ON "task_unit" ("programme");
CREATE INDEX "task_unit_task" ON "task_unit" ("task");
CREATE INDEX "task_unit_unit" ON "task_unit" ("unit");
CREATE INDEX "month_plan_programme" ON "month_plan" ("programme");
CREATE INDEX "month_plan_task" ON "month_plan" ("task");
CREATE INDEX "month_report_programme" ON "month_report" ("programme");
CREATE INDEX "month_report_task" ON "month_report" ("task");
CREATE INDEX "duty_programme" ON "duty" ("programme");
CREATE INDEX "duty_issue" ON "duty" ("issue");
CREATE INDEX "duty_unit" ON "duty" ("unit");
CREATE INDEX "policy_programme" ON "policy" ("programme");
CREATE INDEX "policy_issue" ON "policy" ("issue");
CREATE INDEX "policy_stage_programme" ON "policy_stage" ("programme");
CREATE INDEX "policy_stage_policy" ON "policy_stage" ("policy");
CREATE INDEX "outcome_programme" ON "outcome" ("programme");
CREATE INDEX "outcome_issue" ON "outcome" ("issue");
CREATE INDEX "outcome_value_programme" ON "outcome_value" ("programme");
CREATE INDEX "outcome_value_outcome" ON "outcome_value" ("outcome");
CREATE INDEX "volume_programme" ON "volume" ("programme");
CREATE INDEX "volume_issue" ON "volume" ("issue");
CREATE INDEX "volume_unit" ON "volume" ("unit");
CREATE INDEX "light_rule_programme" ON "light_rule" ("programme");
CREATE INDEX "light_override_programme" ON "light_override" ("programme");
CREATE INDEX "light_override_task" ON "light_override" ("task");
