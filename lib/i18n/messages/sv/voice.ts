import type { Shape } from "../../shape";
import type { voice as fi } from "../fi/voice";

export const voice = { title: "Hur har du det?" } satisfies Shape<typeof fi>;
