import { z } from "zod";
import { FACTOR_CLASS_CODES } from "@/lib/avain/codes";
import { line, requiredLine } from "@/lib/inputs";
import { type OfficeNumberName, officeNumberNames, officeNumbers } from "@/lib/office-numbers";
import { officeTextNames } from "@/lib/office-texts";

const code = z.string().max(40);
/** As long as the longest name of the catalogue still fits a row on a phone. */
const name = requiredLine(80);
const words = { nameFi: name, nameSv: name, nameEn: name, clientFi: name, clientSv: name, clientEn: name };

export const addFactorSchema = z.object({ classCode: z.enum(FACTOR_CLASS_CODES, "chooseOne"), ...words });
export type AddFactorInput = z.output<typeof addFactorSchema>;

export const editFactorSchema = z.object({ code, ...words });
export type EditFactorInput = z.output<typeof editFactorSchema>;

export const factorCodeSchema = z.object({ code });

const settingName = z.enum(officeNumberNames as [OfficeNumberName, ...OfficeNumberName[]]);

export const settingNameSchema = z.object({ name: settingName });

export const editSettingSchema = z
  .object({
    name: settingName,
    value: requiredLine(10).pipe(z.string().regex(/^\d+$/, "numberInvalid")).transform(Number),
  })
  .superRefine(({ name: of, value }, context) => {
    const { least, most } = officeNumbers[of];
    if (value < least || value > most)
      context.addIssue({ code: "custom", path: ["value"], message: "outOfRange" });
  });
export type EditSettingInput = z.output<typeof editSettingSchema>;

/** An empty text takes it away. */
export const editTextSchema = z.object({ name: z.enum(officeTextNames), value: line(200) });
export type EditTextInput = z.output<typeof editTextSchema>;
