-- What is done to tasks, issues and policies: the office's acts, and those of the unit that leads them.

CREATE TABLE "programme_act" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "task" UUID,
    "policy" UUID,
    "number" INTEGER,
    "action" VARCHAR(200),
    "before" VARCHAR(200),
    "after" VARCHAR(200),
    "day" DATE,
    "by_name" VARCHAR(4000),
    "hand" VARCHAR(200),
    "reason" VARCHAR(40000),
    "text" VARCHAR(40000),
    "due_date" DATE,
    "wish" VARCHAR(40000),
    "paper_no" VARCHAR(4000),
    "left_out" BOOLEAN
);

CREATE TABLE "programme_reply" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "task" UUID,
    "number" INTEGER,
    "action" VARCHAR(200),
    "before" VARCHAR(200),
    "after" VARCHAR(200),
    "day" DATE,
    "by_name" VARCHAR(4000),
    "hand" VARCHAR(200),
    "reason" VARCHAR(40000),
    "text" VARCHAR(40000),
    "due_date" DATE,
    "wish" VARCHAR(40000)
);

CREATE INDEX "programme_act_programme" ON "programme_act" ("programme");
CREATE INDEX "programme_act_task" ON "programme_act" ("task");
CREATE INDEX "programme_reply_programme" ON "programme_reply" ("programme");
CREATE INDEX "programme_reply_task" ON "programme_reply" ("task");
