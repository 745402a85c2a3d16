import type { Shape } from "../../shape";
import type { summary as fi } from "../fi/summary";

export const summary = { title: "Sammandrag för klienten" } satisfies Shape<typeof fi>;
