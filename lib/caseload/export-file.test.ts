import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import type { ListedClient } from "@/lib/clients/queries/list";
import { fi } from "@/lib/i18n/messages/fi";
import { clientListFile } from "./export-file";

const t = createTranslator({ locale: "fi", messages: fi, namespace: "clients" });
const client: ListedClient = {
  id: "c",
  number: "A-1001",
  view: "full",
  name: "Mäkinen Aino",
  personalIdMasked: "010190-****",
  status: "active",
  nonDisclosure: false,
  responsibleName: "Anna",
  hasPlan: true,
  draft: undefined,
  dueDate: "2026-11-23",
  waiting: undefined,
  canOpen: true,
  canGiveReason: false,
};

it("is a file for Finnish Excel: a mark of its letters, semicolons, days as they are written, no personal id", () => {
  const file = clientListFile({ clients: [client] }, t, "fi", "2026-11-24");
  expect(file).toBe(
    "\ufeffNumero;Asiakas;Omatyöntekijä;Suunnitelma;Seuraava arviointi;Tila\r\n" +
      "A-1001;Mäkinen Aino;Anna;Voimassa;23.11.2026;\r\n",
  );
});

it("holds no formula, whatever somebody is called, and no name under turvakielto", () => {
  const odd = { ...client, name: '=HYPERLINK("http://x")', responsibleName: "@SUM(A1)" };
  const secret = { ...client, view: "number" as const, name: "", nonDisclosure: true };
  const file = clientListFile({ clients: [odd, secret] }, t, "fi", "2026-11-24");
  expect(file).toContain(`"'=HYPERLINK(""http://x"")";'@SUM(A1);`);
  expect(file).toContain("A-1001;Turvakielto, nimi ei näy;Anna;Voimassa;23.11.2026;Turvakielto\r\n");
});

it("of who waits tells since when as the list does, and which service where that may be told", () => {
  const named = { ...client, waiting: { since: "2026-09-03", serviceCode: "guidance-to-services-3" } };
  const unnamed = { ...client, waiting: { since: "2026-09-04", serviceCode: undefined } };
  const file = clientListFile({ clients: [named, unnamed], waiting: "queued" }, t, "fi", "2026-11-24");
  expect(file).toBe(
    "\ufeffNumero;Asiakas;Omatyöntekijä;Kirjattu jonoon;Suunnitelma;Seuraava arviointi;Tila\r\n" +
      "A-1001;Mäkinen Aino;Anna;3.9.2026, Kelan palvelut;Voimassa;23.11.2026;\r\n" +
      "A-1001;Mäkinen Aino;Anna;4.9.2026;Voimassa;23.11.2026;\r\n",
  );
});
