import { describe, expect, test } from "vitest";
import { explainFailure, missingPackage } from "./install.mjs";

describe("what is missing from an installation", () => {
  const lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/sharp-darwin": { version: "1.0.0", optional: true },
    },
  };

  test("everything, when npm never finished", () => {
    expect(missingPackage(lock, undefined)).toBe("node_modules/zod");
  });

  test("a package of another version", () => {
    const installed = { packages: { "node_modules/zod": { version: "4.6.6" } } };
    expect(missingPackage(lock, installed)).toBe("node_modules/zod");
  });

  test("nothing, when only another machine's package is not there", () => {
    const installed = { packages: { "node_modules/zod": { version: "4.6.7" } } };
    expect(missingPackage(lock, installed)).toBeUndefined();
  });
});

describe("why npm failed, in one line", () => {
  test.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENOTCACHED"])(
    "%s is the network",
    (code) => {
      const { fatal, message } = explainFailure(`npm warn old\nnpm error code ${code}\nnpm error errno x`);
      expect(fatal).toBe(true);
      expect(message).toMatch(/^Packages could not be fetched: no connection/);
    },
  );

  test("a package that does not exist is named", () => {
    const report = "npm error code E404\nnpm error 404  'left-pad@9.9.9' is not in this registry.";
    expect(explainFailure(report).message).toContain("left-pad@9.9.9");
  });

  test("a version that does not exist is named", () => {
    const report = "npm error code ETARGET\nnpm error notarget No matching version found for zod@99.0.0.";
    expect(explainFailure(report).message).toContain("zod@99.0.0");
  });

  test("a lock that lacks packages is no reason to give up", () => {
    const report = "npm error code EUSAGE\nnpm error Missing: @next/swc-darwin-x64@16.4.6 from lock file";
    expect(explainFailure(report).fatal).toBe(false);
  });

  test("every line says where the details are", () => {
    for (const code of ["ENOTFOUND", "E404", "ENOSPC", "EACCES", "EWHATEVER"]) {
      const { message } = explainFailure(`npm error code ${code}`);
      expect(message).toContain(".cache/install.log");
      expect(message).not.toContain("\n");
    }
  });
});
