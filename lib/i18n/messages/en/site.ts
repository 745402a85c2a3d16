import type { Shape } from "../../shape";
import type { site as fi } from "../fi/site";

export const site = { title: "Accessibility and feedback" } satisfies Shape<typeof fi>;
