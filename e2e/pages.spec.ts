import type { Page } from "@playwright/test";
import { expectAccessible, expectReadable } from "./accessible";
import { expect, type Person, test } from "./fixtures";

/** Made-up clients of one worker, by what has happened with them. */
const clients = {
  noPlan: "Aino Ahonen",
  draftPlan: "Antti Järvelä",
  plan: "Helmi Ojala",
  oneEvaluation: "Kaisa Kallio",
  safeContact: "Hamid Pesonen",
  draftEvaluation: "Leena Ekholm",
  twoPlans: "Ilkka Kettunen",
  late: "Jari Forsman",
} as const;

/** A page, who looks at it, and the way there. */
type Visit = { name: string; as?: Person; go: (page: Page) => Promise<void> };

const at = (path: string) => async (page: Page) => {
  await page.goto(path);
};

/** The client's own page, or one below it. */
const client = (who: keyof typeof clients, path = "") => below(who, undefined, path);
/** A page of the plan being written, and of the one in force. */
const draftPlan = (part: string) => below("draftPlan", /^Jatka suunnitelmaa/, part);
const plan = (part = "", who: keyof typeof clients = "plan") => below(who, /^Avaa suunnitelma/, part);
/** A page of the evaluation being written, and of a confirmed one. */
const draftEvaluation = (part: string) => below("draftEvaluation", /^Jatka arviointia/, part);
const evaluation = (part = "") => below("oneEvaluation", /^Avaa arviointi/, part);

function below(who: keyof typeof clients, link: RegExp | undefined, path: string) {
  return async (page: Page) => {
    await page.goto("/clients");
    const [first = "", last = ""] = clients[who].split(" ");
    const row = page.getByRole("row").filter({ hasText: `${last} ${first}` });
    let address = (await row.getByRole("link").getAttribute("href")) ?? "";
    if (link) {
      await page.goto(address);
      const href = await page.getByRole("link", { name: link }).first().getAttribute("href");
      address = href?.replace(/\/goals$/, "") ?? "";
    }
    await page.goto(address + path);
  };
}

