import { expect, test } from "vitest";
import { masked } from "./masked-output";
import { newToken } from "./tokens";

test("an address that opens something is printed without its secret", () => {
  const token = newToken();
  for (const place of ["shared", "invite", "reset"]) {
    const said = masked(
      `Error: GET https://avain.example.fi/${place}/${token}/voice?sent=1 in 5 ms, /${place}/${token}`,
    );
    expect(said).not.toContain(token);
    expect(said).toBe(`Error: GET https://avain.example.fi/${place}/…/voice?sent=1 in 5 ms, /${place}/…`);
  }
  expect(masked(`?next=%2Fshared%2F${token}`)).toBe("?next=%2Fshared%2F…");
});

test("the rest is printed as it is", () => {
  const text =
    "at /srv/app/shared/[token]/route.tsx:12 and /clients/8d1f3b3e-5f0e-4b62-9d4f-0c1f6f1f2a11/shares";
  expect(masked(text)).toBe(text);
});
