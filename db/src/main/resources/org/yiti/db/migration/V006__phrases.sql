-- Phrases that an office keeps, to be put into what it writes.

CREATE TABLE "phrase" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "kind" VARCHAR(200),
    "text" VARCHAR(40000),
    "place" INTEGER
);
