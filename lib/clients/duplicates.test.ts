import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { blocks } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import { findDuplicates, findDuplicatesOf } from "./duplicates";
import { addClientSchema } from "./schema";

const now = new Date("2026-11-24T08:00:00Z");
const input = (told: Record<string, string>) => addClientSchema.parse({ assignTo: "team:", ...told });

/** People who are alike in every way there is, and the leads who may and may not know of them. */
async function alikePeople() {
  const [team, other] = [await aTeam(), await aTeam()];
  const lead = await aUser({ role: "lead", teamIds: [team.id] });
  const born = { birthDate: "1990-01-05" };
  const own = await aClient({ teamId: team.id, firstName: "Aino", lastName: "Alho", ...born });
  await aClient({ teamId: team.id, firstName: "Aino", lastName: "Alho", birthDate: "1991-01-05" });
  await aClient({ teamId: team.id, firstName: "Alho", lastName: "Aino", ...born });
  await aClient({ teamId: other.id, firstName: "Bo", lastName: "Berg", ...born, personalId: "050190-9009" });
  await aClient({ teamId: other.id, firstName: "Cia", lastName: "Cede", ...born, nonDisclosure: true });
  const blocked = await aClient({ teamId: team.id, firstName: "Dan", lastName: "Dahl", ...born });
  const block = { clientId: blocked.id, userId: lead.id, addedAt: now, addedBy: "u" };
  await transact((tx) => tx.insert(blocks).values(block));
  const day = { birthDate: "5.1.1990" };
  const inputs = [
    input({ firstName: "Aino", lastName: "Alho", ...day }),
    input({ firstName: "ALHO", lastName: "aino", ...day }),
    input({ firstName: "Aino", lastName: "Alho" }),
    input({ personalId: "050190-9009" }),
    input({ firstName: "Bo", lastName: "Berg", birthDate: "6.1.1990" }),
    input({ firstName: "Cia", lastName: "Cede", ...day }),
    input({ firstName: "Dan", lastName: "Dahl", ...day }),
    input({ firstName: "Eve", lastName: "Ek", ...day }),
  ];
  return { actor: anActor(lead), own, inputs };
}

test("many are looked for as each alone would be", async () => {
  const { actor, own, inputs } = await alikePeople();
  await transact(async (tx) => {
    const together = await findDuplicatesOf(tx, actor, inputs, now);
    const alone = [];
    for (const one of inputs) alone.push(await findDuplicates(tx, actor, one, now));
    expect(together).toEqual(alone);
    expect(together.map(({ listed, elsewhere }) => [listed.length, elsewhere])).toEqual([
      [2, false],
      [2, false],
      [0, false],
      [0, true],
      [0, false],
      [0, false],
      [0, false],
      [0, false],
    ]);
    const [but] = await findDuplicatesOf(tx, actor, inputs, now, own.id);
    expect(but?.ids).toHaveLength(1);
  });
});

test("many are looked for by as many questions as one", async () => {
  const { actor, inputs } = await alikePeople();
  const many = Array.from({ length: 50 }, () => inputs).flat();
  await transact(async (tx) => {
    const asked = async (some: typeof inputs) => {
      let n = 0;
      const counting = new Proxy(tx, {
        get: (target, name) => {
          if (name === "select") n++;
          const value = Reflect.get(target, name) as unknown;
          return typeof value === "function" ? value.bind(target) : value;
        },
      }) as Tx;
      await findDuplicatesOf(counting, actor, some, now);
      return n;
    };
    expect(await asked(many)).toBe(await asked(inputs.slice(0, 1)));
  });
});
