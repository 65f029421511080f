-- The ways of supervising that are more than one item: consultations, joint actions, samples, return visits, model
-- cases and ledgers of problems.

CREATE TABLE "consultation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "month" INTEGER,
    "day" DATE,
    "progress" VARCHAR(40000),
    "volume" VARCHAR(40000),
    "risk" VARCHAR(40000),
    "verdict" VARCHAR(200),
    "action" VARCHAR(40000),
    "parties" VARCHAR(4000),
    "item" UUID
);

CREATE TABLE "joint_action" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "item" UUID,
    "day" DATE,
    "parties" VARCHAR(4000),
    "content" VARCHAR(40000),
    "result" VARCHAR(40000)
);

CREATE TABLE "sample" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "quarter" INTEGER,
    "title" VARCHAR(4000),
    "drawn_of" VARCHAR(200),
    "drawn_by" VARCHAR(200),
    "seed" VARCHAR(4000),
    "wanted" INTEGER,
    "method" VARCHAR(4000),
    "frame_hash" VARCHAR(4000),
    "frame_size" INTEGER,
    "drawn_on" DATE,
    "remark" VARCHAR(40000)
);

CREATE TABLE "sample_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "sample" UUID,
    "position" INTEGER,
    "stratum" VARCHAR(4000),
    "member" VARCHAR(4000),
    "task" UUID,
    "item" UUID,
    "result" VARCHAR(200),
    "checked_on" DATE,
    "checked_by" VARCHAR(4000),
    "finding" VARCHAR(40000),
    "follow_up" UUID
);

CREATE TABLE "return_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "item" UUID,
    "day" DATE,
    "ticket_no" VARCHAR(4000),
    "requester" VARCHAR(4000),
    "contacted" BOOLEAN,
    "solved" BOOLEAN,
    "satisfied" VARCHAR(200),
    "excluded" BOOLEAN,
    "excluded_reason" VARCHAR(4000),
    "visited_by" VARCHAR(4000),
    "remark" VARCHAR(40000)
);

CREATE TABLE "model_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "item" UUID,
    "title" VARCHAR(4000),
    "place" VARCHAR(4000),
    "unit" UUID,
    "story" VARCHAR(40000),
    "effect" VARCHAR(40000),
    "day" DATE,
    "tags" VARCHAR(4000)
);

CREATE TABLE "problem_ledger" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "name" VARCHAR(4000),
    "issue" UUID,
    "classes" VARCHAR(40000),
    "remark" VARCHAR(40000)
);

CREATE TABLE "problem" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "ledger" UUID,
    "no" INTEGER,
    "class_name" VARCHAR(4000),
    "place" VARCHAR(4000),
    "words" VARCHAR(40000),
    "unit" UUID,
    "due" DATE,
    "state" VARCHAR(200),
    "done_on" DATE,
    "item" UUID,
    "remark" VARCHAR(40000)
);

CREATE TABLE "problem_source" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "ledger" UUID,
    "problem" UUID,
    "set_aside" VARCHAR(4000),
    "record_no" VARCHAR(4000),
    "day" DATE,
    "words" VARCHAR(40000)
);

CREATE INDEX "consultation_programme" ON "consultation" ("programme");
CREATE INDEX "joint_action_programme" ON "joint_action" ("programme");
CREATE INDEX "joint_action_item" ON "joint_action" ("item");
CREATE INDEX "sample_programme" ON "sample" ("programme");
CREATE INDEX "sample_entry_sample" ON "sample_entry" ("sample");
CREATE INDEX "return_visit_programme" ON "return_visit" ("programme");
CREATE INDEX "model_case_programme" ON "model_case" ("programme");
CREATE INDEX "problem_ledger_programme" ON "problem_ledger" ("programme");
CREATE INDEX "problem_ledger" ON "problem" ("ledger");
CREATE INDEX "problem_source_ledger" ON "problem_source" ("ledger");
CREATE INDEX "problem_source_problem" ON "problem_source" ("problem");
