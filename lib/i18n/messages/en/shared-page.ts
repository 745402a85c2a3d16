import type { Shape } from "../../shape";
import type { sharedPage as fi } from "../fi/shared-page";

export const sharedPage = { title: "What we agreed" } satisfies Shape<typeof fi>;
