/** The fields of a client that a person fills, in the order of the form. */
export const clientFieldNames = [
  "firstName",
  "lastName",
  "personalId",
  "birthDate",
  "gender",
  "phone",
  "email",
  "address",
  "municipality",
  "language",
  "interpreterLanguage",
  "noPost",
  "noSms",
  "noEmail",
  "noLink",
  "safePhoneHours",
  "nonDisclosure",
  "guardianKind",
  "guardianScope",
  "guardianName",
  "guardianPhone",
] as const;
export type ClientFieldName = (typeof clientFieldNames)[number];

/** Fields that mean something only together: when two people change one group, neither half is mixed with the other. */
export const fieldGroups: readonly (readonly ClientFieldName[])[] = [
  ["firstName", "lastName"],
  ["personalId", "birthDate", "gender"],
  ["guardianKind", "guardianScope", "guardianName", "guardianPhone"],
  ...(
    [
      "phone",
      "email",
      "address",
      "municipality",
      "language",
      "interpreterLanguage",
      "noPost",
      "noSms",
      "noEmail",
      "noLink",
      "safePhoneHours",
      "nonDisclosure",
    ] as const
  ).map((name) => [name] as const),
];
