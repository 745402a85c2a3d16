import type { Shape } from "../../shape";
import type { sharedPage as fi } from "../fi/shared-page";

export const sharedPage = { title: "Det vi kommit överens om" } satisfies Shape<typeof fi>;
