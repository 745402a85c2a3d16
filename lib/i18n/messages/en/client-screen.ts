import type { Shape } from "../../shape";
import type { clientScreen as fi } from "../fi/client-screen";

export const clientScreen = { title: "Your plan" } satisfies Shape<typeof fi>;
