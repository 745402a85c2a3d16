import type { Shape } from "../../shape";
import type { sharing as fi } from "../fi/sharing";

export const sharing = { title: "Share by link" } satisfies Shape<typeof fi>;
