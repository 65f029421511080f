-- Inspections with the units they look at, what was found at each and its review; whistles with the units they call.
-- How long after an inspection a unit is to be left alone, and how soon a unit is to come when it is called.

ALTER TABLE "light_rule" ADD COLUMN "repeat_days" INTEGER;
ALTER TABLE "light_rule" ADD COLUMN "arrival_minutes" INTEGER;

CREATE TABLE "inspection" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "year" INTEGER,
    "no" VARCHAR(4000),
    "title" VARCHAR(4000),
    "kind" VARCHAR(200),
    "methods" VARCHAR(200),
    "category" VARCHAR(200),
    "issue" UUID,
    "organiser" VARCHAR(4000),
    "authority" VARCHAR(4000),
    "scope" VARCHAR(40000),
    "schedule" VARCHAR(40000),
    "starts_on" DATE,
    "ends_on" DATE,
    "leader" VARCHAR(4000),
    "team" VARCHAR(4000),
    "invited" VARCHAR(200),
    "drafted_by" VARCHAR(4000),
    "drafted_on" DATE,
    "submitted_on" DATE,
    "revision" INTEGER,
    "approved_by" VARCHAR(4000),
    "approved_on" DATE,
    "approval_basis" VARCHAR(4000),
    "started_on" DATE,
    "concluded_on" DATE,
    "closed_on" DATE,
    "called_off_on" DATE,
    "reason" VARCHAR(40000),
    "remark" VARCHAR(40000)
);

CREATE TABLE "inspection_unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "inspection" UUID,
    "unit" UUID,
    "position" INTEGER,
    "visited_on" DATE,
    "again" VARCHAR(40000),
    "conclusion" UUID,
    "item" UUID,
    "remark" VARCHAR(40000)
);

CREATE TABLE "conclusion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "unit" UUID,
    "office" VARCHAR(4000),
    "title" VARCHAR(4000),
    "kind" VARCHAR(200),
    "no" VARCHAR(4000),
    "facts" VARCHAR(40000),
    "evidence" VARCHAR(40000),
    "demand" VARCHAR(40000),
    "due" DATE,
    "author" VARCHAR(4000),
    "issued_on" DATE,
    "issued_by" VARCHAR(4000),
    "delivered_on" DATE,
    "delivered_to" VARCHAR(4000),
    "remark" VARCHAR(40000)
);

CREATE TABLE "review" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "conclusion" UUID,
    "applied_on" DATE,
    "applied_by" VARCHAR(4000),
    "reason" VARCHAR(40000),
    "accepted_on" DATE,
    "accepted_by" VARCHAR(4000),
    "decided_on" DATE,
    "decided_by" VARCHAR(4000),
    "verdict" VARCHAR(200),
    "text" VARCHAR(40000),
    "late_reason" VARCHAR(40000)
);

CREATE TABLE "whistle" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "year" INTEGER,
    "no" VARCHAR(4000),
    "kind" VARCHAR(200),
    "called_by" UUID,
    "called_on" DATE,
    "called_minute" INTEGER,
    "place" VARCHAR(4000),
    "matter" VARCHAR(40000),
    "issue" UUID,
    "solved_on" DATE,
    "result" VARCHAR(40000),
    "item" UUID,
    "remark" VARCHAR(40000)
);

CREATE TABLE "whistle_unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "whistle" UUID,
    "unit" UUID,
    "position" INTEGER,
    "arrived_on" DATE,
    "arrived_minute" INTEGER,
    "refused" VARCHAR(40000),
    "told_on" DATE,
    "rating" VARCHAR(200),
    "rating_back" VARCHAR(200),
    "remark" VARCHAR(40000)
);

CREATE INDEX "inspection_unit_inspection" ON "inspection_unit" ("inspection");
CREATE INDEX "inspection_unit_unit" ON "inspection_unit" ("unit");
CREATE INDEX "inspection_unit_conclusion" ON "inspection_unit" ("conclusion");
CREATE INDEX "inspection_unit_item" ON "inspection_unit" ("item");
CREATE INDEX "conclusion_unit" ON "conclusion" ("unit");
CREATE INDEX "review_conclusion" ON "review" ("conclusion");
CREATE INDEX "whistle_item" ON "whistle" ("item");
CREATE INDEX "whistle_unit_whistle" ON "whistle_unit" ("whistle");
CREATE INDEX "whistle_unit_unit" ON "whistle_unit" ("unit");
