-- What the office changed of a month's meeting material: words, paragraphs, pages left out, their order, titles of charts.

CREATE TABLE "pack_text" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "month" INTEGER,
    "kind" VARCHAR(200),
    "page" VARCHAR(4000),
    "place" VARCHAR(4000),
    "text" VARCHAR(40000),
    "made" VARCHAR(40000),
    "basis" VARCHAR(40000)
);

CREATE INDEX "pack_text_programme" ON "pack_text" ("programme");