const visits: Visit[] = [
  { name: "sign-in", as: undefined, go: at("/sign-in") },
  { name: "set-up, when it is over", as: undefined, go: at("/setup") },
  { name: "accessibility statement", as: undefined, go: at("/accessibility") },
  { name: "feedback on the site", as: undefined, go: at("/site-feedback") },
  { name: "a link that does not work", as: undefined, go: at("/invite/abcdefghijklmnopqrstuvwxyz") },
  ...(
    [
      ["home", at("/")],
      ["clients", at("/clients")],
      ["the team's clients", at("/clients?scope=team")],
      ["new client", at("/clients/new")],
      ["edit client", client("draftPlan", "/edit")],
      ["workers of a client", client("draftPlan", "/people")],
      ["client without a plan", client("noPlan")],
      ["client with a plan", client("plan")],
      ["client evaluated once", client("oneEvaluation")],
      ["client evaluated three times", client("draftEvaluation")],
      ["client with two plans", client("twoPlans")],
      ["client to be contacted with care", client("safeContact")],
      ["client whose evaluation is late", client("late")],
      ["first plan", client("noPlan", "/plans/new")],
      ["plan after a plan", client("plan", "/plans/new")],
      ["goals of a plan", draftPlan("/goals")],
      ["factors of a plan", draftPlan("/factors")],
      ["services of a plan", draftPlan("/services")],
      ["methods and steps of a plan", draftPlan("/methods")],
      ["summary of a plan", draftPlan("/summary")],
      ["discarding a plan", draftPlan("/discard")],
      ["a meeting over a plan", draftPlan("/meeting")],
      ["what the client is shown of a plan", draftPlan("/client-screen")],
      ["a plan to read", plan()],
      ["a plan on paper", plan("/print")],
      ["a draft on paper", draftPlan("/print?of=draft")],
      ["a plan as a form to fill by hand", draftPlan("/paper-form")],
      ["a plan as text for the record", plan("/transfer-text")],
      ["the history of a plan", draftPlan("/history")],
      ["two versions of a plan", plan("/history/compare")],
      ["a replaced plan to read", plan("", "twoPlans")],
      ["correcting a plan", plan("/correct")],
      ["closing a plan", plan("/close")],
      ["starting an evaluation", client("plan", "/evaluations/new")],
      ["a meeting over an evaluation", draftEvaluation("/meeting")],
      ["goals of an evaluation", draftEvaluation("/goals")],
      ["methods of an evaluation", draftEvaluation("/methods")],
      ["services of an evaluation", draftEvaluation("/services")],
      ["factors of an evaluation", draftEvaluation("/factors")],
      ["review of an evaluation", draftEvaluation("/review")],
      ["what the client is shown of an evaluation", draftEvaluation("/client-screen")],
      ["discarding an evaluation", draftEvaluation("/discard")],
      ["an evaluation to read", evaluation()],
      ["an evaluation on paper", evaluation("/print")],
      ["an evaluation as a form to fill by hand", draftEvaluation("/paper-form")],
      ["an evaluation as text for the record", evaluation("/transfer-text")],
      ["the history of an evaluation", draftEvaluation("/history")],
      ["two versions of an evaluation", evaluation("/history/compare")],
      ["correcting an evaluation", evaluation("/correct")],
      ["the summary of a client on paper", client("late", "/summary")],
      [
        "a summary in two languages on paper",
        client("oneEvaluation", "/summary?language=fi-simple&beside=sv"),
      ],
      ["a summary on paper whose file could not be made", client("plan", "/summary?pdf=no")],
      ["consents of a client", client("late", "/consents")],
      ["a client's own data before they are given", client("late", "/my-data")],
      ["a client's own data on paper", client("late", "/my-data/print?hidden=1")],
      ["a log report on paper", client("late", "/my-data/log")],
      ["what a client answered", client("late", "/voice")],
      ["the client's questions on paper", client("late", "/voice/sheet?language=sv")],
      ["answers given by a client's hand", client("late", "/voice/paper")],
      ["a page to share, as on paper", client("plan", "/shares/new")],
      ["links of a client", client("plan", "/shares")],
      ["messages of a client", client("plan", "/messages")],
      ["messages of all clients", at("/messages")],
      ["profile", at("/profile")],
      ["blank forms", at("/paper-forms")],
      ["a blank plan", at("/paper-forms/plan")],
      ["a blank evaluation", at("/paper-forms/evaluation")],
      ["feedback on the lists", at("/feedback")],
      ["help", at("/help")],
      ["keys", at("/help/keys")],
      ["a page that is not there", at("/clients/nobody")],
    ] as const
  ).map(([name, go]) => ({ name, as: "worker" as const, go })),
  { name: "a colleague's client", as: "worker2", go: askedReason },
  { name: "home of a lead", as: "lead", go: at("/") },
  { name: "clients of a lead", as: "lead", go: at("/clients") },
  { name: "caseload", as: "lead", go: at("/caseload") },
  { name: "clients that wait", as: "lead", go: at("/clients?waiting=late-step") },
  { name: "keeping a filter", as: "lead", go: at("/saved-filters/caseload?due=late") },
  { name: "figures of goals", as: "lead", go: at("/insights/goals") },
  { name: "figures of goals by age", as: "lead", go: at("/insights/goals?by=age") },
  { name: "figures of attainment", as: "lead", go: at("/insights/attainment") },
  { name: "figures of methods", as: "lead", go: at("/insights/methods") },
  { name: "methods and goals side by side", as: "lead", go: at("/insights/side-by-side") },
  { name: "figures of factors", as: "lead", go: at("/insights/factors") },
  { name: "figures of the client's voice", as: "lead", go: at("/insights/voice") },
  { name: "situation profiles", as: "lead", go: at("/insights/profiles") },
  { name: "figures beside the study's", as: "lead", go: at("/insights/reference") },
  { name: "the county's figures", as: "lead", go: at("/insights/goals?view=county") },
  { name: "reasons", as: "lead", go: at("/reasons") },
  { name: "substitutes", as: "lead", go: at("/substitutes") },
  { name: "data out", as: "lead2", go: at("/exchange") },
  { name: "clients from a table", as: "lead", go: at("/exchange/clients") },
  { name: "one substitute", as: "lead", go: oneOf("/substitutes", "Anna Työntekijä") },
  { name: "own factors", as: "admin", go: at("/admin/factors") },
  { name: "settings", as: "admin", go: at("/admin/settings") },
  { name: "feedback of all", as: "admin", go: at("/admin/feedback") },
  { name: "feedback on the site, to be answered", as: "admin", go: at("/admin/site-feedback") },
  { name: "users", as: "admin", go: at("/admin/users") },
  { name: "new user", as: "admin", go: at("/admin/users/new") },
  { name: "one user", as: "admin", go: oneOf("/admin/users", "Juha Ohjaaja") },
  { name: "teams", as: "admin", go: at("/admin/teams") },
  { name: "one team", as: "admin", go: oneOf("/admin/teams", /Keskustan/) },
  { name: "log", as: "auditor", go: at("/audit") },
];

test.describe.configure({ mode: "parallel" });

for (const { name, as, go } of visits) {
  test(`${name}: read by everybody, in the dark and on a small screen too, and nobody is named outside it`, async ({
    page,
    signIn,
    watch,
  }) => {
    watch.allow(/status of 404/);
    await page.setViewportSize({ width: 1366, height: 768 });
    if (as) await signIn(as);
    await go(page);
    // A sheet has a title of its own inside the page that shows it, and a neutral name in the browser's memory.
    const isSheet = /on paper|by hand|a blank/.test(name);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(isSheet ? 2 : 1);
    await expect(page).toHaveTitle(isSheet ? /^Sovitut asiat$|– Avainpolku$/ : /^.+ – Avainpolku$/);
    await expectNobodyNamed(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => isDark(page)).toBe(true);
    await expectReadable(page);

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => sideways(page), "what is wider than the screen").toEqual([]);
  });
}

async function askedReason(page: Page): Promise<void> {
  await page.goto("/clients?scope=team");
  const link = page.getByRole("link", { name: /avaaminen vaatii perustelun/ }).first();
  await page.goto((await link.getAttribute("href")) ?? "");
}

function oneOf(list: string, name: string | RegExp) {
  return async (page: Page) => {
    await page.goto(list);
    const link = page.getByRole("row").filter({ hasText: name }).getByRole("link").first();
    await page.goto((await link.getAttribute("href")) ?? "");
  };
}

/** Titles and addresses stay in the browser's history and in logs. */
async function expectNobodyNamed(page: Page): Promise<void> {
  const outside = `${await page.title()} ${decodeURIComponent(page.url())}`.toLowerCase();
  for (const part of Object.values(clients).flatMap((name) => name.toLowerCase().split(" ")))
    expect(outside).not.toContain(part);
}

/** The parts that make the page wider than its window; none when it does not scroll sideways. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5)
      .map((part) => part.outerHTML.slice(0, 120));
  });
}

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 80;
  });
}
