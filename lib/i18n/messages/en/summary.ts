import type { Shape } from "../../shape";
import type { summary as fi } from "../fi/summary";

export const summary = { title: "Summary for the client" } satisfies Shape<typeof fi>;
