-- Saved views: how a list is laid out, narrowed and ordered, under a name; of one person or of the whole office.

CREATE TABLE "saved_view" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "list" VARCHAR(200),
    "name" VARCHAR(4000),
    "owner" VARCHAR(4000),
    "content" VARCHAR(1000000)
);
