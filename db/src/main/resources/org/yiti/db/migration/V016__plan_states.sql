-- Solution plans have a state, and acts are done to them.

ALTER TABLE "solution_plan" ADD COLUMN "state" VARCHAR(200);
ALTER TABLE "programme_act" ADD COLUMN "solution_plan" UUID;
