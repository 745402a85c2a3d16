import { expect, test } from "@playwright/test";
import { emailOf, password } from "./fixtures";
import { inData, sharedFolder } from "./http/data";
import { stateOf } from "./http/documents";
import { hiddenFields, postForm } from "./http/form";
import { send } from "./http/send";
import { makeSetting, type Setting } from "./http/setting";

/*
 * Who may send a change: Sec-Fetch-Site says "same-origin", or is missing and Origin is ours. Each row is tried on a
 * save (JSON, as JSON and as what a plain form can send) and on a form.
 */
const evil = "https://evil.invalid";
type Row = { site: string; from: "ours" | "evil" | "null" | "none"; type: "json" | "plain"; taken: boolean };
const rows: readonly Row[] = [
  { site: "same-origin", from: "ours", type: "json", taken: true },
  { site: "same-origin", from: "none", type: "json", taken: true },
  { site: "same-origin", from: "ours", type: "plain", taken: true },
  { site: "", from: "ours", type: "json", taken: true },
  { site: "", from: "evil", type: "json", taken: false },
  { site: "", from: "null", type: "plain", taken: false },
  { site: "", from: "none", type: "plain", taken: false },
  { site: "cross-site", from: "evil", type: "plain", taken: false },
  { site: "cross-site", from: "ours", type: "json", taken: false },
  { site: "cross-site", from: "none", type: "plain", taken: false },
  { site: "same-site", from: "ours", type: "json", taken: false },
  { site: "none", from: "none", type: "json", taken: false },
];

let setting: Setting;
let origin: string;
test.beforeAll(async ({ baseURL }) => {
  origin = baseURL ?? "";
  setting = await inData(sharedFolder(), makeSetting);
});

function senderOf({ site, from }: Row): Record<string, string> {
  const address = { ours: origin, evil, null: "null", none: "" }[from];
  return { "sec-fetch-site": site, origin: address };
}

for (const row of rows) {
  const name = `Sec-Fetch-Site "${row.site}", Origin ${row.from}, ${row.type}`;
  test(`${name}: a save is ${row.taken ? "taken" : "refused"}`, async () => {
    const state = () => inData(sharedFolder(), () => stateOf(setting.planId));
    const before = await state();
    const answer = await send(origin, `/api/plans/${setting.planId}`, {
      token: setting.token,
      body: {
        base: 0,
        key: crypto.randomUUID(),
        changes: [{ path: `goals.debt.words`, value: crypto.randomUUID() }],
      },
      headers: { ...senderOf(row), "content-type": row.type === "json" ? "application/json" : "text/plain" },
    });
    if (row.taken) expect([200, 409]).toContain(answer.status);
    else {
      expect(answer.status).toBe(403);
      expect(await state()).toEqual(before);
    }
  });

  test(`${name}: a form is ${row.taken ? "taken" : "refused"}`, async () => {
    const fields = await hiddenFields(origin, "/sign-in");
    const filled = [...fields, ["email", emailOf("worker3")], ["password", password]] as const;
    const { status, text } = await postForm(origin, "/sign-in", filled, senderOf(row));
    if (row.taken) expect(status).toBe(303);
    else {
      expect(status).toBe(403);
      expect(text).toContain("ei tullut tältä sivustolta");
    }
  });
}
