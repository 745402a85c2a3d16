import { describe, expect, test } from "vitest";
import { passwordFault } from "./password-rules";

const me = { email: "maija.meikalainen@example.fi", name: "Maija Meikäläinen" };

describe("a new password", () => {
  test("has 15 to 128 characters, counted as a person counts them", () => {
    const base = "sininen pöytä ja kolme hevosta matkalla ".repeat(4);
    expect(passwordFault("hopea kuusi ra", me)).toBe("passwordShort");
    expect(passwordFault("hopea kuusi ran", me)).toBeUndefined();
    expect(passwordFault(`x${base}`.slice(0, 128), me)).toBeUndefined();
    expect(passwordFault(`x${base}`.slice(0, 129), me)).toBe("passwordLong");
    // Fourteen letters, one of them written as two code points.
    expect(passwordFault("hopea ko\u0308yhi ra", me)).toBe("passwordShort");
  });

  test("needs no capitals, digits or marks", () => {
    expect(passwordFault("harmaa varpunen katolla", me)).toBeUndefined();
    expect(passwordFault("回字有四样写法你知道么今天下雨明天晴", me)).toBeUndefined();
  });

  test.each([
    "aaaaaaaaaaaaaaa",
    "               ",
    "abcabcabcabcabcabc",
    "lumihiutalelumihiutale",
    "1234567890123456",
    "123456789012345a",
    "qwertyuiopasdfgh",
    "Qwertyuiop1234567",
    "1qaz2wsx3edc4rfv",
    "abcdefghijklmnop",
    "zyxwvutsrqponmlk",
    "passwordpassword",
    "Password12345678!",
    "P4ssw0rd!P4ssw0rd!2026",
    "Salasana123456789",
    "salasana-salasana-2026",
    "Tervetuloa2026!!",
    "KesäTalviSyksyKevät1",
    "Lösenord12345678",
    "Hyvinvointialue2026",
    "correct horse battery staple",
    "supercalifragilisticexpialidocious",
    "Helsinki-Finland-2026",
    "iloveyouforever1",
    "administrator123",
  ])("is refused when it is one of the usual ones: %s", (password) => {
    expect(passwordFault(password, me)).toBe("passwordCommon");
  });

  test("does not hold the person's sign-in name or the product's name", () => {
    expect(passwordFault("maija.meikalainen on paras", me)).toBe("passwordPersonal");
    expect(passwordFault("sininen avainpolku metsässä", me)).toBe("passwordPersonal");
  });

  test("is not just the person's name and a year", () => {
    expect(passwordFault("MeikäläinenMaija1975", { ...me, email: "mm@example.fi" })).toBe("passwordCommon");
  });
});
