import type { Shape } from "../../shape";
import type { site as fi } from "../fi/site";

export const site = { title: "Tillgänglighet och respons" } satisfies Shape<typeof fi>;
