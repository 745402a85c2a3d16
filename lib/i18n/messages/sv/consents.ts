import type { Shape } from "../../shape";
import type { consents as fi } from "../fi/consents";

export const consents = { title: "Samtycken" } satisfies Shape<typeof fi>;
