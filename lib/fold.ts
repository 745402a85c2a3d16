/** Finnish order puts these after z, whatever the engine's own order; letters only, so every collation agrees. */
const afterZ: Readonly<Record<string, string>> = { å: "zza", ä: "zzb", æ: "zzb", ö: "zzc", ø: "zzc" };
/** How å ä ö stand in a folded text, each with the plain letter that is typed where the keyboard has none. */
export const plainLetters = [
  ["zza", "a"],
  ["zzb", "a"],
  ["zzc", "o"],
] as const;
const spelled: Readonly<Record<string, string>> = { ü: "y", ß: "ss", ð: "d", þ: "th", đ: "d", ł: "l" };

/**
 * A text as names are searched and sorted by: lower case, å ä ö after z, other accents dropped, one space between
 * words. Fold both what is stored and what is typed.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter)
    .replace(/[üßðþđł]/g, (letter) => spelled[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
