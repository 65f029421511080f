-- Supervision items and their story. What the office orders lies in one table and what the unit replies in another, as
-- the one is written by the office over the unit alone.

ALTER TABLE "attachment" ADD COLUMN "item_reply" UUID;

CREATE TABLE "supervision_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "year" INTEGER,
    "no" VARCHAR(4000),
    "mode" VARCHAR(200),
    "source" VARCHAR(200),
    "title" VARCHAR(4000),
    "demand" VARCHAR(40000),
    "basis" VARCHAR(4000),
    "source_doc" VARCHAR(4000),
    "leader" VARCHAR(4000),
    "instruction" VARCHAR(4000),
    "instructed_on" DATE,
    "urgency" VARCHAR(200),
    "secrecy" VARCHAR(200),
    "rhythm" VARCHAR(200),
    "lead_unit" UUID,
    "due_date" DATE,
    "due_days" INTEGER,
    "due_kind" VARCHAR(200),
    "issue" UUID,
    "task" UUID,
    "place" VARCHAR(4000),
    "ticket_no" VARCHAR(4000),
    "superior_no" VARCHAR(4000),
    "folder_no" VARCHAR(4000),
    "office" VARCHAR(4000),
    "drafted_by" VARCHAR(4000),
    "drafted_on" DATE,
    "remark" VARCHAR(40000)
);

CREATE TABLE "item_unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "item" UUID,
    "unit" UUID,
    "duty" VARCHAR(40000),
    "position" INTEGER
);

CREATE TABLE "item_order" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "item" UUID,
    "number" INTEGER,
    "action" VARCHAR(200),
    "before" VARCHAR(200),
    "after" VARCHAR(200),
    "day" DATE,
    "minute" INTEGER,
    "by_name" VARCHAR(4000),
    "office" VARCHAR(4000),
    "hand" VARCHAR(200),
    "reason" VARCHAR(40000),
    "text" VARCHAR(40000),
    "due_date" DATE,
    "paper_no" VARCHAR(4000),
    "colour" VARCHAR(200),
    "urge" VARCHAR(200),
    "return_kind" VARCHAR(200),
    "person" VARCHAR(4000)
);

CREATE TABLE "item_reply" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "item" UUID,
    "number" INTEGER,
    "action" VARCHAR(200),
    "before" VARCHAR(200),
    "after" VARCHAR(200),
    "day" DATE,
    "minute" INTEGER,
    "by_name" VARCHAR(4000),
    "hand" VARCHAR(200),
    "reason" VARCHAR(40000),
    "text" VARCHAR(40000),
    "due_date" DATE,
    "person" VARCHAR(4000)
);

CREATE TABLE "item_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "item_order" UUID,
    "name" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "bytes" INTEGER,
    "mime" VARCHAR(4000),
    "taken_on" DATE,
    "remark" VARCHAR(40000),
    "position" INTEGER
);

-- What an item's events come to, so that lists need not fold them, with what lists look for and sort by. It follows from the events and is never sent.
CREATE TABLE "item_state" (
    "item" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(64) NOT NULL,
    "due" DATE,
    "no" VARCHAR(4000) NOT NULL,
    "mode" VARCHAR(64) NOT NULL,
    "source" VARCHAR(64) NOT NULL,
    "lead_unit" UUID,
    "issue" UUID,
    "words" VARCHAR(60000) NOT NULL,
    "since" DATE,
    "closed_late" BOOLEAN,
    "on_account" BOOLEAN NOT NULL,
    "extension_open" BOOLEAN NOT NULL,
    "disputed" BOOLEAN NOT NULL,
    "extensions" INTEGER NOT NULL,
    "returns" INTEGER NOT NULL,
    "urges" INTEGER NOT NULL,
    "reopened" INTEGER NOT NULL,
    "heard_on" DATE,
    "look_back_on" DATE
);

-- The items whose events changed since they were folded.
CREATE TABLE "item_stale" (
    "item" UUID NOT NULL PRIMARY KEY
);

CREATE INDEX "attachment_item_reply" ON "attachment" ("item_reply");
CREATE INDEX "supervision_item_issue" ON "supervision_item" ("issue");
CREATE INDEX "supervision_item_task" ON "supervision_item" ("task");
CREATE INDEX "supervision_item_lead_unit" ON "supervision_item" ("lead_unit");
CREATE INDEX "item_unit_item" ON "item_unit" ("item");
CREATE INDEX "item_order_item" ON "item_order" ("item");
CREATE INDEX "item_reply_item" ON "item_reply" ("item");
CREATE INDEX "item_file_item_order" ON "item_file" ("item_order");
CREATE INDEX "item_state_state" ON "item_state" ("state", "due" ASC NULLS LAST, "no", "item");
CREATE INDEX "item_state_due" ON "item_state" ("due" ASC NULLS LAST, "no", "item");
