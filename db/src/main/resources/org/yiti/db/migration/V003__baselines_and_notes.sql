-- Baselines: an issue's plan and lists as they were approved, and why they have moved since. The completeness
-- check's notes: warnings that somebody explained instead of mending.

CREATE TABLE "baseline" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "name" VARCHAR(4000),
    "approved_by" VARCHAR(4000),
    "approved_on" DATE,
    "doc_no" VARCHAR(4000),
    "remark" VARCHAR(40000),
    "content" VARCHAR(1000000)
);

CREATE TABLE "baseline_reason" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "baseline" UUID,
    "difference" VARCHAR(4000),
    "seen" VARCHAR(4000),
    "reason" VARCHAR(4000),
    "agreed_by" VARCHAR(4000),
    "agreed_on" DATE
);

CREATE TABLE "lint_note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "rule" VARCHAR(200),
    "subject" VARCHAR(4000),
    "seen" VARCHAR(4000),
    "explanation" VARCHAR(4000),
    "explained_by" VARCHAR(4000),
    "explained_on" DATE
);

CREATE INDEX "baseline_programme" ON "baseline" ("programme");
CREATE INDEX "baseline_issue" ON "baseline" ("issue");
CREATE INDEX "baseline_reason_programme" ON "baseline_reason" ("programme");
CREATE INDEX "baseline_reason_baseline" ON "baseline_reason" ("baseline");
CREATE INDEX "lint_note_programme" ON "lint_note" ("programme");
CREATE INDEX "lint_note_issue" ON "lint_note" ("issue");
