/** The tests that the study printed: Pearson's chi-squared without correction, φ by gender, Cramér's V by age. */
export const publishedTests = {
  goalsByGender: [
    { code: "daily-skills", p: "0.020", phi: "0.136" },
    { code: "concern-for-close-one", p: "0.029", phi: "0.127" },
    { code: "alcohol", p: "0.021", phi: "0.135" },
  ],
  goalsByAge: [
    { code: "finding-solutions", p: "0.004", v: "0.192" },
    { code: "right-to-services", p: "0.005", v: "0.189" },
    { code: "leisure", p: "<.001", v: "0.277" },
    { code: "livelihood", p: "0.035", v: "0.151" },
  ],
};
