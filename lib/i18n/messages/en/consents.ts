import type { Shape } from "../../shape";
import type { consents as fi } from "../fi/consents";

export const consents = { title: "Consents" } satisfies Shape<typeof fi>;
