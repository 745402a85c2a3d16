import { commonPhrases, commonWords } from "./common-passwords";

export const passwordLeast = 15;
export const passwordMost = 128;

/** Rows of keys and of signs as people run along them; both ways. */
const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiopasdfghjklzxcvbnm",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "qazwsxedcrfvtgbyhnujmikolp",
].flatMap((row) => [row, [...row].reverse().join("")]);

/** Digits that people write for letters. */
const lettersOf: Readonly<Record<string, string>> = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t" };

/** Letters that must be left when the usual parts are taken away. */
const ownLetters = 5;

const longestFirst = [...new Set(commonWords)].sort((a, b) => b.length - a.length);

/**
 * Why a new password will not do: the key of its words, or undefined when it will. `about` is what is known of the
 * person (e-mail, name). No rule asks for capitals or digits: ASVS 5.0, 6.2.4–6.2.12.
 */
export function passwordFault(password: string, about: { email: string; name: string }): string | undefined {
  const length = [...password.normalize("NFC")].length;
  if (length < passwordLeast) return "passwordShort";
  if (length > passwordMost) return "passwordLong";
  const plain = plainly(password);
  const [localPart = ""] = about.email.split("@");
  const local = plainly(localPart);
  if (plain.includes("avainpolku") || (local.length >= 4 && plain.includes(local))) return "passwordPersonal";
  if (isPattern(password.toLowerCase()) || isPattern(plain)) return "passwordCommon";
  if (commonPhrases.some((phrase) => plain.includes(phrase) && plain.length - phrase.length < ownLetters))
    return "passwordCommon";
  const personal = `${localPart} ${about.name}`.split(/[^\p{L}]+/u).map(plainly);
  return lettersLeft(plain, personal) < ownLetters ? "passwordCommon" : undefined;
}

/** Lower case, without accents and marks, and with the usual digits for letters read back. */
function plainly(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[@]/g, "a")
    .replace(/[$]/g, "s")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Few different characters, or one piece again and again. */
function isPattern(text: string): boolean {
  if (new Set(text).size < 5) return true;
  for (let size = 1; size <= text.length / 2; size += 1) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return true;
  }
  return false;
}

/** How many letters remain beside common words, what is known of the person, runs of the keyboard and digits. */
function lettersLeft(plain: string, personal: readonly string[]): number {
  const readBack = plain.replace(/\d/g, (digit) => lettersOf[digit] ?? digit);
  const parts = [...personal.filter((part) => part.length >= 3), ...longestFirst];
  return Math.min(...[plain, readBack].map((text) => takeAway(takeRunsAway(text), parts).length));
}

function takeAway(text: string, parts: readonly string[]): string {
  let left = text;
  for (const part of parts) left = left.replaceAll(part, " ");
  // A letter that comes twice counts once: "aaa" at the end adds nothing.
  return left.replace(/[^\p{L}]/gu, "").replace(/(.)\1+/gu, "$1");
}

function takeRunsAway(text: string): string {
  let left = "";
  for (let at = 0; at < text.length; ) {
    const length = Math.max(...rows.map((row) => runAt(text, at, row)));
    if (length < 4) left += text[at];
    else left += " ";
    at += length < 4 ? 1 : length;
  }
  return left;
}

function runAt(text: string, at: number, row: string): number {
  const start = text[at];
  if (start === undefined) return 0;
  let best = 0;
  for (let from = row.indexOf(start); from >= 0; from = row.indexOf(start, from + 1)) {
    let length = 1;
    while (at + length < text.length && text[at + length] === row[from + length]) length += 1;
    best = Math.max(best, length);
  }
  return best;
}
