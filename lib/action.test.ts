import { describe, expect, test } from "vitest";
import { z } from "zod";
import { settle } from "./action";
import { AppError, invalid } from "./errors";
import { listOf, requiredLine, ticked } from "./inputs";

const schema = z.object({
  name: requiredLine(5),
  age: z.coerce.number("numberInvalid").optional(),
  colours: listOf(z.enum(["red", "blue"])),
  agreed: ticked(),
  password: z.string().optional(),
});
const now = new Date("2026-11-24T08:00:00Z");

function form(pairs: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

describe("a form action", () => {
  test("hands the handler what the schema made of the form, and the time", async () => {
    const state = await settle(
      schema,
      form([
        ["name", "  Maija "],
        ["colours", "red"],
        ["agreed", "on"],
      ]),
      now,
      async (input, at) => ({
        input,
        at,
      }),
    );
    const input = { name: "Maija", colours: ["red"], agreed: true };
    expect(state).toEqual({ status: "done", value: { input, at: now } });
  });

  test("is done without a value when the handler gives none", async () => {
    expect(await settle(schema, form([["name", "Maija"]]), now, async () => undefined)).toEqual({
      status: "done",
    });
  });

  test("answers wrong fields by the first key of each, with what was typed, and calls nothing", async () => {
    let called = false;
    const sent = form([
      ["name", "Maija Meikäläinen"],
      ["age", "x"],
      ["colours", "red"],
      ["colours", "pink"],
      ["password", "hidden"],
    ]);
    const state = await settle(schema, sent, now, async () => {
      called = true;
    });
    expect(called).toBe(false);
    expect(state).toEqual({
      status: "invalid",
      fieldErrors: { name: "tooLong", age: "numberInvalid", colours: "choiceInvalid" },
      values: { name: "Maija Meikäläinen", age: "x", colours: ["red", "pink"] },
    });
  });

  test("asks for a missing field by a key, also where the schema named none", async () => {
    const bare = z.object({ a: z.string(), b: z.string().min(2) });
    const state = await settle(bare, form([["b", ""]]), now, async () => undefined);
    expect(state).toMatchObject({ fieldErrors: { a: "required", b: "required" } });
  });

  test("turns a refusal into a state", async () => {
    const sent = form([["name", "Maija"]]);
    const values = { name: "Maija" };
    const refuse = (error: AppError) =>
      settle(schema, sent, now, async () => {
        throw error;
      });
    expect(await refuse(invalid("name", "alreadyExists"))).toEqual({
      status: "invalid",
      fieldErrors: { name: "alreadyExists" },
      values,
    });
    expect(await refuse(new AppError("notFound"))).toEqual({ status: "refused", error: "notFound", values });
  });

  test("lets through what nobody foresaw, and redirects", async () => {
    const crash = new Error("disk");
    const run = settle(schema, form([["name", "Maija"]]), now, async () => {
      throw crash;
    });
    await expect(run).rejects.toBe(crash);
  });
});
