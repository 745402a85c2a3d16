/** How to reach a client: under turvakielto not on a paper that goes home. */
export const contactHidden = {
  phone: "",
  email: "",
  address: "",
  municipality: "",
  guardianPhone: "",
} as const;

/** Years back that a log report reaches unless another period is chosen. */
export const logYears = 2;
/** Rows of one log report: a paper that a person can still read. */
export const logLimit = 2_000;
