import type { Shape } from "../../shape";
import type { voice as fi } from "../fi/voice";

export const voice = { title: "How are you doing?" } satisfies Shape<typeof fi>;
