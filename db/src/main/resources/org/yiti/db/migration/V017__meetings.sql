-- Meetings with their agendas and decisions, and what somebody notes for himself to say there.

CREATE TABLE "meeting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "kind" VARCHAR(200),
    "month" INTEGER,
    "day" DATE,
    "title" VARCHAR(4000),
    "theme" UUID,
    "place" VARCHAR(4000),
    "chair" VARCHAR(4000),
    "audience" VARCHAR(4000),
    "attendees" VARCHAR(40000),
    "state" VARCHAR(200),
    "minutes" VARCHAR(1000000),
    "paper_no" VARCHAR(4000)
);

CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "meeting" UUID,
    "position" INTEGER,
    "issue" UUID,
    "item" UUID,
    "theme" UUID,
    "words" VARCHAR(4000),
    "speaker" VARCHAR(4000),
    "duration" INTEGER,
    "minutes" VARCHAR(40000),
    "asked" VARCHAR(40000),
    "came_from" UUID,
    "outcome" VARCHAR(200)
);

CREATE TABLE "decision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "meeting" UUID,
    "agenda_item" UUID,
    "position" INTEGER,
    "text" VARCHAR(40000),
    "unit" UUID,
    "due" DATE,
    "kind" VARCHAR(200),
    "item" UUID,
    "task" UUID,
    "act" UUID
);

CREATE INDEX "meeting_programme" ON "meeting" ("programme");
CREATE INDEX "agenda_item_meeting" ON "agenda_item" ("meeting");
CREATE INDEX "decision_meeting" ON "decision" ("meeting");
CREATE INDEX "decision_item" ON "decision" ("item");
CREATE INDEX "decision_task" ON "decision" ("task");

-- A local table: never in the log, never exchanged.
CREATE TABLE "remark" (                            -- what somebody notes for himself to say about an issue
    "owner" VARCHAR(36) NOT NULL,                  -- his account; empty while the office has none
    "meeting" UUID NOT NULL,
    "issue" UUID NOT NULL,
    "text" VARCHAR(40000) NOT NULL,
    PRIMARY KEY ("owner", "meeting", "issue")
);
