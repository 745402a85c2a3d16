import type { Shape } from "../../shape";
import type { sharing as fi } from "../fi/sharing";

export const sharing = { title: "Dela med länk" } satisfies Shape<typeof fi>;
