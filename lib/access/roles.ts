/** What a user may be. One role each; the two flags on the user widen what figures a person sees. */
export const roles = ["worker", "lead", "admin", "auditor"] as const;
export type Role = (typeof roles)[number];

/** Who acts in the log: users, and clients on a page of their own. */
export const auditRoles = [...roles, "client"] as const;
export type AuditRole = (typeof auditRoles)[number];
